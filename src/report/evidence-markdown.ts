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
  const { units, counts } = check;
  const [head = [], ...rows] = evidenceRows(check, language);
  const region = [
    `# ${texts.title}`,
    `**${documentCounts(counts, language)}**`,
    table(
      [...head],
      rows.map((cells) => cells.map(shown)),
    ),
  ];
  const parts = [
    ...(units.length === 1 ? [] : region),
    ...units.flatMap((unit) => unitParts(unit, check, language)),
    counts.link > 0 ? `*${texts.linkNote}*` : "",
    findingsPart(texts.findings, check.findings),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
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
