/** What a plan is to reach, as a person writes it: a predicate or a score. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { PlanTarget } from "../plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import { scoreOf } from "../score-text.ts";
import { UsageError } from "./outcome.ts";

/** @param predicates those that may be meant. @throws UsageError */
export function planTargetOf(to: string, predicates: Rubric["predicates"], language: Language): PlanTarget {
  const predicate = predicates.find(({ letter }) => letter === to.trim().toUpperCase());
  if (predicate) return { kind: "predicate", letter: predicate.letter, name: predicate.name };
  const score = scoreOf(to);
  if (score !== null) return { kind: "score", score };
  const known = [...new Set(predicates.map(({ letter }) => letter))].join(", ");
  throw new UsageError(textsOf(language).plan.command.invalidTarget(to, known));
}
