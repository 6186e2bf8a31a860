import type { Language } from "../../language/language.ts";
import type { TemplateCell } from "../../template.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface Open {
  readonly what: "formula" | "weight" | "text";
  readonly cell: string;
}
export const templateCellUnlocked = defineRule<Open, CheckedTemplate>({
  code: "SKP117",
  name: "template-cell-unlocked",
  severity: "warning",
  text: {
    id: {
      title: "Rumus, bobot, atau bunyi tidak terkunci",
      why: "Yang tidak terkunci pada lembar yang diproteksi dapat terhapus atau tertimpa saat OPD mengisi, tanpa peringatan.",
      message: ({ what, cell }) => `${WHAT[what].id} pada sel ${cell} tidak terkunci.`,
      fix: ({ cell }) =>
        `Beri centang Locked pada sel ${cell} (Format Cells, Protection), lalu proteksi kembali lembarnya.`,
    },
    en: {
      title: "Formula, weight or text not locked",
      why: "What is unlocked on a protected sheet can be deleted or typed over by whoever fills it in, without a warning.",
      message: ({ what, cell }) => `The ${WHAT[what].en} in the cell ${cell} is not locked.`,
      fix: ({ cell }) =>
        `Set Locked for the cell ${cell} (Format Cells, Protection) and protect the sheet again.`,
    },
  },
  example: { what: "formula", cell: "E15" },
  check: openIn,
});

const WHAT: Readonly<Record<Open["what"], Readonly<Record<Language, string>>>> = {
  formula: { id: "Rumus", en: "formula" },
  weight: { id: "Bobot", en: "weight" },
  text: { id: "Bunyi", en: "text" },
};

/** On other sheets only the figures of the rule: what else is computed there may be meant to be typed over. */
function openIn({ template, trials }: CheckedTemplate): Occurrence<Open>[] {
  const protectedSheets = template.sheets.filter(({ protection }) => protection !== null);
  const figures = new Set(
    trials.flatMap((trial) => trial.figures.map(({ spot }) => `${spot.at.sheet}!${spot.at.cell}`)),
  );
  const formulas = protectedSheets
    .flatMap(({ cells }) => [...cells.values()])
    .filter((cell) => cell.formula !== null && !cell.locked)
    .filter(({ at }) => at.sheet === template.answerSheet || figures.has(`${at.sheet}!${at.cell}`))
    .map((cell) => occurrence("formula", cell));
  if (!protectedSheets.some(({ name }) => name === template.answerSheet)) return formulas;
  const fixed = template.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (cell.locked || cell.formula !== null || cell.value.kind === "blank") return [];
      if (cell.role === "weight") return [occurrence("weight", cell)];
      return cell.role === "title" || cell.role === "number" ? [occurrence("text", cell)] : [];
    }),
  );
  return [...formulas, ...fixed];
}

function occurrence(what: Open["what"], { at }: TemplateCell): Occurrence<Open> {
  return { at, args: { what, cell: at.cell } };
}
