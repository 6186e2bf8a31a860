import type { AbsentRow } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const subcomponentOnOneSheet = defineRule<AbsentRow>({
  code: "SKP162",
  name: "subcomponent-on-one-sheet",
  severity: "error",
  text: {
    id: {
      title: "Sub-komponen hanya ada di lembar satu penilai",
      why: "Nilai tiap penilai adalah jumlah seluruh sub-komponen (Lampiran I hlm. 21 dan 36); baris yang tidak ada di lembarnya berarti belum dijawab, dan tidak diisi dari lembar yang lain.",
      message: ({ code, missingOn }) => `Sub-komponen ${code} tidak ada pada lembar ${quoted(missingOn)}.`,
      fix: ({ code, missingOn }) =>
        `Tambahkan baris ${code} pada lembar ${quoted(missingOn)}, lengkap dengan bobot dan jawabannya.`,
    },
    en: {
      title: "Sub-component on one assessor's sheet only",
      why: "Each assessor's total is the sum of all sub-components (Annex I, pp. 21 and 36); a row that is not on the sheet counts as unanswered and is not filled from the other one.",
      message: ({ code, missingOn }) => `Sub-component ${code} is not on sheet ${quoted(missingOn)}.`,
      fix: ({ code, missingOn }) =>
        `Add the row ${code} to sheet ${quoted(missingOn)}, with its weight and its answer.`,
    },
  },
  example: { code: "3.b", missingOn: "LKE Evaluator", at: { sheet: "LKE Mandiri", cell: "A40" } },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) =>
      assessment.absentRows.map((row) => ({ at: row.at, args: row })),
    ),
});
