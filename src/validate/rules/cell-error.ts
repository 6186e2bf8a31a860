import { assessed } from "../assessed.ts";
import { brokenFigures } from "../figures.ts";
import { defineRule } from "../rule.ts";

export const cellError = defineRule<{ readonly error: string }>({
  code: "SKP062",
  name: "cell-error",
  severity: "warning",
  text: {
    id: {
      title: "Galat Excel pada sel",
      why: "Galat seperti #REF! atau #DIV/0! menjalar ke jumlah dan predikat pada lembar itu sendiri; nilai dari alat ini tidak terpengaruh karena dihitung ulang dari jawabannya.",
      message: ({ error }) => `Sel ini berisi galat ${error}.`,
      fix: () => "Perbaiki rumus di sel ini, atau salin rumus dari sel yang benar pada baris lain.",
    },
    en: {
      title: "Excel error in a cell",
      why: "Errors such as #REF! or #DIV/0! spread to the sums and the predicate of the sheet itself; this tool's scores are not affected, as they are recomputed from the answers.",
      message: ({ error }) => `This cell holds the error ${error}.`,
      fix: () =>
        "Correct the formula of this cell, or copy the formula of a cell in another row that is right.",
    },
  },
  example: { error: "#REF!" },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      brokenFigures(parts, "error-value").map(({ at, cause }) => ({ at, args: { error: cause.value } })),
    ),
});
