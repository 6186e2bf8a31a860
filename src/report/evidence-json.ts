/** Evidence in a folder for programs: `EvidenceCheck` itself. */
import type { EvidenceCheck } from "../evidence.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. The order of the keys is part of the contract. */
export function evidenceJson({
  tool,
  folder,
  fileCount,
  counts,
  units,
  copies,
  findings,
}: EvidenceCheck): string {
  const ordered = { tool, folder, fileCount, counts, units, copies, findings };
  return `${shownSafely(JSON.stringify(ordered, null, 2))}\n`;
}
