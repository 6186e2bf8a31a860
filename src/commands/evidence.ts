/** `sakip evidence`: the documents that workbooks list, looked for in a folder. Writes nothing. */
import path from "node:path";
import type { Evaluation } from "../evaluation.ts";
import { type CitingResult, checkEvidence } from "../evidence/check-evidence.ts";
import { citedEvidence } from "../evidence/cited-evidence.ts";
import type { EvidenceCheck } from "../evidence.ts";
import { readEvidenceFolder } from "../evidence-folder.ts";
import { keptResults } from "../kept-results.ts";
import { evidenceJson } from "../report/evidence-json.ts";
import { evidenceMarkdown } from "../report/evidence-markdown.ts";
import { evidenceTerminal } from "../report/terminal-evidence.ts";
import { resultName } from "../result-name.ts";
import { loadRubric } from "../rubric/load.ts";
import type { AssessorChoice } from "../score/score.ts";
import { refuseNoFolder } from "./evidence-asked.ts";
import { isBadNews, type LookOptions, severitiesOf, shownAs } from "./looking.ts";
import { onlyUnit } from "./one-unit.ts";
import type { Outcome } from "./outcome.ts";
import { refuse } from "./path-problems.ts";

export interface EvidenceCommandOptions extends LookOptions {
  /** `missing`: a document was not found. */
  readonly failOn: "error" | "warning" | "missing" | "never";
  readonly assessor: AssessorChoice;
  /** The evidence folder. */
  readonly evidence: string;
  /** The one unit to show. */
  readonly opd: string | undefined;
  readonly rubric: string | undefined;
}

/**
 * Looks for what every result that the paths mean lists as evidence.
 *
 * @throws UsageError for a path without results, an evidence folder that is none, an unknown unit
 */
export async function evidenceCommand(
  paths: readonly string[],
  options: EvidenceCommandOptions,
): Promise<Outcome> {
  const { language, assessor, severities, evidence } = options;
  refuseNoFolder(evidence, language);
  const rubric = options.rubric === undefined ? undefined : await loadRubric(options.rubric, language);
  const { results, findings, problems } = await keptResults(
    paths,
    { language, assessor, rubric, severities },
    (evaluation) => ({
      citing: citingResult(evaluation),
      files: [evaluation.file, ...evaluation.outputs],
    }),
  );
  refuse(problems, language);
  // Workbooks and what was made of them may lie beside the evidence, and are none.
  const own = [...results.flatMap(({ files }) => files), ...paths].map((file) => path.resolve(file));
  const folder = await readEvidenceFolder(evidence, new Set(own));
  const check = checkEvidence(
    { results: results.map(({ citing }) => citing), folder, findings },
    { language, severities },
  );
  const shown = options.opd === undefined ? check : onlyUnit(check, options.opd, language);
  return { text: textOf(shown, options), exitCode: exitCodeOf(shown, options) };
}

function citingResult(evaluation: Evaluation): CitingResult {
  const { unit, region, year } = evaluation;
  return {
    unit: { name: unit.name, code: unit.code },
    region,
    file: resultName(evaluation),
    year,
    evidence: citedEvidence(evaluation),
  };
}

function textOf(check: EvidenceCheck, options: EvidenceCommandOptions): string {
  return shownAs(options, {
    json: () => evidenceJson(check),
    markdown: () => evidenceMarkdown(check, options),
    table: () => evidenceTerminal(check, options),
  });
}

/** 2 when not one of the units has a result. */
function exitCodeOf({ units, findings }: EvidenceCheck, { failOn }: EvidenceCommandOptions): 0 | 1 | 2 {
  if (units.length === 0) return 2;
  if (failOn === "never") return 0;
  const isMissing = failOn === "missing" && units.some(({ counts }) => counts.missing + counts.near > 0);
  return isBadNews(severitiesOf(findings), failOn) || isMissing ? 1 : 0;
}
