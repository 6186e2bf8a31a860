import type { EvidenceFact } from "../evidenced.ts";
import { factOf } from "../fact-of.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

interface Args {
  readonly code: string;
  readonly text: string;
  readonly files: Others;
}

export const evidenceDocumentNear = defineRule<Args, EvidenceFact>({
  code: "SKP224",
  name: "evidence-document-near",
  severity: "warning",
  text: {
    id: {
      title: "Hanya ada berkas yang namanya mirip",
      why: "Nama yang mirip bisa dokumen yang sama, bisa tahun atau versi lain; hanya orang yang dapat memastikannya.",
      message: ({ code, text, files }) =>
        `${code} menyebut ${quoted(text)}; yang ada hanya berkas bernama mirip: ${filesText(files, "id")}.`,
      fix: () => "Periksa berkasnya; jika memang itu, tulis nama berkasnya pada daftar evidence.",
    },
    en: {
      title: "Only files of similar names are there",
      why: "A similar name may be the same document, or one of another year or version; only a person can tell.",
      message: ({ code, text, files }) =>
        `${code} names ${quoted(text)}; there are only files of similar names: ${filesText(files, "en")}.`,
      fix: () => "Look at the file; if it is the one, write its name into the list of evidence.",
    },
  },
  example: {
    code: "1.a",
    text: "Renstra",
    files: { files: ["1.a/Renstra Dinas Contoh 2021-2026.pdf"], count: 1 },
  },
  check: (fact) => factOf(fact, "near").map((args) => ({ at: args.at, args })),
});
