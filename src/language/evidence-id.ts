/** Every sentence about evidence in a folder, in Bahasa Indonesia. */

export const evidenceId = {
  command: {
    inRecap:
      "cari dokumen pada Daftar Evidence di folder bukti ini: satu folder per OPD; tidak ada yang diunggah atau dibuka isinya",
    summary:
      "cari dokumen pada Daftar Evidence di dalam folder bukti; tidak ada yang diunggah atau dibuka isinya",
    paths: "LKE atau hasilnya: LKE, .summary.json, .ndjson, atau folder berisi itu",
    evidence: "folder bukti; untuk beberapa OPD berisi satu folder per OPD, bernama atau berkode OPD itu",
    opd: "hanya OPD ini, dengan rinciannya",
    format: "bentuk keluaran standar",
    rubric: "rubrik untuk LKE yang belum mempunyai hasil",
    assessor: "jawaban siapa yang dipakai untuk LKE yang belum mempunyai hasil",
    failOn: "kapan kode keluar 1; missing: ada dokumen yang tidak ditemukan",
    noFolder: (path: string) => `“${path}” bukan folder; --evidence memerlukan folder bukti.`,
  },
  title: "Daftar evidence dan folder bukti",
  titleOf: (unit: string) => `Daftar evidence dan folder bukti: ${unit}`,
  unit: "OPD",
  folder: "Folder",
  document: "Dokumen",
  subcomponent: "Sub-komponen",
  status: "Hasil",
  files: "Berkas",
  place: "Sel",
  cited: "Disebut",
  folderOf: (folder: string, count: string) => `Folder bukti: ${folder} (${count} berkas)`,
  matchedBy: {
    whole: "seluruhnya untuk OPD ini",
    code: "dicocokkan menurut kode",
    name: "dicocokkan menurut nama",
    "code-and-name": "dicocokkan menurut kode dan nama",
    "name-without-region": "dicocokkan menurut nama tanpa nama daerahnya",
  },
  noFolder: "Folder bukti OPD ini tidak dapat dipastikan, jadi dokumennya tidak dicari.",
  nothingCited: "Tidak ada dokumen yang disebut pada daftar evidence.",
  statuses: {
    found: "ditemukan",
    near: "hanya mirip",
    missing: "tidak ada",
    link: "tautan",
    unnamed: "tanpa nama",
    unsearched: "tidak dicari",
  },
  summary: (count: string) => `${count} dokumen disebut`,
  likely: (files: string) => `mirip: ${files}`,
  moreFiles: (count: string) => `dan ${count} lagi`,
  linkNote: "Tautan dicatat dan tidak pernah dibuka; isinya perlu diperiksa sendiri.",
  columns: { found: "Ada", near: "Mirip", missing: "Tidak ada", link: "Tautan", other: "Lainnya" },
  moreInRecap: (count: string) => `… ${count} OPD lain pada rekap.xlsx dan rekap.html`,
  moreUnits: (count: string) => `… ${count} OPD lain; pakai --format json atau markdown untuk selengkapnya`,
  sheet: {
    note: "Jumlah dihitung dengan rumus dari lembar Rincian Bukti. Tautan dicatat dan tidak pernah dibuka.",
    fixedNote: "Jumlah tidak berupa rumus karena rinciannya terlalu banyak untuk dihitung ulang.",
    all: "Seluruh OPD",
    number: "No",
    detailTitle: "Rincian bukti",
    detailNote:
      "Yang perlu dilihat lebih dahulu: tidak ada, hanya mirip, satu berkas untuk banyak sub-komponen, isi yang sama, tidak disebut.",
    subject: "Dokumen atau berkas",
    sharedCount: "Dipakai berulang",
    uncitedCount: "Tidak disebut",
    empty: "Tidak ada dokumen yang disebut pada daftar evidence.",
    cut: "Selebihnya melampaui jumlah baris lembar ini; rekap.json memuat semuanya.",
  },
  kinds: { shared: "dipakai berulang", uncited: "tidak disebut", copied: "isi sama" },
  moreFindings: (count: string) =>
    `… ${count} temuan lain; pakai --format json atau markdown untuk selengkapnya`,
  findings: "Temuan",
};

/** The keys that every language has. */
export type EvidenceTexts = typeof evidenceId;
