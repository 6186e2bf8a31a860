import type { UnusableReason } from "../../evidence.ts";
import { formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { EvidenceFact } from "../evidenced.ts";
import { factOf } from "../fact-of.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

interface Args {
  readonly why: UnusableReason | "too-large";
  readonly files: Others;
}

const WHY: Readonly<Record<Args["why"], Readonly<Record<Language, string>>>> = {
  empty: { id: "kosong (0 bita)", en: "empty (0 bytes)" },
  unreadable: { id: "tidak dapat dibuka", en: "cannot be opened" },
  symlink: { id: "berupa tautan simbolis, yang tidak diikuti", en: "symbolic links, which are not followed" },
  "no-file": { id: "bukan berkas biasa", en: "no regular files" },
  "too-large": {
    id: "tidak dibandingkan isinya karena seluruhnya terlalu besar",
    en: "not compared by contents because all together are too large",
  },
};

/** The names where they are known. */
const named = ({ files }: Args, language: Language) =>
  files.files.length === 0 ? "" : `: ${filesText(files, language)}`;

export const evidenceFileUnusable = defineRule<Args, EvidenceFact>({
  code: "SKP228",
  name: "evidence-file-unusable",
  severity: "warning",
  text: {
    id: {
      title: "Berkas bukti yang tidak dapat dipakai",
      why: "Berkas kosong atau yang tidak dapat dibuka tidak membuktikan apa pun; namanya tetap dihitung, supaya yang kurang jelas terlihat.",
      message: (args) =>
        `${formatNumber(args.files.count, "id", 0)} berkas dalam folder bukti ${WHY[args.why].id}${named(args, "id")}.`,
      fix: ({ why }) =>
        why === "too-large"
          ? "Periksa folder setiap OPD satu per satu."
          : "Ganti dengan berkas yang berisi dan dapat dibuka.",
    },
    en: {
      title: "Evidence files that are of no use",
      why: "A file that is empty or cannot be opened proves nothing; its name counts all the same, so that what is wrong is seen.",
      message: (args) =>
        `${formatNumber(args.files.count, "en", 0)} of the entries in the evidence folder: ${WHY[args.why].en}${named(args, "en")}.`,
      fix: ({ why }) =>
        why === "too-large"
          ? "Check the folder of each OPD by itself."
          : "Put a file in its place that can be opened.",
    },
  },
  example: { why: "empty", files: { files: ["1.a/Renstra.pdf"], count: 1 } },
  check: (fact) => [
    ...factOf(fact, "unusable").map((args) => ({ at: null, args })),
    ...factOf(fact, "uncompared").map(({ files }) => ({
      at: null,
      args: { why: "too-large" as const, files: { files: [], count: files } },
    })),
  ],
});
