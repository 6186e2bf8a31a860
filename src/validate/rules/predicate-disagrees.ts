import type { Assessor } from "../../assessment.ts";
import type { Cause } from "../../reconciliation.ts";
import { assessed } from "../assessed.ts";
import { causeFix } from "../cause-fix.ts";
import { defineRule } from "../rule.ts";
import { causeSentence, ofAssessor, quoted, typedNote } from "../wording.ts";

interface Disagreement {
  readonly assessor: Assessor;
  readonly stated: string;
  readonly right: string;
  readonly cause: Cause;
  readonly cell: string;
}

export const predicateDisagrees = defineRule<Disagreement>({
  code: "SKP180",
  name: "predicate-disagrees",
  severity: "warning",
  text: {
    id: {
      title: "Predikat pada lembar berbeda dari hitungan",
      why: "Predikat mengikuti nilai akhir, dan batas atas setiap rentang termasuk predikatnya sendiri: 80,00 masih BB (Lampiran I hlm. 36-37); predikat yang keliru membuat OPD tampak lebih baik atau lebih buruk daripada jawabannya.",
      message: (args) =>
        `Predikat${ofAssessor(args.assessor, "id")} tertulis ${quoted(args.stated)}${typedNote(args, "id")}, padahal nilai akhirnya berpredikat ${args.right}.${causeSentence(args, "id")}`,
      fix: ({ right, cause }) =>
        causeFix(cause, "id") ??
        `Isi sel ini dengan rumus yang memberi predikat menurut nilai akhir: ${right}.`,
    },
    en: {
      title: "Predicate on the sheet differs from the recomputed one",
      why: "The predicate follows the total, and the upper bound of a band belongs to the band: 80.00 is still BB (Annex I, pp. 36-37); a wrong one makes an office look better or worse than its answers.",
      message: (args) =>
        `The predicate${ofAssessor(args.assessor, "en")} is given as ${quoted(args.stated)}${typedNote(args, "en")}, but the total's predicate is ${args.right}.${causeSentence(args, "en")}`,
      fix: ({ right, cause }) =>
        causeFix(cause, "en") ??
        `Put a formula into this cell that gives the predicate of the total: ${right}.`,
    },
  },
  example: {
    assessor: "single",
    stated: "A",
    right: "BB",
    cause: { kind: "threshold-inclusive", bound: "80" },
    cell: "E106",
  },
  check: (subject) =>
    assessed(subject).flatMap(({ differences }) =>
      differences.flatMap(({ what, assessor, stated, recomputed, cause, at }) =>
        what === "predicate" && typeof recomputed === "string"
          ? [{ at, args: { assessor, stated, right: recomputed, cause, cell: at.cell } }]
          : [],
      ),
    ),
});
