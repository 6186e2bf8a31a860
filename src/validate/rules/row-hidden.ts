import type { SubcomponentRow } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface Hidden {
  readonly code: string;
  /** Whether the row with the answer is hidden itself. */
  readonly answer: boolean;
  readonly criteria: number;
}

export const rowHidden = defineRule<Hidden>({
  code: "SKP039",
  name: "row-hidden",
  severity: "warning",
  text: {
    id: {
      title: "Baris tersembunyi",
      why: "Baris tersembunyi tetap dinilai, tetapi tidak terlihat saat LKE dicetak atau direviu (Lampiran I hlm. 37).",
      message: ({ code, answer, criteria }) =>
        answer
          ? `Baris ${code}${criteria > 0 ? ` beserta ${criteria} baris kriterianya` : ""} tersembunyi, tetapi tetap dinilai.`
          : `${criteria} baris kriteria ${code} tersembunyi.`,
      fix: ({ code }) =>
        `Tampilkan kembali baris ${code} dan kriterianya (Unhide), atau lepaskan saringan (filter) pada lembar ini.`,
    },
    en: {
      title: "Hidden row",
      why: "A hidden row is scored all the same, but nobody sees it when the LKE is printed or reviewed (Annex I, p. 37).",
      message: ({ code, answer, criteria }) =>
        answer
          ? `The row of ${code}${criteria > 0 ? ` is hidden with ${criteria} of its criteria` : " is hidden"}, but was scored.`
          : `${criteria} criterion ${criteria === 1 ? "row" : "rows"} of ${code} ${criteria === 1 ? "is" : "are"} hidden.`,
      fix: ({ code }) => `Unhide the row of ${code} and its criteria, or remove the filter from this sheet.`,
    },
  },
  example: { code: "3.c", answer: true, criteria: 7 },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) => assessment.subcomponents.flatMap(hiddenIn)),
});

function hiddenIn(row: SubcomponentRow): Occurrence<Hidden>[] {
  const hidden = row.criteria.filter((criterion) => criterion.hidden);
  const at = row.hidden ? row.at : hidden[0]?.at;
  return at ? [{ at, args: { code: row.code, answer: row.hidden, criteria: hidden.length } }] : [];
}
