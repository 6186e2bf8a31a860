/** What a command hands back to the command line: it prints nothing and exits nowhere itself. */
export interface Outcome {
  /** For standard output, complete with its last newline. */
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
}

/** The command could not run: a wrong word on the command line, a path that does not exist. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
