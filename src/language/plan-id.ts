/** Every sentence of a plan, in Bahasa Indonesia. */

export const planId = {
  command: {
    summary: "cari upaya paling sedikit untuk mencapai predikat atau nilai",
    paths: "hasil atau LKE yang direncanakan: LKE, .summary.json, .ndjson, atau folder berisi itu",
    to: "predikat (misalnya BB) atau nilai (misalnya 72,5) yang hendak dicapai",
    recapTo:
      "rekap memuat rencana tiap OPD: next (predikat berikutnya), predikat, atau nilai yang hendak dicapai",
    allowJudgement: "tawarkan juga jawaban yang memerlukan pertimbangan evaluator (A dan AA)",
    keep: "kode sub-komponen atau komponen yang dibiarkan; boleh diulang",
    cost: "berkas YAML berisi bobot upaya per kriteria, sub-komponen, atau komponen",
    format: "bentuk keluaran standar",
    rubric: "rubrik untuk LKE yang belum mempunyai hasil, atau rubrik lokal yang dipakai menilainya",
    assessor: "jawaban siapa yang dipakai untuk LKE yang belum mempunyai hasil",
    invalidTarget: (text: string, known: string) =>
      `“${text}” bukan predikat (${known}) dan bukan nilai dari 0 sampai 100.`,
    unknownCode: (code: string) => `“${code}” bukan kode komponen atau sub-komponen rubrik ini.`,
    unknownRubric: (file: string, rubric: string) =>
      `${file}: dinilai dengan rubrik ${rubric} yang tidak ada di sini; berikan berkasnya dengan --rubric.`,
    notLetters: (file: string, rubric: string) =>
      `${file}: rubrik ${rubric} tidak menilai dengan huruf, sehingga langkah menaikkannya tidak dapat direncanakan.`,
    unusable: (file: string) => `Berkas upaya “${file}” tidak dapat dipakai:`,
    costs: {
      noSuchFile: "berkas ini tidak ada",
      noYaml: (line: string, reason: string) => `baris ${line}: bukan YAML yang benar (${reason})`,
      noMap: "isinya harus pasangan kode dan bobot upaya, misalnya “1.b: 2”",
      unknownKey: (key: string) =>
        `“${key}” bukan kode; tulis default, komponen (1), sub-komponen (1.b), atau kriteria (1.b/3)`,
      noCost: (key: string, cost: string) =>
        `${key}: “${cost}” harus angka lebih dari 0, paling besar 1.000, dengan paling banyak dua desimal`,
    },
  },
  title: (unit: string) => `Rencana ${unit}`,
  now: (total: string, predicate: string) => `Nilai sekarang ${total} (${predicate})`,
  toPredicate: (letter: string, name: string) => `menuju ${letter} (${name})`,
  toScore: (score: string) => `menuju ${score}`,
  incomplete: (codes: string) =>
    `Belum lengkap: jawab dahulu ${codes}; tanpa nilai akhir tidak ada yang dapat direncanakan.`,
  reached: "Target ini sudah tercapai.",
  outOfReach: (most: string, predicate: string) =>
    `Target ini tidak terjangkau dengan syarat ini; yang tertinggi ${most} (${predicate}).`,
  tryJudgement: "Jawaban A dan AA tidak ikut ditawarkan; tambahkan --allow-judgement untuk mengikutkannya.",
  best: (effort: string, gain: string, total: string, predicate: string) =>
    `Upaya paling sedikit: ${effort} untuk +${gain} → ${total} (${predicate}); tidak ada jalan yang lebih ringan.`,
  raiseFigures: (gain: string, effort: string, perEffort: string) =>
    `+${gain} · upaya ${effort} · ${perEffort} per upaya`,
  judgement: "perlu pertimbangan evaluator",
  fulfil: (number: string, text: string) => `kriteria ${number}: ${text}`,
  step: "naikkan jawabannya (kriterianya belum dijawab)",
  convince: "kriterianya sudah terpenuhi; mintakan penilaian ulang",
  documents: (documents: string) => `Dokumen yang lazim: ${documents}`,
  documentsNote: "Daftar dokumen adalah saran alat ini, bukan bunyi peraturan.",
  alternatives: "Jalan lain",
  effort: "Upaya",
  total: "Nilai",
  gain: "Naik",
  predicate: "Predikat",
  raises: "Yang dinaikkan",
  boundaries: "Jarak ke predikat",
  boundary: "Predikat",
  points: "Harus naik lebih dari",
  unreachable: "tidak terjangkau",
  unit: "OPD",
  current: "Sekarang",
  outcome: {
    reached: "tercapai",
    "out-of-reach": "tidak terjangkau",
    incomplete: "belum lengkap",
  },
  recapTitle: "Rencana tiap OPD",
  toNext: "menuju predikat berikutnya",
  lightest:
    "Upaya paling sedikit yang cukup, terbukti tidak ada yang lebih ringan. Jawaban yang memerlukan pertimbangan (A dan AA) tidak ditawarkan.",
  after: "Nilai nanti",
  afterPredicate: "Predikat nanti",
  target: "Menuju",
  criteria: "Kriteria yang dipenuhi",
  criteriaOf: (code: string, numbers: string) => `${code} no. ${numbers}`,
  rest: (count: string) => `… ${count} OPD lain; selengkapnya dalam berkas rekap`,
  unplanned: "Tanpa rencana",
  unplannedReason: {
    incomplete: "belum lengkap",
    "best-already": "predikat sudah tertinggi",
    "unknown-rubric": "rubriknya tidak ada di sini",
    "not-letters": "rubriknya tidak menilai dengan huruf",
    "unknown-predicate": "rubriknya tidak mengenal predikat ini",
  },
  summary: (found: string, reached: string, unreachable: string, incomplete: string) =>
    `${found} dapat mencapainya, ${reached} sudah, ${unreachable} tidak terjangkau, ${incomplete} belum lengkap`,
};

/** The keys that every language has. */
export type PlanTexts = typeof planId;
