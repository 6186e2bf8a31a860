import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Changed {
  readonly is: string;
  readonly expected: string;
  /** Empty where nothing stands. */
  readonly found: string;
  readonly map: string;
}

export const mapTextChanged = defineRule<Changed>({
  code: "SKP168",
  name: "map-text-changed",
  severity: "error",
  text: {
    id: {
      title: "Teks di tempat menurut peta berbeda",
      why: "Peta menyimpan teks yang tertulis saat dibuat; bila kini lain, baris atau kolomnya mungkin bergeser dan jawaban akan masuk ke sub-komponen yang salah, jadi bagian itu tidak dibaca.",
      message: ({ is, expected, found, map }) =>
        found === ""
          ? `Menurut peta ${quoted(map)}, di sini (${is}) tertulis ${quoted(expected)}, tetapi tidak ada teks itu.`
          : `Menurut peta ${quoted(map)}, di sini (${is}) tertulis ${quoted(expected)}, tetapi yang tertulis ${quoted(found)}.`,
      fix: ({ is }) =>
        `Jika ${is} memang di sini, samakan teksnya dalam peta; jika bergeser, perbaiki nomor baris atau hurufnya.`,
    },
    en: {
      title: "Text in the map's place differs",
      why: "A map stores the texts that stood there when it was made; where one differs now, its row or column may have moved and answers would go to the wrong sub-component, so that part is not read.",
      message: ({ is, expected, found, map }) =>
        found === ""
          ? `By the map ${quoted(map)}, ${quoted(expected)} stands here (${is}), but that text is not there.`
          : `By the map ${quoted(map)}, ${quoted(expected)} stands here (${is}), but ${quoted(found)} does.`,
      fix: ({ is }) =>
        `If ${is} is here, write its text in the map; if it moved, correct the row number or the column in the map.`,
    },
  },
  example: {
    is: "1.b",
    expected: "Dokumen telah memenuhi standar",
    found: "Dokumen telah dimanfaatkan",
    map: "peta-kecamatan.yaml",
  },
  check: ({ map }) =>
    (map?.faults ?? []).flatMap((fault) =>
      fault.kind === "other-text"
        ? [
            {
              at: fault.at,
              args: { is: fault.is, expected: fault.expected, found: fault.found, map: map?.map.file ?? "" },
            },
          ]
        : [],
    ),
});
