/** Why a figure on a sheet differs from the recomputed one, in Bahasa Indonesia. */
import type { CauseSentences } from "./cause.ts";
import { formatList } from "./format.ts";

const list = (cells: readonly string[]) => formatList(cells, "id");
const number = (decimal: string) => decimal.replace(".", ",");

export const causeId: CauseSentences = {
  "typed-over": ({ neighbour }, at) =>
    `Angka di ${at} diketik menimpa rumus; sel lain di kolom itu, misalnya ${neighbour}, berisi rumus.`,
  typed: (_, at) => `Angka di ${at} diketik, bukan dihitung dengan rumus.`,
  stale: ({ cell, gives }, at) =>
    cell === at
      ? `Hasil yang tersimpan di ${at} sudah usang: rumusnya kini menghasilkan ${number(gives)}.`
      : `Hasil yang tersimpan di ${cell}, yang dipakai rumus di ${at}, sudah usang: rumusnya kini menghasilkan ${number(gives)}.`,
  follows: ({ cells }, at) => `Rumus di ${at} benar, tetapi angka yang dipakainya di ${list(cells)} keliru.`,
  "not-a-number": ({ cells }, at) =>
    `Sel ${list(cells)} kosong atau berisi teks sehingga tidak ikut dihitung oleh rumus di ${at}.`,
  "answers-open": (_, at) =>
    `Rumus di ${at} menjumlahkan jawaban yang sudah ada, padahal belum semuanya terjawab.`,
  "answer-uncounted": ({ cells }, at) =>
    `Rumus di ${at} ikut menghitung jawaban di ${list(cells)}, yang tidak dapat dipakai.`,
  "sum-missing": ({ range, hidden }, at) =>
    `Rumus di ${at} menyebut ${range} tanpa fungsi SUM${hidden ? ", dan IFERROR menutupi galatnya" : ""}.`,
  "error-hidden": ({ error, cells }, at) =>
    `IFERROR di ${at} menutupi galat ${error}${cells.length > 0 ? ` dari ${list(cells)}` : ""}.`,
  "rows-missing": ({ cells, range }, at) =>
    range === null
      ? `Rumus di ${at} tidak ikut menjumlahkan ${list(cells)}.`
      : `Rumus di ${at} hanya menjumlahkan ${range}; ${list(cells)} tertinggal.`,
  "rows-doubled": ({ cells }, at) =>
    `Rumus di ${at} menghitung nilai di ${list(cells)} lebih dari satu kali.`,
  "rows-foreign": ({ cells }, at) => `Rumus di ${at} ikut menjumlahkan ${list(cells)}, yang bukan bagiannya.`,
  "hidden-rows-counted": ({ cells }, at) =>
    `Rumus di ${at} ikut menjumlahkan ${list(cells)} pada baris tersembunyi, yang bukan bagiannya.`,
  "hidden-rows-left-out": ({ cells }, at) =>
    `Rumus di ${at} melewatkan ${list(cells)} karena barisnya tersembunyi.`,
  "answer-form": ({ cell, written, letter }, at) =>
    `Rumus di ${at} tidak mengenali jawaban “${written}” di ${cell}; tulislah ${letter}.`,
  "row-reference": ({ used, wanted }, at) => `Rumus di ${at} membaca ${used}, seharusnya ${wanted}.`,
  "rows-other": ({ used, wanted }, at) =>
    `Rumus di ${at} mengambil ${list(used)}, seharusnya menjumlahkan ${list(wanted)}.`,
  "other-figure": ({ used }, at) =>
    `Rumus di ${at} hanya mengulang angka di ${used}, bukan menghitung nilainya sendiri.`,
  "weight-reference": ({ used, wanted }, at) =>
    `Rumus di ${at} mengambil bobot dari ${used}, seharusnya dari ${wanted}.`,
  "weight-other": ({ cell, used, official }, at) =>
    `Rumus di ${at} memakai bobot ${number(used)}${cell === null ? "" : ` dari ${cell}`}, sedangkan bobot resminya ${number(official)}.`,
  "value-other": ({ letter, cell, used, official }, at) =>
    `Rumus di ${at} menghargai ${letter} dengan ${number(used)}${cell === null ? "" : ` dari ${cell}`}, seharusnya ${number(official)}.`,
  "number-added": ({ number: added }, at) =>
    `Rumus di ${at} memuat angka ${number(added)} yang ditambahkan atau dikurangkan begitu saja.`,
  rounded: ({ cells }) => `Rumus di ${list(cells)} membulatkan sebelum hitungan selesai.`,
  "threshold-inclusive": ({ bound }, at) =>
    `Rumus di ${at} memasukkan nilai tepat ${number(bound)} ke predikat di atasnya (>=), padahal batas itu milik predikat di bawahnya (>).`,
  "threshold-other": ({ used, official }, at) =>
    `Rumus di ${at} memakai batas ${number(used)}, seharusnya ${number(official)}.`,
  unknown: ({ reason }, at) =>
    reason === "format"
      ? `Sebabnya tidak diketahui: rumus di ${at}, jika ada, tidak terbawa dari format berkas aslinya.`
      : reason === "formula"
        ? `Sebabnya tidak diketahui: rumus di ${at} memakai sesuatu yang tidak dapat dihitung alat ini.`
        : `Sebabnya tidak dapat dipastikan dari rumus di ${at}.`,
};
