/** Every sentence about follow-up and draft recommendations, in Bahasa Indonesia. */

export const followUpId = {
  command: {
    summary: "tindak lanjut rekomendasi tahun lalu dan konsep rekomendasi tahun ini",
    paths: "hasil tahun ini: LKE, .summary.json, .ndjson, atau folder berisi itu",
    previous: "hasil tahun-tahun sebelumnya, untuk mencocokkan rekomendasinya; boleh diulang",
    names: "berkas CSV dengan kolom lama dan baru: nama atau kode OPD yang berganti",
    opd: "hanya OPD ini, dengan rinciannya",
    format: "bentuk keluaran standar",
    rubric: "rubrik untuk LKE yang belum mempunyai hasil, atau rubrik lokal yang dipakai menilainya",
    assessor: "jawaban siapa yang dipakai untuk LKE yang belum mempunyai hasil",
    failOn: "kapan kode keluar 1; open: ada rekomendasi yang belum pasti selesai",
  },
  title: "Tindak lanjut rekomendasi tahun lalu",
  titleOf: (unit: string) => `Tindak lanjut rekomendasi tahun lalu: ${unit}`,
  draftsTitle: "Konsep rekomendasi tahun ini",
  draftsNote:
    "KONSEP untuk LHE, disusun dari kriteria yang belum terpenuhi dan sub-komponen yang terlemah; evaluator yang memutuskan.",
  unit: "OPD",
  recommendation: "Rekomendasi",
  status: "Status",
  evidence: "Bukti",
  previousOf: (file: string, count: string) => `Hasil tahun lalu: ${file} (${count} rekomendasi)`,
  previousBy: {
    code: "dicocokkan menurut kode",
    name: "dicocokkan menurut nama",
    list: "dicocokkan menurut daftar nama",
    alone: "satu-satunya hasil yang diberikan",
  },
  noPrevious:
    "Hasil tahun lalu tidak diberikan, sehingga yang tidak disebut pada lembar Tindak Lanjut tidak diketahui.",
  nothing: "Tidak ada rekomendasi tahun lalu yang diketahui.",
  statuses: { done: "selesai", "in-progress": "proses", open: "belum", unknown: "tidak diketahui" },
  doubts: {
    blank: "status kosong",
    unclear: "status tidak jelas",
    unmentioned: "tidak disebut",
    contradicted: "selesai, tetapi diberikan lagi",
  },
  carried: (years: string) => `${years} tahun belum selesai`,
  again: "direkomendasikan lagi",
  columns: {
    of: "Rek.",
    done: "Selesai",
    inProgress: "Proses",
    open: "Belum",
    unknown: "?",
    carried: "Terbawa",
    share: "% selesai",
  },
  share: (percent: string) => `${percent}%`,
  shareBetween: (least: string, most: string) => `${least}–${most}%`,
  summary: (done: string, of: string, share: string) => `${done} dari ${of} rekomendasi selesai (${share})`,
  rest: {
    inProgress: (count: string) => `${count} proses`,
    open: (count: string) => `${count} belum`,
    unknown: (count: string) => `${count} tidak diketahui`,
    carriedOver: (count: string) => `${count} terbawa dua tahun atau lebih`,
  },
  units: (count: string, of: string) => `pada ${count} dari ${of} OPD`,
  unknownNote:
    "Yang statusnya tidak diketahui tidak dihitung selesai dan tidak dihitung belum: bagian yang selesai berupa rentang.",
  points: (points: string) => `hingga +${points}`,
  noPoints: "huruf di atas kriterianya",
  alsoAsked: (place: string) => `diminta juga pada ${place}`,
  cells: (cells: string) => `sel ${cells}`,
  noDrafts: "Tidak ada yang dapat direkomendasikan dari kriteria maupun huruf.",
  undrafted: {
    unanswered: (codes: string) => `Tanpa konsep karena belum dijawab: ${codes}.`,
    judgement: (codes: string) =>
      `Tanpa konsep karena hanya pertimbangan evaluator yang dapat menaikkannya lagi: ${codes}.`,
  },
  causes: "Yang paling banyak menambah nilai di seluruh OPD",
  code: "Kode",
  subcomponent: "Sub-komponen",
  pointsOfAll: "Poin",
  moreUnits: (count: string) => `… ${count} OPD lain; pakai --format json atau markdown untuk selengkapnya`,
  drafts: "Konsep",
  moreFindings: (count: string) =>
    `… ${count} temuan lain; pakai --format json atau markdown untuk selengkapnya`,
  findings: "Temuan",
};

/** The keys that every language has. */
export type FollowUpTexts = typeof followUpId;
