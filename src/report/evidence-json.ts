/** Evidence in a folder for programs: `EvidenceCheck` itself. */
import type { EvidenceCheck } from "../evidence.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. */
export function evidenceJson(check: EvidenceCheck): string {
  return `${shownSafely(JSON.stringify(evidenceInOrder(check), null, 2))}\n`;
}

/** The order of the keys is part of the contract. */
export function evidenceInOrder(check: EvidenceCheck): EvidenceCheck {
  const { tool, folder, fileCount, counts, units, copies, findings } = check;
  return { tool, folder, fileCount, counts, units, copies, findings };
}
