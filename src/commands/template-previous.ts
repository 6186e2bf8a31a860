/** What last year's results put into this year's blank workbooks, and what a person is told of it. */
import { formatList, formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { TemplateTexts } from "../language/template-id.ts";
import { textsOf } from "../language/texts.ts";
import { matchPrevious, type PreviousMatch, type SharedScores, sharedScores } from "../previous-matches.ts";
import { type PreviousResult, readPrevious } from "../previous-results.ts";
import type { ListedUnit } from "../recap.ts";
import { visibleLine, visibleLines } from "../report/visible.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { Prefill } from "../workbook/create/prefill.ts";
import { UsageError } from "./outcome.ts";

export interface KnownBefore {
  prefillOf(unit: ListedUnit): Pick<Prefill, "followUp" | "previous">;
  /** Lines for the person, none when no results were given. */
  readonly notes: readonly string[];
}

const NOTHING: Pick<Prefill, "followUp" | "previous"> = { followUp: [], previous: {} };

/** An OPD's result with what this year's form can show of it. */
interface Found {
  readonly unit: ListedUnit;
  readonly result: PreviousResult;
  readonly shared: SharedScores;
}

/**
 * Reads the results at a path and finds each unit's.
 *
 * @param given undefined: there are none
 * @throws UsageError when a file cannot be used or one unit has two results, all of them told at once
 */
export function knownBefore(
  given: string | undefined,
  units: Parameters<typeof matchPrevious>[0],
  { loaded, language }: { readonly loaded: LoadedRubric; readonly language: Language },
): KnownBefore {
  if (given === undefined) return { prefillOf: () => NOTHING, notes: [] };
  const texts = textsOf(language).template.previous;
  const { results, problems } = readPrevious(given, language);
  const { matches, unlisted } = matchPrevious(units, results);
  const repeated = repetitions(matches, texts);
  const wrong = [...problems, ...repeated, ...(repeated.length > 0 ? [texts.repeatedHint] : [])];
  if (wrong.length > 0) {
    throw new UsageError(
      [texts.unusable(given), ...wrong.map((problem) => `  ${visibleLine(problem)}`)].join("\n"),
    );
  }
  const found = matches.flatMap(({ unit, outcome }): Found[] =>
    outcome.kind === "found"
      ? [{ unit, result: outcome.result, shared: sharedScores(outcome.result, loaded) }]
      : [],
  );
  const byUnit = new Map(found.map((one) => [one.unit, prefillFrom(one)]));
  return {
    prefillOf: (unit) => byUnit.get(unit) ?? NOTHING,
    notes: notesOf({ matches, found, unlisted: units.length > 1 ? unlisted : [] }, language),
  };
}

function repetitions(
  matches: readonly PreviousMatch[],
  { repeated }: TemplateTexts["previous"],
): readonly string[] {
  return matches.flatMap(({ unit, outcome }) =>
    outcome.kind === "repeated"
      ? [repeated(unit.name, outcome.results.map(({ source }) => source).join("; "))]
      : [],
  );
}

/** As much as a cell of Excel holds. */
const CELL_TEXT = 32_767;

/** The recommendations wait for what was done about them, so their status is blank. */
function prefillFrom({ result, shared }: Found): Pick<Prefill, "followUp" | "previous"> {
  const texts = result.recommendations?.texts ?? [];
  return {
    previous: shared.scores,
    followUp: texts.map((text) => ({
      text: visibleLines(text).slice(0, CELL_TEXT),
      status: "",
      evidence: "",
    })),
  };
}

interface Told {
  readonly matches: readonly PreviousMatch[];
  readonly found: readonly Found[];
  readonly unlisted: readonly PreviousResult[];
}

function notesOf({ matches, found, unlisted }: Told, language: Language): readonly string[] {
  const texts = textsOf(language).template.previous;
  const count = (figure: number) => formatNumber(figure, language, 0);
  const written = found.flatMap(({ result }) => result.recommendations?.texts ?? []).length;
  const named = (those: readonly Found[]) => those.map(({ unit }) => unit.name);
  const from = (kind: "notes" | "recommendations") => (one: Found) =>
    one.result.recommendations?.from === kind && one.result.recommendations.texts.length > 0;
  return [
    "",
    texts.used(count(found.length), count(matches.length), count(written)),
    ...block(texts.none, missing(matches, texts)),
    ...block(texts.otherYear, otherYears(matches, texts)),
    ...block(texts.incomplete, named(found.filter(isIncomplete))),
    ...block(texts.self, named(found.filter(({ result }) => result.assessor === "self"))),
    ...block(texts.otherRubric, otherRubrics(found, texts, language)),
    ...block(texts.notes, named(found.filter(from("notes")))),
    ...block(texts.noTexts, named(found.filter(({ result }) => result.recommendations === null))),
    ...block(
      texts.unlisted,
      unlisted.map(({ unit, source }) => unit.name ?? unit.code ?? texts.nameless(source)),
    ),
  ];
}

/** A heading with its lines; nothing without any. */
function block(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${visibleLine(line)}`)];
}

function missing(matches: readonly PreviousMatch[], texts: TemplateTexts["previous"]): readonly string[] {
  return matches.flatMap(({ unit, outcome }) => {
    if (outcome.kind !== "none") return [];
    return [outcome.near === null ? unit.name : texts.near(unit.name, outcome.near)];
  });
}

function otherYears(matches: readonly PreviousMatch[], texts: TemplateTexts["previous"]): readonly string[] {
  return matches.flatMap(({ unit, outcome }) =>
    outcome.kind === "other-year" ? [texts.ofYear(unit.name, String(outcome.year))] : [],
  );
}

function isIncomplete({ shared }: Found): boolean {
  return shared.components.some((code) => shared.scores[code] === undefined);
}

function otherRubrics(
  found: readonly Found[],
  texts: TemplateTexts["previous"],
  language: Language,
): readonly string[] {
  return found
    .filter(({ shared }) => !shared.sameRubric)
    .map(({ unit, result, shared }) => {
      const { rubric, total, predicate } = result;
      if (shared.components.length > 0) {
        return texts.components(unit.name, rubric.id, formatList(shared.components, language));
      }
      if (total === null) return texts.noComponent(unit.name, rubric.id);
      const shown = formatNumber(total, language);
      return texts.onlyTotal(
        unit.name,
        rubric.id,
        predicate === null ? shown : texts.total(shown, predicate),
      );
    });
}
