import type { Trial, TrialFigure } from "../../trials.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { shownText } from "../template-wording.ts";

interface Premature {
  readonly code: string;
  readonly shows: TrialFigure["shows"];
}
export const templateIncompleteTotal = defineRule<Premature, CheckedTemplate>({
  code: "SKP114",
  name: "template-incomplete-total",
  severity: "warning",
  text: {
    id: {
      title: "Nilai akhir muncul sebelum lengkap",
      why: "Selama satu sub-komponen belum dijawab, nilai akhirnya belum ada: yang kosong bukan E (Lampiran I hlm. 35–37); angka yang sudah muncul dikira hasil.",
      message: ({ code, shows }) =>
        `Nilai akhir menunjukkan ${shownText(shows, "id")} padahal ${code} belum dijawab; pada template kosong nilainya disembunyikan.`,
      fix: () => "Perbaiki syarat pada rumus nilai akhir agar menunggu semua sub-komponen dijawab.",
    },
    en: {
      title: "Total shown before it is complete",
      why: "While a sub-component is unanswered there is no total: a blank is not E (Annex I, pp. 35-37); a figure that is shown already is taken for the result.",
      message: ({ code, shows }) =>
        `The total shows ${shownText(shows, "en")} although ${code} is not answered; on the blank template it is hidden.`,
      fix: () =>
        "Correct the condition in the formula of the total, so that it waits for all sub-components.",
    },
  },
  example: { code: "4.c", shows: { kind: "number", decimal: "87.5" } },
  check: (subject) => letters(subject).flatMap((trials) => prematureIn(trials)),
});

function letters({ template, trials }: CheckedTemplate): readonly (readonly Trial[])[] {
  return template.assessors.map((assessor) => trials.filter((trial) => trial.assessor === assessor));
}

/** A form that adds up whatever is there shows 0 when it is blank: that is told once, by another rule. */
function prematureIn(trials: readonly Trial[]): Occurrence<Premature>[] {
  const blank = trials.find(({ supposed }) => supposed.kind === "blank");
  if (!blank || totalIn(blank)?.shows.kind === "number") return [];
  for (const trial of trials) {
    const total = totalIn(trial);
    if (trial.supposed.kind === "missing" && total?.shows.kind === "number")
      return [{ at: total.spot.at, args: { code: trial.supposed.code, shows: total.shows } }];
  }
  return [];
}

function totalIn({ figures }: Trial): TrialFigure | undefined {
  return figures.find(({ spot }) => spot.of === "total" && spot.where === "answers");
}
