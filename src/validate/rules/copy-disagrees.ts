import type { Assessor } from "../../assessment.ts";
import { type Exact, exact } from "../../exact.ts";
import type { Language } from "../../language/language.ts";
import type { Cause } from "../../reconciliation.ts";
import { assessed } from "../assessed.ts";
import { causeFix } from "../cause-fix.ts";
import { defineRule } from "../rule.ts";
import { causeSentence, ofAssessor, partName, score, statedScore } from "../wording.ts";

interface Disagreement {
  /** Of the component or sub-component; "" for the total. */
  readonly code: string;
  readonly assessor: Assessor;
  readonly stated: string;
  readonly right: Exact;
  readonly cause: Cause;
  readonly cell: string;
}

export const copyDisagrees = defineRule<Disagreement>({
  code: "SKP181",
  name: "copy-disagrees",
  severity: "warning",
  text: {
    id: {
      title: "Salinan nilai pada lembar lain berbeda dari hitungan",
      why: "Rekap atau sampul yang menyalin nilai dari lembar jawaban dibaca orang lebih dahulu daripada LKE-nya; salinan yang keliru ikut masuk laporan (Lampiran I hlm. 36).",
      message: (args) =>
        `Salinan ${nameOf(args.code, "id")}${ofAssessor(args.assessor, "id")} tertulis ${statedScore(args, "id")}, padahal hitungannya ${score(args.right, "id")}.${causeSentence(args, "id")}`,
      fix: ({ code, right, cause }) =>
        causeFix(cause, "id") ??
        `Tunjuk sel ${nameOf(code, "id")} pada lembar jawaban dengan rumus sehingga hasilnya ${score(right, "id")}.`,
    },
    en: {
      title: "Copy of a score on another sheet differs from the recomputed one",
      why: "People read a recap or a cover before the LKE itself; a wrong copy of its scores goes on into reports (Annex I, p. 36).",
      message: (args) =>
        `The copy of ${nameOf(args.code, "en")}${ofAssessor(args.assessor, "en")} is given as ${statedScore(args, "en")}, but it comes to ${score(args.right, "en")}.${causeSentence(args, "en")}`,
      fix: ({ code, right, cause }) =>
        causeFix(cause, "en") ??
        `Point at ${nameOf(code, "en")} on the answer sheet with a formula, so that it gives ${score(right, "en")}.`,
    },
  },
  example: {
    code: "2",
    assessor: "single",
    stated: "24.6",
    right: exact("21.6"),
    cause: { kind: "row-reference", used: "LKE Unit!E6", wanted: "LKE Unit!E38" },
    cell: "C7",
  },
  check: (subject) =>
    assessed(subject).flatMap(({ differences }) =>
      differences.flatMap(({ what, code, assessor, stated, recomputed, cause, at }) =>
        what === "copy" && recomputed !== null && typeof recomputed !== "string"
          ? [{ at, args: { code, assessor, stated, right: recomputed, cause, cell: at.cell } }]
          : [],
      ),
    ),
});

function nameOf(code: string, language: Language): string {
  if (code === "") return language === "id" ? "nilai akhir" : "the total";
  return language === "id" ? `nilai ${partName(code, "id")}` : `the score of ${partName(code, "en")}`;
}
