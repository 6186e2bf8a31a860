/** Which of the documents that one OPD lists are in the evidence folder, as a part of the report of its workbook. */
import type { EvidenceCheck } from "../evidence.ts";
import { unitEvidenceSection } from "../report/evidence-markdown.ts";
import { evidenceTerminal } from "../report/terminal-evidence.ts";
import type { ToldOptions } from "./told-of-one.ts";

/** Ends with a newline. */
export function evidenceOfOne(check: EvidenceCheck, options: ToldOptions): string {
  return options.format === "markdown"
    ? `${unitEvidenceSection(check, options.language)}\n`
    : evidenceTerminal(check, options);
}
