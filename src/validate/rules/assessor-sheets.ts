import type { AssessorSheets } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const assessorSheets = defineRule<AssessorSheets>({
  code: "SKP160",
  name: "assessor-sheets",
  severity: "info",
  text: {
    id: {
      title: "Tiap penilai punya lembar sendiri",
      why: "Penilaian mandiri dan hasil evaluasi adalah dua jawaban (Lampiran I hlm. 33); yang ditulis di dua lembar dibaca sebagai satu hasil, dan harus terlihat lembar mana milik siapa.",
      message: (sheets) => sentence(sheets, "id"),
      fix: () =>
        "Tidak perlu tindakan jika benar; jika tidak, tulis sheets.self dan sheets.evaluator di sakip.config.yaml, atau pilih satu lembar dengan --sheet <nama>.",
    },
    en: {
      title: "Each assessor has a sheet",
      why: "The self-assessment and the evaluation are two sets of answers (Annex I, p. 33); written on two sheets they are read as one result, and it must be seen which sheet is whose.",
      message: (sheets) => sentence(sheets, "en"),
      fix: () =>
        "Nothing to do if that is right; if not, write sheets.self and sheets.evaluator in sakip.config.yaml, or choose one sheet with --sheet <name>.",
    },
  },
  example: { self: "LKE Mandiri", evaluator: "LKE Evaluator", superseded: null, toldBy: "titles" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, assessorSheets: sheets } }) =>
      sheets ? [{ at: { sheet, cell: null }, args: sheets }] : [],
    ),
});

function sentence({ self, evaluator, superseded, toldBy }: AssessorSheets, language: Language): string {
  const isId = language === "id";
  const told =
    toldBy === "configuration"
      ? isId
        ? "menurut konfigurasi"
        : "by the configuration"
      : isId
        ? "menurut nama dan judul lembar"
        : "by the names and titles of the sheets";
  const own =
    self === null
      ? ""
      : isId
        ? `Penilaian mandiri dibaca dari lembar ${quoted(self)} dan j`
        : `The self-assessment was read from sheet ${quoted(self)} and t`;
  const checked = isId
    ? `${own || "J"}awaban evaluator dari lembar ${quoted(evaluator)}, ${told}.`
    : `${own || "T"}he evaluator's answers from sheet ${quoted(evaluator)}, ${told}.`;
  return superseded ? `${checked} ${supersededSentence(superseded, language)}` : checked;
}

function supersededSentence(
  { sheet, differing }: NonNullable<AssessorSheets["superseded"]>,
  language: Language,
): string {
  const codes = formatList(differing, language);
  if (language === "id")
    return `Lembar evaluator sebelumnya, ${quoted(sheet)}, tidak dinilai; jawabannya ${codes === "" ? "sama" : `berbeda pada ${codes}`}.`;
  return `The earlier evaluator's sheet ${quoted(sheet)} was not scored; its answers ${codes === "" ? "are the same" : `differ in ${codes}`}.`;
}
