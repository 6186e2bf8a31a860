import type { ComparedFact } from "../compared.ts";
import { factOf } from "../fact-of.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly by: "code" | "alone";
  readonly earlier: string;
  readonly later: string;
}

export const compareOtherName = defineRule<Args, ComparedFact>({
  code: "SKP192",
  name: "compare-other-name",
  severity: "warning",
  text: {
    id: {
      title: "Dibandingkan sebagai OPD yang sama, namanya lain",
      why: "OPD berganti nama, tetapi kode yang salah ketik atau berkas yang tertukar tampak sama saja; hanya orang yang tahu.",
      message: ({ by, earlier, later }) =>
        by === "code"
          ? `${quoted(later)} dibandingkan dengan ${quoted(earlier)} karena kodenya sama.`
          : `${quoted(later)} dibandingkan dengan ${quoted(earlier)} karena tiap periode hanya berisi satu hasil.`,
      fix: () => "Pastikan keduanya OPD yang sama.",
    },
    en: {
      title: "Compared as one OPD under another name",
      why: "OPDs are renamed, but a mistyped code or a file in the wrong place looks the same; only a person knows.",
      message: ({ by, earlier, later }) =>
        by === "code"
          ? `${quoted(later)} is compared with ${quoted(earlier)} because of their code.`
          : `${quoted(later)} is compared with ${quoted(earlier)} because each period holds one result only.`,
      fix: () => "Make sure that they are one OPD.",
    },
  },
  example: { by: "code", earlier: "Dinas Contoh", later: "Badan Contoh" },
  check: (fact) => factOf(fact, "other-name").map((args) => ({ at: null, args })),
});
