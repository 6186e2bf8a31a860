/** The option `--exclude` of every command that searches folders: patterns of files that are passed over. */
import type { Option } from "commander";
import { repeatable } from "./repeatable-option.ts";

export function excludeOption(description: string): Option {
  return repeatable("--exclude <glob>", description);
}
