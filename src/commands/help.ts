/** Commander's help in the person's language. */
import type { Argument, Command, HelpConfiguration, Option } from "commander";
import type { Texts } from "../language/id.ts";

/** What `configureHelp` needs so that no word of the help stays untranslated. */
export function helpIn({ cli }: Texts): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": cli.usage,
    "Arguments:": cli.arguments,
    "Options:": cli.options,
    "Global Options:": cli.globalOptions,
    "Commands:": cli.commands,
  };
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => usageOf(command, cli),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
    optionDescription: (option) => [option.description, ...defaultOf(option, cli)].join(" "),
  };
}

function usageOf(command: Command, cli: Texts["cli"]): string {
  const names: string[] = [];
  for (let level: Command | null = command; level; level = level.parent) names.unshift(level.name());
  const rest =
    command.commands.length > 0 ? [cli.usageCommand] : command.registeredArguments.map(argumentTerm);
  return [...names, cli.usageOptions, ...rest].join(" ");
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

function defaultOf({ defaultValue }: Option, cli: Texts["cli"]): string[] {
  return typeof defaultValue === "string" ? [`(${cli.defaultValue}: ${defaultValue})`] : [];
}
