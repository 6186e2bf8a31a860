/**
 * The recap for programs: `rekap.json` and `sakip recap --format json`. It is the `Recap` object itself, followed by
 * the findings of all workbooks. Lists stand with one item on each line, so that two recaps can be compared line by
 * line and thousands of workbooks are written without being held in memory as text.
 */
import type { FindingSource, Recap } from "../recap.ts";
import { analysesPieces } from "./analyses-json.ts";
import { list, member } from "./json-lines.ts";

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
  yield* analysesPieces(recap.analyses);
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

function* separated<T>(items: readonly T[], piecesOf: (item: T) => Iterable<string>): Iterable<string> {
  for (const [index, item] of items.entries()) {
    if (index > 0) yield ",";
    yield* piecesOf(item);
  }
}
