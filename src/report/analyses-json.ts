/** The analyses of a recap for programs: each as its own command prints it, null where there is none. */
import type { Analyses } from "../analyses.ts";
import type { Comparison } from "../comparison.ts";
import type { AssessorGap, GapGroup } from "../gap.ts";
import type { RecapPlan } from "../recap-plan.ts";
import { evidenceInOrder } from "./evidence-json.ts";
import { followUpInOrder } from "./follow-up-json.ts";
import { list, member } from "./json-lines.ts";

/** The member `analyses` of `rekap.json`, piece by piece. */
export function* analysesPieces({
  comparison,
  gap,
  region,
  plan,
  followUp,
  evidence,
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
  for (const [place, group] of groups.entries()) yield* gapGroupPieces(group, place === 0 ? "\n" : ",\n");
  yield groups.length === 0 ? "],\n" : "\n      ],\n";
  yield* list("findings", findings, 3);
  yield "\n    }";
}

function* gapGroupPieces(group: GapGroup, before: string): Iterable<string> {
  let separator = `${before}        {\n`;
  for (const [name, value] of Object.entries(group)) {
    yield separator;
    if (Array.isArray(value)) yield* list(name, value, 5);
    else yield member(name, value, 5);
    separator = ",\n";
  }
  yield "\n        }";
}

/** An object of which every list has its items on lines of their own. */
function* objectPieces(name: string, object: object | null): Iterable<string> {
  if (object === null) {
    yield member(name, null, 2);
    return;
  }
  let separator = `    ${JSON.stringify(name)}: {\n`;
  for (const [key, value] of Object.entries(object)) {
    yield separator;
    if (Array.isArray(value)) yield* list(key, value, 3);
    else yield member(key, value, 3);
    separator = ",\n";
  }
  yield "\n    }";
}
