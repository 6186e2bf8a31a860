/** What one cell says: as text, as a letter, as Ya/Tidak, as a number. Tolerant in form, strict in meaning. */
import type { BrokenCell, CellRef, CriterionAnswer, LetterAnswer, StatedNumber } from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Cell } from "../sheet.ts";
import { plainWords } from "./words.ts";

/** The cell's content as text; empty for a blank, an error or a formula without a cached value. */
export function textOf(cell: Cell | undefined): string {
  if (!cell) return "";
  const { value } = cell;
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return String(value.number);
  if (value.kind === "boolean") return value.boolean ? "TRUE" : "FALSE";
  return value.kind === "date" ? value.iso : "";
}

const remembered = new WeakMap<Cell, string>();

/** The plain words of a cell's text, remembered: rows are looked at more than once. */
export function wordsIn(cell: Cell | undefined): string {
  if (!cell) return "";
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  const words = plainWords(textOf(cell));
  remembered.set(cell, words);
  return words;
}

/** Why a cell that is not blank has no content; null when it has some, or is blank. */
export function brokenCell(cell: Cell | undefined): BrokenCell | null {
  if (cell?.value.kind === "error") return { kind: "error-value", value: cell.value.error };
  if (cell?.value.kind === "none" && cell.formula !== null)
    return { kind: "no-cached-value", formula: cell.formula };
  return null;
}

/** Placeholders that forms print where an answer belongs. */
const UNANSWERED = new Set([
  "belum diisi",
  "belum input",
  "belum dijawab",
  "belum ada",
  "belum dinilai",
  "pilih",
  "pilih jawaban",
  "kosong",
  "y t",
  "ya tidak",
  "yes no",
  "not answered",
  "choose",
  "select",
]);

/** Nothing but blanks, dashes, dots and invisible marks. */
const NOTHING = /^[\s\-\u2010-\u2015_.…\u200B-\u200D\u2060\uFEFF]*$/;

function isPlaceholder(raw: string, letters: readonly string[]): boolean {
  if (NOTHING.test(raw)) return true;
  const words = plainWords(raw);
  if (UNANSWERED.has(words)) return true;
  // "A/B/C/D" prints the choices, it does not choose.
  const parts = words.toUpperCase().split(" ");
  return raw.includes("/") && parts.length > 1 && parts.every((part) => letters.includes(part));
}

function lettersOf(scale: Rubric["scale"]): readonly string[] {
  return scale.map(({ letter }) => letter);
}

/** Characters that cannot be seen and mean nothing: zero-width marks and the byte-order mark. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

/** A cell's text without what nobody sees and without a full stop behind it. */
export function tidied(cell: Cell | undefined): string {
  return textOf(cell)
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .trim()
    .replace(/[.,;]+$/, "")
    .trim();
}

/** Reads the answer of a sub-component on the rubric's scale. */
export function letterAnswer(cell: Cell | undefined, at: CellRef, scale: Rubric["scale"]): LetterAnswer {
  if (!cell) return { kind: "unanswered", raw: "", at };
  return struckOr(writtenLetter(cell, at, scale), cell);
}

/** What somebody struck through they may have taken back, or put something else in its place. */
function struckOr<One extends LetterAnswer | CriterionAnswer>(answer: One, { struck }: Cell) {
  const { kind, raw, at } = answer;
  if (!struck || kind === "unanswered" || kind === "broken") return answer;
  return { kind: "broken", cause: { kind: "struck" }, raw, at } as const;
}

function writtenLetter(cell: Cell, at: CellRef, scale: Rubric["scale"]): LetterAnswer {
  const raw = textOf(cell);
  const cause = brokenCell(cell);
  if (cause) return { kind: "broken", cause, raw, at };
  const letters = lettersOf(scale);
  const tidy = tidied(cell).toUpperCase();
  if (letters.includes(tidy)) return { kind: "letter", letter: tidy, tidied: tidy !== raw, raw, at };
  return isPlaceholder(raw, letters) ? { kind: "unanswered", raw, at } : { kind: "unknown", raw, at };
}

const FULFILLED = new Set([
  "ya",
  "yes",
  "y",
  "1",
  "v",
  "✓",
  "✔",
  "√",
  "☑",
  "✅",
  "terpenuhi",
  "memenuhi",
  "sudah",
  "sudah terpenuhi",
  "ada",
  "true",
]);
const UNFULFILLED = new Set([
  "tidak",
  "no",
  "t",
  "tdk",
  "0",
  "x",
  "✗",
  "✘",
  "✕",
  "×",
  "☒",
  "❌",
  "belum",
  "belum terpenuhi",
  "tidak terpenuhi",
  "belum memenuhi",
  "tidak memenuhi",
  "tidak ada",
  "false",
]);

/** Reads the answer of a criterion: one of the rubric's own grades, else Ya or Tidak. */
export function criterionAnswer(cell: Cell | undefined, at: CellRef, rubric: Rubric): CriterionAnswer {
  if (!cell) return { kind: "unanswered", raw: "", at };
  return struckOr(writtenCriterion(cell, at, rubric), cell);
}

function writtenCriterion(cell: Cell, at: CellRef, rubric: Rubric): CriterionAnswer {
  const raw = textOf(cell);
  const cause = brokenCell(cell);
  if (cause) return { kind: "broken", cause, raw, at };
  const tidy = tidied(cell).toLowerCase();
  const grades = gradesOf(rubric);
  const graded = grades.find((answer) => answer.toLowerCase() === tidy);
  if (graded !== undefined) return { kind: "graded", answer: graded, raw, at };
  if (FULFILLED.has(tidy)) return { kind: "fulfilled", raw, at };
  if (UNFULFILLED.has(tidy)) return { kind: "unfulfilled", raw, at };
  return isPlaceholder(raw, [...lettersOf(rubric.scale), ...grades.map((answer) => answer.toUpperCase())])
    ? { kind: "unanswered", raw, at }
    : { kind: "unknown", raw, at };
}

/** The answers by which a profile grades criteria; none where criteria are only fulfilled or not. */
function gradesOf({ scoring }: Rubric): readonly string[] {
  return scoring?.method === "mean" ? scoring.answers.map(({ answer }) => answer) : [];
}

/** Reads a figure that the sheet states. Text such as `6,00` or `4.5%` counts; a placeholder is a blank. */
export function statedNumber(cell: Cell | undefined, at: CellRef): StatedNumber {
  if (!cell) return { kind: "blank", at };
  const cause = brokenCell(cell);
  if (cause) return { kind: "broken", cause, at };
  const number = (decimal: string): StatedNumber => ({
    kind: "number",
    decimal,
    formula: cell.formula,
    at,
    ...(cell.struck ? { doubt: { kind: "struck" } } : {}),
  });
  if (cell.value.kind === "number") return number(shownDecimal(cell.value.number));
  const raw = textOf(cell);
  if (isPlaceholder(raw, [])) return { kind: "blank", at };
  const decimal = decimalOfText(raw);
  return decimal === null ? { kind: "text", raw, at } : number(decimal);
}

/** A spreadsheet computes with more digits than it shows; what people see and mean has 15. */
function shownDecimal(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  if (!text.includes("e")) return text;
  return text.includes("e+")
    ? BigInt(Number(text)).toString()
    : Number(text)
        .toFixed(15)
        .replace(/\.?0+$/, "");
}

/** `6,00`, `6.00`, `1.234,5`, `4,5 %` → plain decimal text; null when the separators make no sense. */
export function decimalOfText(text: string): string | null {
  const tidy = text.normalize("NFKC").replace(/[\s%]/g, "");
  if (/^-?\d+([.,]\d+)?$/.test(tidy)) return tidy.replace(",", ".");
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(tidy)) return tidy.replaceAll(".", "").replace(",", ".");
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(tidy)) return tidy.replaceAll(",", "");
  return null;
}
