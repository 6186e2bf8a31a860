import type { Assessor } from "../../assessment.ts";
import { exact } from "../../exact.ts";
import { formatList, formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { type Assessed, answerCell, assessed, type ScoredRow, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor } from "../wording.ts";

interface UnusedLetter {
  readonly code: string;
  readonly letter: string;
  /** What the criteria give: a letter, or a value of 100. */
  readonly counted: string | number;
}

interface Beside {
  readonly assessor: Assessor;
  /** All letters that their criteria do not come to, in the rubric's order. */
  readonly letters: readonly UnusedLetter[];
}

export const letterBesideCriteria = defineRule<Beside>({
  code: "SKP172",
  name: "letter-beside-criteria",
  severity: "warning",
  text: {
    id: {
      title: "Huruf tidak dipakai karena rubrik menghitung kriteria",
      why: "Rubrik ini menghitung nilai dari kriteria; huruf yang tertulis pada sub-komponen tidak ikut dinilai, dan bila berbeda salah satunya keliru atau rubriknya bukan rubrik lembar ini.",
      message: ({ assessor, letters }) =>
        `Huruf sub-komponen${ofAssessor(assessor, "id")} tidak dipakai, karena rubrik ini menghitung kriteria; hasilnya berbeda pada ${listed(letters, "id")}.`,
      fix: () =>
        "Bila huruf itu yang dimaksud, nilai dengan rubrik yang memakai huruf sub-komponen; bila bukan, perbaiki atau kosongkan hurufnya.",
    },
    en: {
      title: "A letter that the rubric does not use",
      why: "This rubric computes scores from the criteria; a letter written on a sub-component does not count, and where it differs one of the two is wrong or the rubric is not that of this sheet.",
      message: ({ assessor, letters }) =>
        `The letters of sub-components${ofAssessor(assessor, "en")} do not count, because this rubric computes scores from criteria; they come to something else in ${listed(letters, "en")}.`,
      fix: () =>
        "If the letters are meant, score with a rubric that takes letters of sub-components; if not, correct or clear them.",
    },
  },
  example: { assessor: "single", letters: [{ code: "2.b", letter: "A", counted: "BB" }] },
  check: (subject) => assessed(subject).flatMap(besideIn),
});

/** `1.a (A, kriterianya BB)` */
function listed(letters: readonly UnusedLetter[], language: Language): string {
  const criteria = language === "id" ? "kriterianya" : "by its criteria";
  const named = letters.map(
    ({ code, letter, counted }) => `${code} (${letter}, ${criteria} ${text(counted, language)})`,
  );
  return formatList(named, language);
}

function text(counted: string | number, language: Language): string {
  return typeof counted === "string" ? counted : formatNumber(counted, language);
}

/** One finding for all of them: they have one cause, the rubric. */
function besideIn(parts: Assessed): Occurrence<Beside>[] {
  const { assessor } = parts.scorecard;
  const { method } = scoringOf(parts.rubric);
  if (assessor === null || (method !== "share" && method !== "mean")) return [];
  const found = scoredRows(parts, assessor).flatMap((scored) => {
    const unused = unusedLetter(scored, assessor, parts);
    return unused ? [{ at: answerCell(scored.row, assessor), unused }] : [];
  });
  const [first] = found;
  return first ? [{ at: first.at, args: { assessor, letters: found.map(({ unused }) => unused) } }] : [];
}

/** A mean says the same as the letter whose value it reaches and no better one's. */
function unusedLetter(
  { row, scored }: ScoredRow,
  assessor: Assessor,
  { rubric }: Assessed,
): UnusedLetter | null {
  const given = row.answers[assessor];
  if (given?.kind !== "letter" || scored.value === null) return null;
  const { letter, value } = scored;
  const reached = letter ?? rubric.scale.find((step) => value.gte(exact(step.value)))?.letter;
  if (given.letter === reached) return null;
  return { code: row.code, letter: given.letter, counted: letter ?? value.valueOf() };
}
