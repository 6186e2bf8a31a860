import { isDoubtful, type Sign, type SignName, weakestSigns } from "../../confidence.ts";
import { formatList, formatNumber } from "../../language/format.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

export const layoutDoubtful = defineRule<{ readonly value: number; readonly weakest: readonly Sign[] }>({
  code: "SKP150",
  name: "layout-doubtful",
  severity: "error",
  text: {
    id: {
      title: "Tata letak meragukan",
      why: "Tata letak lembar dikenali dari isinya; jika lebih dari separuh tanda yang diperlukan tidak ada, jawaban yang terbaca mungkin bukan jawaban yang dimaksud.",
      message: ({ value, weakest }) =>
        `Tata letak lembar ini hanya dikenali dengan keyakinan ${formatNumber(value, "id", 2)} dari 1: ${formatList(weakest.map(id), "id")}.`,
      fix: () =>
        "Tulis kode dan uraian resmi pada setiap baris sub-komponen, atau salin jawabannya ke templat dari sakip template new.",
    },
    en: {
      title: "Layout in doubt",
      why: "The layout of a sheet is known by what stands in it; where more than half of the signs are missing, the answers that were read may not be the answers that were meant.",
      message: ({ value, weakest }) =>
        `The layout of this sheet was recognised with a confidence of only ${formatNumber(value, "en", 2)} of 1: ${formatList(weakest.map(en), "en")}.`,
      fix: () =>
        "Write the code and the official title in every sub-component row, or copy the answers into a template from sakip template new.",
    },
  },
  example: { value: 0.33, weakest: [{ name: "subcomponents", found: 4, of: 12 }] },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, confidence } }) =>
      isDoubtful(confidence)
        ? [
            {
              at: { sheet, cell: null },
              args: { value: confidence.value, weakest: weakestSigns(confidence) },
            },
          ]
        : [],
    ),
});

const ID: Readonly<Record<SignName, string>> = {
  subcomponents: "sub-komponen ditemukan",
  rows: "baris jelas sub-komponennya",
  shape: "baris tersusun seperti yang lain",
  agreement: "sub-komponen dinamai oleh lebih dari satu tanda",
  criteria: "kriteria memakai kalimat resmi",
  "answer-title": "tabel memiliki kolom berjudul jawaban",
  rubric: "rubrik lebih cocok daripada yang lain",
};

const EN: Readonly<Record<SignName, string>> = {
  subcomponents: "sub-components were found",
  rows: "rows are one sub-component for certain",
  shape: "rows are built like the others",
  agreement: "sub-components are named by more than one sign",
  criteria: "criteria are in the official words",
  "answer-title": "tables have a column titled as the answer",
  rubric: "rubrics fit better than the others",
};

function id({ name, found, of }: Sign): string {
  return `${found} dari ${of} ${ID[name]}`;
}

function en({ name, found, of }: Sign): string {
  return `${found} of ${of} ${EN[name]}`;
}
