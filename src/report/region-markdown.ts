/** `pemda.md` and `--format markdown`: a region's result as part of a memo. */
import type { Language } from "../language/language.ts";
import type { RegionTexts } from "../language/region-id.ts";
import { textsOf } from "../language/texts.ts";
import type { CollectedText, Region } from "../region.ts";
import { escaped, quote, table } from "./markdown-text.ts";
import { countText } from "./recap-phrases.ts";
import {
  countedText,
  formRows,
  highestText,
  lackingTexts,
  namedShareLines,
  regionTitle,
  shareRows,
  valueLines,
  weightRows,
} from "./region-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

interface Memo {
  readonly language: Language;
  readonly texts: RegionTexts;
  /** Of its parts. */
  readonly heading: "##" | "###";
}

/** A memo shows the region's own texts and the first of its units'. */
const TEXTS_AT_MOST = 60;

/** Ends with a newline. */
export function regionMarkdown(region: Region, { language }: Pick<ReportOptions, "language">): string {
  const memo: Memo = { language, texts: textsOf(language).region, heading: "##" };
  const { texts } = memo;
  const parts = [
    `# ${shown(regionTitle(region, language))}`,
    ...figureParts(region, memo),
    ...titled(texts.notes, textList(region.notes, memo), memo),
    ...titled(texts.recommendations, textList(region.recommendations, memo), memo),
    ...titled(
      texts.missing(countText(region.missing?.length ?? 0, language)),
      bullets((region.missing ?? []).map(({ name }) => name)),
      memo,
    ),
    ...titled(texts.findings, findingList(region), memo),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** As a section of a memo about more; its findings and its lists stand elsewhere in it. */
export function regionSection(region: Region, language: Language): string {
  const memo: Memo = { language, texts: textsOf(language).region, heading: "###" };
  const parts = [`## ${shown(regionTitle(region, language))}`, ...figureParts(region, memo)];
  return parts.filter((part) => part !== "").join("\n\n");
}

function figureParts(region: Region, memo: Memo): readonly string[] {
  const { language, texts, heading } = memo;
  return [
    bullets(valueLines(region, language)),
    region.unit ? `*${texts.unitMeanNote}*` : "",
    `${heading} ${texts.form}`,
    rowsTable(formRows(region, language), 2),
    shown(countedText(region, language)),
    ...titled(texts.weights, rowsTable(weightRows(region, language), 0), memo),
    ...rungParts(region, memo),
    `${heading} ${texts.shares}`,
    rowsTable(shareRows(region, language), 1),
    bullets(namedShareLines(region, language)),
    `*${texts.sharesNote}*`,
  ];
}

function rungParts(region: Region, { language, texts, heading }: Memo): readonly string[] {
  const rows = region.rungs.map((rung) => [
    shown(rung.predicate),
    rung.met ? texts.met : texts.unmet,
    lackingTexts(rung, "units", language).map(shown).join("<br>"),
  ]);
  const wordings = [...new Set(region.rungs.map(({ wording }) => wording))];
  return [
    `${heading} ${texts.rungs}`,
    `**${shown(highestText(region, language))}** ${texts.highestNote}`,
    table([texts.predicate, texts.status, texts.lacking], rows),
    quote(wordings.join("\n")),
  ];
}

function textList(collected: readonly CollectedText[], { language, texts }: Memo): string {
  const rest = collected.length - TEXTS_AT_MOST;
  const more = rest > 0 ? [`- ${texts.restTexts(countText(rest, language))}`] : [];
  const lines = collected
    .slice(0, TEXTS_AT_MOST)
    .map(({ unit, code, text }) => `- ${shown(`${unit ?? texts.ofInstansi}, ${code}: ${text}`)}`);
  return [...lines, ...more].join("\n");
}

function findingList({ findings }: Region): string {
  return findings
    .map(({ file, diagnostic: { code, message, fix } }) => {
      const place = file === "" ? "" : ` (${file})`;
      return `- ${code} ${shown(`${message} → ${fix}${place}`)}`;
    })
    .join("\n");
}

function titled(title: string, part: string, { heading }: Memo): readonly string[] {
  return part === "" ? [] : [`${heading} ${title}`, part];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${shown(line)}`).join("\n");
}

function shown(text: string): string {
  return escaped(visibleLine(text));
}

/** The first columns hold names, the others figures. */
function rowsTable([head, ...lines]: readonly (readonly string[])[], names: number): string {
  if (!head) return "";
  return table(
    head,
    lines.map((cells) => cells.map(shown)),
    head.map((_, place) => (place < names ? ":--" : "--:")),
  );
}
