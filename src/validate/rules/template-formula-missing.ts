import { cellAt, type ShownValue } from "../../template.ts";
import type { FigureSpot } from "../../trials.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { spotName, writtenText } from "../template-wording.ts";
import { fixedResults, spotsOf } from "../trial-findings.ts";

interface Unformulated {
  readonly spot: FigureSpot;
  readonly holds: string;
}
export const templateFormulaMissing = defineRule<Unformulated, CheckedTemplate>({
  code: "SKP110",
  name: "template-formula-missing",
  severity: "error",
  text: {
    id: {
      title: "Rumus nilai hilang",
      why: "Sel nilai tanpa rumus tidak mengikuti jawaban: angkanya tetap sama apa pun yang dijawab OPD.",
      message: ({ spot, holds }) =>
        `Sel ${spotName(spot, "id")} tidak berisi rumus${holds === "" ? "" : ` melainkan ${writtenText(holds, "id")}`}, sedangkan sel sejenisnya berisi rumus.`,
      fix: () => "Isi kembali rumusnya seperti pada baris lain yang sejenis.",
    },
    en: {
      title: "Score formula missing",
      why: "A score cell without a formula does not follow the answers: it shows the same whatever an office answers.",
      message: ({ spot, holds }) =>
        `The cell for ${spotName(spot, "en")} holds no formula${holds === "" ? "" : ` but ${writtenText(holds, "en")}`}, while others of its kind do.`,
      fix: () => "Restore its formula, as in the other rows of its kind.",
    },
  },
  example: {
    spot: {
      of: "subcomponent",
      code: "1.b",
      at: { sheet: "LKE", cell: "E15" },
      formula: null,
      where: "answers",
    },
    holds: "7.2",
  },
  check: missingIn,
});

function missingIn(subject: CheckedTemplate): Occurrence<Unformulated>[] {
  const { template, trials } = subject;
  const spots = template.assessors.flatMap((assessor) =>
    spotsOf(trials.filter((trial) => trial.assessor === assessor)),
  );
  const beside = spots.filter(
    ({ where, formula, of }) =>
      where === "answers" &&
      formula === null &&
      spots.some((other) => other.where === where && other.of === of && other.formula !== null),
  );
  // There is one total only: it has no others of its kind.
  const totals = spots.filter(
    ({ where, formula, of }) => where === "answers" && of === "total" && formula === null,
  );
  return [...new Set([...beside, ...totals, ...fixedResults(subject)])].map((spot) => ({
    at: spot.at,
    args: { spot, holds: shown(cellAt(template, spot.at)?.value) },
  }));
}

function shown(value: ShownValue | undefined): string {
  if (value?.kind === "text") return value.text;
  return value?.kind === "number" ? value.decimal : "";
}
