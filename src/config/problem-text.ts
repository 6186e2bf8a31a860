/** One fault of a configuration file as a sentence. */

import { configTextsOf } from "../language/config.ts";
import type { ConfigTexts } from "../language/config-id.ts";
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { ConfigFault } from "./problem.ts";

/** The sentence without the place where the fault is. */
export function faultSentence(fault: ConfigFault, language: Language): string {
  const texts: ConfigTexts["problem"] = configTextsOf(language).problem;
  switch (fault.kind) {
    case "no-file":
      return texts.noFile(fault.file);
    case "unreadable":
      return texts.unreadable(fault.file, fault.reason);
    case "several":
      return texts.several(formatList(fault.files, language));
    case "malformed":
      return texts.malformed(fault.format);
    case "not-settings":
      return texts.notSettings();
    case "unknown-key":
      return fault.near === null
        ? texts.unknownKey(fault.key, formatList(fault.known, language))
        : texts.unknownKeyNear(fault.key, fault.near);
    case "not-allowed":
      return texts.notAllowed(fault.found, formatList(fault.allowed, language, "or"));
    case "not-text":
      return texts.notText();
    case "not-letter":
      return texts.notLetter(fault.found);
    case "not-percent":
      return texts.notPercent(fault.found);
    case "not-patterns":
      return texts.notPatterns();
    case "not-sheets":
      return texts.notSheets();
    case "not-severities":
      return texts.notSeverities();
    case "unknown-rule":
      return fault.near === null
        ? texts.unknownRule(fault.rule)
        : texts.unknownRuleNear(fault.rule, fault.near);
    case "rule-twice":
      return texts.ruleTwice(fault.rule, fault.code);
    case "unlowered":
      return texts.unlowered(fault.rule, fault.severity);
  }
}
