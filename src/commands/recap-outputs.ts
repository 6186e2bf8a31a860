/** The five files of a recap: written together or not at all. */
import path from "node:path";
import { relative } from "../batch/workbook-outputs.ts";
import type { Language } from "../language/language.ts";
import { type OutputFile, RECAP_FILES, realPathsOf, refusedOutputs, writeOutputs } from "../outputs.ts";
import type { FindingSource, Recap } from "../recap.ts";
import type { OutputFault } from "../validate/rule.ts";

export interface RecapWriting {
  readonly folder: string;
  readonly language: Language;
  readonly overwrite: boolean;
  /** Files that must not be written over, whatever `overwrite` says. */
  readonly inputs: readonly string[];
}

/** Writes the recap. What is told of the files is relative to the working directory. */
export async function writeRecap(
  recap: Recap,
  findings: FindingSource,
  { folder, language, overwrite, inputs }: RecapWriting,
): Promise<{ readonly written: readonly string[]; readonly faults: readonly OutputFault[] }> {
  const at = (name: string) => path.join(folder, name);
  const names = Object.values(RECAP_FILES).map(at);
  const refused = refusedOutputs(names, { inputs: realPathsOf(inputs), written: new Set(), overwrite });
  if (refused.length > 0) return { written: [], faults: refused };
  const { recapWorkbook } = await import("../workbook/create/recap/recap-workbook.ts");
  const { recapPage } = await import("../page/recap-page.ts");
  const { recapMarkdown } = await import("../report/recap-markdown.ts");
  const { recapCsv } = await import("../report/recap-csv.ts");
  const { recapJson } = await import("../report/recap-json.ts");
  const linkTo = linksFrom(folder);
  const files: OutputFile[] = [
    { path: at(RECAP_FILES.workbook), content: await recapWorkbook(recap, findings, { language, linkTo }) },
    { path: at(RECAP_FILES.page), content: recapPage(recap, findings, { language, linkTo }) },
    { path: at(RECAP_FILES.memo), content: recapMarkdown(recap, findings, { language }) },
    { path: at(RECAP_FILES.table), content: recapCsv(recap, { excel: true }) },
    { path: at(RECAP_FILES.data), content: recapJson(recap, findings) },
  ];
  const { written, faults } = writeOutputs(files);
  return { written: written.map(relative), faults };
}

/** Where an output lies, seen from the recap's folder, as a relative URL: a name may hold `#`, `%` or a space. */
function linksFrom(folder: string): (output: string) => string {
  return (output) =>
    path
      .relative(folder, output)
      .split(path.sep)
      .map((segment) => encodeURIComponent(segment))
      .join("/");
}
