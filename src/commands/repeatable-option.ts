/** An option that may be given several times: every value counts, in the order in which they are given. */
import { Option } from "commander";

export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((value: string, before: readonly string[]) => [...before, value]);
}
