/** Why a formula was not computed. */
import type { Language } from "../language/language.ts";
import type { Uncomputed } from "../trials.ts";
import { quoted } from "./wording.ts";

const REASONS: Readonly<Record<Uncomputed["reason"], Readonly<Record<Language, (text: string) => string>>>> =
  {
    syntax: {
      id: (text) => `susunan ${quoted(`=${text}`)} tidak dikenal`,
      en: (text) => `the form of ${quoted(`=${text}`)} is not known`,
    },
    function: {
      id: (text) => `fungsi ${quoted(text)} tidak dihitung di sini`,
      en: (text) => `the function ${quoted(text)} is not computed here`,
    },
    name: {
      id: (text) => `nama ${quoted(text)} tidak ada`,
      en: (text) => `there is no name ${quoted(text)}`,
    },
    sheet: {
      id: (text) => `lembar ${quoted(text)} tidak ada dalam berkas ini`,
      en: (text) => `the sheet ${quoted(text)} is not in this file`,
    },
    unsorted: {
      id: () => "daftar yang dicari tidak berurutan, sehingga hasilnya bergantung pada programnya",
      en: () => "the list that is searched is not in order, so that programs differ",
    },
    circular: {
      id: (text) => `rumus berputar kembali ke ${quoted(text)}`,
      en: (text) => `it comes back to ${quoted(text)} in a circle`,
    },
    ticks: {
      id: () => "nilainya mengikuti centang pada kolom Ya dan Tidak, yang tidak dicoba di sini",
      en: () => "it follows the ticks under Ya and Tidak, which are not tried here",
    },
    "too-large": {
      id: () => "rentangnya terlalu besar",
      en: () => "its range is too large",
    },
  };

/** What of a formula is not computed here, as a clause after a colon. */
export function uncomputedText({ reason, text }: Uncomputed, language: Language): string {
  return REASONS[reason][language](text);
}
