/** Evidence in a folder as Markdown: a list to work off, by unit and sub-component. */
import type { EvidenceCheck, UnitEvidence } from "../evidence.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import {
  citedPlace,
  documentCounts,
  evidencedName,
  evidenceRows,
  filesOf,
  folderText,
} from "./evidence-phrases.ts";
import { findingsPart } from "./markdown-findings.ts";
import { escaped, table } from "./markdown-text.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

/** Ends with a newline. */
export function evidenceMarkdown(
  check: EvidenceCheck,
  { language }: Pick<ReportOptions, "language">,
): string {
  const { evidence: texts } = textsOf(language);
  const { units } = check;
  const parts = [
    ...(units.length === 1 ? [] : regionParts(check, language, "#")),
    ...units.flatMap((unit) => unitParts(unit, check, language)),
    linkPart(check, language),
    findingsPart(texts.findings, check.findings),
  ];
  return `${joined(parts)}\n`;
}

/** As a part of the recap, which has the findings; `rekap.xlsx` has every document, `rekap.html` what deserves a look. */
export function evidenceSection(check: EvidenceCheck, language: Language): string {
  return joined([...regionParts(check, language, "##"), linkPart(check, language)]);
}

/** The one unit as a part of its memo. */
export function unitEvidenceSection(check: EvidenceCheck, language: Language): string {
  const { findings } = textsOf(language).evidence;
  return joined([
    ...check.units.flatMap((unit) => unitParts(unit, check, language)),
    linkPart(check, language),
    findingsPart(findings, check.findings, "###"),
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

function regionParts(check: EvidenceCheck, language: Language, heading: "#" | "##"): readonly string[] {
  const { title } = textsOf(language).evidence;
  const [head = [], ...rows] = evidenceRows(check, language);
  return [
    `${heading} ${title}`,
    `**${documentCounts(check.counts, language)}**`,
    rows.length === 0
      ? ""
      : table(
          [...head],
          rows.map((cells) => cells.map(shown)),
        ),
  ];
}

function linkPart({ counts }: EvidenceCheck, language: Language): string {
  return counts.link > 0 ? `*${textsOf(language).evidence.linkNote}*` : "";
}

function unitParts(unit: UnitEvidence, check: EvidenceCheck, language: Language): readonly string[] {
  const { evidence: texts } = textsOf(language);
  const rows = unit.documents.map((document) => [
    document.code,
    shown(document.text),
    texts.statuses[document.status],
    shown(filesOf(document, language)),
    shown(citedPlace(document)),
  ]);
  return [
    `## ${shown(texts.titleOf(evidencedName(unit)))}`,
    shown(folderText(unit, check, language)),
    `**${documentCounts(unit.counts, language)}**`,
    rows.length === 0
      ? ""
      : table([texts.subcomponent, texts.document, texts.status, texts.files, texts.place], rows),
  ];
}

function shown(text: string): string {
  return escaped(visibleLine(text));
}
