import { formatNumber } from "../../language/format.ts";
import type { EvidenceFact } from "../evidenced.ts";
import { factOf } from "../fact-of.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

interface Args {
  readonly files: Others;
}

export const evidenceFileCopied = defineRule<Args, EvidenceFact>({
  code: "SKP227",
  name: "evidence-file-copied",
  severity: "warning",
  text: {
    id: {
      title: "Berkas yang isinya sama persis dengan nama berbeda",
      why: "Salinan dengan nama lain tampak seperti beberapa bukti, padahal hanya satu; isinya dibandingkan menurut SHA-256.",
      message: ({ files }) =>
        `${formatNumber(files.count, "id", 0)} berkas berisi sama persis: ${filesText(files, "id")}.`,
      fix: () => "Sisakan satu berkas, atau ganti yang salah salin dengan dokumen yang dimaksud.",
    },
    en: {
      title: "Files of the very same contents under several names",
      why: "A copy under another name looks like more evidence than it is; contents are compared by their SHA-256.",
      message: ({ files }) =>
        `${formatNumber(files.count, "en", 0)} files hold the very same: ${filesText(files, "en")}.`,
      fix: () => "Leave one of them, or put the document that was meant in place of the copy.",
    },
  },
  example: { files: { files: ["1.a/Renstra.pdf", "2.b/Laporan pengukuran.pdf"], count: 2 } },
  check: (fact) => factOf(fact, "copied").map((args) => ({ at: null, args })),
});
