/** What one row of the table is, by its code and its title. */

import { lettersIn } from "../../letters.ts";
import type { Dimension } from "../../rubric/schema.ts";
import { bareLetter, splitCode, subcomponentCode } from "./codes.ts";
import type { RubricWords, WordedSubcomponent } from "./rubric-words.ts";
import { type Likely, likeliest, likeness, likenessOfBeginning, plainWords } from "./words.ts";

export type RowKind =
  | { readonly kind: "component"; readonly code: string }
  | {
      readonly kind: "subcomponent";
      readonly code: string;
      readonly match: "code" | "title" | "contradicting";
      /** Whether its code and its title both say so. */
      readonly sure: boolean;
    }
  | {
      readonly kind: "stranger";
      readonly candidates: readonly string[];
      /** What it is numbered like; absent where its number does not say. */
      readonly level?: "component" | "subcomponent";
    }
  | { readonly kind: "total" }
  | { readonly kind: "other" };

/** A text with its plain words. */
export interface TitleText {
  readonly text: string;
  readonly words: string;
}

const OTHER: RowKind = { kind: "other" };

/** From here on a title is recognised although it is not the same: small typos, never another sentence. */
const TITLE_LIKENESS = 0.85;
/** A numbered row is a criterion unless its text is all but the title itself. */
const NUMBERED_TITLE_LIKENESS = 0.95;
/** And the next best title must be this much less alike, else the title is ambiguous. */
const TITLE_LEAD = 0.08;
/** A title that was cut short is known by its beginning, if that is long enough and as printed. */
const BEGINNING_LENGTH = 25;
const BEGINNING_LIKENESS = 0.93;

/** `Total`, `Jumlah Nilai`, `Nilai Akuntabilitas Kinerja`: nothing but words such as these. */
const TOTAL =
  /^(grand )?(total|jumlah|(nilai|skor|hasil)(?= ))( (total|jumlah|nilai|skor|hasil|akhir|akuntabilitas|kinerja|akip|sakip|lke|evaluasi|internal|keseluruhan|seluruh|semua|komponen|instansi|pemerintah|unit|kerja|opd|bobot|mandiri|evaluator|\d+))*$/;
const WHOLE = /\b(seluruh|semua|keseluruhan)\b/;

/** Whether a text names the total of the whole table, and not the sum of one component. */
export function isTotal(words: string, rubric: RubricWords): boolean {
  if (!TOTAL.test(words)) return false;
  if (/\bkomponen\b/.test(words) && !WHOLE.test(words)) return false;
  return words.startsWith("nilai") || !rubric.components.some((component) => words.includes(component.words));
}

/**
 * What a row is.
 *
 * @param code the text of the number column; empty where it is blank
 * @param title the title column's text with its plain words
 * @param component the component that the row stands under
 */
export function rowKind(
  code: string,
  titled: TitleText,
  component: string | null,
  rubric: RubricWords,
): RowKind {
  const { text, words } = titled;
  // Local forms code criteria as 1.a too; the words tell.
  if (rubric.anyCriterion.has(words) || rubric.anyCriterion.has(withoutNumber(words))) return OTHER;
  const own = subcomponentCode(code) ?? subcomponentCode(text);
  const split = own === null ? splitCode(text) : null;
  if (split !== null && rubric.anyCriterion.has(plainWords(split.title))) return OTHER;
  // Where the codes are the rubric's own, those on the sheet are others.
  const found = rubric.rubric.form.codes === "own" ? null : (own ?? split?.code ?? null);
  const title = split
    ? bareTitle(split.title, plainWords(split.title), rubric)
    : bareTitle(text, words, rubric);
  if (found !== null) return byCode(found, title, rubric);
  const asComponent = componentOf(title, rubric);
  if (asComponent !== null) return { kind: "component", code: asComponent };
  return byDimension(code, title, component, rubric) ?? byTitle(title, rubric, /^\d/.test(code));
}

/** Whether a title could be the sub-component's own: its words, a part of them, or its component or dimension. */
export function supportsTitle(title: string, subcomponent: WordedSubcomponent): boolean {
  const words = plainWords(title)
    .split(" ")
    .filter((word) => word.length > 2);
  const dimension = dimensionOf(plainWords(title));
  if (words.length === 0 || (dimension !== null && dimension === subcomponent.dimension)) return true;
  const own = new Set(`${subcomponent.words} ${subcomponent.componentWords}`.split(" "));
  return words.filter((word) => own.has(word)).length * 2 >= words.length;
}

/**
 * The plain words of a title without its own numbering (`KOMPONEN I`, `A.`) and without a weight (`(30%)`) behind; the
 * official ones where it is another name.
 */
export function bareTitle(text: string, words: string, rubric: RubricWords): string {
  const bare = unnumbered(text, words, rubric);
  return rubric.aliases.get(bare) ?? bare;
}

function unnumbered(text: string, words: string, rubric: RubricWords): string {
  if (isName(words, rubric)) return words;
  const bare = withoutNumber(words.replace(/^(sub )?komponen /, "")).replace(/( \d+){1,2}( persen)?$/, "");
  if (isName(bare, rubric)) return bare;
  const unbracketed = plainWords(text.replace(/\s*\([^()]*\)\s*$/u, ""));
  return isName(unbracketed, rubric) ? unbracketed : bare;
}

function isName(words: string, rubric: RubricWords): boolean {
  if (rubric.aliases.has(words)) return true;
  return rubric.subcomponents.some((own) => own.words === words) || componentOf(words, rubric) !== null;
}

const NUMBER_BEFORE = lettersIn(String.raw`^(\d{1,2}|[ivx]{1,4}|[a-h]) (?=[\p{L}]{3})`);

/** Without the number that some forms write before the text in the same cell. */
export function withoutNumber(words: string): string {
  return words.replace(NUMBER_BEFORE(words), "");
}

function componentOf(title: string, rubric: RubricWords): string | null {
  const own = rubric.components.find(({ words }) => likeness(title, words, TITLE_LIKENESS) >= TITLE_LIKENESS);
  return title === "" ? null : (own?.item ?? null);
}

function byCode(code: string, title: string, rubric: RubricWords): RowKind {
  const own = rubric.subcomponents.find(({ item }) => item === code);
  if (own && own.words === title) return { kind: "subcomponent", code, match: "code", sure: true };
  const clear = clearTitle(title, rubric);
  if (own) {
    const contradicting = (clear !== null && clear !== code) || isAnother(title, own, rubric);
    return {
      kind: "subcomponent",
      code,
      match: contradicting ? "contradicting" : "code",
      sure: clear === code,
    };
  }
  return clear !== null
    ? { kind: "subcomponent", code: clear, match: "title", sure: false }
    : { kind: "stranger", candidates: [] };
}

/** Whether a short title names another dimension or another component than the code does. */
function isAnother(title: string, own: WordedSubcomponent, rubric: RubricWords): boolean {
  const dimension = dimensionOf(title);
  if (dimension !== null && own.dimension !== null && dimension !== own.dimension) return true;
  const component = componentOf(title, rubric);
  return component !== null && component !== own.component;
}

/** `a. Keberadaan` under a component says as much as `1.a` does. */
function byDimension(
  code: string,
  title: string,
  component: string | null,
  rubric: RubricWords,
): RowKind | null {
  if (component === null) return null;
  const parts = rubric.subcomponents.filter((part) => part.component === component);
  const dimension = dimensionOf(withoutName(title, parts[0]?.componentWords ?? ""));
  if (dimension === null) return null;
  const own = parts.find((part) => part.dimension === dimension);
  if (!own) return null;
  // A number must count the dimensions; else it counts criteria.
  if (/^\d/.test(code) && Number.parseInt(code, 10) !== parts.indexOf(own) + 1) return null;
  const letter = bareLetter(code);
  const contradicting = letter !== null && own.item !== `${component}.${letter}`;
  return {
    kind: "subcomponent",
    code: own.item,
    match: contradicting ? "contradicting" : "title",
    sure: false,
  };
}

const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ["keberadaan", /^(sub komponen )?(keberadaan|pemenuhan)\b/],
  ["kualitas", /^(sub komponen )?kualitas\b/],
  ["pemanfaatan", /^(sub komponen )?(pemanfaatan|implementasi)\b/],
];
/** Longer titles that begin with a dimension are sentences: 4.c begins with "Implementasi". */
const DIMENSION_WORDS = 3;

/** `Kualitas Pengukuran Kinerja` under that component says `Kualitas`. */
function withoutName(title: string, componentWords: string): string {
  return title.endsWith(` ${componentWords}`) ? title.slice(0, -componentWords.length - 1) : title;
}

/** Whether a title is the bare name of a dimension, with its component's or without: `Kualitas`, `Kualitas Pelaporan Kinerja`. */
export function isDimensionName(title: string, { dimension, componentWords }: WordedSubcomponent): boolean {
  const named = withoutName(title, componentWords);
  const own = DIMENSIONS.find(([name]) => name === dimension);
  return own !== undefined && own[1].exec(named)?.[0] === named;
}

/** The dimension that a short title is named after. */
function dimensionOf(title: string): Dimension | null {
  if (title.split(" ").length > DIMENSION_WORDS) return null;
  return DIMENSIONS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

/** The one sub-component that a title clearly names, typos or a cut end allowed; null when there is none. */
function clearTitle(title: string, rubric: RubricWords): string | null {
  const best = likeliest(title, rubric.subcomponents, TITLE_LIKENESS - TITLE_LEAD);
  if (best && isClear(best)) return best.item;
  const begun = begunTitles(title, rubric);
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

function begunTitles(title: string, rubric: RubricWords): readonly string[] {
  if (title.length < BEGINNING_LENGTH) return [];
  return rubric.subcomponents
    .filter(({ words }) => likenessOfBeginning(title, words, BEGINNING_LIKENESS) >= BEGINNING_LIKENESS)
    .map(({ item }) => item);
}

function byTitle(title: string, rubric: RubricWords, numbered: boolean): RowKind {
  const best = title === "" ? null : likeliest(title, rubric.subcomponents, TITLE_LIKENESS - TITLE_LEAD);
  if (!best) return OTHER;
  if (best.likeness >= (numbered ? NUMBERED_TITLE_LIKENESS : TITLE_LIKENESS)) {
    if (isClear(best)) return { kind: "subcomponent", code: best.item, match: "title", sure: false };
    const near = rubric.subcomponents.filter(
      ({ words }) => best.likeness - likeness(title, words) < TITLE_LEAD,
    );
    return { kind: "stranger", candidates: near.map(({ item }) => item) };
  }
  const begun = numbered ? [] : begunTitles(title, rubric);
  const [only] = begun;
  if (only === undefined) return OTHER;
  return begun.length === 1
    ? { kind: "subcomponent", code: only, match: "title", sure: false }
    : { kind: "stranger", candidates: begun };
}

function isClear(best: Likely<unknown>): boolean {
  return best.likeness === 1 || (best.likeness >= TITLE_LIKENESS && best.lead >= TITLE_LEAD);
}
