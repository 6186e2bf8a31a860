/** `sakip config show`: the settings in force here, and where each of them came from. */
import type { AssessorSheetNames } from "../assessment.ts";
import type { Configuration, Settings } from "../config.ts";
import type { Severities } from "../diagnostic.ts";
import { configTextsOf } from "../language/config.ts";
import type { ConfigTexts } from "../language/config-id.ts";
import { formatList, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { visibleLine } from "../report/visible.ts";
import { findRule } from "../validate/rules.ts";
import { columns } from "./text-layout.ts";

/** Where a value came from. */
type Origin =
  | { readonly from: "default" }
  | { readonly from: "option"; readonly option: string }
  | { readonly from: "environment"; readonly variable: string }
  | { readonly from: "config"; readonly line: number | null };

/** A setting in force; null: none is set, and each workbook or rubric tells. */
type InForce<Value> = Origin & { readonly value: Value };

export interface ConfigShowOptions {
  readonly language: Language;
  readonly format: "table" | "json";
  readonly configuration: Configuration | null;
  /** Options of the command line that were given. */
  readonly given: { readonly lang: boolean; readonly color: boolean | undefined };
  /** The system asks for no colour. */
  readonly noColour: boolean;
}

interface SettingsInForce {
  readonly language: InForce<Language>;
  readonly color: InForce<"auto" | "always" | "never">;
  readonly rubric: InForce<string | null>;
  readonly map: InForce<string | null>;
  readonly assessor: InForce<string>;
  readonly flagFrom: InForce<string | null>;
  readonly failOn: InForce<string>;
  readonly exclude: InForce<readonly string[]>;
  readonly unitWeight: InForce<number | null>;
  readonly sheets: InForce<AssessorSheetNames | null>;
  readonly severity: InForce<Severities>;
}

/** The text of `sakip config show`. */
export function configShow(options: ConfigShowOptions): string {
  const inForce = settingsInForce(options);
  const file = options.configuration?.file ?? null;
  if (options.format === "json") return `${JSON.stringify({ file, settings: inForce }, null, 2)}\n`;
  const texts = configTextsOf(options.language);
  const rows = (Object.keys(inForce) as (keyof SettingsInForce)[]).map((key) => [
    `${texts.name[key]} (${key})`,
    originText(inForce[key], file, texts),
    visibleLine(valueText(key, inForce, texts, options.language)),
  ]);
  const head = file === null ? texts.noFile : texts.file(visibleLine(file));
  const table = columns([[texts.setting, texts.from, texts.value], ...rows]);
  return `${[head, "", ...table].join("\n")}\n`;
}

function settingsInForce({ language, configuration, given, noColour }: ConfigShowOptions): SettingsInForce {
  const from = <Key extends keyof Settings, Value>(key: Key, otherwise: Value) => {
    const value = configuration?.settings[key];
    return value === undefined
      ? { value: otherwise, from: "default" as const }
      : {
          value: value as NonNullable<Settings[Key]>,
          from: "config" as const,
          line: configuration?.lines[key] ?? null,
        };
  };
  return {
    language: given.lang ? { value: language, from: "option", option: "--lang" } : from("language", language),
    color: colourInForce(given.color, noColour),
    rubric: from("rubric", null),
    map: from("map", null),
    assessor: from("assessor", "auto"),
    flagFrom: from("flagFrom", null),
    failOn: from("failOn", "error"),
    exclude: from("exclude", []),
    unitWeight: from("unitWeight", null),
    sheets: from("sheets", null),
    severity: from("severity", {}),
  };
}

function colourInForce(given: boolean | undefined, noColour: boolean): SettingsInForce["color"] {
  if (given === true) return { value: "always", from: "option", option: "--color" };
  if (given === false) return { value: "never", from: "option", option: "--no-color" };
  if (noColour) return { value: "never", from: "environment", variable: "NO_COLOR" };
  return { value: "auto", from: "default" };
}

function originText(origin: Origin, file: string | null, { origin: texts }: ConfigTexts): string {
  switch (origin.from) {
    case "default":
      return texts.default;
    case "option":
      return texts.option(origin.option);
    case "environment":
      return texts.environment(origin.variable);
    case "config":
      return texts.config(visibleLine(`${file ?? ""}${origin.line === null ? "" : `:${origin.line}`}`));
  }
}

function valueText(
  key: keyof SettingsInForce,
  inForce: SettingsInForce,
  texts: ConfigTexts,
  language: Language,
): string {
  switch (key) {
    case "color":
      return texts.color[inForce.color.value];
    case "rubric":
      return inForce.rubric.value ?? texts.rubricRecognised;
    case "map":
      return inForce.map.value ?? texts.layoutRecognised;
    case "flagFrom":
      return inForce.flagFrom.value ?? texts.flagFromRubric;
    case "exclude":
      return formatList(inForce.exclude.value, language) || texts.none;
    case "unitWeight":
      return unitWeightText(inForce.unitWeight.value, texts, language);
    case "sheets":
      return sheetTexts(inForce.sheets.value ?? {}, texts).join("; ") || texts.sheetsFromTitles;
    case "severity":
      return severityTexts(inForce.severity.value, texts).join("; ") || texts.none;
    default:
      return inForce[key].value;
  }
}

function unitWeightText(weight: number | null, texts: ConfigTexts, language: Language): string {
  return weight === null ? texts.unitWeightNone : `${formatWeight(weight, language)} %`;
}

function sheetTexts({ self, evaluator }: AssessorSheetNames, texts: ConfigTexts): readonly string[] {
  return [
    ...(self === undefined ? [] : [texts.sheetOf.self(self)]),
    ...(evaluator === undefined ? [] : [texts.sheetOf.evaluator(evaluator)]),
  ];
}

/** Each change with the severity that the rule has by itself. */
function severityTexts(severities: Severities, texts: ConfigTexts): readonly string[] {
  return Object.entries(severities).map(([code, severity]) => {
    const rule = findRule(code);
    return texts.severityChange(`${code} ${rule?.name ?? ""}`.trim(), rule?.severity ?? "", severity);
  });
}
