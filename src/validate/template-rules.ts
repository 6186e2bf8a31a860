/** The rules about templates and about files filled in from them, in the order of codes. A code is never used again. */
import type { CheckedTemplate, ComparedForm } from "./checked-template.ts";
import type { Rule } from "./rule.ts";
import { againstCellTyped } from "./rules/against-cell-typed.ts";
import { againstChoicesChanged } from "./rules/against-choices-changed.ts";
import { againstColumnChanged } from "./rules/against-column-changed.ts";
import { againstContentChanged } from "./rules/against-content-changed.ts";
import { againstFormulaChanged } from "./rules/against-formula-changed.ts";
import { againstFormulaReplaced } from "./rules/against-formula-replaced.ts";
import { againstHidden } from "./rules/against-hidden.ts";
import { againstLockChanged } from "./rules/against-lock-changed.ts";
import { againstMergeChanged } from "./rules/against-merge-changed.ts";
import { againstNameChanged } from "./rules/against-name-changed.ts";
import { againstOtherForm } from "./rules/against-other-form.ts";
import { againstOutsideLink } from "./rules/against-outside-link.ts";
import { againstProtectionRemoved } from "./rules/against-protection-removed.ts";
import { againstRowAdded } from "./rules/against-row-added.ts";
import { againstRowMissing } from "./rules/against-row-missing.ts";
import { againstRowMoved } from "./rules/against-row-moved.ts";
import { againstSheetChanged } from "./rules/against-sheet-changed.ts";
import { againstTextChanged } from "./rules/against-text-changed.ts";
import { againstUnlike } from "./rules/against-unlike.ts";
import { againstWeightChanged } from "./rules/against-weight-changed.ts";
import { answerMissing } from "./rules/answer-missing.ts";
import { templateAltered } from "./rules/template-altered.ts";
import { templateAnswerLocked } from "./rules/template-answer-locked.ts";
import { templateBlankTotal } from "./rules/template-blank-total.ts";
import { templateCellUnlocked } from "./rules/template-cell-unlocked.ts";
import { templateChoicesLenient } from "./rules/template-choices-lenient.ts";
import { templateChoicesMissing } from "./rules/template-choices-missing.ts";
import { templateChoicesNone } from "./rules/template-choices-none.ts";
import { templateChoicesUnresolved } from "./rules/template-choices-unresolved.ts";
import { templateChoicesWrong } from "./rules/template-choices-wrong.ts";
import { templateFilled } from "./rules/template-filled.ts";
import { templateFormulaMissing } from "./rules/template-formula-missing.ts";
import { templateFormulaUnchecked } from "./rules/template-formula-unchecked.ts";
import { templateFormulaWrong } from "./rules/template-formula-wrong.ts";
import { templateHidden } from "./rules/template-hidden.ts";
import { templateIdentityMissing } from "./rules/template-identity-missing.ts";
import { templateIncompleteTotal } from "./rules/template-incomplete-total.ts";
import { templateMacros } from "./rules/template-macros.ts";
import { templateMetadataWrong } from "./rules/template-metadata-wrong.ts";
import { templateNameBroken } from "./rules/template-name-broken.ts";
import { templateOrder } from "./rules/template-order.ts";
import { templateOutsideLink } from "./rules/template-outside-link.ts";
import { templateTitleChanged } from "./rules/template-title-changed.ts";
import { templateTotalMissing } from "./rules/template-total-missing.ts";
import { templateUnprotected } from "./rules/template-unprotected.ts";
import { templateWeightMissing } from "./rules/template-weight-missing.ts";
import { templateWithoutFormulas } from "./rules/template-without-formulas.ts";
import { RULES } from "./workbook-rules.ts";

/** What is wrong with any LKE is wrong with a template too, answers and judgements aside. */
export const STRUCTURE_RULES: readonly Rule[] = RULES.filter(
  ({ code, name }) => code < answerMissing.code || name === "cell-error",
);

/** Can this template be trusted? */
export const TEMPLATE_RULES: readonly Rule<CheckedTemplate>[] = [
  templateFilled,
  templateOrder,
  templateTitleChanged,
  templateTotalMissing,
  templateWeightMissing,
  templateChoicesNone,
  templateChoicesMissing,
  templateChoicesWrong,
  templateChoicesUnresolved,
  templateChoicesLenient,
  templateFormulaMissing,
  templateWithoutFormulas,
  templateFormulaWrong,
  templateFormulaUnchecked,
  templateIncompleteTotal,
  templateBlankTotal,
  templateAnswerLocked,
  templateCellUnlocked,
  templateUnprotected,
  templateHidden,
  templateOutsideLink,
  templateMacros,
  templateNameBroken,
  templateIdentityMissing,
  templateMetadataWrong,
  templateAltered,
];

/** What was changed in a filled file besides its answers? */
export const AGAINST_RULES: readonly Rule<ComparedForm>[] = [
  againstOtherForm,
  againstRowMissing,
  againstRowAdded,
  againstRowMoved,
  againstColumnChanged,
  againstSheetChanged,
  againstWeightChanged,
  againstTextChanged,
  againstFormulaChanged,
  againstFormulaReplaced,
  againstCellTyped,
  againstContentChanged,
  againstChoicesChanged,
  againstLockChanged,
  againstProtectionRemoved,
  againstHidden,
  againstMergeChanged,
  againstNameChanged,
  againstOutsideLink,
  againstUnlike,
];
