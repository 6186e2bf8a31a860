/** `sakip rubric diff`: what one rubric says otherwise than another, and whether results can differ for it. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { escaped, table } from "../report/markdown-text.ts";
import { type Difference, differencesOf } from "../rubric/differences.ts";
import { type LoadedRubric, loadRubric } from "../rubric/load.ts";
import { placeName } from "../rubric/place.ts";
import { decimalAsWritten } from "../validate/wording.ts";
import type { Outcome } from "./outcome.ts";
import { columns } from "./text-layout.ts";

export type RubricDiffFormat = "table" | "markdown" | "json";

interface Compared {
  readonly first: LoadedRubric;
  readonly second: LoadedRubric;
  readonly differences: readonly Difference[];
  readonly language: Language;
}

/**
 * Compares two rubrics by id or file; exit code 1 when a result can differ.
 *
 * @throws RubricError when one of them cannot be used
 */
export async function rubricDiffCommand(
  [one, other]: readonly [string, string],
  { language, format }: { readonly language: Language; readonly format: RubricDiffFormat },
): Promise<Outcome> {
  const first = await loadRubric(one, language);
  const second = await loadRubric(other, language);
  const differences = differencesOf(first.rubric, second.rubric);
  const compared = { first, second, differences, language };
  return { text: REPORTS[format](compared), exitCode: affecting(compared).length > 0 ? 1 : 0 };
}

const REPORTS: Readonly<Record<RubricDiffFormat, (compared: Compared) => string>> = {
  table: tableOf,
  markdown: markdownOf,
  json: jsonOf,
};

function affecting({ differences }: Compared): readonly Difference[] {
  return differences.filter(({ affectsResult }) => affectsResult);
}

function sections(compared: Compared): readonly (readonly [heading: string, rows: readonly Difference[]])[] {
  const { rubric } = textsOf(compared.language);
  const others = compared.differences.filter(({ affectsResult }) => !affectsResult);
  return [[rubric.affecting, affecting(compared)] as const, [rubric.wordingOnly, others] as const].filter(
    ([, rows]) => rows.length > 0,
  );
}

function headline({ first, second, differences, language }: Compared): string {
  const { rubric } = textsOf(language);
  const names = rubric.compared(first.rubric.id, second.rubric.id);
  return differences.length === 0 ? `${names}: ${rubric.same}` : names;
}

function cells(
  { first, second, language }: Compared,
  { at, in: side, was, is }: Difference,
): readonly [place: string, was: string, is: string] {
  const { rubric } = textsOf(language);
  const place = placeName(at, side === "first" ? first.rubric : second.rubric, language);
  return [place, shown(was, language) ?? rubric.absent, shown(is, language) ?? rubric.absent];
}

/** So much of a value is shown. */
const SHOWN = 80;

function shown(value: unknown, language: Language): string | null {
  if (value === undefined) return null;
  const text = textOf(value, language);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** A whole component is known by its name, a list of answers by what they are worth. */
function textOf(value: unknown, language: Language): string {
  if (typeof value === "string") return value;
  // No grouping: a year is a number too.
  if (typeof value === "number") return decimalAsWritten(String(value), language);
  if (Array.isArray(value)) return value.map((entry) => textOf(entry, language)).join("; ");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { name, answer, value: worth } = value as Record<string, unknown>;
  if (typeof name === "string") return name;
  return typeof answer === "string" ? `${answer} = ${textOf(worth, language)}` : JSON.stringify(value);
}

function tableOf(compared: Compared): string {
  const { rubric } = textsOf(compared.language);
  const parts = sections(compared).flatMap(([heading, rows]) => [
    "",
    `${heading} (${rows.length})`,
    ...columns([
      rubric.heads,
      ...rows.map((row) => {
        const [place, was, is] = cells(compared, row);
        return [place, `${was} → ${is}`];
      }),
    ]),
  ]);
  return `${[headline(compared), ...parts].join("\n")}\n`;
}

function markdownOf(compared: Compared): string {
  const { rubric } = textsOf(compared.language);
  const parts = sections(compared).map(
    ([heading, rows]) =>
      `## ${heading} (${rows.length})\n\n${table(
        [rubric.place, escaped(compared.first.rubric.id), escaped(compared.second.rubric.id)],
        rows.map((row) => cells(compared, row).map(escaped)),
      )}`,
  );
  return `${[`# ${escaped(headline(compared))}`, ...parts].join("\n\n")}\n`;
}

function jsonOf(compared: Compared): string {
  const { first, second, differences } = compared;
  const rubrics = [first, second].map(({ rubric, sha256 }) => ({ id: rubric.id, sha256 }));
  const listed = differences.map(({ path, was = null, is = null, affectsResult }) => ({
    path,
    was,
    is,
    affectsResult,
  }));
  const affectsResult = affecting(compared).length > 0;
  return `${JSON.stringify({ rubrics, affectsResult, differences: listed }, null, 2)}\n`;
}
