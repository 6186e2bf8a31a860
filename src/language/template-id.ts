/** Every sentence of `sakip template` in Bahasa Indonesia. */

export const templateId = {
  command: {
    summary: "membuat lembar kerja LKE baku",
    new: "membuat LKE kosong yang siap diisi, untuk satu OPD atau untuk semua OPD pada daftar",
    out: "berkas .xlsx yang akan dibuat; dengan --opd-list: foldernya",
    opd: "nama OPD",
    opdList:
      "daftar OPD (.csv atau .xlsx): satu LKE untuk setiap baris; kolomnya OPD, Kode, Klaster, Pemda, Tahun",
    region: "nama pemerintah daerah",
    year: "tahun yang dievaluasi",
    previous: "hasil tahun sebelumnya: folder .summary.json, satu berkas hasil, atau rekap.json",
    rubric: "id rubrik atau berkas rubrik",
    overwrite: "timpa berkas yang sudah ada",
    skipExisting: "dengan --opd-list: biarkan berkas yang sudah ada, tulis hanya yang belum ada",
  },

  written: (path: string) => `LKE kosong ditulis ke ${path}`,
  writtenMany: (count: string, folder: string, rubric: string) =>
    `${count} LKE ditulis ke ${folder} (rubrik ${rubric}):`,
  otherName: (file: string, unit: string) => `${file} ← ${unit}`,

  implausible: (year: string, rubric: string, from: string, to: string | null) =>
    `Tahun ${year} di luar masa berlaku rubrik ${rubric}: ${to === null ? `mulai ${from}` : `${from} sampai dengan ${to}`}.`,
  notFolder: (path: string) =>
    `“${path}” bukan folder; dengan --opd-list, -o menyebut folder tempat semua LKE ditulis.`,
  previousAlone: "Opsi --previous memerlukan --opd atau --opd-list, supaya jelas hasil siapa yang diambil.",
  listIsOutput: (path: string) => `“${path}” adalah daftar OPD itu sendiri dan tidak ditimpa.`,
  exist: (count: string) =>
    `${count} berkas sudah ada. Pakai --skip-existing untuk membiarkannya dan menulis yang belum ada saja; --overwrite mengganti LKE yang mungkin sudah diisi OPD:`,
  kept: (count: string, folder: string) => `${count} LKE sudah ada di ${folder} dan dibiarkan.`,
  lettersOnly: (rubric: string, method: string) =>
    `Perintah templat hanya mengenal rubrik dengan huruf pada sub-komponen, sedangkan rubrik ${rubric} menilai dengan cara "${method}". Lembar menurut rubrik itu tetap dapat dinilai: \`sakip score <berkas> --rubric <rubrik>\`.`,
  criteriaNeeded: (rubric: string, codes: string) =>
    `Perintah templat membutuhkan kriteria pada setiap sub-komponen, sedangkan rubrik ${rubric} tidak memuatnya pada ${codes}. Lembar menurut rubrik itu tetap dapat dinilai: \`sakip score <berkas> --rubric <rubrik>\`.`,
  skipAlone: "Opsi --skip-existing hanya berlaku bersama --opd-list.",
  moreFiles: (count: string) => `… dan ${count} berkas lain`,
  stoppedAfter: (written: string, total: string) => `${written} dari ${total} LKE sudah ditulis.`,

  row: {
    notYear: (text: string) => `“${text}” bukan tahun; tulis empat angka, misalnya 2025`,
    implausible: (year: string, rubric: string, from: string, to: string | null) =>
      `tahun ${year} di luar masa berlaku rubrik ${rubric} (${to === null ? `mulai ${from}` : `${from} sampai dengan ${to}`})`,
    otherYear: (year: string, option: string) => `tahun ${year} berbeda dari --year ${option}`,
    otherRegion: (region: string, option: string) =>
      `pemerintah daerah “${region}” berbeda dari --region “${option}”`,
    sameFile: (file: string, row: string) =>
      `nama berkasnya, “${file}”, sama dengan milik baris ${row}; beri kode yang berbeda atau bedakan namanya`,
  },

  previous: {
    unusable: (path: string) => `Hasil tahun sebelumnya “${path}” tidak dapat dipakai:`,
    nothingFound: (path: string) =>
      `Tidak ada hasil penilaian (.summary.json, .ndjson, atau rekap.json) yang ditemukan di “${path}”.`,
    repeated: (unit: string, sources: string) => `ada lebih dari satu hasil untuk “${unit}”: ${sources}`,
    repeatedHint: "Sebutkan tahunnya dengan --year bila hasilnya dari beberapa tahun.",
    used: (found: string, units: string, recommendations: string) =>
      `Hasil tahun sebelumnya: ${found} dari ${units} OPD, ${recommendations} rekomendasi`,
    none: "Tanpa hasil tahun sebelumnya:",
    near: (unit: string, other: string) => `${unit} (mungkin “${other}”? tidak diambil)`,
    otherYear: "Tidak diambil karena bukan dari tahun sebelumnya:",
    ofYear: (unit: string, year: string) => `${unit}: tahun ${year}`,
    incomplete: "Hasil sebelumnya belum lengkap; komponen yang belum bernilai dikosongkan:",
    self: "Hasil sebelumnya berasal dari penilaian mandiri, bukan dari evaluator:",
    otherRubric: "Hasil sebelumnya memakai rubrik lain; hanya nilai komponen yang sama yang diisi:",
    components: (unit: string, rubric: string, codes: string) => `${unit}: komponen ${codes} (${rubric})`,
    onlyTotal: (unit: string, rubric: string, total: string) =>
      `${unit}: tidak ada komponen yang sama, nilai akhirnya ${total} (${rubric})`,
    noComponent: (unit: string, rubric: string) => `${unit}: tidak ada komponen yang sama (${rubric})`,
    total: (total: string, predicate: string) => `${total} dengan predikat ${predicate}`,
    notes: "Tidak ada rekomendasi; catatan evaluator dimuat di Tindak Lanjut:",
    noTexts: "Rekap tidak memuat rekomendasi, sehingga Tindak Lanjut kosong:",
    unlisted: "Hasil sebelumnya yang OPD-nya tidak ada pada daftar:",
    nameless: (source: string) => `${source} (tanpa nama OPD)`,
  },
};

/** The keys that every language has. */
export type TemplateTexts = typeof templateId;
