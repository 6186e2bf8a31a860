import { formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { EvidenceFact } from "../evidenced.ts";
import { factOf } from "../fact-of.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

interface Args {
  readonly what: "files" | "folders";
  readonly those: Others;
}

const count = ({ those }: Args, language: Language) => formatNumber(those.count, language, 0);

export const evidenceFileUncited = defineRule<Args, EvidenceFact>({
  code: "SKP226",
  name: "evidence-file-uncited",
  severity: "info",
  text: {
    id: {
      title: "Berkas bukti yang tidak disebut",
      why: "Berkas yang tidak disebut pada daftar evidence tidak dilihat evaluator; mungkin terlupa, mungkin juga tidak diperlukan.",
      message: (args) =>
        args.what === "files"
          ? `${count(args, "id")} berkas dalam folder bukti tidak disebut sub-komponen mana pun: ${filesText(args.those, "id")}.`
          : `${count(args, "id")} folder bukan folder OPD mana pun: ${filesText(args.those, "id")}.`,
      fix: ({ what }) =>
        what === "files"
          ? "Sebutkan pada sub-komponen yang dibuktikannya, atau keluarkan dari folder bukti."
          : "Beri folder itu nama atau kode OPD-nya, atau sertakan LKE OPD itu.",
    },
    en: {
      title: "Evidence files that nobody names",
      why: "Evaluators do not look at a file that no list names; it may have been forgotten, or not be needed.",
      message: (args) =>
        args.what === "files"
          ? `${count(args, "en")} of the files in the evidence folder are named by no sub-component: ${filesText(args.those, "en")}.`
          : `${count(args, "en")} of the folders are no OPD's: ${filesText(args.those, "en")}.`,
      fix: ({ what }) =>
        what === "files"
          ? "Name them in the sub-components that they prove, or take them out of the folder."
          : "Give the folder the name or the code of its OPD, or add the workbook of that OPD.",
    },
  },
  example: { what: "files", those: { files: ["foto.jpg", "undangan.pdf"], count: 2 } },
  check: (fact) => [
    ...factOf(fact, "uncited").map(({ files }) => ({
      at: null,
      args: { what: "files" as const, those: files },
    })),
    ...factOf(fact, "strange-folders").map(({ folders }) => ({
      at: null,
      args: { what: "folders" as const, those: folders },
    })),
  ],
});
