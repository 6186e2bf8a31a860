import type { Assessor } from "../../assessment.ts";
import { formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { type Assessed, answerCell, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor } from "../wording.ts";

interface Beside {
  readonly code: string;
  readonly assessor: Assessor;
  readonly letter: string;
  /** What the criteria give: a letter, or a value of 100. */
  readonly counted: string | number;
}

export const letterBesideCriteria = defineRule<Beside>({
  code: "SKP172",
  name: "letter-beside-criteria",
  severity: "warning",
  text: {
    id: {
      title: "Huruf tidak dipakai karena rubrik menghitung kriteria",
      why: "Rubrik ini menghitung nilai dari kriteria; huruf yang tertulis pada sub-komponen tidak ikut dinilai, dan bila berbeda salah satunya keliru atau rubriknya bukan rubrik lembar ini.",
      message: ({ code, assessor, letter, counted }) =>
        `${code}${ofAssessor(assessor, "id")} tertulis ${letter}, tetapi kriterianya menghasilkan ${text(counted, "id")}; yang dipakai hasil kriteria.`,
      fix: ({ code }) =>
        `Samakan huruf ${code} dengan kriterianya, atau nilai dengan rubrik yang memakai huruf sub-komponen.`,
    },
    en: {
      title: "A letter that the rubric does not use",
      why: "This rubric computes scores from the criteria; a letter written on a sub-component does not count, and where it differs one of the two is wrong or the rubric is not that of this sheet.",
      message: ({ code, assessor, letter, counted }) =>
        `${code}${ofAssessor(assessor, "en")} says ${letter}, but its criteria come to ${text(counted, "en")}; what they come to is used.`,
      fix: ({ code }) =>
        `Make the letter of ${code} agree with its criteria, or score with a rubric that takes letters of sub-components.`,
    },
  },
  example: { code: "2.b", assessor: "single", letter: "A", counted: "BB" },
  check: (subject) => assessed(subject).flatMap(besideIn),
});

function text(counted: string | number, language: Language): string {
  return typeof counted === "string" ? counted : formatNumber(counted, language);
}

function besideIn(parts: Assessed): Occurrence<Beside>[] {
  const { assessor } = parts.scorecard;
  const { method } = scoringOf(parts.rubric);
  if (assessor === null || (method !== "share" && method !== "mean")) return [];
  return scoredRows(parts, assessor).flatMap(({ row, scored }) => {
    const given = row.answers[assessor];
    if (given?.kind !== "letter" || scored.value === null || given.letter === scored.letter) return [];
    const counted = scored.letter ?? scored.value.valueOf();
    return [
      { at: answerCell(row, assessor), args: { code: row.code, assessor, letter: given.letter, counted } },
    ];
  });
}
