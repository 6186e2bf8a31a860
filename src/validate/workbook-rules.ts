/** Every rule about a single workbook, in the order of its code. A new rule gets the next free code of its group. */
import type { Rule } from "./rule.ts";
import { answerBroken } from "./rules/answer-broken.ts";
import { answerColumnAmbiguous } from "./rules/answer-column-ambiguous.ts";
import { answerColumnHidden } from "./rules/answer-column-hidden.ts";
import { answerMissing } from "./rules/answer-missing.ts";
import { answerMoved } from "./rules/answer-moved.ts";
import { answerSheetAmbiguous } from "./rules/answer-sheet-ambiguous.ts";
import { answerSheetHidden } from "./rules/answer-sheet-hidden.ts";
import { answerSheetMissing } from "./rules/answer-sheet-missing.ts";
import { answerStale } from "./rules/answer-stale.ts";
import { answerStruck } from "./rules/answer-struck.ts";
import { answerTidied } from "./rules/answer-tidied.ts";
import { answerUnchecked } from "./rules/answer-unchecked.ts";
import { answerUnknown } from "./rules/answer-unknown.ts";
import { answersAboveHeader } from "./rules/answers-above-header.ts";
import { answersBelowTable } from "./rules/answers-below-table.ts";
import { assessorAbsent } from "./rules/assessor-absent.ts";
import { assessorSheets } from "./rules/assessor-sheets.ts";
import { assessorSheetsUnclear } from "./rules/assessor-sheets-unclear.ts";
import { assessorsFarApart } from "./rules/assessors-far-apart.ts";
import { cellError } from "./rules/cell-error.ts";
import { copyDisagrees } from "./rules/copy-disagrees.ts";
import { criteriaBlank } from "./rules/criteria-blank.ts";
import { criteriaGraded } from "./rules/criteria-graded.ts";
import { criteriaUnscorable } from "./rules/criteria-unscorable.ts";
import { criterionAnswerUnknown } from "./rules/criterion-answer-unknown.ts";
import { criterionChanged } from "./rules/criterion-changed.ts";
import { criterionLoose } from "./rules/criterion-loose.ts";
import { criterionMissing } from "./rules/criterion-missing.ts";
import { criterionScoreDisagrees } from "./rules/criterion-score-disagrees.ts";
import { criterionTickedTwice } from "./rules/criterion-ticked-twice.ts";
import { criterionUnknown } from "./rules/criterion-unknown.ts";
import { dimensionOrder } from "./rules/dimension-order.ts";
import { evaluatorOfficial } from "./rules/evaluator-official.ts";
import { evidenceMissing } from "./rules/evidence-missing.ts";
import { evidenceRepeated } from "./rules/evidence-repeated.ts";
import { evidenceRowsPassedOver } from "./rules/evidence-rows-passed-over.ts";
import { fileCrash } from "./rules/file-crash.ts";
import { fileDamaged } from "./rules/file-damaged.ts";
import { fileEmpty } from "./rules/file-empty.ts";
import { fileEncrypted } from "./rules/file-encrypted.ts";
import { fileHtml } from "./rules/file-html.ts";
import { fileLegacyXls } from "./rules/file-legacy-xls.ts";
import { fileNotWorkbook } from "./rules/file-not-workbook.ts";
import { fileOds } from "./rules/file-ods.ts";
import { fileOle2 } from "./rules/file-ole2.ts";
import { fileOverLimit } from "./rules/file-over-limit.ts";
import { fileTooSlow } from "./rules/file-too-slow.ts";
import { fileTruncated } from "./rules/file-truncated.ts";
import { fileUnavailable } from "./rules/file-unavailable.ts";
import { fileXlsb } from "./rules/file-xlsb.ts";
import { firstAnswersPassedOver } from "./rules/first-answers-passed-over.ts";
import { followUpOfNobody } from "./rules/follow-up-of-nobody.ts";
import { formConverted } from "./rules/form-converted.ts";
import { formulaUncached } from "./rules/formula-uncached.ts";
import { formulasLost } from "./rules/formulas-lost.ts";
import { hiddenAnswersDecide } from "./rules/hidden-answers-decide.ts";
import { layoutDoubtful } from "./rules/layout-doubtful.ts";
import { letterBesideCriteria } from "./rules/letter-beside-criteria.ts";
import { letterBesideDiffers } from "./rules/letter-beside-differs.ts";
import { letterDerived } from "./rules/letter-derived.ts";
import { letterNameless } from "./rules/letter-nameless.ts";
import { letterUnreasoned } from "./rules/letter-unreasoned.ts";
import { letterUnsupported } from "./rules/letter-unsupported.ts";
import { mapAnswerTranslated } from "./rules/map-answer-translated.ts";
import { mapPlaceMissing } from "./rules/map-place-missing.ts";
import { mapTextChanged } from "./rules/map-text-changed.ts";
import { mapUsed } from "./rules/map-used.ts";
import { notLke } from "./rules/not-lke.ts";
import { noteMissing } from "./rules/note-missing.ts";
import { oldRegime } from "./rules/old-regime.ts";
import { outputExists } from "./rules/output-exists.ts";
import { outputFailed } from "./rules/output-failed.ts";
import { outputIsInput } from "./rules/output-is-input.ts";
import { pointsUnusable } from "./rules/points-unusable.ts";
import { predicateDisagrees } from "./rules/predicate-disagrees.ts";
import { rowHidden } from "./rules/row-hidden.ts";
import { rubricUnverified } from "./rules/rubric-unverified.ts";
import { scoreDisagrees } from "./rules/score-disagrees.ts";
import { scoreUnreadable } from "./rules/score-unreadable.ts";
import { scoresOfOtherAssessor } from "./rules/scores-of-other-assessor.ts";
import { scoresOfOtherLetters } from "./rules/scores-of-other-letters.ts";
import { scoresWithoutAnswers } from "./rules/scores-without-answers.ts";
import { subcomponentAmbiguous } from "./rules/subcomponent-ambiguous.ts";
import { subcomponentDuplicated } from "./rules/subcomponent-duplicated.ts";
import { subcomponentMissing } from "./rules/subcomponent-missing.ts";
import { subcomponentOnOneSheet } from "./rules/subcomponent-on-one-sheet.ts";
import { subcomponentUnknown } from "./rules/subcomponent-unknown.ts";
import { totalDisagrees } from "./rules/total-disagrees.ts";
import { unitAmongSeveral } from "./rules/unit-among-several.ts";
import { unitFromFileName } from "./rules/unit-from-file-name.ts";
import { unitMissing } from "./rules/unit-missing.ts";
import { unitSheetUnnamed } from "./rules/unit-sheet-unnamed.ts";
import { unitSheetsAlike } from "./rules/unit-sheets-alike.ts";
import { unitTabUnread } from "./rules/unit-tab-unread.ts";
import { weightChanged } from "./rules/weight-changed.ts";
import { weightUnreadable } from "./rules/weight-unreadable.ts";
import { workbookConverted } from "./rules/workbook-converted.ts";
import { yearFromFileName } from "./rules/year-from-file-name.ts";
import { yearImplausible } from "./rules/year-implausible.ts";
import { yearMissing } from "./rules/year-missing.ts";

export const RULES: readonly Rule[] = [
  fileUnavailable,
  fileEmpty,
  fileNotWorkbook,
  fileHtml,
  fileTruncated,
  fileEncrypted,
  fileLegacyXls,
  fileOle2,
  fileXlsb,
  fileOds,
  fileDamaged,
  fileOverLimit,
  fileTooSlow,
  fileCrash,
  answerSheetMissing,
  answerSheetAmbiguous,
  oldRegime,
  answerSheetHidden,
  answerColumnAmbiguous,
  notLke,
  answerColumnHidden,
  subcomponentMissing,
  subcomponentDuplicated,
  subcomponentUnknown,
  subcomponentAmbiguous,
  weightChanged,
  weightUnreadable,
  criterionMissing,
  criterionChanged,
  criterionUnknown,
  rowHidden,
  answerMissing,
  answerUnknown,
  answerTidied,
  criterionAnswerUnknown,
  answerBroken,
  letterDerived,
  evaluatorOfficial,
  letterUnsupported,
  letterUnreasoned,
  noteMissing,
  evidenceMissing,
  dimensionOrder,
  evidenceRepeated,
  assessorsFarApart,
  scoreDisagrees,
  totalDisagrees,
  cellError,
  formulaUncached,
  scoreUnreadable,
  answerStale,
  answerUnchecked,
  answersAboveHeader,
  answerMoved,
  letterNameless,
  unitMissing,
  unitFromFileName,
  yearMissing,
  yearImplausible,
  yearFromFileName,
  assessorAbsent,
  outputExists,
  outputIsInput,
  outputFailed,
  workbookConverted,
  formulasLost,
  formConverted,
  layoutDoubtful,
  firstAnswersPassedOver,
  evidenceRowsPassedOver,
  criterionTickedTwice,
  followUpOfNobody,
  unitTabUnread,
  letterBesideDiffers,
  scoresOfOtherLetters,
  answersBelowTable,
  criterionLoose,
  assessorSheets,
  assessorSheetsUnclear,
  subcomponentOnOneSheet,
  unitAmongSeveral,
  unitSheetUnnamed,
  unitSheetsAlike,
  mapUsed,
  mapPlaceMissing,
  mapTextChanged,
  mapAnswerTranslated,
  criteriaGraded,
  criteriaUnscorable,
  letterBesideCriteria,
  criteriaBlank,
  pointsUnusable,
  rubricUnverified,
  predicateDisagrees,
  copyDisagrees,
  answerStruck,
  criterionScoreDisagrees,
  scoresWithoutAnswers,
  hiddenAnswersDecide,
  scoresOfOtherAssessor,
];
