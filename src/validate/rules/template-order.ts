import type { NamedRow } from "../../departures.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { TemplateRow } from "../../template.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { rowName, rowSubject } from "../template-wording.ts";

interface Misplaced {
  readonly row: NamedRow;
  readonly before: NamedRow;
}
export const templateOrder = defineRule<Misplaced, CheckedTemplate>({
  code: "SKP101",
  name: "template-order",
  severity: "warning",
  text: {
    id: {
      title: "Urutan baris berbeda dari rubrik",
      why: "OPD dan evaluator membaca LKE menurut urutan Lampiran 2; baris yang berpindah mudah dijawab dengan bukti baris lain.",
      message: ({ row, before }) =>
        `${rowSubject(row, "id")} berada sesudah ${rowName(before, "id")}, padahal menurut rubrik sebelumnya.`,
      fix: ({ row, before }) => `Pindahkan baris ${rowName(row, "id")} ke atas ${rowName(before, "id")}.`,
    },
    en: {
      title: "Rows in another order than the rubric's",
      why: "Offices and evaluators read the LKE in the order of Annex 2; a row out of place is easily answered with another row's evidence.",
      message: ({ row, before }) =>
        `${rowSubject(row, "en")} comes after ${rowName(before, "en")}, but the rubric has it before.`,
      fix: ({ row, before }) => `Move the row of ${rowName(row, "en")} above ${rowName(before, "en")}.`,
    },
  },
  example: {
    row: { kind: "subcomponent", code: "1.b", number: null, text: "" },
    before: { kind: "subcomponent", code: "1.c", number: null, text: "" },
  },
  check: misplacedIn,
});

/** Each row that the rubric has before the one above it. */
function misplacedIn({ template, rubric }: CheckedTemplate): Occurrence<Misplaced>[] {
  const places = placesIn(rubric);
  let last: { readonly row: TemplateRow; readonly place: number } | null = null;
  const found: Occurrence<Misplaced>[] = [];
  for (const row of template.rows) {
    const place = row.match === "repeated" ? undefined : places.get(keyOf(row));
    if (place === undefined) continue;
    if (last && place < last.place) found.push({ at: row.at, args: { row, before: last.row } });
    last = { row, place };
  }
  return found;
}

function keyOf({ kind, code, number }: TemplateRow): string {
  return kind === "criterion" ? `${code}/${number ?? ""}` : code;
}

/** The rubric's own order of components, sub-components and criteria. */
function placesIn({ components }: Rubric): ReadonlyMap<string, number> {
  const keys = components.flatMap((component) => [
    component.code,
    ...component.subcomponents.flatMap(({ code, criteria }) => [
      code,
      ...criteria.map(({ number }) => `${code}/${number}`),
    ]),
  ]);
  return new Map(keys.map((key, index) => [key, index]));
}
