/** What commander says is wrong with a command line, in the person's language. */
import type { CommanderError } from "commander";
import type { Texts } from "../language/id.ts";

/** One sentence for a commander error; commander's own words where it has no translation. */
export function usageProblem(error: CommanderError, texts: Texts): string {
  const { errors } = texts.cli;
  const [first = "", second = ""] = quotedWords(error.message);
  const sentences: Readonly<Record<string, () => string>> = {
    "commander.unknownOption": () => withSuggestion(errors.unknownOption(first), error.message, texts),
    "commander.unknownCommand": () => withSuggestion(errors.unknownCommand(first), error.message, texts),
    "commander.missingArgument": () => errors.missingArgument(first),
    "commander.missingMandatoryOptionValue": () => errors.missingOption(first),
    "commander.optionMissingArgument": () => errors.missingOptionValue(first),
    "commander.conflictingOption": () => errors.conflictingOptions(first, second),
    "commander.excessArguments": () => {
      const [expected = "", given = ""] = error.message.match(/\d+/g) ?? [];
      return errors.excessArguments(expected, given);
    },
    "commander.invalidArgument": () => invalidChoice(error.message, texts),
  };
  return sentences[error.code]?.() ?? error.message.replace(/^error: /, "");
}

function quotedWords(message: string): string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? "");
}

function withSuggestion(sentence: string, message: string, texts: Texts): string {
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return suggestion ? `${sentence} ${texts.cli.errors.didYouMean(suggestion)}` : sentence;
}

/** `option '--lang <id>' argument 'x' is invalid. Allowed choices are id, en.`, or a sentence of our own after it. */
function invalidChoice(message: string, texts: Texts): string {
  const [option = "", value = ""] = quotedWords(message);
  const allowed = /Allowed choices are ([^.]+)\./.exec(message)?.[1];
  if (allowed) return texts.cli.errors.invalidChoice(option, value, allowed);
  return message.replace(
    /^error: (option|command-argument value) '[^']*'( argument '[^']*')? is invalid(?: for argument '[^']*')?\. /,
    "",
  );
}
