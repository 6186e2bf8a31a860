import { formatList } from "../../language/format.ts";
import type { EvidenceFact } from "../evidenced.ts";
import { factOf } from "../fact-of.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly file: string;
  readonly codes: readonly string[];
}

export const evidenceFileShared = defineRule<Args, EvidenceFact>({
  code: "SKP225",
  name: "evidence-file-shared",
  severity: "info",
  text: {
    id: {
      title: "Satu berkas dipakai untuk banyak sub-komponen",
      why: "Bukti harus relevan dengan sub-komponennya (Lampiran I hlm. 36); satu berkas dapat membuktikan beberapa di antaranya, tetapi jarang sebanyak itu.",
      message: ({ file, codes }) => `${quoted(file)} menjadi bukti ${formatList(codes, "id")}.`,
      fix: () => "Pastikan berkas itu membuktikan setiap sub-komponen tersebut, dan sebutkan bagiannya.",
    },
    en: {
      title: "One file for many sub-components",
      why: "Evidence must be relevant to its sub-component (Annex I, p. 36); one file may prove several of them, but seldom so many.",
      message: ({ file, codes }) => `${quoted(file)} is the evidence of ${formatList(codes, "en")}.`,
      fix: () => "Make sure that it proves each of these sub-components, and name the part of it that does.",
    },
  },
  example: { file: "Renstra.pdf", codes: ["1.a", "1.b", "2.b", "3.c"] },
  check: (fact) => factOf(fact, "shared").map((args) => ({ at: null, args })),
});
