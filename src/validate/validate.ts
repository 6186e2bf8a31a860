/** Runs every rule over one subject. */
import type { Diagnostic } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { Subject } from "./rule.ts";
import { RULES } from "./rules.ts";
import { inSheetOrder } from "./sheet-order.ts";

/** Every finding at once, most severe first and in sheet order. The same subject always gives the same list. */
export function validate(subject: Subject, language: Language): Diagnostic[] {
  const { reading } = subject;
  const answerSheet = reading.kind === "assessment" ? reading.assessment.sheet : null;
  return inSheetOrder(
    RULES.flatMap((rule) => rule.diagnose(subject, language)),
    answerSheet,
  );
}
