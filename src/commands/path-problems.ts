/** Paths that hold no results, as the command line refuses them. */
import type { PathProblem } from "../kept-results.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { UsageError } from "./outcome.ts";

/** @throws UsageError that tells all of them at once; nothing where there are none */
export function refuse(problems: readonly PathProblem[], language: Language): void {
  const { errors } = textsOf(language).cli;
  const lines = problems.map(({ kind, path }) =>
    kind === "no-such-path" ? errors.noSuchPath(path) : errors.nothingFound(path),
  );
  if (lines.length > 0) throw new UsageError(lines.join("\n"));
}
