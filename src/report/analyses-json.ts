/** The analyses of a recap for programs: each as its own command prints it, null where there is none. */
import type { Analyses } from "../analyses.ts";
import type { Comparison } from "../comparison.ts";
import { list, member } from "./json-lines.ts";

/** The member `analyses` of `rekap.json`, piece by piece. */
export function* analysesPieces({ comparison }: Analyses): Iterable<string> {
  yield '  "analyses": {\n';
  if (comparison === null) yield member("comparison", null, 2);
  else yield* comparisonPieces(comparison);
  yield "\n  }";
}

function* comparisonPieces({ tool, target, ...lists }: Comparison): Iterable<string> {
  yield `    "comparison": {\n${member("tool", tool, 3)},\n${member("target", target, 3)}`;
  for (const [name, items] of Object.entries(lists)) {
    yield ",\n";
    yield* list(name, items, 3);
  }
  yield "\n    }";
}
