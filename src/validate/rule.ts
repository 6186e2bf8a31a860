/**
 * A rule is one object: its permanent code, its prose in every language and its check. `sakip explain`,
 * docs/rules.md and the tests are made from the same object, so that they cannot drift apart.
 */
import type { CellRef, Reading } from "../assessment.ts";
import type { Severity } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Scorecard } from "../score/score.ts";

/** An output that was not written, and why. */
export type OutputFault =
  | { readonly kind: "exists"; readonly path: string }
  | { readonly kind: "is-input"; readonly path: string }
  | { readonly kind: "failed"; readonly path: string; readonly reason: string };

/** All that a rule may look at. `rubric` and `scorecard` are null when there is no assessment. */
export interface Subject {
  readonly reading: Reading;
  readonly rubric: Rubric | null;
  readonly scorecard: Scorecard | null;
  readonly outputFaults: readonly OutputFault[];
}

/** One place where a rule does not hold. `at` null: the file as a whole. */
export interface Occurrence<Args> {
  readonly at: CellRef | null;
  readonly args: Args;
}

export interface RuleText<Args> {
  /** What the rule is about, as a heading. */
  readonly title: string;
  /** Why it matters, citing the regulation's page where there is one. */
  readonly why: string;
  /** What was found at one place. One sentence with the figures in it. */
  message(args: Args): string;
  /** What to do about it. One imperative sentence. */
  fix(args: Args): string;
}

export interface Rule<Args> {
  readonly code: `SKP${number}`;
  /** Kebab-case, no verbs; also the file name, the test name and the docs anchor. */
  readonly name: string;
  readonly severity: Severity;
  readonly text: Readonly<Record<Language, RuleText<Args>>>;
  /** Every place where the rule does not hold, in sheet order. */
  check(subject: Subject): Iterable<Occurrence<Args>>;
}

/** Declares a rule. Keeps the type of its arguments between check, message and fix. */
export function defineRule<Args>(rule: Rule<Args>): Rule<Args> {
  return rule;
}
