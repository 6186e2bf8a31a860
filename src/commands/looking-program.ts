/** The words that the commands share that look at results. */
import { Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { LookOptions } from "./looking.ts";
import type { Terminal } from "./program.ts";

export interface LookWords {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: LookOptions["format"];
  /** From the configuration file: no option has it. */
  readonly severity?: Severities;
}

const FORMATS: readonly LookOptions["format"][] = ["table", "markdown", "json"];

export function formatOption(description: string): Option {
  return new Option("-f, --format <name>", description).choices(FORMATS).default("table");
}

export function assessorOption(description: string): Option {
  return new Option("--assessor <who>", description).choices(["auto", "self", "evaluator"]).default("auto");
}

/** `own`: what else this command can be told to fail on. */
export function failOnOption(description: string, ...own: readonly string[]): Option {
  return new Option("--fail-on <when>", description)
    .choices(["error", "warning", ...own, "never"])
    .default("error");
}

/** What was asked for on this terminal. */
export function lookOf({ lang, format, color, quiet, severity }: LookWords, terminal: Terminal): LookOptions {
  return {
    language: lang,
    format,
    colour: color ?? terminal.colour,
    width: terminal.width,
    quiet: quiet ?? false,
    severities: severity,
  };
}
