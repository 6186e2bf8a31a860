/**
 * Answer tables as offices make them, for tests of the reader: any columns in any order over the rubric's rows.
 *
 *   await readSheet(table({ columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF)] }))
 */
import type { Assessment, Assessor, Reading } from "../../../src/assessment.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "../../../src/rubric/load.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { type ReadOptions, type ReadResult, readWorkbook } from "../../../src/workbook/read.ts";
import { type CellSpec, letters as columnLetters, type SheetSpec, xlsx } from "../../fixtures/xlsx.ts";

export const UNIT = loadEdition("permenpanrb-88-2021-unit").rubric;
export const INSTANSI = loadEdition("permenpanrb-88-2021-instansi").rubric;

export type Letters = Readonly<Record<string, string>>;

const CODES = UNIT.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));

/** Answers in the rubric's order, `-` for none: no two neighbours alike, so that a shift or a swap shows. */
export function answers(list: string): Letters {
  const given = list.split(" ");
  return Object.fromEntries(CODES.map((code, index) => [code, given[index] ?? "-"]));
}

export const SELF = answers("AA A BB B CC C D E A BB B CC");
export const EVALUATOR = answers("A BB B CC C D E D BB B CC C");

export interface Row {
  readonly kind: "component" | "subcomponent" | "criterion" | "total" | "other";
  /** `1`, `1.a`, `1.a/3`; empty for any other row. */
  readonly code: string;
  readonly number: CellSpec;
  readonly text: string;
  readonly weight: number | null;
  /** Cells that stand there whatever the column would hold, by 0-based column. */
  readonly cells?: Readonly<Record<number, CellSpec>>;
}

export interface Column {
  /** Its titles from top to bottom; a blank one is none. */
  readonly heads: readonly string[];
  cell(row: Row): CellSpec;
}

/** A column of one title, or of one in each header row. */
export function column(heads: string | readonly string[], cell: (row: Row) => CellSpec = () => null): Column {
  return { heads: typeof heads === "string" ? [heads] : heads, cell };
}

export const NUMBER = column("No", ({ number }) => number);
export const TITLE = column("Komponen/Sub Komponen/Kriteria", ({ text }) => text);
export const WEIGHT = column("Bobot", ({ weight }) => weight);
export const NOTE = column("Catatan", ({ kind, code }) =>
  kind === "subcomponent" ? `Catatan ${code}` : null,
);
export const EVIDENCE = column("Daftar Evidence", ({ kind, code }) =>
  kind === "subcomponent" ? `Bukti ${code}` : null,
);

/** Answers on the sub-components' rows. */
export function letters(heads: string | readonly string[], given: Letters): Column {
  return column(heads, ({ kind, code }) => {
    const letter = kind === "subcomponent" ? given[code] : undefined;
    return letter === undefined || letter === "-" ? null : letter;
  });
}

/** Ya/Tidak on the criteria's rows: `Y` or `T` for each criterion of each sub-component. */
export function ticks(
  heads: string | readonly string[],
  given: (code: string, number: number) => string,
): Column {
  return column(heads, ({ kind, code }) => {
    const [subcomponent = "", number = ""] = code.split("/");
    return kind === "criterion" ? given(subcomponent, Number(number)) : null;
  });
}

/** The rows of a rubric as the form prints them. */
export function rowsOf(rubric: Rubric = UNIT, options: { readonly criteria?: boolean } = {}): Row[] {
  return rubric.components.flatMap((component) => [
    {
      kind: "component",
      code: component.code,
      number: Number(component.code),
      text: component.name.toUpperCase(),
      weight: component.weight,
    },
    ...component.subcomponents.flatMap(({ code, name, weight, criteria }): Row[] => [
      { kind: "subcomponent", code, number: code, text: name, weight },
      ...(options.criteria === false
        ? []
        : criteria.map(
            ({ number, text }): Row => ({
              kind: "criterion",
              code: `${code}/${number}`,
              number,
              text,
              weight: null,
            }),
          )),
    ]),
  ]);
}

export function otherRow(text: string, cells: Row["cells"] = {}): Row {
  return { kind: "other", code: "", number: null, text, weight: null, cells };
}

/** Rows with the one of a code changed, or replaced by several, or taken away. */
export function withRow(
  rows: readonly Row[],
  code: string,
  change: (row: Row) => Row | readonly Row[],
): Row[] {
  return rows.flatMap((row) => (row.code === code ? change(row) : [row]));
}

export interface TableSpec extends Omit<SheetSpec, "name" | "rows"> {
  readonly name?: string;
  readonly titles?: readonly (string | readonly CellSpec[])[];
  readonly columns: readonly Column[];
  readonly rows?: readonly Row[];
  /** Merge titles that stand over several columns or rows. Default true. */
  readonly merged?: boolean;
}

const TITLES = ["LKE", "Unit Kerja : Dinas Contoh Kota Rekaan", "Tahun : 2025"];

/** One sheet with an answer table. */
export function table(spec: TableSpec): SheetSpec {
  const titles = (spec.titles ?? TITLES).map((line) => (typeof line === "string" ? [line] : line));
  const height = Math.max(...spec.columns.map(({ heads }) => heads.length));
  const heads = Array.from({ length: height }, (_, depth) =>
    spec.columns.map((_, index) => headAt(spec.columns, index, depth) || null),
  );
  const body = (spec.rows ?? rowsOf()).map((row) =>
    spec.columns.map((own, index) => row.cells?.[index] ?? own.cell(row)),
  );
  const merges = spec.merged === false ? [] : headMerges(spec.columns, titles.length + 1, height);
  return {
    ...spec,
    name: spec.name ?? "LKE",
    rows: [...titles, ...heads, ...body],
    merges: [...merges, ...(spec.merges ?? [])],
  };
}

/** A title that also stands over the column before is written once. */
function headAt(columns: readonly Column[], index: number, depth: number): string {
  const own = columns[index]?.heads ?? [];
  const text = own[depth] ?? "";
  return depth < own.length - 1 && sameHeads(columns, index, depth) ? "" : text;
}

function sameHeads(columns: readonly Column[], index: number, depth: number): boolean {
  const upTo = (at: number) => columns[at]?.heads.slice(0, depth + 1).join("|");
  return index > 0 && upTo(index) === upTo(index - 1) && (columns[index - 1]?.heads.length ?? 0) > depth + 1;
}

function headMerges(columns: readonly Column[], firstRow: number, height: number): string[] {
  const merges: string[] = [];
  columns.forEach(({ heads }, index) => {
    const letter = columnLetters(index + 1);
    if (heads.length < height)
      merges.push(`${letter}${firstRow + heads.length - 1}:${letter}${firstRow + height - 1}`);
    for (let depth = 0; depth < heads.length - 1; depth += 1) {
      if (sameHeads(columns, index, depth)) continue;
      let last = index;
      while (last + 1 < columns.length && sameHeads(columns, last + 1, depth)) last += 1;
      if (last > index)
        merges.push(`${letter}${firstRow + depth}:${columnLetters(last + 1)}${firstRow + depth}`);
    }
  });
  return merges;
}

const RUBRICS: readonly LoadedRubric[] = EDITIONS.map(loadEdition);

export function bytesOf(...sheets: readonly SheetSpec[]): Uint8Array {
  return xlsx({ sheets });
}

/** What the reader makes of a workbook. */
export function readBytes(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<ReadResult> {
  return readWorkbook(bytes, {
    file: "lke.xlsx",
    rubrics: RUBRICS,
    sheet: null,
    opd: null,
    year: null,
    ...options,
  });
}

export async function reading(...sheets: readonly SheetSpec[]): Promise<Reading> {
  return (await readBytes(bytesOf(...sheets))).reading;
}

/** The assessment of a workbook that is expected to have one. */
export async function readSheet(...sheets: readonly SheetSpec[]): Promise<Assessment> {
  const found = await reading(...sheets);
  if (found.kind !== "assessment") throw new Error(`no assessment: ${JSON.stringify(found)}`);
  return found.assessment;
}

/** What was read for an assessor, by code: the letter, else what the answer is instead. */
export function lettersOf(
  { subcomponents }: Assessment,
  assessor: Assessor = "single",
): Record<string, string> {
  return Object.fromEntries(
    subcomponents.map(({ code, answers }) => {
      const answer = answers[assessor];
      return [code, answer?.kind === "letter" ? answer.letter : (answer?.kind ?? "no column")];
    }),
  );
}
