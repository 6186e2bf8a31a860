/** Every sentence of `sakip score --profiles` in Bahasa Indonesia. */

export const profilesId = {
  option:
    "nilai satu berkas menurut beberapa rubrik berdampingan, dipisahkan koma (id atau berkas); tidak menulis apa pun",
  oneFile: "Opsi --profiles menerima tepat satu berkas LKE.",
  howMany: (most: number) => `Opsi --profiles membutuhkan 2 sampai ${most} rubrik, dipisahkan koma.`,
  formats: "Opsi --profiles hanya menghasilkan bentuk table, json, atau markdown.",

  several: (file: string, count: string) =>
    `${file} memuat ${count} OPD, masing-masing pada lembarnya sendiri.`,
  ofSheet: (unit: string, sheet: string) => `${unit} (lembar “${sheet}”)`,

  total: "Nilai akhir",
  predicate: "Predikat",
  incomplete: "belum lengkap",
  flag: "Tanda",
  flagged: "ditandai",
  notFlagged: "tidak ditandai",
  answered: "Terjawab",
  absent: "tidak ada",
  parted: "Sub-komponen yang hasilnya berbeda",
  alike: "Semua sub-komponen bernilai sama menurut rubrik-rubrik ini.",

  moving: "Aturan yang memindahkan predikat",
  moves: (from: string, to: string) =>
    `Dari ${from} ke ${to} predikatnya berubah. Bila hanya satu pilihan yang diganti:`,
  samePredicate: (from: string, to: string) =>
    `${from} dan ${to} memberi predikat yang sama. Bila hanya satu pilihan yang diganti:`,
  notComparable: (from: string, to: string) =>
    `Antara ${from} dan ${to} tidak ada predikat yang dapat dibandingkan, karena salah satu hasilnya belum lengkap.`,
  noChoices: "tidak ada pilihan yang berbeda.",
  tried: (choice: string, result: string) => `${choice}: ${result}`,
  enough: (tried: string) => `${tried} – cukup dengan pilihan ini saja`,
  noneEnough: "Tidak ada satu pilihan pun yang cukup sendirian; beberapa harus diganti bersama.",
  choice: {
    scoring: "cara penilaian",
    answers: "nilai jawaban kriteria",
    weighting: "pembobotan kriteria",
    denominator: "perlakuan kriteria kosong",
    result: "rata-rata atau huruf",
    weights: "bobot",
    structure: "susunan sub-komponen dan kriteria",
    scale: "skala huruf",
    predicates: "rentang predikat",
  },
};

/** The shape that every language fills. */
export type ProfilesTexts = typeof profilesId;
