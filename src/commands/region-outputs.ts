/** The files of a region's result: written together or not at all. */
import path from "node:path";
import { relative } from "../batch/workbook-outputs.ts";
import type { Language } from "../language/language.ts";
import { type OutputFile, realPathsOf, refusedOutputs, writeOutputs } from "../outputs.ts";
import type { Region } from "../region.ts";
import { clusterListCsv, needsClusterList } from "../report/cluster-list-csv.ts";
import { regionJson } from "../report/region-json.ts";
import { regionMarkdown } from "../report/region-markdown.ts";
import type { OutputFault } from "../validate/rule.ts";

export interface RegionWriting {
  readonly folder: string;
  readonly language: Language;
  readonly overwrite: boolean;
  /** Files that must not be written over, whatever `overwrite` says. */
  readonly inputs: readonly string[];
}

/** What is told of the files is relative to the working directory. */
export async function writeRegion(
  region: Region,
  { folder, language, overwrite, inputs }: RegionWriting,
): Promise<{ readonly written: readonly string[]; readonly faults: readonly OutputFault[] }> {
  const at = (name: string) => path.join(folder, name);
  const { regionWorkbook } = await import("../workbook/create/region/region-workbook.ts");
  const files: OutputFile[] = [
    { path: at("pemda.xlsx"), content: await regionWorkbook(region, language) },
    { path: at("pemda.md"), content: regionMarkdown(region, { language }) },
    ...(needsClusterList(region)
      ? [{ path: at("klaster-usulan.csv"), content: clusterListCsv(region) }]
      : []),
    { path: at("pemda.json"), content: regionJson(region) },
  ];
  const guards = { inputs: realPathsOf(inputs), written: new Set<string>(), overwrite };
  const refused = refusedOutputs(
    files.map(({ path: file }) => file),
    guards,
  );
  if (refused.length > 0) return { written: [], faults: refused };
  const { written, faults } = writeOutputs(files);
  return { written: written.map(relative), faults };
}
