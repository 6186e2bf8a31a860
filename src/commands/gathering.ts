/** What is known of the workbooks of a run: a little of each in memory, the rest in temporary files. */
import type { JobResult, UnitResult } from "../batch/job.ts";
import { openSpool } from "../batch/spool.ts";
import type { EntryTexts } from "../entry-texts.ts";
import type { Evaluation } from "../evaluation.ts";
import { openFindingStore } from "../finding-store.ts";
import { groupedBy, naturalOrder } from "../recap/order.ts";
import type { FindingSource, GroupComponent, Recap, RecapEntry } from "../recap.ts";
import { resultName } from "../result-name.ts";

/** Results come in any order; everything is told in the order of the workbooks and their sheets. */
export interface Gathering {
  add(result: JobResult): void;
  /** Whether the workbook at this place is done. */
  isDone(index: number): boolean;
  /** Made anew each time: asked for once all workbooks are done, when there is memory for them. */
  entries(): readonly RecapEntry[];
  /** What analyses show beyond the entries, by the names of the results; made anew as they are. */
  texts(): ReadonlyMap<string, EntryTexts>;
  /** By the sha256 of the rubric. */
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  /** Names of results with an output that was refused or failed. */
  readonly unwritten: ReadonlySet<string>;
  findings(): FindingSource;
  /** The evaluations that were kept whole, each with what only the recap found about it. */
  evaluations(recap: Pick<Recap, "findings">): Iterable<Evaluation>;
  close(): void;
}

/** Opens an empty gathering. */
export function openGathering(): Gathering {
  /** The numbers under which the results of a workbook were put aside, by its place. */
  const done = new Map<number, readonly number[]>();
  let count = 0;
  const trees = new Map<string, readonly GroupComponent[]>();
  const unwritten = new Set<string>();
  const findings = openFindingStore();
  const [entries, texts, whole] = [openSpool(), openSpool(), openSpool()];
  /** The names of the results with texts, by their numbers. */
  const named = new Map<number, string>();
  const inOrder = () => [...done].sort(([one], [other]) => one - other).flatMap(([, numbers]) => numbers);
  const put = ({ file, unit, entry, tree, diagnostics, evaluation, ...result }: UnitResult): number => {
    const number = count;
    count += 1;
    entries.put(number, entry);
    if (result.texts !== null) {
      named.set(number, file);
      texts.put(number, result.texts);
    }
    if (tree) trees.set(tree.rubric, tree.components);
    if (diagnostics !== null) findings.add({ file, unit }, diagnostics);
    if (evaluation !== null) whole.put(number, evaluation);
    if (result.unwritten) unwritten.add(file);
    return number;
  };
  return {
    trees,
    unwritten,
    isDone: (index) => done.has(index),
    add({ index, results }) {
      done.set(index, results.map(put));
    },
    entries: () => inOrder().map((number) => JSON.parse(entries.get(number) ?? "null")),
    texts: () => new Map([...named].map(([number, file]) => [file, JSON.parse(texts.get(number) ?? "null")])),
    findings: () => findings.inOrder(naturalOrder()),
    *evaluations(recap) {
      const together = groupedBy(recap.findings, ({ file }) => file);
      for (const number of inOrder()) {
        const text = whole.get(number);
        if (text === null) continue;
        const evaluation = JSON.parse(text) as Evaluation;
        const more = (together.get(resultName(evaluation)) ?? []).map(({ diagnostic }) => diagnostic);
        yield { ...evaluation, diagnostics: [...evaluation.diagnostics, ...more] };
      }
    },
    close() {
      for (const store of [findings, entries, texts, whole]) store.close();
    },
  };
}
