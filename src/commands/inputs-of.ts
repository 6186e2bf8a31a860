/** The workbooks that the words of a command line mean. */
import { findInputs, type Input } from "../inputs.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { UsageError } from "./outcome.ts";

/**
 * Expands files, folders and patterns.
 *
 * @throws UsageError that names every path that does not exist or holds no workbook
 */
export async function inputsOf(
  paths: readonly string[],
  { exclude, language }: { readonly exclude: readonly string[]; readonly language: Language },
): Promise<readonly Input[]> {
  const { inputs, missing } = await findInputs(paths, exclude);
  if (missing.length === 0) return inputs;
  const { errors } = textsOf(language).cli;
  const told = missing.map(({ kind, path }) =>
    kind === "no-such-path" ? errors.noSuchPath(path) : errors.nothingFound(path),
  );
  throw new UsageError(told.join("\n"));
}
