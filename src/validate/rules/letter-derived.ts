import { isByLetters } from "../../rubric/scoring.ts";
import { answerCell, assessed, scoredRows } from "../assessed.ts";
import { defineRule } from "../rule.ts";

interface Derived {
  readonly code: string;
  readonly letter: string;
  readonly fulfilled: number;
  readonly of: number;
}

export const letterDerived = defineRule<Derived>({
  code: "SKP045",
  name: "letter-derived",
  severity: "info",
  text: {
    id: {
      title: "Huruf diturunkan dari kriteria",
      why: "Tanpa huruf, tetapi dengan seluruh kriteria dijawab, huruf mengikuti bagian kriteria yang terpenuhi; paling tinggi BB karena A dan AA memerlukan pertimbangan evaluator (Lampiran I hlm. 33 dan 35-36).",
      message: ({ code, letter, fulfilled, of }) =>
        `Huruf ${code} tidak diisi dan diturunkan menjadi ${letter}, karena ${fulfilled} dari ${of} kriterianya terpenuhi.`,
      fix: ({ code, letter }) => `Isi huruf ${code} sendiri jika ${letter} bukan penilaian yang dimaksud.`,
    },
    en: {
      title: "Letter derived from criteria",
      why: "Where no letter is given but all criteria are answered, the letter follows the share that is fulfilled; BB at most, because A and AA need an evaluator's judgement (Annex I, pp. 33 and 35-36).",
      message: ({ code, letter, fulfilled, of }) =>
        `No letter is given for ${code}; ${letter} was derived, as ${fulfilled} of its ${of} criteria are fulfilled.`,
      fix: ({ code, letter }) =>
        `Enter the letter of ${code} yourself if ${letter} is not the judgement that is meant.`,
    },
  },
  example: { code: "1.a", letter: "B", fulfilled: 5, of: 6 },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      // Under a rubric that scores criteria themselves nothing is missing and nothing derived.
      (isByLetters(parts.rubric) ? scoredRows(parts, parts.scorecard.assessor) : []).flatMap(
        ({ row, scored: { from, letter, fulfilled, rubric } }) =>
          from === "criteria" && letter !== null && fulfilled !== null
            ? [
                {
                  at: answerCell(row, parts.scorecard.assessor),
                  args: { code: row.code, letter, fulfilled, of: rubric.criteria.length },
                },
              ]
            : [],
      ),
    ),
});
