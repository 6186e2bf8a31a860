/** A map that cannot be used, with every reason as a sentence. */
export class MapError extends Error {
  override readonly name = "MapError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
