import { type Assessed, assessed } from "../assessed.ts";
import { answeredRows, saysSomething } from "../notes.ts";
import { defineRule, type Occurrence } from "../rule.ts";

/** `code` null: the sheet has no column for evidence at all. */
interface Missing {
  readonly code: string | null;
}

export const evidenceMissing = defineRule<Missing>({
  code: "SKP053",
  name: "evidence-missing",
  severity: "warning",
  text: {
    id: {
      title: "Daftar evidence belum diisi",
      why: "Setiap sub-komponen yang telah diberi nilai harus dilengkapi dengan bukti berupa daftar dokumen yang mendukung dan relevan (Lampiran I hlm. 36); jawaban E, yang berarti sama sekali tidak ada upaya, tidak memerlukannya.",
      message: ({ code }) =>
        code === null
          ? "Lembar ini tidak mempunyai kolom Daftar Evidence."
          : `${code} sudah dijawab, tetapi daftar evidence-nya belum diisi.`,
      fix: ({ code }) =>
        code === null
          ? "Tambahkan kolom Daftar Evidence, lalu sebutkan dokumen pendukung setiap jawaban di dalamnya."
          : `Sebutkan pada daftar evidence ${code} dokumen yang mendukung jawabannya.`,
    },
    en: {
      title: "Evidence missing",
      why: "Every sub-component that was given a score must list the documents that support it and are relevant (Annex I, p. 36); the answer E, which means no effort at all, needs none.",
      message: ({ code }) =>
        code === null
          ? "The sheet has no column for evidence (Daftar Evidence)."
          : `${code} is answered, but lists no evidence.`,
      fix: ({ code }) =>
        code === null
          ? "Add a column Daftar Evidence and name the documents that support every answer in it."
          : `Name the documents that support the answer of ${code} in its list of evidence.`,
    },
  },
  example: { code: "2.b" },
  check: (subject) => assessed(subject).flatMap(missingIn),
});

function missingIn(parts: Assessed): Occurrence<Missing>[] {
  const { assessment } = parts;
  // There is no document for what does not exist: an answer without points claims nothing.
  const missing = answeredRows(parts).filter(
    ({ hasPoints, row }) => hasPoints && !saysSomething(row.evidence),
  );
  if (missing.length === 0) return [];
  if (
    assessment.subcomponents.every(({ evidenceCell, evidence }) => evidenceCell === null && evidence === null)
  ) {
    return [{ at: { sheet: assessment.sheet, cell: null }, args: { code: null } }];
  }
  return missing.map(({ row }) => ({ at: row.evidenceCell ?? row.at, args: { code: row.code } }));
}
