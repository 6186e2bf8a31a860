import type { Assessor, CellRef } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { gradeOf } from "../../rubric/grade.ts";
import type { Scoring } from "../../rubric/schema.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { type Assessed, answerCell, assessed, type ScoredRow, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { brokenContent, ofAssessor, quoted } from "../wording.ts";

type Cause =
  | { readonly kind: "none-answered" }
  /** Criteria of the rubric that do not stand on the sheet exactly once. */
  | { readonly kind: "not-once"; readonly numbers: readonly number[] }
  /** An answer that the rubric gives no value. `content` in each language: a broken cell says different things. */
  | {
      readonly kind: "unknown";
      readonly number: number;
      readonly content: Readonly<Record<Language, string>>;
      readonly more: number;
    };

interface Unscorable {
  readonly code: string;
  readonly assessor: Assessor;
  readonly cause: Cause;
  readonly accepted: readonly string[];
}

export const criteriaUnscorable = defineRule<Unscorable>({
  code: "SKP171",
  name: "criteria-unscorable",
  severity: "error",
  text: {
    id: {
      title: "Kriteria tidak dapat dinilai",
      why: "Rubrik ini menghitung nilai sub-komponen dari jawaban kriterianya; selama satu jawaban tidak dikenal atau satu kriteria tidak jelas letaknya, nilainya tidak ditebak dan sub-komponen dianggap belum dijawab.",
      message: ({ code, assessor, cause }) => {
        const who = `${code}${ofAssessor(assessor, "id")}`;
        if (cause.kind === "none-answered") return `Tidak satu pun kriteria ${who} dijawab.`;
        if (cause.kind === "not-once")
          return `Kriteria ${formatList(cause.numbers.map(String), "id")} pada ${who} tidak tercantum tepat satu kali.`;
        const more = cause.more > 0 ? `; ${cause.more} kriteria lainnya juga tidak dikenal jawabannya` : "";
        return `Kriteria ${cause.number} pada ${who} berisi ${cause.content.id}, yang tidak diberi nilai oleh rubrik ini${more}.`;
      },
      fix: ({ code, cause, accepted }) =>
        cause.kind === "not-once"
          ? `Cantumkan setiap kriteria ${code} satu kali dengan bunyi aslinya.`
          : `Jawab kriteria ${code} dengan ${formatList(accepted, "id", "or")}.`,
    },
    en: {
      title: "Criteria that cannot be scored",
      why: "This rubric computes a sub-component's score from the answers of its criteria; while one answer is unknown or one criterion cannot be placed the score is not guessed, and the sub-component counts as unanswered.",
      message: ({ code, assessor, cause }) => {
        const who = `${code}${ofAssessor(assessor, "en")}`;
        if (cause.kind === "none-answered") return `None of the criteria of ${who} is answered.`;
        if (cause.kind === "not-once") {
          const [one] = cause.numbers;
          return cause.numbers.length === 1
            ? `Criterion ${one} of ${who} is not listed exactly once.`
            : `Criteria ${formatList(cause.numbers.map(String), "en")} of ${who} are not listed exactly once.`;
        }
        const more =
          cause.more > 0
            ? `; the answers of ${cause.more} more ${cause.more === 1 ? "criterion" : "criteria"} are not known either`
            : "";
        return `Criterion ${cause.number} of ${who} is answered ${cause.content.en}, to which this rubric gives no value${more}.`;
      },
      fix: ({ code, cause, accepted }) =>
        cause.kind === "not-once"
          ? `List every criterion of ${code} once, in its own words.`
          : `Answer the criteria of ${code} with ${formatList(accepted, "en", "or")}.`,
    },
  },
  example: {
    code: "1.a",
    assessor: "single",
    cause: { kind: "unknown", number: 3, content: { id: "“E”", en: "“E”" }, more: 0 },
    accepted: ["A", "B", "C", "D"],
  },
  check: (subject) => assessed(subject).flatMap(unscorableIn),
});

function unscorableIn(parts: Assessed): Occurrence<Unscorable>[] {
  const { assessor } = parts.scorecard;
  const scoring = scoringOf(parts.rubric);
  if (assessor === null || (scoring.method !== "share" && scoring.method !== "mean")) return [];
  const accepted = scoring.method === "mean" ? scoring.answers.map(({ answer }) => answer) : ["Ya", "Tidak"];
  return scoredRows(parts, assessor).flatMap((scored) => {
    if (scored.scored.score !== null || scored.row.match === "contradicting") return [];
    const { cause, at } = causeOf(scored, scoring, assessor);
    return [{ at, args: { code: scored.row.code, assessor, cause, accepted } }];
  });
}

function causeOf(
  { row, scored }: ScoredRow,
  scoring: Scoring,
  assessor: Assessor,
): { readonly cause: Cause; readonly at: CellRef } {
  const listed = row.criteria.map(({ number }) => number);
  const numbers = scored.rubric.criteria
    .map(({ number }) => number)
    .filter((number) => listed.filter((one) => one === number).length !== 1);
  const unknown = row.criteria.flatMap(({ number, answers }) => {
    const answer = answers[assessor];
    return number === null || !answer || isUsable(answer, scoring) ? [] : [{ number, answer }];
  });
  const [first] = unknown;
  if (first) {
    const { number, answer } = first;
    const content =
      answer.kind === "broken"
        ? { id: brokenContent(answer.cause, "id"), en: brokenContent(answer.cause, "en") }
        : { id: quoted(answer.raw), en: quoted(answer.raw) };
    return { at: answer.at, cause: { kind: "unknown", number, content, more: unknown.length - 1 } };
  }
  const at = answerCell(row, assessor);
  return numbers.length > 0
    ? { at, cause: { kind: "not-once", numbers } }
    : { at, cause: { kind: "none-answered" } };
}

type Answer = NonNullable<ScoredRow["row"]["criteria"][number]["answers"][Assessor]>;

function isUsable(answer: Answer, scoring: Scoring): boolean {
  if (answer.kind === "unanswered") return true;
  if (scoring.method === "mean") return gradeOf(answer, scoring) !== null;
  return answer.kind === "fulfilled" || answer.kind === "unfulfilled";
}
