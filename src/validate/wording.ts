/** Fragments that several rules' sentences share. */
import type { Assessor, BrokenAnswer } from "../assessment.ts";
import { type Exact, exact } from "../exact.ts";
import { causeText } from "../language/cause.ts";
import { formatList, formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { Cause } from "../reconciliation.ts";
import type { Others } from "./gathered.ts";

/** The longest quotation in a sentence; a criterion's whole text still fits. */
const QUOTED_CHARACTERS = 300;

/** A workbook's own words in quotation marks, on one line and cut to a readable length. */
export function quoted(text: string): string {
  return `“${shortened(text)}”`;
}

/** A workbook's own words on one line and cut to a readable length. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const characters = [...line];
  return characters.length > QUOTED_CHARACTERS ? `${characters.slice(0, QUOTED_CHARACTERS).join("")}…` : line;
}

/** A code in a sentence: a component's bare number needs its noun, `2.c` speaks for itself. */
export function partName(code: string, language: Language): string {
  if (code.includes(".")) return code;
  return language === "id" ? `komponen ${code}` : `component ${code}`;
}

/** What is answered: `1.a`, or the criterion of a code such as `1.a/3`. */
export function answerName(code: string, language: Language): string {
  const [part, number] = code.split("/");
  if (number === undefined) return code;
  return language === "id" ? `kriteria ${number} pada ${part}` : `criterion ${number} of ${part}`;
}

/** Whose answer it is, in front of a noun phrase in a sentence; empty on a form with one answer column. */
export function ofAssessor(assessor: Assessor, language: Language): string {
  const words: Readonly<Record<Assessor, Readonly<Record<Language, string>>>> = {
    self: { id: " pada penilaian mandiri", en: " in the self-assessment" },
    evaluator: { id: " pada kolom evaluator", en: " in the evaluator's column" },
    single: { id: "", en: "" },
  };
  return words[assessor][language];
}

/** Decimal text from a workbook, every digit of it, with the language's decimal mark. */
export function decimalAsWritten(decimal: string, language: Language): string {
  return language === "id" ? decimal.replace(".", ",") : decimal;
}

/** A score from a workbook, as scores are shown. */
export function score(decimal: string | Exact, language: Language): string {
  return formatNumber(typeof decimal === "string" ? exact(decimal) : decimal, language);
}

/** A figure as the sheet states it, and why it is not the recomputed one. */
interface StatedFigure {
  readonly stated: string;
  readonly cause: Cause;
  readonly cell: string;
}

/** A score as the sheet states it, and whether somebody typed it. */
export function statedScore(figure: StatedFigure, language: Language): string {
  return score(figure.stated, language) + typedNote(figure, language);
}

/** That nothing computes a figure; empty where something does, or is told to have done. */
export function typedNote({ cause }: Pick<StatedFigure, "cause">, language: Language): string {
  if (cause.kind !== "typed") return "";
  return language === "id" ? " (diketik, bukan rumus)" : " (typed, not a formula)";
}

/** The cause as a sentence of its own after another one; nothing where the figure itself says already that it was typed. */
export function causeSentence({ cause, cell }: StatedFigure, language: Language): string {
  return cause.kind === "typed" ? "" : ` ${causeText(cause, cell, language)}`;
}

/** What stands in a cell that is not blank and says nothing. */
export function brokenContent(cause: BrokenAnswer, language: Language): string {
  if (cause.kind === "struck") return language === "id" ? "teks yang dicoret" : "struck-through text";
  if (cause.kind === "stale") {
    const own = quoted(`=${cause.formula}`);
    return language === "id"
      ? `hasil usang dari rumus ${own}`
      : `an out-of-date result of the formula ${own}`;
  }
  if (cause.kind === "moved") return language === "id" ? "isi baris yang bergeser" : "a row that was moved";
  if (cause.kind === "error-value")
    return language === "id" ? `galat ${cause.value}` : `the error ${cause.value}`;
  const formula = cause.formula === "" ? "" : ` ${quoted(`=${cause.formula}`)}`;
  return language === "id"
    ? `rumus${formula} tanpa hasil tersimpan`
    : `a formula${formula} without a saved result`;
}

/** Other workbooks by name, and how many more there are. */
export function filesText({ files, count }: Others, language: Language): string {
  const rest = count - files.length;
  const more = language === "id" ? `${rest} berkas lain` : `${rest} other ${rest === 1 ? "file" : "files"}`;
  return formatList([...files.map(shortened), ...(rest > 0 ? [more] : [])], language);
}

/** A unit's name with its code, if it has one. */
export function unitText(
  unit: { readonly name: string; readonly code: string | null },
  language: Language,
): string {
  if (unit.code === null || unit.code === unit.name) return quoted(unit.name);
  return `${quoted(unit.name)} (${language === "id" ? "kode" : "code"} ${shortened(unit.code)})`;
}
