/** What a command hands back to the command line: it prints nothing and exits nowhere itself. */
export interface Outcome {
  /** For standard output, complete with its last newline; in pieces that are made while they are written. */
  readonly text: string | Iterable<string>;
  /** Lines for standard error, told after the text. */
  readonly notices?: readonly string[];
  /** 130: stopped by the person before all was done. */
  readonly exitCode: 0 | 1 | 2 | 130;
}

/** The command could not run: a wrong word on the command line, a path that does not exist. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
