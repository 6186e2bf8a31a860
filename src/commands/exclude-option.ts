/** The option `--exclude` of every command that searches folders. */
import { Option } from "commander";

/** Patterns of files that are passed over; may be given several times. */
export function excludeOption(description: string): Option {
  return new Option("--exclude <glob>", description)
    .argParser((glob: string, before: readonly string[]) => [...before, glob])
    .default([]);
}
