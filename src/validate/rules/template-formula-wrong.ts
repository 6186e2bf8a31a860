import type { Language } from "../../language/language.ts";
import type { FigureSpot } from "../../trials.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { typedFormula } from "../formula-text.ts";
import { defineRule } from "../rule.ts";
import { shownText, spotName, suppositionText } from "../template-wording.ts";
import { type WrongFigure, wrongFigures } from "../trial-findings.ts";
import { decimalAsWritten, quoted } from "../wording.ts";

type Wrong = WrongFigure;
export const templateFormulaWrong = defineRule<Wrong, CheckedTemplate>({
  code: "SKP112",
  name: "template-formula-wrong",
  severity: "error",
  text: {
    id: {
      title: "Rumus menghasilkan nilai yang salah",
      why: "Rumus dicoba dengan jawaban yang diketahui; yang ditunjukkannya lain dari nilai menurut aturan (Lampiran I hlm. 35–37), sehingga OPD melihat angka yang tidak akan diterimanya.",
      message: ({ spot, supposed, shows, expected }) =>
        `Jika ${suppositionText(supposed, "id")}, ${spotName(spot, "id")} menunjukkan ${shownText(shows, "id")}, ${wanted(expected, spot, "id")}.`,
      fix: (wrong) => adviceText(wrong, "id"),
    },
    en: {
      title: "Formula gives a wrong figure",
      why: "The formula was tried with known answers; what it shows is not the score by the rule (Annex I, pp. 35-37), so that an office sees a figure it will not get.",
      message: ({ spot, supposed, shows, expected }) =>
        `If ${suppositionText(supposed, "en")}, ${spotName(spot, "en")} shows ${shownText(shows, "en")}, ${wanted(expected, spot, "en")}.`,
      fix: (wrong) => adviceText(wrong, "en"),
    },
  },
  example: {
    spot: {
      of: "component",
      code: "1",
      at: { sheet: "LKE", cell: "E7" },
      formula: "SUM(E8,E15)",
      where: "answers",
    },
    supposed: { kind: "all", letter: "AA" },
    shows: { kind: "number", decimal: "15" },
    expected: "30",
    advice: { kind: "restore", formula: "=SUM(E8,E15,E27)" },
  },
  check: (subject) => wrongFigures(subject).map((wrong) => ({ at: wrong.spot.at, args: wrong })),
});

function wanted(expected: string | null, { of }: FigureSpot, language: Language): string {
  const id = language === "id";
  if (expected === null) return id ? "padahal jawabannya belum lengkap" : "although answers are missing";
  const figure = decimalAsWritten(expected, language);
  if (of === "predicate")
    return id ? `bukan predikat untuk nilai ${figure}` : `which is not the predicate of ${figure}`;
  return id ? `seharusnya ${figure}` : `where it should show ${figure}`;
}

function adviceText({ spot, advice }: Wrong, language: Language): string {
  const id = language === "id";
  const name = spotName(spot, language);
  const now = quoted(typedFormula(`=${spot.formula ?? ""}`, language));
  switch (advice.kind) {
    case "restore": {
      const formula = quoted(typedFormula(advice.formula, language));
      return id
        ? `Ganti rumus ${name} dengan rumus template: ${formula}.`
        : `Put the template's formula for ${name} back: ${formula}.`;
    }
    case "copy":
      return id
        ? `Salin rumus dari sel ${advice.from}, yang benar; sekarang rumusnya ${now}.`
        : `Copy the formula of the cell ${advice.from}, which is right; now it is ${now}.`;
    case "inputs":
      return id
        ? "Rumusnya sendiri tidak diubah; perbaiki isi sel yang dirujuknya: bobot, skala nilai, atau batas predikat."
        : "The formula itself is unchanged; correct the cells that it refers to: weights, the scale or the bands.";
    case "check":
      return id
        ? `Periksa sel yang dirujuk rumus ${name}; sekarang rumusnya ${now}.`
        : `Check which cells the formula for ${name} refers to; now it is ${now}.`;
  }
}
