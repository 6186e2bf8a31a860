/** Every sentence of `sakip rubric` in Bahasa Indonesia. */

export const rubricId = {
  command: {
    summary: "melihat, membuat, dan memeriksa rubrik yang dipakai untuk menilai",
    list: "mendaftar rubrik bawaan",
    show: "menampilkan isi sebuah rubrik beserta bobotnya",
    id: "id rubrik atau berkas rubrik",
    format: "bentuk keluaran: table atau json",
    new: "membuat berkas rubrik sendiri dari rubrik yang sudah ada",
    from: "id rubrik atau berkas rubrik yang disalin",
    out: "berkas .json yang akan dibuat; tanpa ini rubriknya ditampilkan",
    overwrite: "timpa berkas yang sudah ada",
    check: "memeriksa berkas rubrik; semua kesalahannya disebutkan sekaligus",
    files: "berkas rubrik",
    diff: "membandingkan dua rubrik",
    first: "rubrik pertama: id atau berkas",
    second: "rubrik kedua: id atau berkas",
    diffFormat: "bentuk keluaran: table, markdown, atau json",
  },

  written: (path: string, id: string) =>
    `Rubrik ${id} ditulis ke ${path}. Ubah isinya sesuai aturan Anda, lalu periksa dengan: sakip rubric check ${path}`,
  notJson: (path: string) => `Nama berkas rubrik harus berakhiran .json: ${path}`,
  usable: (file: string, id: string) => `${file}: dapat dipakai (rubrik ${id}).`,
  faulty: (file: string, count: number) => `${file}: tidak dapat dipakai, ${count} kesalahan:`,

  compared: (first: string, second: string) => `${first} dibandingkan dengan ${second}`,
  same: "tidak ada perbedaan.",
  affecting: "Perbedaan yang dapat mengubah nilai, predikat, atau tanda",
  wordingOnly: "Perbedaan lain, tanpa pengaruh pada nilai",
  place: "Letak",
  heads: ["Letak", "Semula → menjadi"],
  absent: "(tidak ada)",

  scoring: "Cara penilaian",
  method: {
    letters: "huruf pada sub-komponen",
    share: "bagian kriteria terpenuhi, menurut rentang pada skala",
    mean: "rata-rata nilai jawaban kriteria",
    points: "nilai sub-komponen yang dihitung lembar itu sendiri",
  },
  weighting: { equal: "setiap kriteria sama bobotnya", criteria: "menurut bobot kriteria" },
  denominator: {
    all: "kriteria kosong dihitung nol",
    answered: "kriteria kosong tidak dihitung",
  },
  result: {
    value: "rata-rata itu sendiri menjadi nilai",
    letter: "rata-rata dibulatkan ke bawah menjadi huruf yang dicapai",
  },
  unverified: "Belum dicocokkan dengan naskah peraturannya",
};

/** The shape that every language fills. */
export type RubricWords = typeof rubricId;
