/** Evidence in a folder for people at a terminal: one unit in detail, several as a table. Readable at 80 columns. */
import type { CitedDocument, EvidenceCheck, UnitEvidence } from "../evidence.ts";
import type { EvidenceTexts } from "../language/evidence-id.ts";
import { textsOf } from "../language/texts.ts";
import { hanging, wrapped } from "./columns.ts";
import {
  citedPlace,
  documentCounts,
  evidencedName,
  evidenceRows,
  filesOf,
  folderText,
} from "./evidence-phrases.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import { countText } from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { findingLines } from "./terminal-findings.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Enough to see what happened; `--format json` has all. */
const UNITS_AT_MOST = 200;
/** The recap tells more than this. */
const UNITS_OF_RECAP = 40;

/** How many units are shown, and how it is told that there are more. */
interface Extent {
  readonly units: number;
  readonly more: (count: string) => string;
}

/** These are shown beside their documents. */
const SHOWN_WITH_DOCUMENTS: readonly string[] = ["evidence-document-missing", "evidence-document-near"];

/** Ends with a newline. */
export function evidenceTerminal(check: EvidenceCheck, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).evidence);
  const { texts, language } = pen;
  const [only, another] = check.units;
  const isOne = only !== undefined && another === undefined;
  const findings = isOne
    ? check.findings.filter(({ diagnostic }) => !SHOWN_WITH_DOCUMENTS.includes(diagnostic.name))
    : check.findings;
  const more = (count: number) => texts.moreFindings(countText(count, language));
  const blocks = [
    ...(isOne
      ? unitBlocks(only, check, pen)
      : regionBlocks(check, { units: UNITS_AT_MOST, more: texts.moreUnits }, pen)),
    linkLines(check, pen),
    findingLines(findings, { ...pen, title: texts.findings, more }),
  ];
  return `${joinedBlocks(blocks)}\n`;
}

/** As a block of the recap, which tells the findings. */
export function evidenceBlock(check: EvidenceCheck, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).evidence);
  const { texts } = pen;
  return joinedBlocks([
    ...regionBlocks(check, { units: UNITS_OF_RECAP, more: texts.moreInRecap }, pen),
    linkLines(check, pen),
  ]);
}

function linkLines({ counts }: EvidenceCheck, { texts, ink, width }: Pen<EvidenceTexts>): readonly string[] {
  return counts.link > 0 ? wrapped(texts.linkNote, width).map((line) => ink.gray(line)) : [];
}

function unitBlocks(
  unit: UnitEvidence,
  check: EvidenceCheck,
  pen: Pen<EvidenceTexts>,
): readonly (readonly string[])[] {
  const { language, texts, ink, width } = pen;
  const codes = [...new Set(unit.documents.map(({ code }) => code))];
  return [
    [
      ink.bold(visibleLine(texts.titleOf(evidencedName(unit)))),
      ...wrapped(visibleLine(folderText(unit, check, language)), width),
      ...wrapped(documentCounts(unit.counts, language), width),
    ],
    ...codes.map((code) => {
      const own = unit.documents.filter((document) => document.code === code);
      const place = own[0] ? citedPlace(own[0]) : "";
      return [
        ink.bold(visibleLine(place === "" ? code : `${code} [${place}]`)),
        ...own.flatMap((document) => documentLines(document, pen)),
      ];
    }),
  ];
}

const MARKS = { found: "✓", near: "~", missing: "✗", link: "→", unnamed: "?", unsearched: "?" } as const;

function documentLines(
  document: CitedDocument,
  { language, texts, ink, width }: Pen<EvidenceTexts>,
): readonly string[] {
  const { status, text } = document;
  const inkOf = {
    found: ink.green,
    near: ink.yellow,
    missing: ink.red,
    link: ink.cyan,
    unnamed: ink.yellow,
    unsearched: ink.yellow,
  } as const;
  const files = filesOf(document, language);
  const lines = hanging(`  ${MARKS[status]} `, visibleLine(`${text} – ${texts.statuses[status]}`), width);
  return [
    ...lines.map((line) => inkOf[status](line)),
    ...(files === "" || files === text ? [] : hanging("      ", visibleLine(files), width)),
  ];
}

function regionBlocks(
  check: EvidenceCheck,
  extent: Extent,
  pen: Pen<EvidenceTexts>,
): readonly (readonly string[])[] {
  const { language, texts, ink, width } = pen;
  // The folder's name stands in the other formats, and where it is missing among the findings.
  const [head = [], ...rows] = evidenceRows(check, language).map((cells) => cells.toSpliced(1, 1));
  const columns = head.map((text, place): Column => ({ head: text, align: place === 0 ? "left" : "right" }));
  const rest = rows.length - extent.units;
  return [
    [ink.bold(texts.title), ...wrapped(documentCounts(check.counts, language), width)],
    rows.length === 0
      ? []
      : [
          ...alignedRows(
            columns,
            rows.slice(0, extent.units).map((cells) => cells.map(visibleLine)),
            { width, flexible: 0 },
          ),
          ...(rest > 0 ? [extent.more(countText(rest, language))] : []),
        ],
  ];
}
