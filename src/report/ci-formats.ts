/** The formats of `--format` that other programs read, by name. Loaded only when one of them is asked for. */
import type { CheckedFile } from "./checked-file.ts";
import { concisePieces } from "./concise.ts";
import { githubPieces } from "./github.ts";
import { junitPieces } from "./junit.ts";
import { type SarifOptions, sarifPieces } from "./sarif.ts";

export type CiFormat = "github" | "sarif" | "junit" | "concise";

/** Each takes file after file and gives text piece by piece, for more files than memory holds at once. */
export const CI_FORMATS: Readonly<
  Record<CiFormat, (files: Iterable<CheckedFile>, options: SarifOptions) => Iterable<string>>
> = {
  github: githubPieces,
  sarif: sarifPieces,
  junit: (files) => junitPieces(files),
  concise: (files) => concisePieces(files),
};
