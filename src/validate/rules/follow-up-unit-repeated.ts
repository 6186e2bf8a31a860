import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

interface Args {
  readonly unit: string;
  readonly when: "this-year" | "last-year";
  readonly files: Others;
}

export const followUpUnitRepeated = defineRule<Args, FollowedFact>({
  code: "SKP220",
  name: "follow-up-unit-repeated",
  severity: "error",
  text: {
    id: {
      title: "OPD mempunyai beberapa hasil dalam satu tahun",
      why: "Dari beberapa hasil hanya orang yang tahu mana yang berlaku, jadi tidak satu pun dipakai.",
      message: ({ unit, when, files }) =>
        when === "this-year"
          ? `${quoted(unit)} mempunyai beberapa hasil tahun ini: ${filesText(files, "id")}. Tindak lanjutnya tidak dihitung.`
          : `${quoted(unit)} mempunyai beberapa hasil tahun lalu: ${filesText(files, "id")}. Rekomendasi di dalamnya tidak dipakai.`,
      fix: () => "Sisakan hasil yang berlaku saja, lalu jalankan lagi.",
    },
    en: {
      title: "An OPD has several results in one year",
      why: "Of several results only a person knows which is valid, so none of them is used.",
      message: ({ unit, when, files }) =>
        when === "this-year"
          ? `${quoted(unit)} has several results of this year: ${filesText(files, "en")}. Its follow-up is not counted.`
          : `${quoted(unit)} has several results of last year: ${filesText(files, "en")}. Their recommendations are not used.`,
      fix: () => "Leave only the valid result, then run it again.",
    },
  },
  example: {
    unit: "Dinas Contoh",
    when: "last-year",
    files: { files: ["dinas-contoh.xlsx", "dinas-contoh-revisi.xlsx"], count: 2 },
  },
  check: (fact) => factOf(fact, "repeated").map((args) => ({ at: null, args })),
});
