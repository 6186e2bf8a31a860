/** What only the workbooks together show, as findings of each of them. */
import type { Diagnostic, Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { FileFinding, RecapEntry } from "../recap.ts";
import { diagnoseAll } from "../validate/diagnose.ts";
import type { Gathered, SourceFault } from "../validate/gathered.ts";
import { RECAP_RULES } from "../validate/recap-rules.ts";
import type { Attendance } from "./listed.ts";
import { NO_OTHERS, repetitionsAmong } from "./repeated.ts";

const NOTHING: Gathered = {
  entry: null,
  identical: NO_OTHERS,
  repeated: NO_OTHERS,
  listing: null,
  sourceFault: null,
};

/** The findings about each of the entries, in their order. */
export function findingsAmong(
  entries: readonly RecapEntry[],
  attendance: Attendance | null,
  language: Language,
  severities: Severities = {},
): readonly FileFinding[] {
  const repetitionOf = repetitionsAmong(entries);
  return entries.flatMap((entry) => {
    const listing = (entry.rubric && attendance?.listingOf(entry)) ?? null;
    const gathered: Gathered = { ...NOTHING, entry, ...repetitionOf(entry), listing };
    return diagnosed(gathered, language, severities).map((diagnostic) => ({
      file: entry.file,
      unit: entry.unit.name,
      diagnostic,
    }));
  });
}

/** The finding about results that cannot be used. */
export function sourceFinding(file: string, sourceFault: SourceFault, language: Language): FileFinding {
  const [diagnostic] = diagnosed({ ...NOTHING, sourceFault }, language, {});
  if (!diagnostic) throw new Error(`no rule for ${sourceFault.kind}`);
  return { file, unit: null, diagnostic };
}

function diagnosed(gathered: Gathered, language: Language, severities: Severities): readonly Diagnostic[] {
  return diagnoseAll(RECAP_RULES, gathered, language, severities);
}
