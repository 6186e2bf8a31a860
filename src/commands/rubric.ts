/** `sakip rubric list` and `sakip rubric show`: the rule that scores are made by, to read and for scripts. */
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "../rubric/load.ts";
import type { Rubric, RubricComponent, RubricSubcomponent } from "../rubric/schema.ts";
import { RUBRIC_TEXT, type RubricText } from "./rubric-text.ts";
import { columns, hanging } from "./text-layout.ts";

export type RubricFormat = "table" | "json";

/** The rubrics that ship. */
export function rubricList(language: Language, format: RubricFormat): string {
  const editions = EDITIONS.map(loadEdition);
  if (format === "json") return json({ rubrics: editions.map(listEntry) });
  const text = RUBRIC_TEXT[language];
  return lines(
    editions.flatMap(({ rubric }) => [
      rubric.id,
      ...hanging("  ", rubric.title),
      ...hanging(
        "  ",
        [text.form(rubric.form.name), text.years(rubric.years), text.counts(countsOf(rubric))].join(" · "),
      ),
      "",
    ]),
  );
}

/** One rubric as a tree with its weights, its scale and its predicates. */
export function rubricShow(loaded: LoadedRubric, language: Language, format: RubricFormat): string {
  if (format === "json") return json({ rubric: publishedRubric(loaded) });
  const { rubric, sha256 } = loaded;
  const text = RUBRIC_TEXT[language];
  return lines([
    ...head(rubric, sha256, text),
    ...scoringLines(rubric, textsOf(language).rubric),
    ...rubric.components.flatMap((component) => componentTree(component, text)),
    ...scaleTable(rubric, text),
    ...predicateTable(rubric, text),
    ...correctionList(rubric, text),
    ...unverifiedList(rubric, textsOf(language).rubric),
  ]);
}

function listEntry({ rubric, sha256 }: LoadedRubric): object {
  const { id, title, regulation, form, years } = rubric;
  return { id, title, regulation, form: form.name, years, sha256, ...countsOf(rubric) };
}

function countsOf({ components }: Rubric): { components: number; subcomponents: number; criteria: number } {
  const subcomponents = components.flatMap((component) => component.subcomponents);
  const criteria = subcomponents.flatMap((subcomponent) => subcomponent.criteria);
  return { components: components.length, subcomponents: subcomponents.length, criteria: criteria.length };
}

/** The published shape: the tree has codes, names, weights and texts; where each is printed stays in the file. */
function publishedRubric({ rubric, sha256 }: LoadedRubric): object {
  const { id, components, ...rest } = rubric;
  return { id, sha256, ...rest, components: components.map(publishedComponent) };
}

function publishedComponent({ code, name, weight, subcomponents }: RubricComponent): object {
  return { code, name, weight, subcomponents: subcomponents.map(publishedSubcomponent) };
}

function publishedSubcomponent({ code, dimension, name, weight, criteria }: RubricSubcomponent): object {
  return { code, dimension, name, weight, criteria: criteria.map(publishedCriterion) };
}

function publishedCriterion({ number, text, weight }: RubricSubcomponent["criteria"][number]): object {
  return weight === undefined ? { number, text } : { number, text, weight };
}

function head(rubric: Rubric, sha256: string, text: RubricText): readonly string[] {
  return [
    rubric.id,
    ...hanging("", rubric.title),
    "",
    ...hanging("", rubric.regulation),
    ...hanging("", `${text.form(rubric.form.name)} (${text.source(rubric.form.source)})`),
    ...hanging("", `${text.years(rubric.years)} · ${text.counts(countsOf(rubric))}`),
    ...hanging("", text.flag(rubric.flagFrom)),
    `sha256 ${sha256}`,
    "",
  ];
}

const WEIGHT_WIDTH = 7;

function componentTree(component: RubricComponent, text: RubricText): readonly string[] {
  const { code, name, weight, subcomponents } = component;
  return [
    ...hanging(`${code}  `, name, text.weight(weight).padStart(WEIGHT_WIDTH)),
    ...subcomponents.flatMap((subcomponent) => subcomponentTree(subcomponent, text)),
    "",
  ];
}

function subcomponentTree(subcomponent: RubricSubcomponent, text: RubricText): readonly string[] {
  const { code, name, weight, dimension, criteria, source } = subcomponent;
  return [
    ...hanging(`   ${code}  `, name, text.weight(weight).padStart(WEIGHT_WIDTH)),
    ...hanging("        ", `[${text.dimension(dimension)} · ${text.source(source)}]`),
    ...criteria.flatMap((criterion) =>
      hanging(`        ${String(criterion.number).padStart(2)}. `, criterion.text),
    ),
  ];
}

/** The regulation's own way needs no words; every other choice is told. */
function scoringLines({ scoring }: Rubric, words: Texts["rubric"]): readonly string[] {
  if (!scoring) return [];
  const choices = [words.method[scoring.method]];
  if (scoring.method === "mean") choices.push(words.weighting[scoring.weighting]);
  if ("denominator" in scoring) choices.push(words.denominator[scoring.denominator]);
  if (scoring.method === "mean") choices.push(words.result[scoring.result]);
  const answers =
    scoring.method === "mean" ? scoring.answers.map(({ answer, value }) => `${answer} = ${value}`) : [];
  return [
    ...hanging(`${words.scoring}: `, choices.join("; ")),
    ...(answers.length > 0 ? hanging("  ", answers.join(" · ")) : []),
    "",
  ];
}

function unverifiedList({ unverified = [] }: Rubric, words: Texts["rubric"]): readonly string[] {
  if (unverified.length === 0) return [];
  return [words.unverified, ...unverified.flatMap(({ at, reason }) => hanging(`  ${at}: `, reason)), ""];
}

function scaleTable({ scale }: Rubric, text: RubricText): readonly string[] {
  if (scale.length === 0) return [];
  const rows = scale.map(({ letter, value, share, judgement, meaning }) => [
    letter,
    text.figure(value),
    text.share(share) + (judgement ? " *" : ""),
    meaning,
  ]);
  return [text.scaleTitle, ...columns([text.scaleHeader, ...rows]), ...hanging("* ", text.judgement), ""];
}

function predicateTable({ predicates }: Rubric, text: RubricText): readonly string[] {
  const rows = predicates.map(({ letter, over, upTo, name, interpretation, origin }) => [
    letter,
    text.band(over, upTo),
    name + (origin === "own" ? " *" : ""),
    interpretation,
  ]);
  const own = predicates.some(({ origin }) => origin === "own") ? hanging("* ", text.ownLabel) : [];
  return [text.predicateTitle, ...columns([text.predicateHeader, ...rows]), ...own, ""];
}

function correctionList({ corrections }: Rubric, text: RubricText): readonly string[] {
  if (corrections.length === 0) return [];
  const rows = corrections.map(({ at, printed, corrected }) => [at, printed, corrected]);
  return [text.correctionTitle, ...columns([text.correctionHeader, ...rows]), ""];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The lines as one text that ends with a single line break. */
function lines(all: readonly string[]): string {
  return `${all.join("\n").trimEnd()}\n`;
}
