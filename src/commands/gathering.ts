/** What is known of the workbooks of a run: a little of each in memory, the rest in temporary files. */
import type { JobResult } from "../batch/job.ts";
import { openSpool } from "../batch/spool.ts";
import type { Evaluation } from "../evaluation.ts";
import { openFindingStore } from "../finding-store.ts";
import { groupedBy, naturalOrder } from "../recap/order.ts";
import type { FindingSource, GroupComponent, Recap, RecapEntry } from "../recap.ts";

/** Results come in any order; everything is told in the order of the workbooks. */
export interface Gathering {
  add(result: JobResult): void;
  /** The places of the workbooks that are done, ascending. */
  inOrder(): readonly number[];
  /** Made anew each time: asked for once all workbooks are done, when there is memory for them. */
  entries(): ReadonlyMap<number, RecapEntry>;
  /** By the sha256 of the rubric. */
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  /** Places of workbooks with an output that was refused or failed. */
  readonly unwritten: ReadonlySet<number>;
  findings(): FindingSource;
  /** The evaluations that were kept whole, each with what only the recap found about it. */
  evaluations(recap: Pick<Recap, "findings">): Iterable<Evaluation>;
  close(): void;
}

/** Opens an empty gathering. */
export function openGathering(): Gathering {
  const done = new Set<number>();
  const trees = new Map<string, readonly GroupComponent[]>();
  const unwritten = new Set<number>();
  const findings = openFindingStore();
  const [entries, whole] = [openSpool(), openSpool()];
  const inOrder = () => [...done].sort((one, other) => one - other);
  return {
    trees,
    unwritten,
    inOrder,
    add({ index, file, unit, entry, tree, diagnostics, evaluation, unwritten: isUnwritten }) {
      done.add(index);
      entries.put(index, entry);
      if (tree) trees.set(tree.rubric, tree.components);
      if (diagnostics !== null) findings.add({ file, unit }, diagnostics);
      if (evaluation !== null) whole.put(index, evaluation);
      if (isUnwritten) unwritten.add(index);
    },
    entries: () => new Map(inOrder().map((index) => [index, JSON.parse(entries.get(index) ?? "null")])),
    findings: () => findings.inOrder(naturalOrder()),
    *evaluations(recap) {
      const together = groupedBy(recap.findings, ({ file }) => file);
      for (const index of inOrder()) {
        const text = whole.get(index);
        if (text === null) continue;
        const evaluation = JSON.parse(text) as Evaluation;
        const more = (together.get(evaluation.file) ?? []).map(({ diagnostic }) => diagnostic);
        yield { ...evaluation, diagnostics: [...evaluation.diagnostics, ...more] };
      }
    },
    close() {
      for (const store of [findings, entries, whole]) store.close();
    },
  };
}
