/** Every sentence of the recap in the terminal and in rekap.md, in Bahasa Indonesia. */

export const recapId = {
  title: "Rekapitulasi Hasil Evaluasi AKIP",
  group: (form: string, year: string) => `${form} ${year}`,
  groupWithoutYear: (form: string) => `${form} tanpa tahun`,
  groupsApart: "Tahun dan rubrik yang berbeda tidak diperingkat dan tidak dirata-ratakan bersama.",
  nothingScored: "Tidak ada LKE yang dapat dinilai.",

  scored: (scored: string, incomplete: string) => `${scored} OPD dinilai, ${incomplete} belum lengkap`,
  scoredRepeated: (workbooks: string, units: string, scored: string, incomplete: string) =>
    `${workbooks} LKE dari ${units} OPD: ${scored} dinilai, ${incomplete} belum lengkap`,
  repeatedNote: "OPD yang mengirim lebih dari satu LKE (ganda) dihitung sekali untuk tiap LKE.",
  repeatedUnit: (unit: string, file: string) => `${unit} (ganda: ${file})`,
  repeatedFile: (file: string) => `ganda: ${file}`,
  flagged: (count: string, from: string) => `${count} perlu pembinaan (${from} ke bawah)`,
  flaggedMixed: (count: string) => `${count} perlu pembinaan`,
  mean: (figure: string) => `rata-rata ${figure}`,
  median: (figure: string) => `median ${figure}`,
  quartiles: (lower: string, upper: string) => `kuartil ${lower} dan ${upper}`,
  extremes: (lowest: string, highest: string) => `rentang ${lowest} sampai ${highest}`,

  ranking: "Peringkat",
  rank: "No",
  unit: "OPD",
  total: "Nilai",
  predicate: "Predikat",
  flag: "Tanda",
  flagMark: "ditandai",
  answered: "Terjawab",
  answeredOf: (answered: string, of: string) => `${answered}/${of}`,
  difference: "Selisih",
  differenceNote: "Selisih: penilaian mandiri dikurangi nilai evaluator.",
  rest: (count: string) => `… ${count} OPD lain tidak ditampilkan`,
  restWritten: (file: string) => `selengkapnya di ${file}`,
  restUnwritten: "pakai --format csv untuk selengkapnya",

  distribution: "Sebaran predikat",
  count: "Jumlah",
  clusters: "Per klaster",
  cluster: "Klaster",
  noCluster: "tidak disebutkan",
  meanHead: "Rata-rata",
  medianHead: "Median",
  flaggedHead: "Ditandai",
  lowestHead: "Terendah",
  highestHead: "Tertinggi",
  clusterName: { utama: "Utama", pendukung: "Pendukung", tambahan: "Tambahan" },

  guidance: "Perlu pembinaan",
  guidanceNone: "Tidak ada OPD yang perlu pembinaan.",
  costliest: (parts: string) => `kehilangan ${parts}`,
  next: (points: string, predicate: string) => `harus naik lebih dari ${points} untuk mencapai ${predicate}`,
  unfulfilledHead: "Kriteria belum terpenuhi",
  costliestHead: "Kehilangan nilai terbesar",
  nextHead: "Menuju predikat berikutnya",
  nextCell: (points: string, predicate: string) => `naik lebih dari ${points} untuk mencapai ${predicate}`,
  restFlagged: (count: string) => `… dan ${count} OPD lain`,

  weakest: "Kriteria yang paling jarang terpenuhi",
  criterion: "Kriteria",
  fulfilledHead: "Terpenuhi",
  fulfilledOf: (fulfilled: string, answered: string, percent: string) =>
    `${fulfilled} dari ${answered} (${percent}%)`,
  subcomponents: "Rata-rata sub-komponen",
  subcomponent: "Sub-komponen",
  percent: "% bobot",
  meanOfWeight: "Rata-rata / bobot",

  unreadable: "Tidak Terbaca",
  notLke: "Bukan LKE",
  notLkeCount: (count: string, files: string) => `${count} buku kerja bukan LKE dan dilewati: ${files}.`,
  missing: "Belum Mengirim",
  missingOf: (missing: string, listed: string) => `${missing} dari ${listed} OPD pada daftar`,
  missingNone: (listed: string) => `Semua OPD pada daftar (${listed}) sudah mengirim.`,
  near: (file: string) => `mungkin ${file}, yang tidak ada pada daftar`,
  notReached: "Belum Dinilai",
  notReachedCount: (count: string) =>
    `Proses dihentikan: ${count} berkas belum dinilai. Jalankan lagi dengan --resume.`,
  more: (count: string) => `… dan ${count} lainnya`,
  file: "Berkas",
  reason: "Sebab",
  code: "Kode",
  note: "Keterangan",

  across: "Temuan antarberkas",
  moreAcross: (count: string) => `… ${count} temuan lain; selengkapnya pada rekap.xlsx dan rekap.json.`,
  findings: "Temuan",
  findingCounts: (errors: string, warnings: string, infos: string) =>
    `${errors} kesalahan, ${warnings} peringatan, ${infos} informasi`,
  frequent: "Terbanyak",
  frequentOne: (code: string, name: string, count: string) => `${code} ${name} (${count})`,
  frequentHead: "Jumlah",
  noFindings: "Tidak ada temuan.",
  written: "Berkas yang ditulis",
  refused: (count: string) =>
    `Hasil sebelumnya sudah ada dan tidak ditimpa (${count} berkas): lanjutkan dengan --resume, ganti dengan --overwrite, atau pilih folder lain dengan --out.`,
  refusedRecap: (count: string) =>
    `Rekap sebelumnya sudah ada dan tidak ditimpa (${count} berkas): ganti dengan --overwrite, atau pilih folder lain dengan --out.`,
  perWorkbook: (count: string) => `Berkas hasil untuk LKE satu per satu: ${count}.`,
  files: (count: string) => `${count} berkas`,
  unitsInFiles: (units: string, files: string) => `${units} LKE dalam ${files} berkas`,
  summary: (all: string, scored: string, incomplete: string, unreadable: string, notLke: string) =>
    `${all}: ${scored} dinilai, ${incomplete} belum lengkap, ${unreadable} tidak terbaca, ${notLke} bukan LKE`,

  list: {
    unusable: (file: string) => `Daftar OPD “${file}” tidak dapat dipakai:`,
    row: (row: string, problem: string) => `baris ${row}: ${problem}`,
    notText: "isinya bukan CSV; simpan daftar sebagai .csv atau .xlsx",
    quoteOpen: "ada tanda kutip yang tidak ditutup",
    noSuchFile: "berkas itu tidak ada; periksa nama dan foldernya",
    noNameColumn: (heads: string) => `tidak ada kolom nama OPD; beri salah satu judul kolom ini: ${heads}`,
    empty: "tidak ada satu pun OPD di bawah judul kolom",
    nameMissing: "nama OPD kosong",
    garbled: (text: string) =>
      `“${text}” rusak karena pengodean; simpan lagi sebagai “CSV UTF-8” lalu perbaiki tulisannya`,
    nameTwice: (name: string, row: string) => `“${name}” sudah ada pada baris ${row}`,
    codeTwice: (code: string, row: string) => `kode ${code} sudah dipakai pada baris ${row}`,
    unknownCluster: (cluster: string) =>
      `klaster “${cluster}” tidak dikenal; pilih utama, pendukung, atau tambahan`,
    more: (count: string) => `… dan ${count} masalah lain`,
  },

  command: {
    summary: "menyusun rekap dari hasil penilaian sebelumnya",
    paths: "hasil penilaian (.summary.json, .ndjson, rekap.shard-…json) atau folder yang berisi hasil",
    out: "folder tempat rekap ditulis (bawaan: folder yang disebutkan)",
    format: "bentuk keluaran di layar: table, json, csv, atau markdown",
    opdList: "daftar OPD (.csv atau .xlsx) yang wajib mengirim LKE",
    rubric: "id rubrik atau berkas rubrik yang dipakai saat menilai, bila bukan rubrik bawaan",
    failOn: "kapan keluar dengan kode 1: error, flagged, incomplete, warning, atau never",
    noWrite: "hanya tampilkan, jangan tulis berkas",
    overwrite: "timpa rekap yang sudah ada",
    nothingFound: (path: string) =>
      `Tidak ada hasil penilaian (.summary.json, .ndjson, atau rekap.shard-…json) yang ditemukan di “${path}”.`,
    listAgain: (file: string) =>
      `Rekap sebelumnya (${file}) memakai daftar OPD. Sebutkan lagi dengan --opd-list agar OPD yang belum mengirim ikut tercatat.`,
    line: (line: string) => `baris ${line}`,
  },

  provenance: "Asal-usul",
  field: "Uraian",
  value: "Keterangan",
  rubric: "Rubrik",
  rubricSha256: "SHA-256 rubrik",
  tool: "Alat",
  workbooks: "Berkas diperiksa",
};

/** The keys that every language has. */
export type RecapTexts = typeof recapId;
