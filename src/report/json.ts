/**
 * The machine-readable result: `--format json`, `.summary.json` and `--format ndjson`. The order of the keys is
 * part of the contract; it is written down here and does not depend on how a result was put together.
 */
import type {
  DocumentOptions,
  EvaluatedComponent,
  EvaluatedCriterion,
  EvaluatedDifference,
  EvaluatedSubcomponent,
  Evaluation,
  EvaluationDocument,
} from "../evaluation.ts";

/** The whole document with two spaces of indentation. Ends with a newline. */
export function jsonReport(document: EvaluationDocument): string {
  return [...jsonPieces(document, document.evaluations)].join("");
}

/**
 * The same piece by piece, for more evaluations than memory holds at once.
 *
 * @param last the pieces of a last member
 */
export function* jsonPieces(
  { tool, options, summary }: Omit<EvaluationDocument, "evaluations">,
  evaluations: Iterable<Evaluation>,
  last: Iterable<string> = [],
): Iterable<string> {
  const head = { tool: inOrder(tool, ["name", "version"]), options: orderedOptions(options) };
  const tail = {
    summary: inOrder(summary, ["workbooks", "scored", "incomplete", "unreadable", "notLke", "flagged"]),
  };
  yield* framedEvaluations(head, evaluations, tail, last);
}

/** What one shard of a run knows and no `.summary.json` holds. */
export function shardReport(
  shard: { readonly index: number; readonly of: number },
  tool: EvaluationDocument["tool"],
  evaluations: Iterable<Evaluation>,
): string {
  const head = { shard: inOrder(shard, ["index", "of"]), tool: inOrder(tool, ["name", "version"]) };
  return [...framedEvaluations(head, evaluations, {}, [])].join("");
}

/** An object with the evaluations between its other keys. */
function* framedEvaluations(
  head: object,
  evaluations: Iterable<Evaluation>,
  tail: object,
  last: Iterable<string>,
): Iterable<string> {
  yield `{\n${membersOf(head)
    .map((member) => `${member},\n`)
    .join("")}  "evaluations": [`;
  let separator = "";
  for (const evaluation of evaluations) {
    yield `${separator}\n${indented(orderedEvaluation(evaluation), "    ")}`;
    separator = ",";
  }
  yield `${separator === "" ? "" : "\n  "}]${membersOf(tail)
    .map((member) => `,\n${member}`)
    .join("")}`;
  let before = ",\n";
  for (const piece of last) {
    yield before + piece;
    before = "";
  }
  yield "\n}\n";
}

/** The lines of an object between its braces, one text for each key. */
function membersOf(object: object): readonly string[] {
  return Object.entries(object).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${indented(value, "  ").trimStart()}`,
  );
}

function indented(value: unknown, indent: string): string {
  // A line break inside a text is written as \n, so that every one here is one of the layout's.
  return indent + shownSafely(JSON.stringify(value, null, 2)).replaceAll("\n", `\n${indent}`);
}

/** One evaluation on each line. */
export function ndjsonReport({ evaluations }: EvaluationDocument): string {
  return [...ndjsonPieces(evaluations)].join("");
}

/** The same line by line. */
export function* ndjsonPieces(evaluations: Iterable<Evaluation>): Iterable<string> {
  for (const evaluation of evaluations)
    yield `${shownSafely(JSON.stringify(orderedEvaluation(evaluation)))}\n`;
}

/** Keys of an object type, all of them: one that is missing from a list below does not compile. */
type Complete<T, K extends readonly (keyof T)[]> = keyof T extends K[number] ? K : never;

/** The object with its keys in the given order; keys whose value is undefined are left out. */
function inOrder<T extends object, const K extends readonly (keyof T)[]>(
  object: T,
  keys: K & Complete<T, K>,
): Partial<T> {
  const ordered: Partial<T> = {};
  for (const key of keys) if (object[key] !== undefined) ordered[key] = object[key];
  return ordered;
}

function orderedOptions({ rubric, sheets, ...options }: DocumentOptions) {
  const parts = {
    ...options,
    rubric: rubric && inOrder(rubric, ["id", "sha256"]),
    sheets: sheets && inOrder(sheets, ["self", "evaluator"]),
  };
  return inOrder(parts, [
    "assessor",
    "rubric",
    "flagFrom",
    "sheet",
    "sheets",
    "opd",
    "year",
    "map",
    "language",
    "severity",
  ]);
}

function orderedEvaluation(evaluation: Evaluation) {
  const {
    among,
    unit,
    team,
    rubric,
    range,
    next,
    components,
    assessors,
    reconciliation,
    followUp,
    diagnostics,
  } = evaluation;
  const parts = {
    ...evaluation,
    among: among && inOrder(among, ["index", "of"]),
    unit: inOrder(unit, ["name", "code", "cluster"]),
    team: team && inOrder(team, ["name", "leader", "members"]),
    rubric: rubric && inOrder(rubric, ["id", "sha256"]),
    range: range && inOrder(range, ["min", "max"]),
    next: next && inOrder(next, ["predicate", "predicateName", "points"]),
    components: components.map(orderedComponent),
    assessors: orderedAssessors(assessors),
    reconciliation: reconciliation.map(orderedDifference),
    followUp: followUp.map((each) => inOrder(each, ["text", "status", "evidence", "at"])),
    diagnostics: diagnostics.map((each) =>
      inOrder(each, ["code", "name", "severity", "message", "sheet", "cell", "fix"]),
    ),
  };
  return inOrder(parts, [
    "file",
    "sha256",
    "sheet",
    "layout",
    "among",
    "unit",
    "region",
    "year",
    "team",
    "rubric",
    "assessor",
    "complete",
    "answered",
    "of",
    "total",
    "range",
    "predicate",
    "predicateName",
    "flagged",
    "flagFrom",
    "next",
    "components",
    "assessors",
    "figuresCompared",
    "reconciliation",
    "followUp",
    "diagnostics",
    "outputs",
  ]);
}

function orderedDifference(difference: EvaluatedDifference) {
  return inOrder(difference, [
    "what",
    "code",
    "assessor",
    "stated",
    "recomputed",
    "difference",
    "cause",
    "explanation",
    "sheet",
    "cell",
    "formula",
  ]);
}

function orderedAssessors({ self, evaluator, single }: Evaluation["assessors"]) {
  const [first, second, third] = [self, evaluator, single].map(
    (each) => each && inOrder(each, ["total", "predicate", "answered"]),
  );
  return { self: first, evaluator: second, single: third };
}

function orderedComponent(component: EvaluatedComponent) {
  const parts = { ...component, subcomponents: component.subcomponents.map(orderedSubcomponent) };
  return inOrder(parts, ["code", "name", "weight", "score", "subcomponents"]);
}

function orderedSubcomponent(subcomponent: EvaluatedSubcomponent) {
  const { self, evaluator, single } = subcomponent.answers;
  const [first, second, third] = [self, evaluator, single].map(
    (each) => each && inOrder(each, ["letter", "value", "cell", "sheet"]),
  );
  const parts = {
    ...subcomponent,
    answers: { self: first, evaluator: second, single: third },
    criteria: subcomponent.criteria.map(orderedCriterion),
  };
  return inOrder(parts, [
    "code",
    "dimension",
    "name",
    "weight",
    "letter",
    "value",
    "score",
    "from",
    "mean",
    "cell",
    "sheet",
    "answers",
    "fulfilled",
    "criteriaCount",
    "criteria",
    "note",
    "evidence",
    "evidenceAt",
    "evidenceLinks",
    "evaluatorNote",
    "recommendation",
  ]);
}

function orderedCriterion(criterion: EvaluatedCriterion) {
  const { answers } = criterion;
  const parts = {
    ...criterion,
    answers: answers && {
      self: inOrder(answers.self, ["fulfilled", "cell", "sheet"]),
      evaluator: inOrder(answers.evaluator, ["fulfilled", "cell", "sheet"]),
    },
  };
  return inOrder(parts, [
    "number",
    "text",
    "weight",
    "fulfilled",
    "grade",
    "value",
    "cell",
    "sheet",
    "answers",
  ]);
}

/**
 * The same JSON, with what a terminal would obey or hide written as `\u` escapes: JSON itself escapes only the
 * control characters below U+0020.
 */
export function shownSafely(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (text) =>
    [...Array(text.length).keys()]
      .map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
