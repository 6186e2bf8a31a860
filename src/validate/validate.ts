/** Runs every rule over one subject. */
import type { Diagnostic, Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import { diagnoseAll } from "./diagnose.ts";
import type { Subject } from "./rule.ts";
import { inSheetOrder } from "./sheet-order.ts";
import { RULES } from "./workbook-rules.ts";

/** Every finding at once, most severe first and in sheet order. The same subject always gives the same list. */
export function validate(subject: Subject, language: Language, severities: Severities = {}): Diagnostic[] {
  const { reading } = subject;
  const answerSheet = reading.kind === "assessment" ? reading.assessment.sheet : null;
  return inSheetOrder(diagnoseAll(RULES, subject, language, severities), answerSheet);
}
