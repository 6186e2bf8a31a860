/** The comments of a drafted map, in Indonesian. */
export const layoutMapId = {
  head: (file: string, sha256: string, tool: string) => [
    `Peta tata letak untuk ${file}`,
    `(SHA-256 ${sha256}), dirancang oleh ${tool}.`,
    "",
    "Peta ini memberi tahu sakip di lembar, kolom, dan baris mana setiap hal berada.",
    "Yang sudah dikenali terisi; yang meragukan ditulis sebagai komentar dan belum dibaca.",
    "Setelah diperbaiki, jalankan “sakip layout show … --map” lalu “sakip score … --map”.",
    "“text” adalah tulisan saat peta dibuat: bila di berkas lain berbeda, sakip melaporkannya",
    "sebagai kesalahan. Hapus “text” bila tulisannya memang boleh berbeda.",
  ],
  several: (count: string, sheet: string) => [
    "",
    `Berkas ini memuat ${count} OPD. Peta ini untuk yang pada lembar ${sheet}; susun satu peta`,
    "untuk setiap OPD lain dengan “sakip layout init … --sheet”.",
  ],
  recognised: (layout: string) => `Nama tata letak dalam hasil: ${layout}`,
  facts:
    'Siapa dan kapan: { cell: "Lembar!B3" } untuk isi sebuah sel, { value: "…" } untuk isi tetap; tanpa ini dicari sendiri.',
  notFound: "tidak ditemukan",
  fromFileName: (value: string) => `dari nama berkas: ${value}`,
  answers:
    'Jawaban dengan kata sendiri, misalnya "Memadai": B. Hanya yang tercantum yang diterjemahkan; "-" berarti belum dijawab.',
  unknownAnswer: (count: string) => `tidak dikenal, di ${count} sel: tulis hurufnya lalu hapus tanda #`,
  columns:
    "Kolom: is menyebut isinya, of menyebut milik siapa (self = mandiri, evaluator, single = tidak disebut); bila Ya dan Tidak dua kolom, tick: Ya dan tick: Tidak.",
  ambiguous: "ragu: mungkin jawaban; pilih satu, tulis miliknya (of), dan hapus tanda #",
  ignoredColumn: "diabaikan",
  columnToFill: "tulis huruf kolomnya",
  header: "baris judul kolom; hapus bila tabel tidak berjudul",
  rows: 'Baris: "1" komponen, "1.a" sub-komponen, "1.a/3" kriteria ketiga, total nilai akhir. Baris kriteria yang tidak tercantum dikenali dari tulisannya.',
  likely: (reason: string) => `periksa: ${reason}`,
  missing: "belum ditemukan, tulis nomor barisnya",
  doubtful: (reason: string) => `ragu: ${reason}`,
  inRow: (row: string) => `baris ${row}`,
  sheetRows: (sheet: string) => `Isi lembar ${sheet}, untuk membantu mengisi peta ini (boleh dihapus):`,
  answerToChoose:
    "Kolom jawaban (is: answer) sengaja belum diisi: hapus tanda # di depan barisnya dan tulis miliknya (of). Sebelum itu peta ini belum dapat dipakai.",
  longest: "tulisan terpanjang ada di sini: periksa",
  perhaps: "mungkin: hapus tanda # bila benar",
  unclear: "belum jelas isinya",
  values: (values: string) => `berisi ${values}`,
  near: (name: string) => `mirip “${name}”: periksa`,
  wordToTell: "tulis hurufnya lalu hapus tanda #, bila ini jawaban",
  nothing: "Tidak ada tabel jawaban yang dikenali: lengkapi kolom dan nomor baris di bawah ini.",
};

export type LayoutMapTexts = typeof layoutMapId;
