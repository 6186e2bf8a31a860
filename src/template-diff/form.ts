/** A template and a rubric as the same thing: rows with weights, a scale of letters, and the cells if there are any. */
import type { CellRef, StatedNumber } from "../assessment.ts";
import { exact } from "../exact.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { RowCell, Template, TemplateRow } from "../template.ts";
import type { RowName } from "../template-diff.ts";
import { readScale, type ScalePoint } from "./read-scale.ts";

/** A row of the form, wherever it comes from. */
export interface FormRow {
  readonly kind: TemplateRow["kind"];
  /** Of a criterion that of its sub-component. */
  readonly code: string;
  /** Its place among the rows of its kind and code, from 1. */
  readonly ordinal: number;
  /** Its place among all rows, from 0. */
  readonly place: number;
  readonly label: string;
  readonly text: string;
  /** A criterion that the rubric knows and that does not say again what another one says. */
  readonly counted: boolean;
  readonly weight: FormWeight | null;
  readonly hidden: boolean;
  readonly at: CellRef | null;
  readonly textAt: CellRef | null;
  /** The row of the sheet; null in a rubric. */
  readonly row: number | null;
  readonly cells: readonly RowCell[];
}

/** `points` null: what stands there is no number, and `shown` is what it is. */
export interface FormWeight {
  readonly points: string | null;
  readonly shown: string | null;
  readonly at: CellRef | null;
}

export interface Form {
  readonly rubric: { readonly id: string; readonly sha256: string };
  readonly rows: readonly FormRow[];
  /** Best letter first; null: it does not tell. */
  readonly scale: readonly ScalePoint[] | null;
  /** Null: a rubric. */
  readonly template: Template | null;
}

/** @param letters of the rubric by which the template was read, best first */
export function formOfTemplate(template: Template, letters: readonly string[]): Form {
  const counts = new Map<string, number>();
  const rows = template.rows.map((row, place): FormRow => {
    const key = `${row.kind} ${row.code}`;
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return {
      kind: row.kind,
      code: row.code,
      ordinal,
      place,
      label: row.label,
      text: row.text,
      counted: row.number !== null && row.match !== "repeated",
      weight: row.weight && weightOf(row.weight),
      hidden: row.hidden,
      at: row.at,
      textAt: row.textAt,
      row: row.row,
      cells: row.cells,
    };
  });
  return { rubric: template.rubric, rows, scale: readScale(template, letters), template };
}

export function formOfRubric({ rubric, sha256 }: LoadedRubric): Form {
  const rows = rubric.components.flatMap((component, index) => [
    rubricRow("component", { ...component, ordinal: index + 1, text: component.name }),
    ...component.subcomponents.flatMap((part, place) => [
      rubricRow("subcomponent", { ...part, ordinal: place + 1, text: part.name }),
      ...part.criteria.map(({ number, text }) =>
        rubricRow("criterion", { code: part.code, ordinal: number, text }),
      ),
    ]),
  ]);
  const scale = rubric.scale.map(({ letter, value }) => ({ letter, value: String(value), at: null }));
  return {
    rubric: { id: rubric.id, sha256 },
    rows: rows.map((row, place) => ({ ...row, place })),
    scale,
    template: null,
  };
}

function rubricRow(
  kind: FormRow["kind"],
  item: { readonly code: string; readonly ordinal: number; readonly text: string; readonly weight?: number },
): FormRow {
  const { code, ordinal, text, weight } = item;
  return {
    kind,
    code,
    ordinal,
    place: 0,
    label: kind === "criterion" ? String(ordinal) : code,
    text,
    counted: kind === "criterion",
    weight: weight === undefined ? null : { points: String(weight), shown: String(weight), at: null },
    hidden: false,
    at: null,
    textAt: null,
    row: null,
    cells: [],
  };
}

function weightOf(stated: StatedNumber): FormWeight {
  switch (stated.kind) {
    case "number": {
      const points = exact(stated.decimal).toString();
      return { points, shown: points, at: stated.at };
    }
    case "blank":
      return { points: null, shown: null, at: stated.at };
    case "text":
      return { points: null, shown: stated.raw, at: stated.at };
    case "broken":
      return {
        points: null,
        shown: stated.cause.kind === "error-value" ? stated.cause.value : `=${stated.cause.formula}`,
        at: stated.at,
      };
  }
}

/** How the row is called in the form that it stands in. */
export function nameOf({ kind, code, ordinal, label, text }: FormRow): RowName {
  if (kind === "criterion") return { kind, row: `${code}/${ordinal}`, text };
  return { kind, row: kind === "stranger" ? label : code, text };
}
