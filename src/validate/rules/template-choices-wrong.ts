import type { NamedRow } from "../../departures.ts";
import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { hasLetter } from "../../letters.ts";
import { type AnswerPlace, type CheckedTemplate, choicePlaces, letterPlaces } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { rowName } from "../template-wording.ts";
import { quoted } from "../wording.ts";

interface WrongChoices {
  readonly row: NamedRow;
  readonly offered: readonly string[];
  readonly expected: readonly string[];
}
export const templateChoicesWrong = defineRule<WrongChoices, CheckedTemplate>({
  code: "SKP107",
  name: "template-choices-wrong",
  severity: "error",
  text: {
    id: {
      title: "Daftar pilihan tidak sesuai skala",
      why: "Jawaban yang tidak ada dalam daftar tidak dapat dipilih OPD, dan pilihan di luar skala tidak memiliki nilai (Lampiran I hlm. 35).",
      message: ({ row, offered, expected }) =>
        `Daftar pilihan ${rowName(row, "id")} ${difference(offered, expected, "id")}.`,
      fix: ({ expected }) => `Isi daftar pilihannya dengan ${formatList(expected, "id")}.`,
    },
    en: {
      title: "List of choices does not fit the scale",
      why: "An answer that is not on the list cannot be chosen, and a choice outside the scale has no value (Annex I, p. 35).",
      message: ({ row, offered, expected }) =>
        `The choices of ${rowName(row, "en")} ${difference(offered, expected, "en")}.`,
      fix: ({ expected }) => `Let the list offer ${formatList(expected, "en")}.`,
    },
  },
  example: {
    row: { kind: "subcomponent", code: "1.b", number: null, text: "" },
    offered: ["AA", "A", "B", "CC", "C", "D", "E"],
    expected: ["AA", "A", "BB", "B", "CC", "C", "D", "E"],
  },
  check: ({ template, rubric }) => [
    ...wrongIn(
      letterPlaces(template),
      rubric.scale.map(({ letter }) => letter),
    ),
    ...wrongIn(choicePlaces(template), TICKS),
  ],
});

/** What a criterion is answered with, and what some forms write shorter. */
const TICKS: readonly string[] = ["Ya", "Tidak"];
const SHORT_TICKS: readonly string[] = ["Y", "T"];

function wrongIn(places: readonly AnswerPlace[], expected: readonly string[]): Occurrence<WrongChoices>[] {
  return places.flatMap(({ at, row, cell }) => {
    const choices = cell?.choices;
    if (choices?.kind !== "list" || fits(choices.values, expected)) return [];
    return [{ at, args: { row, offered: choices.values, expected } }];
  });
}

/** In any order, and with a placeholder such as a dash among them. */
function fits(values: readonly string[], expected: readonly string[]): boolean {
  const offered = values.map(upper).filter(hasLetter);
  const alternatives = expected === TICKS ? [TICKS, SHORT_TICKS] : [expected];
  return alternatives.some(
    (wanted) => offered.length === wanted.length && wanted.every((choice) => offered.includes(upper(choice))),
  );
}

function upper(text: string): string {
  return text.trim().toUpperCase();
}

function difference(offered: readonly string[], expected: readonly string[], language: Language): string {
  const [has, wants] = [offered.map(upper), expected.map(upper)];
  const missing = expected.filter((value) => !has.includes(upper(value)));
  const extra = offered.filter((value) => !wants.includes(upper(value)));
  const list = (values: readonly string[]) => formatList(values.map(quoted), language);
  const id = language === "id";
  const parts = [
    ...(missing.length > 0 ? [id ? `tidak memuat ${list(missing)}` : `lack ${list(missing)}`] : []),
    ...(extra.length > 0
      ? [id ? `memuat ${list(extra)} yang bukan pilihan` : `offer ${list(extra)}, which is no answer`]
      : []),
  ];
  if (parts.length === 0) return id ? "memuat pilihan berulang" : "repeat an entry";
  return parts.join(id ? " dan " : " and ");
}
