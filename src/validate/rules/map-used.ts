import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const mapUsed = defineRule<{ readonly file: string; readonly sha256: string }>({
  code: "SKP166",
  name: "map-used",
  severity: "info",
  text: {
    id: {
      title: "Dibaca menurut peta",
      why: "Dengan peta, lembar, kolom, dan baris ditentukan oleh pembuat petanya, bukan dikenali dari isi berkas; siapa pun yang memakai nilainya harus dapat memeriksa peta itu.",
      message: ({ file, sha256 }) =>
        `Letak jawaban diambil dari peta ${quoted(file)} (SHA-256 ${sha256}), bukan dikenali dari isi berkas.`,
      fix: () => "Periksa hasilnya dengan `sakip layout show --map`, dan simpan peta ini bersama hasilnya.",
    },
    en: {
      title: "Read by a map",
      why: "With a map, whoever wrote it says which sheets, columns and rows are read; whoever uses the score must be able to check that map.",
      message: ({ file, sha256 }) =>
        `Where the answers stand was taken from the map ${quoted(file)} (SHA-256 ${sha256}), not recognised from the file.`,
      fix: () => "Check the outcome with `sakip layout show --map`, and keep the map with the results.",
    },
  },
  example: {
    file: "peta-kecamatan.yaml",
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  },
  check: ({ map }) => (map ? [{ at: null, args: { file: map.map.file, sha256: map.map.sha256 } }] : []),
});
