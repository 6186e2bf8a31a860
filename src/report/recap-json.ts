/**
 * The recap for programs: `rekap.json` and `sakip recap --format json`. It is the `Recap` object itself, followed by
 * the findings of all workbooks. Lists stand with one item on each line, so that two recaps can be compared line by
 * line and thousands of workbooks are written without being held in memory as text.
 */
import type { FindingSource, Recap } from "../recap.ts";
import { shownSafely } from "./json.ts";

/** Piece by piece. Ends with a newline. */
export function* recapJson(recap: Recap, findings: FindingSource): Iterable<string> {
  const { tool, summary, groups, unreadable, notLke, missing, notReached } = recap;
  yield `{\n${member("tool", tool, 1)},\n${member("summary", summary, 1)},\n  "groups": [`;
  yield* separated(groups, groupPieces);
  yield "],\n";
  yield* list("unreadable", unreadable, 1);
  yield ",\n";
  yield* list("notLke", notLke, 1);
  yield ",\n";
  if (missing === null) yield member("missing", null, 1);
  else yield* list("missing", missing, 1);
  yield ",\n";
  yield* list("notReached", notReached, 1);
  yield ",\n";
  yield* list("findings", recap.findings, 1);
  yield ",\n";
  yield* list("workbookFindings", findings, 1);
  yield "\n}\n";
}

function* groupPieces(group: Recap["groups"][number]): Iterable<string> {
  const { year, rubric, form, units, criteria } = group;
  const { components, letters, predicates, ranking, statistics, subcomponents } = group;
  yield `\n    {\n${member("year", year, 3)},\n${member("rubric", rubric, 3)},\n`;
  yield `${member("form", form, 3)},\n${member("units", units, 3)},\n`;
  for (const [name, items] of Object.entries({
    components,
    letters,
    predicates,
    ranking,
    statistics,
    subcomponents,
  })) {
    yield* list(name, items, 3);
    yield ",\n";
  }
  yield* list("criteria", criteria, 3);
  yield "\n    }\n  ";
}

/** A key with its value on one line. */
function member(name: string, value: unknown, depth: number): string {
  return `${indent(depth)}${JSON.stringify(name)}: ${compact(value)}`;
}

/** A key with its items, each on a line of its own. */
function* list(name: string, items: Iterable<unknown>, depth: number): Iterable<string> {
  yield `${indent(depth)}${JSON.stringify(name)}: [`;
  let any = false;
  for (const item of items) {
    yield `${any ? "," : ""}\n${indent(depth + 1)}${compact(item)}`;
    any = true;
  }
  yield any ? `\n${indent(depth)}]` : "]";
}

function* separated<T>(items: readonly T[], piecesOf: (item: T) => Iterable<string>): Iterable<string> {
  for (const [index, item] of items.entries()) {
    if (index > 0) yield ",";
    yield* piecesOf(item);
  }
}

function compact(value: unknown): string {
  return shownSafely(JSON.stringify(value));
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}
