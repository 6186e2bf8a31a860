/** A result for another program: the formats of `report/ci-formats.ts` with what they are told of the run. */
import type { Diagnostic, Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { CheckedFile } from "../report/checked-file.ts";
import { CI_FORMATS, type CiFormat } from "../report/ci-formats.ts";
import { ALL_RULES } from "../validate/rules.ts";
import { TOOL } from "../version.ts";

/** What a run tells beside what was found in its files. */
export interface CiRun {
  readonly format: CiFormat;
  readonly language: Language;
  readonly severities: Severities | undefined;
  readonly exitCode: number;
  /** Findings about outputs that belong to no file. */
  readonly unwritten?: readonly Diagnostic[];
}

/** The text piece by piece. Paths are told from the working directory. */
export function ciPieces(
  files: Iterable<CheckedFile>,
  { format, language, severities = {}, exitCode, unwritten = [] }: CiRun,
): Iterable<string> {
  return CI_FORMATS[format](files, {
    language,
    tool: TOOL,
    root: process.cwd().replaceAll("\\", "/"),
    rules: ALL_RULES,
    severities,
    exitCode,
    unwritten,
  });
}
