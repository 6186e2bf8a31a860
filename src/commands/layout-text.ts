/** What was understood of a workbook as text for 80 columns: what must be looked at comes before what is sure. */
import type { CellRef } from "../assessment.ts";
import type { Confidence } from "../confidence.ts";
import { formatList, formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { LayoutTexts } from "../language/layout-id.ts";
import { textsOf } from "../language/texts.ts";
import type {
  Understanding,
  UnderstoodColumn,
  UnderstoodFact,
  UnderstoodSection,
  UnderstoodSheet,
} from "../understanding.ts";
import type { LayoutReading } from "./layout-reading.ts";
import { doubtLines, rowLines } from "./layout-row-text.ts";
import { columns, hanging } from "./text-layout.ts";

export interface LayoutTextOptions {
  readonly language: Language;
  /** Every row, not only those to look at. */
  readonly verbose: boolean;
}

/** The lines of `sakip layout show`. */
export function layoutLines(reading: LayoutReading, options: LayoutTextOptions): readonly string[] {
  const texts = textsOf(options.language).layout;
  const { understanding, others } = reading;
  const { fault, rubric, file } = understanding;
  if (fault) return [...hanging("", file), "", ...findingLines(reading)];
  const sheets = [
    texts.sheets,
    ...understanding.sheets.flatMap((sheet) => sheetLines(sheet, understanding, texts, options)),
    "",
  ];
  if (!rubric)
    return [...hanging("", file), "", ...findingLines(reading), ...hanging("", texts.nothing), "", ...sheets];
  const more = options.verbose ? [] : hanging("", texts.moreWithVerbose);
  if (others.length === 0)
    return [
      ...factLines(understanding, texts, options.language),
      "",
      ...sheets,
      ...understoodLines(understanding, texts, options),
      ...more,
    ];
  return [
    ...hanging("", texts.several(file, String(others.length + 1))),
    "",
    ...sheets,
    ...[understanding, ...others].flatMap((each, index) => [
      ...hanging("", texts.unitOf(String(index + 1), String(others.length + 1), nameOf(each))),
      "",
      ...factLines(each, texts, options.language),
      "",
      ...understoodLines(each, texts, options),
    ]),
    ...more,
  ];
}

/** What keeps the file from being read. */
function findingLines({ diagnostics }: LayoutReading): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .flatMap(({ code, message, fix }) => [...hanging(`${code}  `, message), ...hanging("        ", fix), ""]);
}

/** Columns and rows: what must be looked at comes before what is sure. */
function understoodLines(
  understanding: Understanding,
  texts: LayoutTexts,
  { language, verbose }: LayoutTextOptions,
): readonly string[] {
  return [
    ...understanding.sections.flatMap((section) => [
      ...sectionLines(section, textsFor(understanding, texts), language),
      "",
    ]),
    ...doubtLines(understanding, texts),
    ...rowLines(understanding, texts, verbose),
    ...ignoredLines(understanding, texts, verbose),
  ];
}

/** An OPD by its name, else by its sheet. */
function nameOf({ unit, sections }: Understanding): string {
  return unit?.value ?? sections[0]?.sheet ?? "";
}

/** In a flat table the sub-component beside a criterion stands where other forms have a number. */
function textsFor({ layout }: Understanding, texts: LayoutTexts): LayoutTexts {
  if (layout !== "flat-table") return texts;
  return { ...texts, meaning: { ...texts.meaning, number: texts.subcomponentOfRow } };
}

function factLines(understanding: Understanding, texts: LayoutTexts, language: Language): readonly string[] {
  const { file, unit, region, year, rubric, layout, confidence, rows } = understanding;
  const fact = (found: UnderstoodFact | null) =>
    found ? `${found.value} ${originOf(found, texts)}` : texts.unknown;
  const codes = new Set(rows.flatMap((row) => (row.is === "subcomponent" ? [row.code] : [])));
  const recognised = texts.recognised(String(codes.size), String(rubric?.subcomponents ?? 0));
  return columns([
    [texts.file, file],
    [texts.unit, fact(unit)],
    [texts.region, fact(region)],
    [texts.year, fact(year)],
    [texts.layout, layout ? texts.layoutName[layout] : texts.unknown],
    [texts.rubric, `${rubric?.id ?? ""} (${recognised})`],
    ...(confidence ? [[texts.confidence, confidenceText(confidence, texts, language)]] : []),
  ]);
}

/** The figure with the signs that keep it from being certain. */
function confidenceText(confidence: Confidence, texts: LayoutTexts, language: Language): string {
  const figure = texts.confidenceOf(formatNumber(confidence.value, language));
  const lacking = confidence.signs.filter(({ found, of }) => found < of);
  const signs = lacking.map(({ name, found, of }) => texts.sign[name](String(found), String(of)));
  return signs.length === 0 ? figure : `${figure}: ${formatList(signs, language)}`;
}

function originOf({ from, at }: UnderstoodFact, { from: texts }: LayoutTexts): string {
  if (from !== "workbook") return texts[from];
  return at ? texts.workbook(placeOf(at)) : "";
}

function placeOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

function sheetLines(
  { name, hidden, outcome }: UnderstoodSheet,
  { among, unit }: Understanding,
  texts: LayoutTexts,
  { language }: LayoutTextOptions,
): readonly string[] {
  const label = `  ${name}${hidden ? ` (${texts.hiddenSheet})` : ""}: `;
  const told = texts.outcome;
  switch (outcome.kind) {
    case "read":
      return hanging(label, among && unit ? told.readFor(unit.value) : told.read);
    case "other-unit":
      return hanging(label, outcome.unit === null ? told.read : told.readFor(outcome.unit));
    case "rival":
      return hanging(label, told.rival(outcome.rubric, String(outcome.answered)));
    case "few-subcomponents":
      return hanging(
        label,
        told.fewSubcomponents(
          String(outcome.row),
          String(outcome.recognised),
          String(outcome.of),
          outcome.rubric,
        ),
      );
    case "no-answers":
      return hanging(label, told.noAnswers(String(outcome.row), String(outcome.recognised), outcome.rubric));
    case "no-header": {
      const missing = formatList(
        outcome.missing.map((title) => texts.missingTitle[title]),
        language,
        "or",
      );
      const nearest =
        outcome.row === null
          ? ""
          : `; ${told.nearestHeader(String(outcome.row), outcome.titles.slice(0, 6).join(" | "))}`;
      return hanging(label, told.noHeader(missing) + nearest);
    }
    default:
      return hanging(label, told[outcome.kind]);
  }
}

function sectionLines(
  { sheet, header, columns: own }: UnderstoodSection,
  texts: LayoutTexts,
  language: Language,
): readonly string[] {
  const rows = header.first === header.last ? `${header.first}` : `${header.first}-${header.last}`;
  const table = columns(
    own.map((column) => [
      `  ${column.column}`,
      shortened(column.titles.join(" / ") || texts.untitled),
      meaningOf(column, texts, language),
    ]),
  );
  return [...hanging("", texts.columns(sheet, rows)), ...table];
}

const LONGEST_TITLE = 34;

function shortened(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return plain.length > LONGEST_TITLE ? `${plain.slice(0, LONGEST_TITLE - 1)}…` : plain;
}

function meaningOf(
  { meanings, assessor, tick, hidden, ignored }: UnderstoodColumn,
  texts: LayoutTexts,
  language: Language,
): string {
  const owner = assessor ? ` (${texts.owner[assessor]})` : "";
  const meaning = formatList(
    meanings.map((each) => texts.meaning[each]),
    language,
  );
  const ticked = tick ? `: ${texts.tick[tick]}` : "";
  const shown = ignored ? texts.ignoredColumn[ignored] : `${meaning}${owner}${ticked}`;
  return hidden ? `${shown}; ${texts.hidden}` : shown;
}

function ignoredLines({ ignored }: Understanding, texts: LayoutTexts, verbose: boolean): readonly string[] {
  if (ignored.length === 0) return [];
  const head = texts.ignored(String(ignored.length));
  if (verbose) {
    const rows = ignored.map(({ row, text, where }) => [
      `  ${texts.row(String(row))}`,
      shortened(text),
      texts.ignoredWhere[where],
    ]);
    return [head, ...columns(rows), ""];
  }
  const counts = (["above", "inside", "below"] as const).flatMap((where) => {
    const count = ignored.filter((row) => row.where === where).length;
    return count === 0 ? [] : [`${count} ${texts.ignoredWhere[where]}`];
  });
  return [...hanging("", `${head} (${counts.join("; ")})`), ""];
}
