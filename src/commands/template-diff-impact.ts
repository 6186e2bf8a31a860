/** `sakip template diff --on`: what workbooks score under each of the two forms. */
import { conclude } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "../rubric/load.ts";
import { sideBySide } from "../side-by-side.ts";
import type { DerivedRule } from "../template-diff/derive-rule.ts";
import { impactOf, type Rescored } from "../template-diff/impact.ts";
import type { Impact, LeftOut } from "../template-diff.ts";
import { readUnits, unreadable } from "../workbook/read.ts";
import { inputsOf } from "./inputs-of.ts";
import { openedBytes } from "./opened-bytes.ts";
import type { TemplateDiffOptions } from "./template-diff.ts";

/** The impact on the workbooks of `--on`. One of another rubric is not rescored: it would be read as what it is not. */
export async function impactOn(
  rules: { readonly old: DerivedRule; readonly new: DerivedRule },
  { on, exclude, language, assessor }: TemplateDiffOptions,
): Promise<Impact> {
  const inputs = await inputsOf(on, { exclude, language });
  const own = [rules.old.loaded, rules.new.loaded];
  const rescored: Rescored[] = [];
  const leftOut: LeftOut[] = [];
  for (const { file, searched } of inputs) {
    const { bytes, reason } = openedBytes(file);
    if (bytes === null) {
      const fault = { kind: "unavailable", reason } as const;
      const lost = conclude(unreadable(fault), { file, sha256: null }, { searched, assessor, language });
      rescored.push({ old: lost.evaluation, new: lost.evaluation });
      continue;
    }
    const foreign = await foreignRubrics(bytes, file, own);
    for (const [sheet, rubric] of foreign) leftOut.push({ file, ...sheetField(sheet), rubric });
    if (foreign.has(null)) continue;
    const units = await sideBySide({ bytes, file }, own, { searched, assessor, language });
    for (const [old, now] of units) {
      if (!old || !now) continue;
      const sheet = sheetAmong(old) ?? sheetAmong(now);
      if (!foreign.has(sheet)) rescored.push({ old, new: now, ...sheetField(sheet) });
    }
  }
  return impactOf(rescored, leftOut);
}

/** Null where the workbook is of one OPD. */
function sheetAmong({ among, sheet }: Evaluation): string | null {
  return among ? sheet : null;
}

function sheetField(sheet: string | null): { readonly sheet?: string } {
  return sheet === null ? {} : { sheet };
}

/** The ids of rubrics that are neither of the two and that OPDs of a workbook follow, by their sheets among several. */
async function foreignRubrics(
  bytes: Uint8Array,
  file: string,
  own: readonly LoadedRubric[],
): Promise<ReadonlyMap<string | null, string>> {
  const isOwn = (id: string) => own.some((loaded) => loaded.rubric.id === id);
  const others = EDITIONS.map(loadEdition).filter(({ rubric }) => !isOwn(rubric.id));
  const rubrics = [...own, ...others];
  const units = await readUnits(bytes, { file, rubrics, sheet: null, opd: null, year: null });
  return new Map(
    units.flatMap(({ reading, loaded }) => {
      if (!loaded || reading.kind !== "assessment" || isOwn(loaded.rubric.id)) return [];
      const { among, sheet } = reading.assessment;
      return [[among ? sheet : null, loaded.rubric.id] as const];
    }),
  );
}
