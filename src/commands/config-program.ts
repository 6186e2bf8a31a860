/** The words of `sakip config`, and how a configuration file becomes options of whatever command is run. */
import { type Command, Option } from "commander";
import { type Configuration, configurationHere, type Settings } from "../config.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { Terminal } from "./program.ts";

interface ConfigOptions {
  readonly lang: Language;
  readonly quiet?: boolean;
  /** The file of `--config`; false after `--no-config`. */
  readonly config?: string | false;
  /** What the file says, once it was read. */
  readonly configuration?: Configuration;
}

/** The option of the command line that a setting stands for. */
const OPTIONS = {
  language: "lang",
  rubric: "rubric",
  map: "map",
  assessor: "assessor",
  flagFrom: "flagFrom",
  failOn: "failOn",
  exclude: "exclude",
  unitWeight: "unitWeight",
} as const satisfies Partial<Record<keyof Settings, string>>;

/** Lets every command follow the configuration file. */
export function withConfiguration(root: Command, texts: Texts, terminal: Terminal): void {
  const { config, settings } = texts.cli;
  root
    .option("--config <file>", config)
    .option("--no-config", settings.none)
    .hook("preAction", async (_, command) => followConfiguration(root, command, terminal));
}

/** Adds `sakip config` to the command line. */
export function addConfig(root: Command, { cli: { settings } }: Texts, terminal: Terminal): void {
  root
    .command("config")
    .description(settings.summary)
    .command("show")
    .description(settings.show)
    .addOption(new Option("-f, --format <name>", settings.format).choices(["table", "json"]).default("table"))
    .action(async (_: unknown, command: Command) => runShow(root, command, terminal));
}

/** An option that was given stands; of the others the file decides. */
async function followConfiguration(root: Command, command: Command, terminal: Terminal): Promise<void> {
  const { config = null, lang } = command.optsWithGlobals<ConfigOptions>();
  if (config === false) return;
  const configuration = await configurationHere(config, lang);
  if (!configuration) return;
  const { settings } = configuration;
  for (const key of Object.keys(OPTIONS) as (keyof typeof OPTIONS)[])
    if (settings[key] !== undefined) setUnlessGiven(command, OPTIONS[key], settings[key]);
  root.setOptionValueWithSource("configuration", configuration, "config");
  if (settings.sheets) root.setOptionValueWithSource("sheets", settings.sheets, "config");
  if (Object.keys(settings.severity ?? {}).length > 0)
    root.setOptionValueWithSource("severity", settings.severity, "config");
  if (looksForFindings(command)) await tellSwitchedOff(configuration, command, terminal);
}

/** A command that does not know the option, or not this value of it, goes without. */
function setUnlessGiven(command: Command, name: string, value: unknown): void {
  for (let owner: Command | null = command; owner; owner = owner.parent) {
    const option = owner.options.find((each) => each.attributeName() === name);
    if (!option) continue;
    const isKnown = option.argChoices?.includes(String(value)) ?? true;
    const source = owner.getOptionValueSource(name);
    if (isKnown && (source === undefined || source === "default"))
      owner.setOptionValueWithSource(name, value, "config");
    return;
  }
}

function looksForFindings(command: Command): boolean {
  return command.options.some((option) => option.attributeName() === "failOn");
}

/** What is not looked for is told each time: a short list of findings must not look better than it is. */
async function tellSwitchedOff(
  { file, settings: { severity = {} } }: Configuration,
  command: Command,
  terminal: Terminal,
): Promise<void> {
  const { lang, quiet } = command.optsWithGlobals<ConfigOptions>();
  const codes = Object.keys(severity).filter((code) => severity[code] === "off");
  if (codes.length === 0 || quiet) return;
  const { configTextsOf } = await import("../language/config.ts");
  terminal.progress(configTextsOf(lang).switchedOff(file, String(codes.length), codes.join(", ")));
}

async function runShow(root: Command, command: Command, terminal: Terminal): Promise<void> {
  const { configShow } = await import("./config.ts");
  const { lang, format, color, configuration = null } = command.optsWithGlobals();
  const text = configShow({
    language: lang,
    format,
    configuration,
    given: { lang: root.getOptionValueSource("lang") === "cli", color },
    noColour: Boolean(process.env.NO_COLOR),
  });
  await terminal.print({ text, exitCode: 0 });
}
