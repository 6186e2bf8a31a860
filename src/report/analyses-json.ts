/** The analyses of a recap for programs: each as its own command prints it, null where there is none. */
import { type Analyses, isAsked } from "../analyses.ts";
import type { Comparison } from "../comparison.ts";
import type { Evaluation, EvaluationDocument } from "../evaluation.ts";
import type { AssessorGap } from "../gap.ts";
import type { RecapPlan } from "../recap-plan.ts";
import type { RegionPlan } from "../region-plan.ts";
import { evidenceInOrder } from "./evidence-json.ts";
import { followUpInOrder } from "./follow-up-json.ts";
import { jsonPieces } from "./json.ts";
import { list, member } from "./json-lines.ts";

/** What `sakip score --format json` prints, followed by the analyses, piece by piece. Ends with a newline. */
export function jsonWithAnalyses(
  document: Omit<EvaluationDocument, "evaluations">,
  evaluations: Iterable<Evaluation>,
  analyses: Analyses,
): Iterable<string> {
  return jsonPieces(document, evaluations, isAsked(analyses) ? analysesPieces(analyses) : []);
}

/** The member `analyses` of `rekap.json`, piece by piece. */
export function* analysesPieces({
  comparison,
  gap,
  region,
  plan,
  followUp,
  evidence,
  regionPlans,
}: Analyses): Iterable<string> {
  yield '  "analyses": {\n';
  if (comparison === null) yield member("comparison", null, 2);
  else yield* comparisonPieces(comparison);
  yield ",\n";
  if (gap === null) yield member("gap", null, 2);
  else yield* gapPieces(gap);
  yield ",\n";
  yield* objectPieces("region", region);
  yield ",\n";
  if (plan === null) yield member("plan", null, 2);
  else yield* planPieces(plan);
  yield ",\n";
  yield* objectPieces("followUp", followUp && followUpInOrder(followUp));
  yield ",\n";
  yield* objectPieces("evidence", evidence && evidenceInOrder(evidence));
  yield ",\n";
  if (regionPlans === null) yield member("regionPlans", null, 2);
  else yield* regionPlansPieces(regionPlans);
  yield "\n  }";
}

function* planPieces({ to, plans, unplanned }: RecapPlan): Iterable<string> {
  yield `    "plan": {\n${member("to", to, 3)},\n`;
  yield* list("plans", plans, 3);
  yield ",\n";
  yield* list("unplanned", unplanned, 3);
  yield "\n    }";
}

function* comparisonPieces({ tool, target, ...lists }: Comparison): Iterable<string> {
  yield `    "comparison": {\n${member("tool", tool, 3)},\n${member("target", target, 3)}`;
  for (const [name, items] of Object.entries(lists)) {
    yield ",\n";
    yield* list(name, items, 3);
  }
  yield "\n    }";
}

function* gapPieces({ tool, thresholds, groups, findings }: AssessorGap): Iterable<string> {
  yield `    "gap": {\n${member("tool", tool, 3)},\n${member("thresholds", thresholds, 3)},\n      "groups": [`;
  yield* listedPieces(groups, 4);
  yield groups.length === 0 ? "],\n" : "\n      ],\n";
  yield* list("findings", findings, 3);
  yield "\n    }";
}

function* regionPlansPieces(plans: readonly RegionPlan[]): Iterable<string> {
  yield '    "regionPlans": [';
  yield* listedPieces(plans, 3);
  yield plans.length === 0 ? "]" : "\n    ]";
}

/** The objects of a list, each with its own lists item by item. */
function* listedPieces(items: readonly object[], depth: number): Iterable<string> {
  const indent = "  ".repeat(depth);
  for (const [place, item] of items.entries()) {
    yield* memberPieces(item, `${place === 0 ? "\n" : ",\n"}${indent}{\n`, depth + 1);
    yield `\n${indent}}`;
  }
}

/** @param before what stands before the first member */
function* memberPieces(object: object, before: string, depth: number): Iterable<string> {
  let separator = before;
  for (const [name, value] of Object.entries(object)) {
    yield separator;
    if (Array.isArray(value)) yield* list(name, value, depth);
    else yield member(name, value, depth);
    separator = ",\n";
  }
}

/** An object of which every list has its items on lines of their own. */
function* objectPieces(name: string, object: object | null): Iterable<string> {
  if (object === null) {
    yield member(name, null, 2);
    return;
  }
  yield* memberPieces(object, `    ${JSON.stringify(name)}: {\n`, 3);
  yield "\n    }";
}
