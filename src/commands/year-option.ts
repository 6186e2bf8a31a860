/** A year on the command line. */
import { InvalidArgumentError } from "commander";
import type { Texts } from "../language/id.ts";

/** Reads four digits. */
export function yearOf(texts: Texts): (text: string) => number {
  return (text) => {
    if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(texts.cli.errors.invalidYear(text));
    return Number(text);
  };
}
