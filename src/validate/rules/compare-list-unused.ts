import type { ComparedFact } from "../compared.ts";
import { factOf } from "../fact-of.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly earlier: string;
  readonly later: string;
}

export const compareListUnused = defineRule<Args, ComparedFact>({
  code: "SKP194",
  name: "compare-list-unused",
  severity: "warning",
  text: {
    id: {
      title: "Baris daftar nama tidak terpakai",
      why: "Baris yang tidak menemukan hasil biasanya salah tulis; OPD yang dimaksud lalu tidak dibandingkan.",
      message: ({ earlier, later }) =>
        `Baris ${quoted(`${earlier};${later}`)} pada daftar nama tidak mempertemukan hasil mana pun.`,
      fix: () => "Tulis nama atau kode persis seperti di hasil lama dan hasil baru.",
    },
    en: {
      title: "Line of the list of names is not used",
      why: "A line that finds no results is usually misspelt; the OPD it means is then not compared.",
      message: ({ earlier, later }) =>
        `The line ${quoted(`${earlier};${later}`)} of the list of names joins no results.`,
      fix: () => "Write the names or codes exactly as the earlier and the later results have them.",
    },
  },
  example: { earlier: "Dinas Contoh", later: "Badan Contoh" },
  check: (fact) => factOf(fact, "list-unused").map((args) => ({ at: null, args })),
});
