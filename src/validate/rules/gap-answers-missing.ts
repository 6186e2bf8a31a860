import type { GapFact } from "../gap-facts.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly unit: string;
  readonly pairs: number;
  readonly of: number;
}

export const gapAnswersMissing = defineRule<Args, GapFact>({
  code: "SKP204",
  name: "gap-answers-missing",
  severity: "warning",
  text: {
    id: {
      title: "Kedua pihak belum menjawab semua sub-komponen",
      why: "Yang belum dijawab tidak dianggap nol atau sama; selisih OPD seperti itu hanya sebagian, sehingga tidak diberi peringkat dan tidak masuk rata-rata nilai.",
      message: ({ unit, pairs, of }) =>
        `Pada ${quoted(unit)}, hanya ${pairs} dari ${of} sub-komponen dijawab OPD dan evaluator; selisihnya dihitung atas ${pairs} itu saja.`,
      fix: () => "Lengkapi jawaban yang masih kosong, lalu jalankan lagi.",
    },
    en: {
      title: "Not all sub-components are answered by both",
      why: "What is not answered is taken neither for zero nor for equal; such an OPD's gap is a part only, so it gets no rank and no place in the mean of points.",
      message: ({ unit, pairs, of }) =>
        `At ${quoted(unit)} only ${pairs} of ${of} sub-components are answered by the OPD and the evaluator; the gap is over those ${pairs}.`,
      fix: () => "Fill in the answers that are still open, then run it again.",
    },
  },
  example: { unit: "Dinas Contoh", pairs: 8, of: 12 },
  check: (fact) => (fact.kind === "partial" ? [{ at: null, args: fact }] : []),
});
