import type { Language } from "../../language/language.ts";
import type { OutsideLink } from "../../template.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Outside {
  readonly kind: OutsideLink["kind"] | "formula";
  readonly target: string;
}
export const templateOutsideLink = defineRule<Outside, CheckedTemplate>({
  code: "SKP120",
  name: "template-outside-link",
  severity: "warning",
  text: {
    id: {
      title: "Template merujuk ke luar berkas",
      why: "Berkas lain itu tidak ada pada komputer OPD: rumusnya gagal atau memakai angka lama, dan Excel memperingatkan setiap kali dibuka.",
      message: ({ kind, target }) =>
        `${WHAT[kind].id}${target === "" ? "" : ` ${quoted(target)}`} berada di luar berkas ini.`,
      fix: () => "Putuskan tautannya (Data, Edit Links) dan salin isinya ke dalam template.",
    },
    en: {
      title: "Template reaches outside the file",
      why: "That other file is not on an office's computer: formulas fail or use old figures, and Excel warns each time it is opened.",
      message: ({ kind, target }) =>
        `${WHAT[kind].en}${target === "" ? "" : ` ${quoted(target)}`} is outside this file.`,
      fix: () => "Break the link (Data, Edit Links) and copy what it brings into the template.",
    },
  },
  example: { kind: "workbook", target: "file:///D:/bobot 2024.xlsx" },
  check: outsideIn,
});

const WHAT: Readonly<Record<Outside["kind"], Readonly<Record<Language, string>>>> = {
  workbook: { id: "Berkas lain yang dirujuk template", en: "Another workbook that the template refers to" },
  connection: { id: "Sumber data yang dirujuk template", en: "A source of data that the template refers to" },
  object: {
    id: "Objek yang ditanamkan dalam template",
    en: "What an embedded object of the template stands for",
  },
  formula: { id: "Yang dirujuk rumus", en: "What is referred to by the formula" },
};

/** `[1]Sheet1!A1`: the number stands for another workbook. */
const OTHER_WORKBOOK = /\[\d+\]/;

function outsideIn({ template }: CheckedTemplate): Occurrence<Outside>[] {
  const links = template.links.map(({ kind, target, part }) => ({
    at: null,
    args: { kind, target: target || part },
  }));
  const formulas = template.sheets
    .flatMap(({ cells }) => [...cells.values()])
    .filter(({ formula }) => formula !== null && OTHER_WORKBOOK.test(formula))
    .map(({ at, formula }) => ({ at, args: { kind: "formula" as const, target: `=${formula ?? ""}` } }));
  return [...links, ...formulas];
}
