/** Every sentence of `rekap.xlsx` in Bahasa Indonesia. */

export const recapWorkbookId = {
  title: "Rekapitulasi Evaluasi AKIP",
  heading: {
    ranking: "Peringkat OPD",
    guidance: "OPD yang perlu pembinaan",
    distribution: "Sebaran predikat dan nilai",
    heatMap: "Peta panas sub-komponen",
    criteria: "Pemenuhan kriteria",
    findings: "Temuan",
    unreadable: "Berkas tanpa nilai",
    missing: "OPD yang belum mengirim",
    provenance: "Asal-usul rekapitulasi",
  },
  counts: (workbooks: string, scored: string, incomplete: string, unreadable: string, notLke: string) =>
    `${workbooks} berkas: ${scored} dinilai, ${incomplete} belum lengkap, ${unreadable} tidak terbaca, ${notLke} bukan LKE`,
  flaggedCount: (flagged: string) => `${flagged} OPD ditandai`,
  ofYear: (year: string) => `Tahun ${year}`,
  noYear: "Tanpa tahun",
  pageOf: "Halaman &P dari &N",
  separateGroups:
    "Tahun atau rubrik yang berbeda tidak pernah diperingkat atau dirata-rata bersama; setiap kelompok dihitung sendiri.",

  rank: "Peringkat",
  number: "No",
  unit: "OPD",
  unnamed: "OPD tidak disebutkan",
  code: "Kode",
  cluster: "Klaster",
  groupColumn: "Kelompok",
  component: (number: string) => `Komponen ${number}`,
  weighted: (name: string, weight: string) => `${name} (${weight})`,
  total: "Nilai akhir",
  predicate: "Predikat",
  predicateName: "Sebutan",
  flag: (from: string) => `Tanda (${from} ke bawah)`,
  flagAny: "Tanda",
  flagged: "Ditandai",
  notFlagged: "–",
  answered: "Terjawab",
  answeredOf: (answered: string, of: string) => `${answered} dari ${of}`,
  possible: (answered: string, of: string, min: string, max: string) =>
    `${answered} dari ${of}; nilai masih antara ${min} dan ${max}`,
  difference: "Selisih mandiri − evaluator",
  file: "Berkas",
  incomplete: "belum lengkap",
  rankingNote:
    "Peringkat, nilai akhir, predikat, dan tanda adalah rumus atas nilai komponen. OPD yang belum lengkap tidak diberi predikat.",
  none: "–",
  noWorkbooks: "Tidak ada lembar kerja yang dapat dinilai.",

  guidanceNote:
    "Predikat terendah lebih dahulu. Setiap OPD menampilkan paling banyak tiga sub-komponen yang paling banyak kehilangan nilai.",
  next: "Menuju predikat berikutnya",
  nextNeeds: (predicate: string, points: string) => `${predicate}: naik lebih dari ${points}`,
  subcomponent: "Sub-komponen",
  answer: "Jawaban",
  scoreOfWeight: "Nilai / bobot",
  ofWeight: (score: string, weight: string) => `${score} / ${weight}`,
  lost: "Nilai hilang",
  unfulfilled: "Kriteria yang belum terpenuhi",
  unfulfilledOf: (unfulfilled: string, of: string) => `${unfulfilled} dari ${of} kriteria`,
  noCriteria: "Kriteria tidak dijawab satu per satu",
  allFulfilled: "Semua kriteria yang dijawab terpenuhi",
  moreCriteria: (count: string) => `… dan ${count} kriteria lain`,
  unfulfilledAll: "Kriteria tidak terpenuhi (seluruhnya)",
  noneFlagged: "Tidak ada OPD yang ditandai.",

  over: "Lebih dari",
  upTo: "Sampai dengan",
  units: "Jumlah OPD",
  share: "Persen",
  sum: "Jumlah",
  statistics: "Nilai akhir menurut klaster",
  scored: "OPD dinilai",
  flaggedUnits: "Ditandai",
  mean: "Rata-rata",
  median: "Median",
  lowerQuartile: "Kuartil bawah",
  upperQuartile: "Kuartil atas",
  lowest: "Terendah",
  highest: "Tertinggi",
  allUnits: "Semua OPD",
  noCluster: "Tanpa klaster",
  chartTitle: (group: string) => `Jumlah OPD menurut predikat: ${group}`,
  distributionNote:
    "Jumlah dan angka statistik dihitung dari lembar Peringkat. Hanya OPD dengan jawaban lengkap yang dihitung.",

  meanPercent: "Rata-rata, persen dari bobot",
  heatMapNote:
    "Jawaban resmi setiap sub-komponen; hijau yang terbaik, merah yang terendah, – belum terjawab.",

  dimension: "Aspek",
  criterionNumber: "No",
  criterion: "Kriteria",
  fulfilledUnits: "Memenuhi",
  unfulfilledUnits: "Tidak",
  unansweredUnits: "Tidak dijawab",
  fulfilledPercent: "Persen memenuhi",
  criteriaNote:
    "Persen dihitung dari OPD yang menjawab kriteria itu. Saring atau urutkan kolom persen untuk melihat kelemahan seluruh daerah.",

  severityColumn: "Tingkat",
  severity: { error: "Kesalahan", warning: "Peringatan", info: "Informasi" },
  sheet: "Lembar",
  cell: "Sel",
  finding: "Temuan",
  fix: "Perbaikan",
  findingsNote: "Semua temuan dari semua berkas; saring menurut OPD, tingkat, atau kode.",
  noFindings: "Tidak ada temuan.",
  cutFindings: "Temuan selebihnya tidak muat dalam satu lembar; selengkapnya ada pada rekap.json.",

  status: "Status",
  statuses: {
    scored: "Dinilai",
    incomplete: "Belum lengkap",
    unreadable: "Tidak terbaca",
    "not-lke": "Bukan LKE",
  },
  notReached: "Belum dinilai",
  reason: "Penyebab",
  stopped: "Penilaian dihentikan sebelum berkas ini.",
  resume: "Jalankan perintah yang sama lagi dengan --resume.",
  unreadableNote: "Berkas di bawah tidak masuk peringkat. Ikuti kolom Perbaikan, lalu nilai ulang.",
  allReadable: "Semua berkas terbaca dan dinilai.",

  near: "Nama yang mirip, pada berkas",
  missingNote:
    "OPD pada daftar yang berkasnya tidak ditemukan. Nama yang mirip mungkin OPD yang sama dengan ejaan lain.",
  noList: "Daftar OPD tidak diberikan. Gunakan --opd-list untuk mengetahui siapa yang belum mengirim.",
  noneMissing: "Semua OPD pada daftar sudah mengirim.",

  tool: "Alat",
  year: "Tahun",
  rubric: "Rubrik",
  sha256: "SHA-256",
  provenanceNote:
    "Setiap angka berasal dari berkas di bawah, dinilai menurut rubrik yang disebut. Sidik SHA-256 membuktikan berkas mana yang dinilai.",
};

/** The shape that every language fills. */
export type RecapWorkbookTexts = typeof recapWorkbookId;
