/** What the terminal says of the files themselves: those that are missing, unreadable, repeated or written. */
import { SEVERITIES } from "../diagnostic.ts";
import type { FileFinding, FindingSource, Recap, RecapEntry } from "../recap.ts";
import { hanging, wrapped } from "./columns.ts";
import {
  countText,
  type Frequency,
  frequenciesOf,
  notLkeText,
  severityCounts,
  summaryText,
} from "./recap-phrases.ts";
import type { RecapPen } from "./terminal-recap.ts";
import { visibleLine } from "./visible.ts";

/** So many files or OPDs are listed. */
const LISTED_AT_MOST = 30;
/** So many findings of one code: each of them takes several lines. */
const FINDINGS_AT_MOST = 8;
const FREQUENT = 5;
/** The finding about a file that is not overwritten unasked. */
const EXISTS = "output-exists";
const INDENT = "  ";

export function recapFiles(recap: Recap, findings: FindingSource, pen: RecapPen): string {
  const frequencies = frequenciesOf(recap, findings);
  return [
    unreadableLines(recap, pen),
    recap.notLke.length > 0 ? notLkeLines(recap, pen) : [],
    missingLines(recap, pen),
    notReachedLines(recap, pen),
    acrossLines(recap, pen),
    findingLines(frequencies, pen),
    writtenLines(recap, frequencies, pen),
    summaryLines(recap, pen),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function unreadableLines({ unreadable }: Recap, pen: RecapPen): readonly string[] {
  if (unreadable.length === 0) return [];
  const { texts, ink, language } = pen;
  return [
    ink.red.bold(`${texts.unreadable} (${countText(unreadable.length, language)})`),
    ...byCode(unreadable.flatMap(reasonOf), LISTED_AT_MOST, pen),
    ...unreadable
      .filter(({ reason }) => reason === null)
      .flatMap(({ file }) => indented(visibleLine(file), pen)),
  ];
}

function reasonOf({ file, unit, reason }: RecapEntry): readonly FileFinding[] {
  return reason === null ? [] : [{ file, unit: unit.name, diagnostic: reason }];
}

function notLkeLines(recap: Recap, { language, width }: RecapPen): readonly string[] {
  return wrapped(notLkeText(recap, visibleLine, language), width);
}

function missingLines({ missing, summary }: Recap, pen: RecapPen): readonly string[] {
  if (missing === null) return [];
  const { texts, ink, language, width } = pen;
  const size = countText(summary.listed ?? 0, language);
  if (missing.length === 0) return wrapped(texts.missingNone(size), width);
  return [
    ink.yellow.bold(`${texts.missing} (${texts.missingOf(countText(missing.length, language), size)})`),
    ...listed(missing, pen, ({ name, near }) =>
      indented(visibleLine(near === null ? name : `${name} – ${texts.near(near)}`), pen),
    ),
  ];
}

function notReachedLines({ notReached }: Recap, pen: RecapPen): readonly string[] {
  if (notReached.length === 0) return [];
  const { texts, ink, language, width } = pen;
  return [
    ink.yellow.bold(texts.notReached),
    ...wrapped(texts.notReachedCount(countText(notReached.length, language)), width),
    ...listed(notReached, pen, (file) => indented(visibleLine(file), pen)),
  ];
}

function acrossLines(recap: Recap, pen: RecapPen): readonly string[] {
  if (recap.findings.length === 0) return [];
  const { texts, ink, language } = pen;
  return [
    ink.bold(`${texts.across} (${countText(recap.findings.length, language)})`),
    ...byCode(recap.findings, FINDINGS_AT_MOST, pen),
  ];
}

/** As findings are told everywhere. */
function byCode(findings: readonly FileFinding[], atMost: number, pen: RecapPen): readonly string[] {
  const codes = [...new Set(findings.map(({ diagnostic }) => diagnostic.code))].toSorted();
  return codes.flatMap((code) =>
    codeLines(
      findings.filter(({ diagnostic }) => diagnostic.code === code),
      atMost,
      pen,
    ),
  );
}

function codeLines(findings: readonly FileFinding[], atMost: number, pen: RecapPen): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  const { code, name, fix } = first.diagnostic;
  const sameFix = findings.every(({ diagnostic }) => diagnostic.fix === fix);
  return [
    ` ${code} ${pen.ink.gray(name)}`,
    ...listed(
      findings,
      pen,
      ({ file, diagnostic }) => [
        ...indented(visibleLine(file === "" ? diagnostic.message : `${file}: ${diagnostic.message}`), pen),
        ...(sameFix ? [] : indented(visibleLine(`→ ${diagnostic.fix}`), pen)),
      ],
      atMost,
    ),
    ...(sameFix ? indented(visibleLine(`→ ${fix}`), pen) : []),
  ];
}

function findingLines(frequencies: readonly Frequency[], pen: RecapPen): readonly string[] {
  const { texts, ink, language } = pen;
  if (frequencies.length === 0) return [texts.noFindings];
  const counts = severityCounts(frequencies);
  const [errors = "", warnings = "", infos = ""] = SEVERITIES.map((severity) =>
    countText(counts[severity], language),
  );
  const frequent = frequencies
    .slice(0, FREQUENT)
    .map(({ code, name, count }) => texts.frequentOne(code, name, countText(count, language)));
  return [
    ink.bold(texts.findings),
    `${INDENT}${texts.findingCounts(errors, warnings, infos)}`,
    ...indented(`${texts.frequent}: ${frequent.join(", ")}`, pen),
  ];
}

function writtenLines(
  { groups, unreadable, notLke }: Recap,
  frequencies: readonly Frequency[],
  pen: RecapPen,
): readonly string[] {
  const { texts, ink, language, width, written } = pen;
  const entries = [...groups.flatMap(({ ranking }) => ranking), ...unreadable, ...notLke];
  // The OPDs of one workbook share its scored copy.
  const outputs = new Set(entries.flatMap((entry) => entry.outputs)).size;
  const perWorkbook = outputs > 0 ? wrapped(texts.perWorkbook(countText(outputs, language)), width) : [];
  const heading = written.length > 0 ? [ink.bold(texts.written)] : [];
  return [
    ...heading,
    ...written.map((file) => INDENT + visibleLine(file)),
    ...perWorkbook,
    ...unwrittenLines(frequencies, pen),
  ];
}

/** All files that exist already in one sentence: a second run meets every one of them. */
function unwrittenLines(frequencies: readonly Frequency[], pen: RecapPen): readonly string[] {
  const { texts, ink, language, unwritten } = pen;
  const ofRecap = unwritten.filter(({ name }) => name === EXISTS).length;
  const ofWorkbooks = frequencies.find(({ name }) => name === EXISTS)?.count ?? 0;
  const count = countText(ofRecap + ofWorkbooks, language);
  const existing = ofWorkbooks > 0 ? [texts.refused(count)] : ofRecap > 0 ? [texts.refusedRecap(count)] : [];
  const others = unwritten.filter(({ name }) => name !== EXISTS);
  return [
    ...others.map(({ code, message, fix }) => visibleLine(`${code} ${message} → ${fix}`)),
    ...existing.map((sentence) => `SKP080 ${sentence}`),
  ].flatMap((text) => indented(text, pen).map((line) => ink.red(line)));
}

function summaryLines(recap: Recap, { ink, language, width }: RecapPen): readonly string[] {
  return wrapped(summaryText(recap, language), width).map((line) => ink.bold(line));
}

/** The first of the items, and how many more there are. */
function listed<T>(
  items: readonly T[],
  { texts, language }: RecapPen,
  linesOf: (item: T) => readonly string[],
  atMost = LISTED_AT_MOST,
): readonly string[] {
  const rest = items.length - atMost;
  const more = rest > 0 ? [INDENT + texts.more(countText(rest, language))] : [];
  return [...items.slice(0, atMost).flatMap(linesOf), ...more];
}

/** Indented, and further where a line goes on. */
function indented(text: string, { width }: Pick<RecapPen, "width">): readonly string[] {
  return hanging(INDENT, text, width, INDENT + INDENT);
}
