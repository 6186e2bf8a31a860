/** The results of a region wherever they are, with the texts that its own result collects. */
import type { Evaluation } from "./evaluation.ts";
import { type PeriodProblem, readPeriod } from "./periods.ts";
import type { FileFinding, RecapEntry } from "./recap.ts";
import type { RegionSources } from "./region/build-region.ts";
import type { ResultTexts } from "./region/collect-texts.ts";
import { resultName } from "./result-name.ts";
import type { UsualChoices } from "./usual-options.ts";

/** A path that cannot be used, and why. */
export interface SourceProblem {
  readonly given: string;
  readonly problem: PeriodProblem;
}

/** All that the paths mean; a result that is meant twice comes once. */
export async function readRegionSources(
  paths: readonly string[],
  options: UsualChoices,
): Promise<RegionSources | { readonly problems: readonly SourceProblem[] }> {
  const entries = new Map<string, RecapEntry>();
  const texts = new Map<string, ResultTexts>();
  const findings: FileFinding[] = [];
  const problems: SourceProblem[] = [];
  for (const given of paths) {
    const see = (evaluation: Evaluation) => texts.set(resultName(evaluation), textsOf(evaluation));
    const period = await readPeriod(given, { ...options, see });
    if (typeof period === "string") problems.push({ given, problem: period });
    else {
      for (const entry of period.entries) entries.set(entry.file, entries.get(entry.file) ?? entry);
      findings.push(...period.findings);
    }
  }
  return problems.length > 0 ? { problems } : { entries: [...entries.values()], texts, findings };
}

/** The evaluator's note comes first: the other one is the unit's own. */
function textsOf({ components }: Evaluation): ResultTexts {
  const parts = components.flatMap(({ subcomponents }) => subcomponents);
  return {
    notes: parts.flatMap(({ code, note, evaluatorNote }) => textAt(code, evaluatorNote ?? note)),
    recommendations: parts.flatMap(({ code, recommendation }) => textAt(code, recommendation)),
  };
}

function textAt(
  code: string,
  text: string | null,
): readonly { readonly code: string; readonly text: string }[] {
  return text === null || text.trim() === "" ? [] : [{ code, text: text.trim() }];
}
