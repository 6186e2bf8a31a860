/** The formats of `--format`, by name. */
import { csvReport } from "./csv.ts";
import { jsonReport, ndjsonReport } from "./json.ts";
import { markdownReport } from "./markdown.ts";
import type { Reporter } from "./report.ts";
import { terminalReport } from "./terminal.ts";

export type ReportFormat = "table" | "json" | "ndjson" | "csv" | "markdown";

export const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  table: terminalReport,
  json: (document) => jsonReport(document),
  ndjson: (document) => ndjsonReport(document),
  csv: (document) => csvReport(document),
  markdown: markdownReport,
};

/** Whether a format is one of these, and none of continuous integration's. */
export function isReportFormat(format: string): format is ReportFormat {
  return format in REPORTERS;
}
