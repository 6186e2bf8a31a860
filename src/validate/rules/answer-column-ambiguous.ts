import { formatList } from "../../language/format.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

export const answerColumnAmbiguous = defineRule<{ readonly cells: readonly string[] }>({
  code: "SKP024",
  name: "answer-column-ambiguous",
  severity: "error",
  text: {
    id: {
      title: "Kolom jawaban tidak jelas pemiliknya",
      why: "Nilai resmi bergantung pada jawaban siapa yang dibaca; jika judul beberapa kolom jawaban tidak membedakan penilaian mandiri dari evaluator, tidak satu pun dibaca.",
      message: ({ cells }) =>
        `Ada ${cells.length} kolom jawaban (${formatList(cells, "id")}) yang judulnya tidak menyebutkan jawaban siapa, sehingga tidak satu pun dibaca.`,
      fix: () => "Beri judul “Penilaian Mandiri” dan “Evaluator” di atas kolom jawaban masing-masing.",
    },
    en: {
      title: "Answer columns without an owner",
      why: "The official score depends on whose answers are read; where the titles of several answer columns do not tell the self-assessment from the evaluator, none of them is read.",
      message: ({ cells }) =>
        `${cells.length} answer columns (${formatList(cells, "en")}) have titles that do not say whose answers they hold, so none was read.`,
      fix: () =>
        "Put the titles “Penilaian Mandiri” (self-assessment) and “Evaluator” above the answer columns.",
    },
  },
  example: { cells: ["D5", "F5"] },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { ambiguousAnswerColumns } }) => {
      const [first] = ambiguousAnswerColumns;
      return first ? [{ at: first, args: { cells: ambiguousAnswerColumns.map(({ cell }) => cell) } }] : [];
    }),
});
