/**
 * A rule is one object: its permanent code, its prose in every language and its check. `sakip explain`,
 * docs/rules.md and the tests are made from the same object, so that they cannot drift apart.
 */
import type { Reading } from "../assessment.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { UsedMap } from "../layout-map.ts";
import type { Reconciliation } from "../reconciliation.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Scorecard } from "../score/score.ts";

/** An output that was not written, and why. */
export type OutputFault =
  | { readonly kind: "exists"; readonly path: string }
  | { readonly kind: "is-input"; readonly path: string }
  | { readonly kind: "failed"; readonly path: string; readonly reason: string }
  /** The scored copy cannot be made, because a part of the workbook that must name its sheets is damaged. */
  | { readonly kind: "uncopied"; readonly path: string; readonly part: string; readonly reason: string };

/** All that a rule may look at. `rubric` and `scorecard` are null when there is no assessment. */
export interface Subject {
  readonly reading: Reading;
  readonly rubric: Rubric | null;
  readonly scorecard: Scorecard | null;
  readonly reconciliation?: Reconciliation | null;
  readonly outputFaults: readonly OutputFault[];
  /** Found by searching a folder, not named by anybody: a file without an answer sheet is then no error. */
  readonly searched?: boolean;
  /** The map that the workbook was read by, with what of it does not hold. */
  readonly map?: UsedMap | undefined;
}

/** What rules about outputs look at: those of a workbook and of a recap alike. */
export type Writing = Pick<Subject, "outputFaults">;

/** Where a finding points: a cell, or a sheet as a whole. */
export interface Place {
  readonly sheet: string;
  readonly cell: string | null;
}

/** One place where a rule does not hold. `at` null: the file as a whole. */
export interface Occurrence<Args> {
  readonly at: Place | null;
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

/**
 * A rule as its file declares it. `Args` is what its check hands to its sentences, `About` what it looks at: one
 * workbook, or less of it than all.
 */
export interface RuleDeclaration<Args, About = Subject> {
  readonly code: `SKP${number}`;
  /** Kebab-case, no verbs; also the file name, the test name and the docs anchor. */
  readonly name: string;
  readonly severity: Severity;
  readonly text: Readonly<Record<Language, RuleText<Args>>>;
  /** What the documentation shows the sentences with. */
  readonly example: Args;
  /** Every place where the rule does not hold, in sheet order. */
  check(subject: About): Iterable<Occurrence<Args>>;
}

/** What `sakip explain` and docs/rules.md say about a rule. */
export interface RuleProse {
  readonly title: string;
  readonly why: string;
  readonly exampleMessage: string;
  readonly exampleFix: string;
}

/** What can be told of a rule without applying it. */
export interface DocumentedRule {
  readonly code: `SKP${number}`;
  readonly name: string;
  readonly severity: Severity;
  prose(language: Language): RuleProse;
}

/** A rule as everybody else sees it: the type of its arguments stays inside. */
export interface Rule<About = Subject> extends DocumentedRule {
  diagnose(subject: About, language: Language): Diagnostic[];
}

/**
 * No more findings of one rule than this for one workbook; the last one counts the rest. A form has a few hundred
 * rows; only a broken or hostile file comes to more, and sentences about each of its rows would fill the memory.
 */
export const FINDINGS_AT_MOST = 1_000;

/** Declares a rule. Stamps its code, name and severity on each finding. */
export function defineRule<Args, About = Subject>(declaration: RuleDeclaration<Args, About>): Rule<About> {
  const { code, name, severity, text, example } = declaration;
  return {
    code,
    name,
    severity,
    prose(language) {
      const { title, why, message, fix } = text[language];
      return { title, why, exampleMessage: message(example), exampleFix: fix(example) };
    },
    diagnose(subject, language) {
      const { message, fix } = text[language];
      const found = [...declaration.check(subject)];
      const shown = found.slice(0, FINDINGS_AT_MOST);
      return shown.map(({ at, args }, index) => ({
        code,
        name,
        severity,
        message: message(args) + (index + 1 < shown.length ? "" : andMore(found.length, language)),
        sheet: at?.sheet ?? null,
        cell: at?.cell ?? null,
        fix: fix(args),
      }));
    },
  };
}

/** What the last finding says of those that are not listed; nothing when all are. */
function andMore(found: number, language: Language): string {
  const rest = found - FINDINGS_AT_MOST;
  if (rest <= 0) return "";
  const count = formatNumber(rest, language, 0);
  return language === "id"
    ? ` Masih ada ${count} temuan seperti ini yang tidak dicantumkan.`
    : ` There ${rest === 1 ? "is 1 more finding" : `are ${count} more findings`} like this, not listed here.`;
}
