/** The fault of a file that cannot be read, as the rules about files see it. */
import type { FileFault } from "../assessment.ts";
import type { Occurrence, Subject } from "./rule.ts";

/** The fault of one kind. */
export type FaultOf<Kind extends FileFault["kind"]> = Extract<FileFault, { readonly kind: Kind }>;

/** One occurrence if the file has this fault. */
export function faultsOf<Kind extends FileFault["kind"]>(
  subject: Subject,
  kind: Kind,
): Occurrence<FaultOf<Kind>>[] {
  const { reading } = subject;
  if (reading.kind !== "unreadable" || !hasKind(reading.fault, kind)) return [];
  return [{ at: null, args: reading.fault }];
}

function hasKind<Kind extends FileFault["kind"]>(fault: FileFault, kind: Kind): fault is FaultOf<Kind> {
  return fault.kind === kind;
}
