import type { Assessor } from "../../assessment.ts";
import type { NamedRow } from "../../departures.ts";
import { type CheckedTemplate, isProtected, letterPlaces, tickPlaces } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { rowName } from "../template-wording.ts";
import { ofAssessor } from "../wording.ts";

interface Locked {
  readonly row: NamedRow;
  readonly assessor: Assessor | null;
}
export const templateAnswerLocked = defineRule<Locked, CheckedTemplate>({
  code: "SKP116",
  name: "template-answer-locked",
  severity: "error",
  text: {
    id: {
      title: "Sel jawaban terkunci",
      why: "Lembar ini diproteksi; sel jawaban yang terkunci tidak dapat diisi tanpa membuka proteksinya, dan proteksi yang sudah dibuka tidak lagi melindungi apa pun.",
      message: ({ row, assessor }) =>
        `Sel jawaban ${rowName(row, "id")}${assessor ? ofAssessor(assessor, "id") : ""} terkunci.`,
      fix: () =>
        "Hilangkan centang Locked pada sel itu (Format Cells, Protection), lalu proteksi kembali lembarnya.",
    },
    en: {
      title: "Answer cell locked",
      why: "This sheet is protected; an answer cell that is locked cannot be filled in without lifting the protection, and then nothing is protected any more.",
      message: ({ row, assessor }) =>
        `The answer cell of ${rowName(row, "en")}${assessor ? ofAssessor(assessor, "en") : ""} is locked.`,
      fix: () => "Clear Locked for that cell (Format Cells, Protection) and protect the sheet again.",
    },
  },
  example: { row: { kind: "subcomponent", code: "1.b", number: null, text: "" }, assessor: "self" },
  check: ({ template }) =>
    isProtected(template)
      ? [...letterPlaces(template), ...tickPlaces(template)]
          .filter(({ cell }) => cell?.locked !== false)
          .map(({ at, row, column }) => ({ at, args: { row, assessor: column.assessor } }))
      : [],
});
