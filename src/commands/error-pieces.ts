/** `--quiet`: the errors of the workbooks that have any, and nothing else. */
import { documentOf } from "../document.ts";
import type { DocumentOptions, Evaluation } from "../evaluation.ts";
import type { ReportOptions } from "../report/report.ts";
import { terminalReport } from "../report/terminal.ts";

/** A text for each workbook with errors, told by those alone. */
export function* errorPieces(
  evaluations: Iterable<Evaluation>,
  options: DocumentOptions,
  report: ReportOptions,
): Iterable<string> {
  let separator = "";
  for (const evaluation of evaluations) {
    const diagnostics = evaluation.diagnostics.filter(({ severity }) => severity === "error");
    if (diagnostics.length === 0) continue;
    const document = documentOf([{ ...evaluation, diagnostics }], options);
    yield separator +
      terminalReport(document, { ...report, view: report.view === "template" ? "template" : "check" });
    separator = "\n";
  }
}
