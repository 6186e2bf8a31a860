import type { Assessor } from "../../assessment.ts";
import { assessed, everyAnswer } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { ofAssessor, quoted } from "../wording.ts";

interface Moved {
  readonly code: string;
  readonly assessor: Assessor;
  /** What stands under the answer's title; empty for nothing. */
  readonly raw: string;
  readonly under: "score" | "weight" | "number";
  readonly found: string;
  readonly place: string;
}

export const answerMoved = defineRule<Moved>({
  code: "SKP068",
  name: "answer-moved",
  severity: "error",
  text: {
    id: {
      title: "Isi baris bergeser dari judul kolomnya",
      why: "Jika huruf lain ada di kolom nilai, atau uraian ada di kolom bobot atau nomor, isi baris itu bergeser; huruf di kolom jawaban mungkin milik kolom lain, sehingga jawabannya dianggap belum diisi (Lampiran I hlm. 35-36).",
      message: ({ code, assessor, raw, under, found, place }) => {
        const whose = ofAssessor(assessor, "id");
        if (under === "number")
          return `Isi baris ${code} tampak bergeser: uraiannya ada di kolom nomor (${place}), sehingga tidak pasti di mana jawabannya${whose}.`;
        if (under === "weight")
          return `Isi baris ${code} tampak bergeser: kolom bobotnya (${place}) berisi uraian sub-komponen, sehingga tidak pasti di mana jawabannya${whose}.`;
        return raw.trim() === ""
          ? `Jawaban ${code}${whose} kosong, sedangkan kolom nilainya (${place}) berisi huruf ${found}; isi baris ini mungkin bergeser.`
          : `Baris ${code} berisi dua huruf${whose}: ${quoted(raw)} di kolom jawaban dan ${found} di kolom nilai (${place}); isi baris ini mungkin bergeser.`;
      },
      fix: ({ code }) =>
        `Cocokkan isi baris ${code} dengan judul kolomnya: huruf di kolom jawaban, angka di kolom bobot dan nilai.`,
    },
    en: {
      title: "Row moved from under its titles",
      why: "With another letter under the score's title, or the title of the row under the weight's or the number's, the cells of the row were moved; the letter under the answer's title may be another column's, so the answer counts as missing (Annex I, pp. 35-36).",
      message: ({ code, assessor, raw, under, found, place }) => {
        const whose = ofAssessor(assessor, "en");
        if (under === "number")
          return `The cells of row ${code} seem to be moved: its title stands under the number's (${place}), so it is not certain where its answer${whose} is.`;
        if (under === "weight")
          return `The cells of row ${code} seem to be moved: under the weight's title (${place}) stands the title of the row, so it is not certain where its answer${whose} is.`;
        return raw.trim() === ""
          ? `The answer of ${code}${whose} is blank, but under the score's title (${place}) stands the letter ${found}; the cells of this row may have been moved.`
          : `Row ${code} has two letters${whose}: ${quoted(raw)} under the answer's title and ${found} under the score's (${place}); the cells of this row may have been moved.`;
      },
      fix: ({ code }) =>
        `Put the cells of row ${code} under their titles again: the letter under the answer's, figures under the weight's and the score's.`,
    },
  },
  example: { code: "4.c", assessor: "single", raw: "C", under: "score", found: "BB", place: "E95" },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      everyAnswer(parts).flatMap(({ code, assessor, answer }) => {
        if (answer.kind !== "broken" || answer.cause.kind !== "moved") return [];
        const { under, found, place } = answer.cause;
        return [
          { at: answer.at, args: { code, assessor, raw: answer.raw, under, found, place: place.cell } },
        ];
      }),
    ),
});
