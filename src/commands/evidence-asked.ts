/** The documents that workbooks list, looked for in a folder, as a part of a recap. */
import { statSync } from "node:fs";
import path from "node:path";
import type { CitingResult } from "../evidence/check-evidence.ts";
import type { EvidenceCheck } from "../evidence.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { AnalysisOptions, RecapResults } from "./analysing.ts";
import { UsageError } from "./outcome.ts";

/** @throws UsageError for a path that is no folder */
export function refuseNoFolder(evidence: string, language: Language): void {
  if (statSync(evidence, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UsageError(textsOf(language).evidence.command.noFolder(evidence));
}

/** @throws UsageError for an evidence folder that is none */
export async function evidenceAsked(
  folder: string,
  { language, severities }: AnalysisOptions,
): Promise<(latest: RecapResults) => Promise<EvidenceCheck>> {
  refuseNoFolder(folder, language);
  const { checkEvidence } = await import("../evidence/check-evidence.ts");
  const { readEvidenceFolder } = await import("../evidence-folder.ts");
  return async (latest) => {
    const results = citingResults(latest);
    const found = await readEvidenceFolder(folder, ownFiles(latest));
    return checkEvidence({ results, folder: found, findings: [] }, { language, severities });
  };
}

function citingResults({ entries, texts }: RecapResults): readonly CitingResult[] {
  return entries.flatMap(({ unit, region, file, year }) => {
    const evidence = texts.get(file)?.evidence;
    return evidence ? [{ unit: { name: unit.name, code: unit.code }, region, file, year, evidence }] : [];
  });
}

/** The workbooks, what was made of them and what is made of all of them may lie beside the evidence, and are none. */
function ownFiles({ entries, texts, ownFiles: others }: RecapResults): ReadonlySet<string> {
  const files = entries.flatMap(({ file, outputs }) => [texts.get(file)?.workbook ?? file, ...outputs]);
  return new Set([...files, ...others].map((file) => path.resolve(file)));
}
