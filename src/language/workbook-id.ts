/** Every sentence of the sheets *Hasil SAKIP* and *Temuan* in Bahasa Indonesia. */
import { reconciliationId } from "./reconciliation-id.ts";

export const workbookId = {
  /** The first cells of our sheets, by which a later run knows them again: not to be changed. */
  resultTitle: "Hasil SAKIP – dihitung ulang oleh sakip",
  findingsTitle: "Temuan – hasil pemeriksaan oleh sakip",

  severity: { error: "Kesalahan", warning: "Peringatan", info: "Informasi" },
  assessor: { self: "Penilaian Mandiri", evaluator: "Evaluator", single: "Penilaian" },
  official: (assessor: string) => `${assessor} (resmi)`,
  officialBy: {
    self: "penilaian mandiri oleh OPD",
    evaluator: "evaluator",
    single: "satu kolom jawaban; formulir tidak menyebut siapa penilainya",
  },
  answeredOf: (of: number) => ` dari ${of} terjawab`,
  undecided: "Predikat setelah semua terjawab",

  unit: "OPD",
  region: "Pemerintah daerah",
  year: "Tahun yang dinilai",
  answerSheet: "Lembar jawaban",
  officialAssessor: "Nilai resmi dari",
  notStated: "tidak tertulis di lembar kerja",
  noOfficial: "tidak ada kolom jawaban penilai itu",

  number: "No",
  component: "Komponen / Sub Komponen",
  weight: "Bobot",
  answer: "Jawaban",
  score: "Nilai",
  source: "Sumber",
  fixedSource: (cell: string) => `${cell} *`,
  noSource: "tidak ada",

  total: "Nilai akhir",
  predicate: "Predikat",
  predicateName: "Sebutan predikat",
  flagFrom: (from: string) => `Ditandai mulai predikat ${from}`,
  flagged: (from: string) => `DITANDAI (${from} ke bawah)`,
  notFlagged: "Tidak ditandai",
  incomplete: "Belum lengkap",
  lowest: "Nilai terendah yang masih mungkin",
  highest: "Nilai tertinggi yang masih mungkin",

  liveNote:
    "Jawaban dan nilai di atas mengikuti sel sumbernya: bila jawaban di lembar kerja berubah, nilai ikut berubah.",
  fixedNote:
    "* Tidak mengikuti sel sumbernya, karena jawaban di sana tidak dapat dibaca langsung oleh rumus (misalnya bertitik, memakai spasi khusus, atau barisnya ganda). Jalankan sakip lagi setelah jawabannya diperbaiki.",

  derivedTitle: (source: string) => `Huruf yang diturunkan dari kriteria terpenuhi (${source})`,
  criteria: "Jumlah kriteria",
  fulfilled: "Terpenuhi",
  unfulfilled: "Tidak terpenuhi",
  letter: "Huruf",
  gradedTitle: (answers: string) => `Rata-rata jawaban kriteria (nilai jawaban: ${answers})`,
  criteriaWeight: "Bobot kriteria",
  answered: "Terjawab",
  earned: "Jumlah nilai",
  mean: "Rata-rata",

  bandsTitle: (source: string) => `Predikat nilai akhir (${source})`,
  name: "Sebutan",
  over: "Lebih dari",
  upTo: "Sampai dengan",
  ownPredicate: (letters: string) => `${letters}: tidak tercetak dalam peraturan; sebutannya dari alat ini.`,
  scaleTitle: (source: string) => `Nilai jawaban (${source})`,
  meaning: "Arti",
  page: (part: string, pages: string) => `${part} hlm. ${pages}`,

  provenanceTitle: "Asal-usul hasil",
  inputFile: "Berkas masukan",
  inputHash: "SHA-256 berkas masukan",
  rubric: "Rubrik",
  rubricHash: "SHA-256 rubrik",
  tool: "Alat",

  findings: (errors: number, warnings: number, infos: number) =>
    `${errors} kesalahan · ${warnings} peringatan · ${infos} informasi`,
  noFindings: "Tidak ada temuan.",
  severityColumn: "Tingkat",
  code: "Kode",
  sheet: "Lembar",
  cell: "Sel",
  finding: "Temuan",
  fix: "Perbaikan",
  wholeFile: "seluruh berkas",
  wholeSheet: "seluruh lembar",
  reconciliation: reconciliationId,
  pageOf: "Halaman &P dari &N",
};

/** The shape that every language fills. */
export type WorkbookTexts = typeof workbookId;
