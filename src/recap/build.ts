/** From the entries of many workbooks to the recap. What it shows rests on the entries alone, never on their order. */
import { type Analyses, NO_ANALYSES } from "../analyses.ts";
import type { Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { FileFinding, GroupComponent, ListedUnit, Recap, RecapEntry } from "../recap.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { TOOL } from "../version.ts";
import { findingsAmong } from "./findings.ts";
import { type Assessed, groupsOf } from "./group.ts";
import { attendanceOf } from "./listed.ts";
import { naturalOrder } from "./order.ts";

/** What a recap needs beside the entries. */
export interface RecapContext {
  /** The tree of every rubric that the entries name, by its sha256. */
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  /** The rubrics at hand: for their scales and bands, where the entries were scored by them. */
  readonly rubrics: readonly LoadedRubric[];
  /** The list of OPDs that must send a workbook; null without one. */
  readonly listed: readonly ListedUnit[] | null;
  /** Files that were found and not evaluated. */
  readonly notReached: readonly string[];
  /** Findings about the sources of the entries themselves; none where the workbooks were at hand. */
  readonly sourceFindings?: readonly FileFinding[];
  /** What was found out beyond the figures; their findings are the recap's. */
  readonly analyses?: Analyses;
  /** Of the findings about several files. */
  readonly language: Language;
  /** Severities in place of the rules' own. */
  readonly severities?: Severities | undefined;
}

/** Everything that the entries add up to. */
export function buildRecap(entries: readonly RecapEntry[], context: RecapContext): Recap {
  const natural = naturalOrder();
  const inOrder = entries.toSorted((one, other) => natural(one.file, other.file));
  const assessed = inOrder.filter(isAssessed);
  const attendance = context.listed && attendanceOf(assessed, context.listed);
  const unreadable = inOrder.filter(({ status }) => status === "unreadable");
  const notLke = inOrder.filter(({ status }) => status === "not-lke");
  const { analyses = NO_ANALYSES } = context;
  const findings = [
    ...findingsAmong(inOrder, attendance, context.language, context.severities),
    ...(context.sourceFindings ?? []),
    ...findingsOfAnalyses(analyses),
  ];
  return {
    tool: { ...TOOL },
    groups: groupsOf(assessed, {
      trees: context.trees,
      rubrics: context.rubrics,
      clusterOf: (entry) => attendance?.listingOf(entry)?.line?.cluster ?? null,
    }),
    unreadable,
    notLke,
    missing: attendance?.missing ?? null,
    notReached: context.notReached.toSorted(natural),
    findings: findings.toSorted((one, other) => natural(one.file, other.file)),
    analyses,
    summary: {
      workbooks: entries.length,
      ...filesOf(entries),
      scored: assessed.filter(({ status }) => status === "scored").length,
      incomplete: assessed.filter(({ status }) => status === "incomplete").length,
      unreadable: unreadable.length,
      notLke: notLke.length,
      flagged: assessed.filter(({ flagged }) => flagged === true).length,
      listed: context.listed?.length ?? null,
      missing: attendance?.missing.length ?? null,
      notReached: context.notReached.length,
    },
  };
}

/** Whose results are whose over the years is told by whatever matches them: each of it counts once. */
function findingsOfAnalyses({
  comparison,
  gap,
  region,
  followUp,
  evidence,
}: Analyses): readonly FileFinding[] {
  const all = [comparison, gap, region, followUp, evidence].flatMap((analysis) => analysis?.findings ?? []);
  return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** A workbook of several OPDs is one file with an entry for each of them. */
function filesOf(entries: readonly RecapEntry[]): Pick<Recap["summary"], "files"> {
  const files = entries.filter(({ among }) => !among || among.index === 1).length;
  return files === entries.length ? {} : { files };
}

function isAssessed(entry: RecapEntry): entry is Assessed {
  return entry.rubric !== null;
}
