import { assessed } from "../assessed.ts";
import { officialNote, unreasoned } from "../notes.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Unreasoned {
  readonly code: string;
  readonly letter: string;
  /** What the note says; empty when there is none. */
  readonly note: string;
}

export const letterUnreasoned = defineRule<Unreasoned>({
  code: "SKP051",
  name: "letter-unreasoned",
  severity: "warning",
  text: {
    id: {
      title: "A atau AA tanpa alasan",
      why: "Pemenuhan seluruh kriteria hanya membuktikan BB; A memerlukan upaya yang bisa dihargai dan AA upaya inovatif yang layak menjadi percontohan nasional (Lampiran I hlm. 35), sehingga catatannya harus menyebutkan upaya itu.",
      message: ({ code, letter, note }) =>
        note === ""
          ? `${code} dijawab ${letter} tanpa catatan yang menyebutkan alasannya.`
          : `${code} dijawab ${letter}, tetapi catatannya hanya ${quoted(note)}.`,
      fix: ({ code, letter }) =>
        `Tuliskan pada catatan ${code} upaya yang menjadi alasan ${letter} beserta buktinya, atau turunkan jawabannya.`,
    },
    en: {
      title: "A or AA without a reason",
      why: "Fulfilling all criteria proves BB only; A takes commendable effort and AA innovation fit to be a national example (Annex I, p. 35), so the note must name it.",
      message: ({ code, letter, note }) =>
        note === ""
          ? `${code} is answered ${letter} without a note that gives a reason.`
          : `${code} is answered ${letter}, but its note is only ${quoted(note)}.`,
      fix: ({ code, letter }) =>
        `Write into the note of ${code} what was done to deserve ${letter}, with its evidence, or lower the answer.`,
    },
  },
  example: { code: "1.a", letter: "A", note: "Sudah baik" },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      unreasoned(parts).map(({ row, scored }) => {
        const { text: note, at } = officialNote(parts, row);
        return { at, args: { code: row.code, letter: scored.letter ?? "", note } };
      }),
    ),
});
