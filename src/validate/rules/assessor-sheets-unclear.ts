import type { SheetDoubt } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const assessorSheetsUnclear = defineRule<SheetDoubt>({
  code: "SKP161",
  name: "assessor-sheets-unclear",
  severity: "error",
  text: {
    id: {
      title: "Lembar milik penilai mana tidak jelas",
      why: "Jawaban evaluator menjadi nilai resmi begitu ada; jika tidak pasti lembar mana milik siapa, tidak ada lembar yang digabung dan hasilnya hanya dari satu lembar.",
      message: (doubt) => `${reason(doubt, "id")}, sehingga lembar para penilai tidak dibaca bersama.`,
      fix: () =>
        "Beri nama lembar menurut penilainya (misalnya “LKE Mandiri” dan “LKE Evaluator”), atau tulis sheets.self dan sheets.evaluator di sakip.config.yaml.",
    },
    en: {
      title: "Whose sheet it is, is not clear",
      why: "The evaluator's answers make the official score once there are any; where it is not certain which sheet is whose, no sheets are joined and the result is of one sheet alone.",
      message: (doubt) => `${reason(doubt, "en")}, so the assessors' sheets were not read together.`,
      fix: () =>
        "Name the sheets after their assessors (such as “LKE Mandiri” and “LKE Evaluator”), or write sheets.self and sheets.evaluator in sakip.config.yaml.",
    },
  },
  example: { kind: "unnamed", sheet: "LKE" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, sheetDoubt } }) =>
      sheetDoubt ? [{ at: { sheet, cell: null }, args: sheetDoubt }] : [],
    ),
});

function reason(doubt: SheetDoubt, language: Language): string {
  const isId = language === "id";
  const list = "sheets" in doubt ? formatList(doubt.sheets.map(quoted), language) : quoted(doubt.sheet);
  switch (doubt.kind) {
    case "unnamed":
      return isId
        ? `Nama dan judul lembar ${list} tidak menyebut milik penilai mana`
        : `The name and the titles of sheet ${list} do not say whose it is`;
    case "contradicting":
      return isId
        ? `Nama, judul, dan kolom lembar ${list} menyebut penilai yang berbeda`
        : `The name, the titles and the column of sheet ${list} name different assessors`;
    case "several-columns":
      return isId
        ? `Lembar ${list} sendiri memuat kolom lebih dari satu penilai`
        : `Sheet ${list} itself has the columns of several assessors`;
    case "same-assessor":
      return isId ? `Lembar ${list} menyebut penilai yang sama` : `Sheets ${list} name the same assessor`;
    case "other-unit":
      return isId ? `Lembar ${list} menyebut OPD yang berbeda` : `Sheets ${list} name different OPDs`;
    case "other-year":
      return isId ? `Lembar ${list} menyebut tahun yang berbeda` : `Sheets ${list} name different years`;
    case "other-rubric":
      return isId
        ? `Lembar ${list} mengikuti rubrik yang berbeda`
        : `Sheets ${list} follow different rubrics`;
    case "not-there":
      return isId
        ? `Lembar ${list} yang disebut dalam konfigurasi tidak ada`
        : `Sheet ${list} that the configuration names is not there`;
    case "no-answers":
      return isId
        ? `Lembar ${list} yang disebut dalam konfigurasi tidak berisi tabel jawaban`
        : `Sheet ${list} that the configuration names holds no answer table`;
  }
}
