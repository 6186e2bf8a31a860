import { formatNumber } from "../../language/format.ts";
import type { GapFact } from "../gap-facts.ts";
import { defineRule } from "../rule.ts";

interface Args {
  readonly workbooks: number;
}

export const gapNobodyBoth = defineRule<Args, GapFact>({
  code: "SKP202",
  name: "gap-nobody-both",
  severity: "error",
  text: {
    id: {
      title: "Tidak ada LKE yang dijawab OPD dan evaluator",
      why: "Selisih hanya ada bila kedua pihak menjawab sub-komponen yang sama dalam LKE yang sama.",
      message: ({ workbooks }) =>
        `Dari ${formatNumber(workbooks, "id", 0)} LKE, tidak satu pun berisi jawaban penilaian mandiri sekaligus jawaban evaluator.`,
      fix: () =>
        "Berikan LKE yang kolom evaluatornya sudah diisi; jika huruf keduanya ada tetapi tidak terbaca, lihat sakip layout show.",
    },
    en: {
      title: "No workbook is answered by the OPD and the evaluator",
      why: "There is a gap only where both answered the same sub-component in the same workbook.",
      message: ({ workbooks }) =>
        `Of ${formatNumber(workbooks, "en", 0)} ${workbooks === 1 ? "workbook" : "workbooks"} not one holds both the OPD's own answers and the evaluator's.`,
      fix: () =>
        "Give workbooks whose evaluator's column is filled in; if both letters are there but not read, see sakip layout show.",
    },
  },
  example: { workbooks: 24 },
  check: (fact) => (fact.kind === "nobody-both" ? [{ at: null, args: fact }] : []),
});
