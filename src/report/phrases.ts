/** Phrases that the reports for people share. */
import type { Severities } from "../diagnostic.ts";
import type { EvaluationDocument } from "../evaluation.ts";
import { formatList } from "../language/format.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { FindingEntry, Place } from "./findings.ts";

/** `A (Memuaskan)`; a name with brackets of its own is set off otherwise: `CC – Cukup (Memadai)`. */
export function predicateText(letter: string, name: string): string {
  return name.includes("(") ? `${letter} – ${name}` : `${letter} (${name})`;
}

/** `LKE Unit!E7, E15; Identitas!B3`; empty for the file as a whole. */
export function placesText(places: readonly Place[]): string {
  const bySheet = new Map<string | null, string[]>();
  for (const { sheet, cells } of places) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...cells]);
  return [...bySheet]
    .map(([sheet, cells]) =>
      [sheet, cells.join(", ")].filter((part) => part !== null && part !== "").join("!"),
    )
    .filter((place) => place !== "")
    .join("; ");
}

/** The message, and what else it holds for. */
export function messageText(
  { message, likewise }: FindingEntry,
  texts: Texts["report"],
  language: Language,
): string {
  return likewise.length > 0 ? `${message} ${texts.likewise(formatList(likewise, language))}` : message;
}

export function fixText({ fix, fixVaries }: FindingEntry, texts: Texts["report"]): string {
  return fixVaries ? `${fix} ${texts.fixLikewise}` : fix;
}

export function batchText(summary: EvaluationDocument["summary"], texts: Texts["report"]): string {
  const { workbooks, scored, incomplete, unreadable, notLke } = summary;
  return texts.batch(
    String(workbooks),
    String(scored),
    String(incomplete),
    String(unreadable),
    String(notLke),
  );
}

/** `SKP034: warning; SKP053: off`; null when no severity was changed. */
export function severitiesText(severities: Severities, texts: Texts["report"]): string | null {
  const changes = Object.entries(severities).map(
    ([code, severity]) => `${code}: ${texts.configured[severity]}`,
  );
  return changes.length > 0 ? changes.join("; ") : null;
}
