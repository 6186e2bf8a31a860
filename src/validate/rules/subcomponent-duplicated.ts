import { type Assessor, rowsOf, type SubcomponentRow } from "../../assessment.ts";
import { published } from "../../exact.ts";
import { formatList, formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { ScoredSubcomponent } from "../../score/score.ts";
import { type Assessed, answerCell, assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { shortened } from "../wording.ts";

interface Duplicated {
  readonly code: string;
  /** How many rows there are. */
  readonly times: number;
  /** The different answers of the rows, in sheet order; an empty text is a blank. */
  readonly answers: readonly string[];
  /** The letter that counts, if the rows agree. */
  readonly counted: string | null;
}

/** So many different answers are listed, the others counted: every row's finding lists them again. */
const LISTED_ANSWERS = 8;

export const subcomponentDuplicated = defineRule<Duplicated>({
  code: "SKP031",
  name: "subcomponent-duplicated",
  severity: "error",
  text: {
    id: {
      title: "Sub-komponen berulang",
      why: "Jawaban berdiri pada sub-komponen (Lampiran I hlm. 35), satu untuk setiap sub-komponen; jika jawabannya berbeda, tidak dapat dipastikan mana yang berlaku sehingga dianggap belum dijawab.",
      message: (args) =>
        `Sub-komponen ${args.code} tercantum ${formatNumber(args.times, "id", 0)} kali, ${outcome(args, "id")}.`,
      fix: ({ code }) => `Sisakan satu baris ${code} dengan jawaban yang benar, lalu hapus baris lainnya.`,
    },
    en: {
      title: "Sub-component repeated",
      why: "Answers stand on sub-components (Annex I, p. 35), one for each; where they differ it is not certain which one counts, so the sub-component counts as unanswered.",
      message: (args) =>
        `Sub-component ${args.code} is listed ${formatNumber(args.times, "en", 0)} times, ${outcome(args, "en")}.`,
      fix: ({ code }) => `Leave one row ${code} with the right answer and delete the others.`,
    },
  },
  example: { code: "2.b", times: 2, answers: ["BB", "B"], counted: null },
  check: (subject) => assessed(subject).flatMap(duplicatedIn),
});

function outcome({ answers, counted }: Duplicated, language: Language): string {
  const id = language === "id";
  if (counted !== null) return id ? `semuanya dijawab ${counted}` : `each time with the answer ${counted}`;
  if (answers.every((answer) => answer === ""))
    return id ? "semuanya belum dijawab" : "each time without an answer";
  const list = formatList(listed(answers, language), language);
  return id
    ? `dengan jawaban yang tidak sama (${list}), sehingga dianggap belum dijawab`
    : `with different answers (${list}), and so counts as unanswered`;
}

function listed(answers: readonly string[], language: Language): string[] {
  const id = language === "id";
  const shown = answers
    .slice(0, LISTED_ANSWERS)
    .map((answer) => (answer === "" ? (id ? "kosong" : "blank") : shortened(answer)));
  const rest = answers.length - shown.length;
  if (rest === 0) return shown;
  return [...shown, `${formatNumber(rest, language, 0)} ${id ? "lainnya" : "more"}`];
}

function duplicatedIn({ assessment, rubric, scorecard }: Assessed): Occurrence<Duplicated>[] {
  const scored = scorecard.official.components.flatMap((component) => component.subcomponents);
  return rubric.components
    .flatMap((component) => component.subcomponents)
    .flatMap(({ code }) => {
      const rows = rowsOf(assessment, code);
      if (rows.length < 2) return [];
      const counted = countedText(scored.find((part) => part.rubric.code === code));
      const answers = [...new Set(rows.map((row) => answerText(row, scorecard.assessor)))];
      const args = { code, times: rows.length, answers, counted };
      return rows.map((row) => ({ at: answerCell(row, scorecard.assessor), args }));
    });
}

/** The letter or, under a rubric that scores by figures, the value of 100. */
function countedText(scored: ScoredSubcomponent | undefined): string | null {
  return scored?.letter ?? (scored?.value ? String(published(scored.value)) : null);
}

function answerText(row: SubcomponentRow, assessor: Assessor | null): string {
  const answer = assessor && row.answers[assessor];
  if (!answer || answer.kind === "unanswered") return "";
  return answer.kind === "letter" ? answer.letter : answer.raw;
}
