/** The table of figures that differ, in Bahasa Indonesia. */

export const reconciliationId = {
  title: "Angka pada lembar yang berbeda dari hitungan",
  count: (differing: string, compared: string) =>
    `${differing} dari ${compared} angka pada lembar berbeda dari hitungan ulang`,
  agree: (compared: string) =>
    `Semua ${compared} angka yang tertulis pada lembar sama dengan hitungan ulang.`,
  figure: "Angka",
  stated: "Tertulis",
  recomputed: "Hitungan",
  difference: "Selisih",
  cause: "Sebab",
  cell: "Sel",
  component: (code: string) => `Komponen ${code}`,
  criterion: (code: string) => `Kriteria ${code}`,
  copy: (figure: string) => `Salinan: ${figure}`,
  ofAssessor: { self: "mandiri", evaluator: "evaluator" },
  /** Each cause in two or three words. */
  causes: {
    "typed-over": "rumus ditimpa angka",
    typed: "diketik",
    stale: "hasil usang",
    follows: "mengikuti angka lain",
    "not-a-number": "teks, bukan angka",
    "answers-open": "belum lengkap",
    "answer-uncounted": "jawaban tak terpakai",
    "sum-missing": "SUM tidak ada",
    "error-hidden": "galat ditutupi",
    "rows-missing": "baris tertinggal",
    "rows-doubled": "dihitung ganda",
    "rows-foreign": "baris bukan bagian",
    "hidden-rows-counted": "baris tersembunyi",
    "hidden-rows-left-out": "baris tersembunyi",
    "answer-form": "jawaban tak dikenal",
    "row-reference": "salah sel",
    "rows-other": "baris lain",
    "other-figure": "angka lain",
    "weight-reference": "salah sel bobot",
    "weight-other": "bobot lain",
    "value-other": "nilai huruf lain",
    "number-added": "angka tambahan",
    rounded: "pembulatan",
    "threshold-inclusive": "batas ikut di atas",
    "threshold-other": "batas lain",
    unknown: "tidak diketahui",
  },
};

/** The shape that every language fills. */
export type ReconciliationTexts = typeof reconciliationId;
