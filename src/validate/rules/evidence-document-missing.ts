import type { EvidenceFact } from "../evidenced.ts";
import { factOf } from "../fact-of.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly code: string;
  readonly text: string;
}

export const evidenceDocumentMissing = defineRule<Args, EvidenceFact>({
  code: "SKP223",
  name: "evidence-document-missing",
  severity: "warning",
  text: {
    id: {
      title: "Dokumen pada daftar evidence tidak ada dalam folder bukti",
      why: "Jawaban didukung oleh dokumen yang disebut (Lampiran I hlm. 36); yang tidak ada tidak dapat diperiksa evaluator. Huruf besar, spasi, tanda baca, nomor urut, dan ekstensi nama berkas tidak dibedakan.",
      message: ({ code, text }) =>
        `${code} menyebut ${quoted(text)}, tetapi dokumen itu tidak ada dalam folder bukti.`,
      fix: () =>
        "Tambahkan dokumennya dengan nama itu, atau samakan nama pada daftar evidence dengan nama berkasnya.",
    },
    en: {
      title: "A document that is listed as evidence is not in the evidence folder",
      why: "Answers rest on the documents that they name (Annex I, p. 36); evaluators cannot check one that is not there. Case, spaces, punctuation, leading numbers and extensions of file names do not count.",
      message: ({ code, text }) =>
        `${code} names ${quoted(text)}, and no such document is in the evidence folder.`,
      fix: () => "Add the document under that name, or name the file in the list as it is called.",
    },
  },
  example: { code: "1.a", text: "Renstra 2021-2026" },
  check: (fact) => factOf(fact, "missing").map((args) => ({ at: args.at, args })),
});
