/** The formats of `--format`, by name. */
import { csvReport } from "./csv.ts";
import { jsonReport, ndjsonReport } from "./json.ts";
import { markdownReport } from "./markdown.ts";
import type { Reporter } from "./report.ts";
import { terminalReport } from "./terminal.ts";

export const REPORTERS = {
  table: terminalReport,
  json: (document) => jsonReport(document),
  ndjson: (document) => ndjsonReport(document),
  csv: (document) => csvReport(document),
  markdown: markdownReport,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;
