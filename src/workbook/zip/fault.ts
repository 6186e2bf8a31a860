/** The one error that the readers of this folder throw for bad content. read.ts turns it into a Reading. */
import type { FileFault, LimitName } from "../../assessment.ts";

/** Thrown when a file cannot be read as a workbook; `fault` says why. */
export class FaultError extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(describe(fault));
    this.name = "FaultError";
    this.fault = fault;
  }
}

/** What can be wrong with a part. A closed list, so that every language can name each. */
export type DamageReason =
  | "part missing"
  | "part twice in the file"
  | "zip directory unreadable"
  | "zip entry unreadable"
  | "compression unknown"
  | "compressed data broken"
  | "checksum wrong"
  | "XML malformed"
  | "XML with a document type"
  | "XML nested too deep"
  | "sheet without a part"
  | "cell reference unreadable"
  | "shared string missing"
  | "OLE2 directory unreadable"
  | "record unreadable";

/** The fault of a part that is missing or broken. */
export function damaged(part: string, reason: DamageReason): FaultError {
  return new FaultError({ kind: "damaged", part, reason });
}

/** The fault of a file that is larger than we read. */
export function overLimit(limit: LimitName, allowed: number, part: string | null): FaultError {
  return new FaultError({ kind: "over-limit", limit, allowed, part });
}

/** For a stack trace only; people read the sentences of the language files. */
function describe(fault: FileFault): string {
  if (fault.kind === "damaged") return `${fault.part}: ${fault.reason}`;
  if (fault.kind === "over-limit")
    return `more than ${fault.allowed} ${fault.limit} in ${fault.part ?? "the file"}`;
  return fault.kind;
}
