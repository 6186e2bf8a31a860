import type { Rubric } from "../../rubric/schema.ts";
import type { FigureSpot, Trial, TrialFigure } from "../../trials.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { shownText, spotName } from "../template-wording.ts";

interface Shown {
  readonly spot: FigureSpot;
  readonly shows: TrialFigure["shows"];
}
export const templateBlankTotal = defineRule<Shown, CheckedTemplate>({
  code: "SKP115",
  name: "template-blank-total",
  severity: "info",
  text: {
    id: {
      title: "Template kosong menunjukkan nilai",
      why: "Template yang menunjukkan 0 atau predikat sebelum diisi mudah disangka sudah dinilai; sakip sendiri membacanya sebagai belum lengkap.",
      message: ({ spot, shows }) =>
        `Sebelum diisi, ${spotName(spot, "id")} sudah menunjukkan ${shownText(shows, "id")}.`,
      fix: () => "Bila perlu, lengkapi rumusnya agar kosong selama belum semua sub-komponen dijawab.",
    },
    en: {
      title: "Blank template shows a score",
      why: "A template that shows 0 or a predicate before it is filled in is easily taken for a scored one; sakip itself reads it as incomplete.",
      message: ({ spot, shows }) =>
        `Before anything is filled in, ${spotName(spot, "en")} already shows ${shownText(shows, "en")}.`,
      fix: () => "If need be, let the formula stay blank until all sub-components are answered.",
    },
  },
  example: {
    spot: {
      of: "total",
      code: "",
      at: { sheet: "LKE Unit", cell: "E103" },
      formula: "E7+E36",
      where: "answers",
    },
    shows: { kind: "number", decimal: "0" },
  },
  check: shownIn,
});

function shownIn({ trials, rubric }: CheckedTemplate): Occurrence<Shown>[] {
  return trials
    .filter(({ supposed }) => supposed.kind === "blank")
    .flatMap((trial) =>
      shownBy(trial, rubric).map(({ spot, shows }) => ({ at: spot.at, args: { spot, shows } })),
    );
}

/** The total, else the predicate: where there is a total already, a predicate only follows. */
function shownBy({ figures }: Trial, rubric: Rubric): readonly TrialFigure[] {
  const computed = figures.filter(({ spot }) => spot.where === "answers" && spot.formula !== null);
  const totals = figures.filter(({ spot, shows }) => spot.of === "total" && shows.kind === "number");
  if (totals.length > 0) return totals.filter((total) => computed.includes(total));
  const words = rubric.predicates.flatMap(({ letter, name }) => [letter, name.toLowerCase()]);
  return computed.filter(({ spot, shows }) => {
    const text = shows.kind === "text" ? shows.text.trim() : "";
    return spot.of === "predicate" && (words.includes(text) || words.includes(text.toLowerCase()));
  });
}
