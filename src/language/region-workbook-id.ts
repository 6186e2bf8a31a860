/** Every sentence of `pemda.xlsx` in Bahasa Indonesia; the words of the official forms stand in the rule. */

export const regionWorkbookId = {
  title: "Hasil Evaluasi AKIP Pemda",
  pageOf: "Halaman &P dari &N",
  subtitle: (name: string, year: string) => `${name} · Tahun ${year}`,
  unnamed: "(nama pemda belum disebutkan)",
  year: "TAHUN",
  number: "No",
  none: "–",
  yes: "ya",
  no: "tidak",

  unitMean: {
    clusters:
      "Nilai Unit: rata-rata dari rata-rata klaster yang mempunyai OPD. Peraturan tidak mencetak rumusnya (hlm. 42).",
    units: "Nilai Unit: rata-rata semua OPD yang dihitung. Peraturan tidak mencetak rumusnya (hlm. 42).",
  },
  unitWeight: "Bobot nilai unit (%)",
  weightNote: "← Isi sendiri: bobot ini tidak ada dalam peraturan. Sisanya adalah bobot nilai instansi.",
  counted: "OPD yang dihitung; pembagi nilai unit",
  weights: "Nilai Akuntabilitas Kinerja menurut bobot nilai unit",
  noWeights: "Nilai instansi atau nilai unit belum ada, sehingga belum ada yang dapat digabungkan.",
  value: "Nilai",
  predicate: "Predikat",
  predicateName: "Sebutan",

  resultWeighed:
    "Nilai gabungan menurut bobot pada lembar LKE Gabungan; bobot itu tidak ada dalam peraturan.",
  resultUnweighed:
    "Isi bobot nilai unit pada lembar LKE Gabungan (sel D5): bobot itu tidak ada dalam peraturan dan tidak diperkirakan.",

  unitsTitle: "Data OPD",
  unitsNote: (yes: string) =>
    `Lembar lain menghitung dari sini: OPD masuk rata-rata klasternya jika kolom Dihitung berisi “${yes}”.`,
  unit: "OPD",
  cluster: "Klaster",
  complete: "Lengkap",
  countedHead: "Dihitung",
  reason: "Mengapa tidak dihitung",
  file: "Berkas",
  noUnits: "Tidak ada hasil OPD.",
  uncounted: {
    incomplete: "belum lengkap",
    unreadable: "tidak terbaca",
    repeated: "ada beberapa hasil",
    "other-year": "tahun lain",
    "other-rubric": "rubrik lain",
    "other-region": "pemda lain",
    "cluster-missing": "klaster tidak diketahui",
    "cluster-differs": "klaster berbeda di LKE dan daftar",
  },

  conditionsTitle: "Syarat predikat pemda",
  conditionsNote:
    "Aturan sampling PermenPANRB 88/2021 Lampiran I hlm. 33-34; sampelnya semua OPD yang dihitung.",
  conditions: "Syarat tiap predikat",
  condition: "Syarat",
  needed: "Diperlukan",
  found: "Ditemukan",
  status: "Status",
  short: "Kurang",
  toClose: "Untuk memenuhinya (keadaan saat berkas dibuat)",
  met: "terpenuhi",
  unmet: "belum",
  noCondition: "tidak perlu sampling unit kerja",
  sampled: (cluster: string) => `jumlah OPD klaster ${cluster}, sekurang-kurangnya`,
  mean: (cluster: string) => `rata-rata klaster ${cluster}, harus di atas`,
  waiting: (names: string) => `Belum dihitung: ${names}.`,
  near: (name: string, total: string, points: string) => `${name} ${total} (kurang ${points})`,
  together: (points: string, names: string) => `Bersama-sama naik lebih dari ${points}; terdekat: ${names}.`,
  highest: "Predikat tertinggi yang dapat ditargetkan",

  shares: "OPD dengan predikat ini atau lebih baik (hasil lengkap)",
  over: "Di atas",
  upTo: "Sampai",
  all: "semua",
  unitCount: "Jumlah OPD",
  namedShares: "Bagian OPD yang disebut interpretasi predikat",
  interpretation: "Interpretasi",
  scope: "Lingkup",
  of: "dari",
  quoted: (wording: string, page: string) => `“${wording}” (hlm. ${page})`,

  textsTitle: "Catatan dan rekomendasi OPD",
  textsNote: "Dikumpulkan dari LKE OPD yang hasilnya lengkap; catatan evaluator didahulukan.",
  kind: "Jenis",
  content: "Isi",
  noTexts: "Tidak ada catatan atau rekomendasi OPD.",
};

/** The keys that every language has. */
export type RegionWorkbookTexts = typeof regionWorkbookId;
