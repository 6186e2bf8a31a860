import type { GapFact } from "../gap-facts.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

interface Args {
  readonly unit: string;
  readonly files: Others;
}

export const gapUnitRepeated = defineRule<Args, GapFact>({
  code: "SKP200",
  name: "gap-unit-repeated",
  severity: "error",
  text: {
    id: {
      title: "Satu OPD mempunyai beberapa LKE dengan jawaban berbeda",
      why: "Selisih dihitung satu kali untuk tiap OPD; hanya orang yang tahu LKE mana yang berlaku.",
      message: ({ unit, files }) =>
        `${quoted(unit)} mempunyai beberapa LKE yang dijawab kedua pihak dan isinya berbeda: ${filesText(files, "id")}; tidak satu pun dihitung.`,
      fix: () => "Sisakan LKE yang berlaku, atau sebutkan berkasnya satu per satu.",
    },
    en: {
      title: "One OPD has several workbooks with different answers",
      why: "A gap is counted once for each OPD; only a person knows which workbook is valid.",
      message: ({ unit, files }) =>
        `${quoted(unit)} has several workbooks that both answered and that differ: ${filesText(files, "en")}; none of them counts.`,
      fix: () => "Leave the valid workbook only, or name the files one by one.",
    },
  },
  example: { unit: "Dinas Contoh", files: { files: ["dinas.xlsx", "dinas-revisi.xlsx"], count: 2 } },
  check: (fact) => (fact.kind === "repeated" ? [{ at: null, args: fact }] : []),
});
