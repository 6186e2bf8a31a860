import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "incomplete" }>;

export const regionResultIncomplete = defineRule<Args, RegionalFact>({
  code: "SKP207",
  name: "region-result-incomplete",
  severity: "error",
  text: {
    id: {
      title: "Hasil belum lengkap tidak masuk rata-rata",
      why: "Jawaban yang kosong bukan E dan bukan nol (hlm. 35-36); hasil yang belum lengkap tidak mempunyai nilai akhir, jadi tidak dapat dirata-ratakan.",
      message: ({ unit, instansi, answered, of }) =>
        instansi
          ? `LKE Instansi ${quoted(unit)} baru menjawab ${answered} dari ${of} sub-komponen; nilai instansi belum ada.`
          : `${quoted(unit)} baru menjawab ${answered} dari ${of} sub-komponen dan tidak masuk rata-rata klasternya.`,
      fix: () => "Lengkapi jawabannya, nilai ulang, lalu jalankan lagi.",
    },
    en: {
      title: "Incomplete result left out of the means",
      why: "A blank answer is neither E nor zero (pp. 35-36); an incomplete result has no total, so it cannot be averaged.",
      message: ({ unit, instansi, answered, of }) =>
        instansi
          ? `The LKE Instansi of ${quoted(unit)} has ${answered} of ${of} sub-components answered; the region's own value is not there yet.`
          : `${quoted(unit)} has ${answered} of ${of} sub-components answered and is left out of its cluster's mean.`,
      fix: () => "Complete the answers, score again, then run again.",
    },
  },
  example: { kind: "incomplete", unit: "Dinas Contoh", instansi: false, answered: 9, of: 12 },
  check: (fact) => factOf(fact, "incomplete").map((args) => ({ at: null, args })),
});
