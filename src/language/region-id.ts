/** Every sentence about a region's result, in Bahasa Indonesia. */

export const regionId = {
  command: {
    summary: "gabungkan LKE Instansi dan LKE semua OPD menjadi nilai pemda",
    paths: "hasil atau LKE pemda dan OPD: LKE, .summary.json, .ndjson, atau folder berisi itu",
    out: "folder untuk pemda.xlsx, pemda.md, pemda.json, dan usulan klaster",
    overwrite: "timpa berkas keluaran yang sudah ada",
    unitWeight:
      "bobot nilai unit dalam persen (tidak ada dalam peraturan; tanpa ini nilai gabungan tidak dihitung)",
    unitMean: "nilai unit: rata-rata ketiga klaster (clusters) atau rata-rata semua OPD (units)",
    opdList: "daftar OPD (CSV atau Excel) dengan kolom klaster",
    previous: "hasil tahun sebelumnya: folder atau berkas, dihitung dengan cara yang sama",
    year: "tahun yang dihitung, jika ada hasil dari beberapa tahun",
    format: "bentuk keluaran standar",
    assessor: "jawaban siapa yang dipakai untuk LKE yang belum mempunyai hasil",
    inRecap: "sertakan nilai pemda: LKE Instansi, rata-rata klaster, syarat predikat (lihat sakip region)",
    needsRegion: (option: string) => `${option} hanya berarti bersama --region.`,
    failOn: "kapan kode keluar menjadi 1",
    invalidWeight: (text: string) =>
      `--unit-weight: “${text}” bukan persentase dari 0 sampai 100, misalnya 40.`,
    severalYears: (years: string) =>
      `Ada hasil dari beberapa tahun (${years}), yang tidak pernah dicampur; pilih dengan --year.`,
    noSuchYear: (year: string, years: string) =>
      `Tidak ada hasil tahun ${year}${years === "" ? "" : `; yang ada: ${years}`}.`,
    sameYear: (path: string, year: string) =>
      `--previous: “${path}” berisi hasil tahun ${year}, tahun yang sama dengan yang dihitung.`,
  },
  title: (name: string, year: string) => ["Nilai pemda", name, year].filter((part) => part !== "").join(" "),
  all: "semua",

  instansi: "Nilai instansi",
  instansiNone: "belum ada",
  unit: "Nilai unit",
  unitNone: "belum ada OPD yang dapat dihitung",
  unitMean: {
    clusters: (clusters: string, units: string) => `rata-rata ${clusters} klaster, ${units} OPD`,
    units: (units: string) => `rata-rata ${units} OPD`,
  },
  otherwise: {
    clusters: (figure: string) => `menurut rata-rata semua OPD: ${figure}`,
    units: (figure: string) => `menurut rata-rata klaster: ${figure}`,
  },
  clusterMean: (cluster: string) => `Rata-rata klaster ${cluster}`,
  unitMeanNote:
    "Peraturan tidak mencetak rumus Nilai Unit (Lampiran 2, hlm. 42); caranya dapat dipilih dengan --unit-mean.",
  combined: "Nilai pemda",
  weighed: (instansi: string, unit: string) =>
    `instansi ${instansi} %, unit ${unit} % sebagaimana dinyatakan; bobot ini tidak ada dalam peraturan`,
  unweighed:
    "Bobot nilai unit tidak ada dalam peraturan dan belum dinyatakan (--unit-weight), sehingga nilai gabungan tidak dihitung.",
  before: (year: string) => `Tahun sebelumnya${year === "" ? "" : ` (${year})`}`,
  beforeNoCombined: "tanpa nilai gabungan",
  change: (difference: string) => `berubah ${difference}`,
  beforeCounted: (counted: string, of: string) => `${counted} dari ${of} OPD dihitung`,

  form: "LKE Gabungan",
  code: "No",
  component: "Komponen",
  weight: "Bobot",
  instansiHead: "Instansi",
  unitHead: "Unit",
  valueHead: "Nilai",
  percentHead: "%",
  total: "Jumlah",
  counted: "Dihitung",
  countedOf: (cluster: string, counted: string, of: string) => `${cluster} ${counted} dari ${of} OPD`,
  elsewhere: (count: string) => `${count} hasil lain tidak dihitung`,

  weights: "Nilai pemda menurut bobot unit",
  unitWeightHead: "Bobot unit",
  predicate: "Predikat",

  rungs: "Syarat predikat (hlm. 33-34)",
  highest: (predicate: string) => `Predikat tertinggi yang dapat ditargetkan: ${predicate}.`,
  highestNote:
    "Sampel adalah semua OPD yang dihitung di atas; di luar syarat ini nilai pemda sendiri harus mencapai predikatnya.",
  met: "terpenuhi",
  unmet: "belum",
  status: "Syarat",
  lacking: "Yang kurang",
  sampled: (cluster: string, found: string, needed: string, missing: string) =>
    `klaster ${cluster} baru ${found} dari ${needed} OPD, kurang ${missing}`,
  waiting: (names: string) => `belum dihitung: ${names}`,
  meanShort: (cluster: string, mean: string, over: string, points: string) =>
    `rata-rata klaster ${cluster} ${mean}, harus di atas ${over}: naik lebih dari ${points}`,
  meanTogether: (together: string) => `lebih dari ${together} bersama-sama`,
  meanNone: (cluster: string, over: string) =>
    `rata-rata klaster ${cluster} belum ada, harus di atas ${over}`,
  nearest: (names: string) => `terdekat ${names}`,
  near: (name: string, total: string, points: string) => `${name} ${total} (kurang ${points})`,
  nearAtBound: (name: string, total: string) => `${name} ${total} (tepat di batas, belum di atasnya)`,
  enough: "jika semuanya lewat, syarat ini terpenuhi",
  notEnough: "itu saja belum cukup",

  shares: "OPD dengan predikat ini atau lebih baik",
  fraction: (count: string, of: string) => `${count}/${of}`,
  namedShare: (predicate: string, share: string, page: string) =>
    `${predicate} menyebut ${share} unit kerja (hlm. ${page})`,
  shareMet: (scope: string, fraction: string) => `${scope} ${fraction}, tercapai`,
  shareUnmet: (scope: string, fraction: string, missing: string) =>
    `${scope} ${fraction}, kurang ${missing} OPD`,
  shareNone: (scope: string) => `${scope}: tidak ada OPD`,
  sharesNote: "Dihitung dari semua OPD yang hasilnya lengkap; interpretasi predikat bukan syarat tertulis.",

  missing: (count: string) => `Belum mengirim (${count})`,
  notes: "Catatan",
  recommendations: "Rekomendasi",
  ofInstansi: "Instansi",
  restTexts: (count: string) => `… dan ${count} lagi di pemda.xlsx dan pemda.json`,
  findings: "Temuan",
  restFindings: (count: string) => `… dan ${count} temuan lain; --format json memuat semuanya`,
  written: "Berkas",
};

/** The keys that every language has. */
export type RegionTexts = typeof regionId;
