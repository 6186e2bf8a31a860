/** Findings about files that were not written, where there is no workbook that they belong to. */
import type { Diagnostic } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { Rule, Writing } from "./rule.ts";
import { outputExists } from "./rules/output-exists.ts";
import { outputFailed } from "./rules/output-failed.ts";
import { outputIsInput } from "./rules/output-is-input.ts";

const OUTPUT_RULES: readonly Rule<Writing>[] = [outputExists, outputIsInput, outputFailed];

export function outputFindings(writing: Writing, language: Language): readonly Diagnostic[] {
  return OUTPUT_RULES.flatMap((rule) => rule.diagnose(writing, language));
}
