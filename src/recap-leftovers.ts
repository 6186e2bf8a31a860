/** What an earlier `rekap.json` knows of files that have no results of their own; nothing in it is trusted. */
import { readFileSync } from "node:fs";
import { unscored } from "./assemble.ts";
import type { Evaluation } from "./evaluation.ts";
import { recapLeftoversSchema } from "./evaluation-schema.ts";
import { regularFile, systemCode } from "./files.ts";
import { groupedBy } from "./recap/order.ts";
import type { SourceFault } from "./validate/gathered.ts";

/** The files of an earlier run that left no summary. */
export interface RecapLeftovers {
  readonly kind: "leftovers";
  /** Files that could not be read, and workbooks that are no LKE. */
  readonly evaluations: readonly Evaluation[];
  /** Files that the run found and did not evaluate. */
  readonly notReached: readonly string[];
  /** Whether the recap was made with a list of OPDs. The list itself does not stand in it. */
  readonly hadList: boolean;
}

/** Reads an earlier recap, or tells why it cannot be used. */
export function readRecapLeftovers(file: string): RecapLeftovers | SourceFault {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(regularFile(file), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: "not-json" };
    const code = systemCode(error);
    if (code === null) throw error;
    return { kind: "unopened", reason: code };
  }
  const checked = recapLeftoversSchema.safeParse(document);
  if (!checked.success)
    return { kind: "not-results", place: (checked.error.issues[0]?.path ?? []).map(String).join(".") };
  return leftoversIn(checked.data);
}

function leftoversIn(recap: ReturnType<typeof recapLeftoversSchema.parse>): RecapLeftovers {
  const findings = groupedBy(recap.workbookFindings, ({ file }) => file);
  return {
    kind: "leftovers",
    evaluations: [...recap.unreadable, ...recap.notLke].map(({ file, sha256 }) => {
      const diagnostics = (findings.get(file) ?? []).map(({ diagnostic }) => diagnostic);
      return unscored({ file, sha256, diagnostics });
    }),
    notReached: recap.notReached,
    hadList: recap.missing !== null,
  };
}
