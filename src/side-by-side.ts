/** The OPDs of one workbook, each with what it scores under several rubrics. */
import { assess, assessUnits, type EvaluateOptions } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import type { LoadedRubric } from "./rubric/load.ts";

/** A workbook as it was opened. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/**
 * Evaluates a workbook under each rubric: a list for each OPD, with an evaluation for each rubric in their order.
 * Nearly always there is one OPD; several have a sheet each, which a rubric may find or not.
 */
export async function sideBySide(
  { bytes, file }: OpenedFile,
  rubrics: readonly LoadedRubric[],
  options: Omit<EvaluateOptions, "rubric">,
): Promise<readonly (readonly Evaluation[])[]> {
  const all: (readonly Evaluation[])[] = [];
  for (const rubric of rubrics) {
    const units = await assessUnits(bytes, file, { ...options, rubric });
    all.push(units.map(({ evaluation }) => evaluation));
  }
  const sheets = new Set(all.flat().flatMap(({ among, sheet }) => (among && sheet !== null ? [sheet] : [])));
  if (sheets.size === 0) return [all.flatMap(([evaluation]) => evaluation ?? [])];
  const known = all.map((units) => new Map(units.map((evaluation) => [evaluation.sheet, evaluation])));
  const rows: (readonly Evaluation[])[] = [];
  for (const sheet of sheets) {
    const row: Evaluation[] = [];
    for (const [index, rubric] of rubrics.entries()) {
      const found = known[index]?.get(sheet);
      // A rubric that does not know the sheet says of it why.
      row.push(found ?? (await assess(bytes, file, { ...options, rubric, sheet })).evaluation);
    }
    rows.push(row);
  }
  return rows;
}
