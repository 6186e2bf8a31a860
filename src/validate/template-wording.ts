/** Fragments that the sentences about templates share. */
import type { NamedRow } from "../departures.ts";
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { Choices, TemplateRow } from "../template.ts";
import type { FigureSpot, Supposition, TrialFigure } from "../trials.ts";
import { typedFormula } from "./formula-text.ts";
import { decimalAsWritten, partName, quoted } from "./wording.ts";

/** A row as a sentence names it: `kriteria 3 pada 1.a`. */
export function rowName({ kind, code, number, text }: NamedRow, language: Language): string {
  const id = language === "id";
  switch (kind) {
    case "component":
      return id ? `komponen ${code}` : `component ${code}`;
    case "subcomponent":
      return id ? `sub-komponen ${code}` : `sub-component ${code}`;
    case "criterion": {
      const own = number === null ? quoted(text) : String(number);
      return id ? `kriteria ${own} pada ${code}` : `criterion ${own} of ${code}`;
    }
    case "total":
      return id ? "nilai akhir" : "the total";
    default:
      return text === "" ? (id ? "tanpa teks" : "without text") : quoted(text);
  }
}

/** The same, at the beginning of a sentence about a row. */
export function rowSubject(
  row: Pick<TemplateRow, "kind" | "code" | "number" | "text">,
  language: Language,
): string {
  return language === "id" ? `Baris ${rowName(row, "id")}` : `The row of ${rowName(row, "en")}`;
}

/** What stands in a cell, in quotation marks; a blank is said to be one. */
export function contentOf(text: string, language: Language): string {
  if (text.trim() === "") return language === "id" ? "kosong" : "blank";
  return writtenText(text, language);
}

/** What stands in a cell, in quotation marks, a number with the language's decimal mark. */
export function writtenText(text: string, language: Language): string {
  return quoted(/^-?\d+(\.\d+)?$/.test(text) ? decimalAsWritten(text, language) : text);
}

/** What a cell offers. */
export function choicesText(choices: Choices | null, language: Language): string {
  const id = language === "id";
  if (choices === null) return id ? "tanpa pilihan" : "no choices";
  if (choices.kind === "list") {
    const values = choices.values.map((value) => quoted(value));
    return values.length === 0 ? (id ? "daftar kosong" : "an empty list") : formatList(values, language);
  }
  if (choices.kind === "unresolved")
    return id ? `daftar dari ${quoted(choices.source)}` : `the list ${quoted(choices.source)}`;
  return id ? `aturan ${quoted(choices.rule)}` : `the rule ${quoted(choices.rule)}`;
}

/** The answers that were supposed, as a clause after "if". */
export function suppositionText(supposed: Supposition, language: Language): string {
  const id = language === "id";
  switch (supposed.kind) {
    case "blank":
      return id ? "tidak ada jawaban" : "nothing is answered";
    case "all":
      return id ? `semua dijawab ${supposed.letter}` : `all are answered ${supposed.letter}`;
    case "alone":
      return id
        ? `${supposed.code} dijawab ${supposed.letter} dan lainnya ${supposed.others}`
        : `${supposed.code} is answered ${supposed.letter} and all others ${supposed.others}`;
    case "missing":
      return id
        ? `semua dijawab ${supposed.letter} kecuali ${supposed.code} yang dibiarkan kosong`
        : `all are answered ${supposed.letter} but ${supposed.code}, which is left blank`;
  }
}

/** What a computed cell shows. */
export function shownText(shows: TrialFigure["shows"], language: Language): string {
  const id = language === "id";
  switch (shows.kind) {
    case "number":
      return decimalAsWritten(shows.decimal, language);
    case "text":
      return quoted(shows.text);
    case "error":
      return id ? `galat ${shows.error}` : `the error ${shows.error}`;
    case "boolean":
      return shows.boolean ? "TRUE" : "FALSE";
    case "date":
      return shows.iso;
    default:
      return id ? "kosong" : "nothing";
  }
}

/** The fix of every departure: what the template has must stand there again. */
export function restored(was: string, language: Language): string {
  if (was.trim() === "") return language === "id" ? "Kosongkan kembali sel ini." : "Empty this cell again.";
  return language === "id"
    ? `Kembalikan isinya seperti pada template: ${writtenText(was.startsWith("=") ? typedFormula(was, "id") : was, "id")}.`
    : `Restore what the template has: ${writtenText(was, "en")}.`;
}

/** A figure as a sentence names it: `nilai 1.a`. */
export function spotName({ of, code, where, at }: FigureSpot, language: Language): string {
  const id = language === "id";
  const there =
    where === "answers" ? "" : id ? ` pada lembar ${quoted(at.sheet)}` : ` on the sheet ${quoted(at.sheet)}`;
  if (of === "predicate") return (id ? "predikat" : "the predicate") + there;
  if (of === "total") return (id ? "nilai akhir" : "the total") + there;
  return (id ? `nilai ${partName(code, "id")}` : `the score of ${partName(code, "en")}`) + there;
}
