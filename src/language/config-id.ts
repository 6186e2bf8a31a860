/** Every sentence about the configuration, in Indonesian. */
export const configId = {
  problem: {
    noFile: (file: string) => `Berkas konfigurasi “${file}” tidak ada.`,
    unreadable: (file: string, reason: string) =>
      `Berkas konfigurasi “${file}” tidak dapat dibaca (${reason}).`,
    several: (files: string) =>
      `Ada lebih dari satu berkas konfigurasi di satu folder: ${files}. Sisakan satu saja.`,
    malformed: (format: string) => `Isi berkas bukan ${format} yang benar.`,
    notSettings: () => "Seluruh isi berkas harus berupa pasangan kunci dan nilai.",
    unknownKey: (key: string, known: string) => `Kunci “${key}” tidak dikenal; yang dikenal: ${known}.`,
    unknownKeyNear: (key: string, near: string) =>
      `Kunci “${key}” tidak dikenal; mungkin maksudnya “${near}”?`,
    notAllowed: (found: string, allowed: string) => `“${found}” tidak dapat dipakai; pilih ${allowed}.`,
    notText: () => "Nilainya harus berupa teks dan tidak boleh kosong.",
    notLetter: (found: string) => `“${found}” bukan huruf predikat, misalnya C atau BB.`,
    notPercent: (found: string) => `“${found}” bukan persentase dari 0 sampai 100, misalnya 40.`,
    notPatterns: () => 'Nilainya harus berupa daftar pola nama berkas, misalnya ["arsip/**"].',
    notSheets: () =>
      "Nilainya harus berupa nama lembar, misalnya sheets: { self: LKE Mandiri, evaluator: LKE Evaluator }.",
    notSeverities: () =>
      "Nilainya harus berupa kode atau nama temuan dengan tingkatnya, misalnya SKP053: off.",
    unknownRule: (rule: string) => `Tidak ada temuan dengan kode atau nama “${rule}”.`,
    unknownRuleNear: (rule: string, near: string) =>
      `Tidak ada temuan dengan kode atau nama “${rule}”; mungkin maksudnya “${near}”?`,
    ruleTwice: (rule: string, code: string) => `“${rule}” adalah ${code}, yang sudah diatur di berkas ini.`,
    unlowered: (rule: string, severity: string) =>
      `${rule} menandai sesuatu yang tidak dapat dinilai, sehingga tidak boleh dimatikan atau diturunkan dari ${severity}.`,
  },

  /** What a run says beside its result. */
  switchedOff: (file: string, count: string, codes: string) =>
    `Konfigurasi ${file} mematikan ${count} jenis temuan: ${codes}.`,

  noFile: "Tidak ada berkas konfigurasi; semua nilai adalah bawaan.",
  file: (file: string) => `Berkas konfigurasi: ${file}`,
  setting: "Pengaturan",
  value: "Nilai",
  from: "Asal",
  origin: {
    default: "bawaan",
    option: (option: string) => `opsi ${option}`,
    environment: (name: string) => `variabel lingkungan ${name}`,
    config: (place: string) => place,
  },
  name: {
    language: "Bahasa",
    color: "Warna",
    rubric: "Rubrik",
    map: "Peta tata letak",
    assessor: "Penilai resmi",
    flagFrom: "Ditandai mulai",
    failOn: "Gagal jika",
    unitWeight: "Bobot nilai unit",
    exclude: "Dilewati",
    sheets: "Lembar penilai",
    severity: "Tingkat temuan",
  },
  severityChange: (rule: string, own: string, now: string) => `${rule}: ${own} → ${now}`,
  color: { auto: "bila terlihat", always: "selalu", never: "tidak" },
  layoutRecognised: "tidak ada; tata letak dikenali dari berkas",
  rubricRecognised: "dikenali dari berkas",
  unitWeightNone: "tidak ada; tidak pernah diperkirakan",
  flagFromRubric: "menurut rubrik",
  sheetsFromTitles: "menurut lembarnya",
  sheetOf: {
    self: (name: string) => `penilaian mandiri “${name}”`,
    evaluator: (name: string) => `evaluator “${name}”`,
  },
  none: "tidak ada",
};

export type ConfigTexts = typeof configId;
