/** Chooses the columns that hold each assessor's answers: by their titles and, where those leave it open, by what stands in them. */
import type { Assessor, CellRef, CriterionAnswer } from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Sheet } from "../sheet.ts";
import { criterionAnswer, letterAnswer } from "./cell-text.ts";
import type { HeadedColumn, HeaderBlock } from "./headers.ts";
import { isDated, mayHoldAnswers, type Owner, PLAIN_ANSWER, scoreRank, stageOf } from "./headings.ts";
import { isOwnCell } from "./table-cells.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** Where an assessor writes. */
export interface AssessorColumns {
  readonly assessor: Assessor;
  /** The letters of the sub-components. */
  readonly answer: number;
  /** Ya/Tidak of the criteria; nearly always the same column. */
  readonly criterion: number;
  readonly score: number | null;
}

export interface ChosenColumns {
  readonly assessors: readonly AssessorColumns[];
  /** The columns that could each be the answer; then there are no assessors. */
  readonly ambiguous: readonly HeadedColumn[];
  /** The titles over a single answer column. */
  readonly answerTitle: string | null;
  /** Whether the column calls itself the answer; letters alone may be a mere copy of the answers. */
  readonly titled: boolean;
  /** First answers that were not read, because a column titled as the last ones holds those that count. */
  readonly passedOver: readonly { readonly column: HeadedColumn; readonly by: HeadedColumn }[];
}

/** What stands in one column on the sub-components' own rows, and on those of their criteria. */
interface Tally {
  /** Everything on the sub-components' rows but blanks and placeholders. */
  readonly given: number;
  /** Letters of the scale among it, typed and not computed. */
  readonly typed: number;
  /** What is no letter of the scale. */
  readonly unknown: number;
  /** The letter of each row, typed or computed; null where there is none. */
  readonly letters: readonly (string | null)[];
  /** Whether any criterion is answered. */
  ticked(): boolean;
  /** What is typed for each criterion in words or marks; null for anything else. Figures are the points it gives. */
  ticks(): readonly (string | null)[];
  /** Of each sub-component whether every criterion is answered, so that they make up for a letter. */
  allTicked(): readonly boolean[];
  /** Whether anything at all stands on a criterion's row. */
  written(): boolean;
  /** Whether anything stands there that answers no criterion. */
  misread(): boolean;
}

/** One owner's answer column. */
interface Pick {
  readonly owner: Owner;
  readonly answer: HeadedColumn;
  readonly criterion: HeadedColumn;
  readonly filled: boolean;
  readonly titled: boolean;
}

type Picked = Pick | { readonly ambiguous: readonly HeadedColumn[] } | null;

const NONE: ChosenColumns = {
  assessors: [],
  ambiguous: [],
  answerTitle: null,
  titled: false,
  passedOver: [],
};

/** The assessors' columns of a header, given the rows that stand under it. */
export function chooseColumns(
  sheet: Sheet,
  { columns, lastRow }: HeaderBlock,
  rows: readonly SubcomponentTableRow[],
  rubric: Rubric,
): ChosenColumns {
  const doubtful = columns.filter((column, index) => isUnderShiftedTitle(column, columns[index + 1]));
  if (doubtful.length > 0) return { ...NONE, ambiguous: columns.filter(({ role }) => role === "answer") };
  const tally = (column: HeadedColumn) => tallyOf(sheet, column.column, rows, rubric);
  const flat = rows.some((row) => row.flat === true);
  const pick = (owner: Owner) => pickFor(owner, columns, { count: rows.length, flat }, tally);
  const [final, first] = [pick("final"), pick("evaluator")];
  const evaluator = agreed(final, first);
  const own = ownPick([pick("self"), pick("unit"), pick("unnamed")]);
  const ambiguous = [own, evaluator].flatMap((picked) =>
    picked && "ambiguous" in picked ? picked.ambiguous : [],
  );
  if (ambiguous.length > 0) return { ...NONE, ambiguous };
  if (isPick(own) && isPick(evaluator) && isLastOfNobody(own))
    return {
      ...NONE,
      ambiguous: columns.filter((column) => column === own.answer || column === evaluator.answer),
    };
  const picks = [own, evaluator].filter(isPick);
  const untitled = untitledColumns(sheet, columns, rows).map((column) => ({
    ...UNTITLED,
    column,
    row: lastRow,
  }));
  const known = [...picks, ...[final, first].filter(isPick)];
  const strays = new Set([
    ...strayColumns(columns, known, tally),
    ...openStages(columns, picks, tally),
    ...untitled.filter((column) => holdsAnswers(tally(column), "unnamed", rows.length)),
    ...strayTicks([...columns, ...untitled], known, tally),
  ]);
  if (picks.length > 0 && strays.size > 0)
    return { ...NONE, ambiguous: [...picks.map(({ answer }) => answer), ...strays] };
  return chosen(columns, isPick(own) ? own : null, isPick(evaluator) ? evaluator : null);
}

/** `Huruf Akhir` under nobody's name beside `Final` or `Ketua Tim`: either may hold the letters that count. */
function isLastOfNobody({ owner, answer }: Pick): boolean {
  return owner === "unnamed" && stageOf(answer.words)?.stage === "last";
}

/**
 * Columns with letters of their own under a title that says neither that they are answers nor that they are none,
 * such as `Koreksi`: they may be somebody's answers too. Letters that only repeat an answer column are no rivals.
 */
function strayColumns(
  columns: readonly HeadedColumn[],
  known: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const read = new Set(known.flatMap(({ answer, criterion }) => [answer, criterion]));
  const answers = known.map(({ answer }) => tally(answer).letters);
  return columns
    .filter((column) => !read.has(column) && mayBeStray(column))
    .filter((column) => {
      const { given, typed, unknown, letters } = tally(column);
      // Computed letters count only under the name of somebody who answers; else they are a grade of the score.
      const isGrade = column.owner === "unnamed" || column.role === "answer";
      const counted = isGrade ? typed : given - unknown;
      return counted > 0 && counted >= unknown && !answers.some((own) => repeats(letters, own));
    });
}

/**
 * Columns with Ya/Tidak of their own under a title that does not say so, such as `Koreksi` under `Evaluator`. Under
 * nobody's name they are rivals only where no letters decide, or letters that nobody calls the answer.
 */
function strayTicks(
  columns: readonly HeadedColumn[],
  known: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const read = new Set(known.flatMap(({ answer, criterion }) => [answer, criterion]));
  const repeatsAnswers = (ticks: readonly (string | null)[]) =>
    [...read].some((column) => repeats(ticks, tally(column).ticks()));
  const isDecided = known.every(
    ({ answer, titled }) => titled && !isDated(answer.words) && tally(answer).given > 0,
  );
  return columns
    .filter((column) => !read.has(column) && mayBeStray(column))
    .filter((column) => {
      const ticks = tally(column).ticks();
      const typed = ticks.filter((tick) => tick !== null).length;
      const counts = column.owner === "unnamed" ? !isDecided && typed * 2 >= ticks.length : true;
      return typed > 0 && counts && !repeatsAnswers(ticks);
    });
}

/** `Huruf Akhir` beside `Jawaban` may be the letters that count; a plain `Huruf` or `Predikat` goes with the answer. */
function mayBeStray({ role, owner, words }: HeadedColumn): boolean {
  if (owner === "quality-assurance") return false;
  return role === null || role === "score" || (role === "answer" && stageOf(words)?.stage === "last");
}

/**
 * First letters beside last ones that are still open, where every criterion is ticked: those would fill a gap in the
 * last column that its office has filled otherwise in the first.
 */
function openStages(
  columns: readonly HeadedColumn[],
  picks: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  return picks.flatMap(({ owner, answer, criterion }) => {
    const firsts = columns.filter((column) => column.stage === "first" && column.owner === owner);
    if (firsts.length === 0) return [];
    const last = tally(answer).letters;
    const filled = tally(criterion).allTicked();
    return firsts.filter((first) =>
      tally(first).letters.some((letter, place) => letter !== null && last[place] === null && filled[place]),
    );
  });
}

function repeats(letters: readonly (string | null)[], others: readonly (string | null)[]): boolean {
  return letters.every((letter, index) => letter === null || letter === others[index]);
}

/** A column full of letters that nobody titled may be anybody's answers. */
const UNTITLED = {
  role: null,
  owner: "unnamed",
  rank: 0,
  words: "",
  parent: "",
  looseParent: false,
} as const;

function untitledColumns(
  sheet: Sheet,
  columns: readonly HeadedColumn[],
  rows: readonly SubcomponentTableRow[],
): readonly number[] {
  const titled = new Set(columns.map(({ column }) => column));
  const used = new Set<number>();
  for (const own of rows) {
    for (const { row } of [own, ...own.criteria])
      for (const column of sheet.rows.get(row)?.keys() ?? []) used.add(column);
  }
  return [...used].filter((column) => !titled.has(column));
}

function chosen(columns: readonly HeadedColumn[], own: Pick | null, evaluator: Pick | null): ChosenColumns {
  const assessors = [
    ...(own ? [assessorColumns(columns, own, evaluator || own.owner === "self" ? "self" : "single")] : []),
    ...(evaluator ? [assessorColumns(columns, evaluator, "evaluator")] : []),
  ].sort((a, b) => a.answer - b.answer);
  const only = own && evaluator ? null : (own ?? evaluator);
  return {
    assessors,
    ambiguous: [],
    answerTitle: only?.answer.parent || null,
    titled: own?.titled === true || evaluator?.titled === true,
    passedOver: [own, evaluator].flatMap((pick) => (pick ? passedOver(columns, pick.answer) : [])),
  };
}

function passedOver(columns: readonly HeadedColumn[], by: HeadedColumn): ChosenColumns["passedOver"] {
  const title = by.stage === "last" ? stageOf(by.words)?.of : undefined;
  return columns
    .filter((column) => column.stage === "first" && stageOf(column.words)?.of === title)
    .filter(({ parent }) => parent === by.parent)
    .map((column) => ({ column, by }));
}

function isPick(picked: Picked): picked is Pick {
  return picked !== null && "answer" in picked;
}

/**
 * Headings over a group that lost their merge may stand over the group's middle. Then the column before belongs to
 * the group too, and whose the columns are cannot be told.
 */
function isUnderShiftedTitle(column: HeadedColumn, next: HeadedColumn | undefined): boolean {
  if (!next?.looseParent || next.owner === "unnamed" || column.parent !== "" || column.owner !== "unnamed")
    return false;
  const isAnswering = ({ role }: HeadedColumn) => role === "answer" || role === "score" || role === "tick";
  return isAnswering(column) && isAnswering(next) && column.role !== next.role && column.row === next.row;
}

function tallyOf(sheet: Sheet, column: number, rows: readonly SubcomponentTableRow[], rubric: Rubric): Tally {
  const letters = rows.map((row) => {
    const cell = isOwnCell(sheet, row, column) ? sheet.rows.get(row.row)?.get(column) : undefined;
    return { cell, answer: letterAnswer(cell, NOWHERE, rubric.scale) };
  });
  const given = letters.filter(({ answer }) => answer.kind !== "unanswered");
  return {
    given: given.length,
    typed: given.filter(({ cell, answer }) => answer.kind === "letter" && cell?.formula === null).length,
    unknown: given.filter(({ answer }) => answer.kind !== "letter").length,
    letters: letters.map(({ answer }) => (answer.kind === "letter" ? answer.letter : null)),
    ticked: () => hasOnCriteria(sheet, column, rows, rubric, isTick),
    written: () => hasOnCriteria(sheet, column, rows, rubric, ({ kind }) => kind !== "unanswered"),
    misread: () =>
      hasOnCriteria(sheet, column, rows, rubric, (answer) => answer.kind !== "unanswered" && !isTick(answer)),
    ticks: () => ticksIn(sheet, column, rows, rubric),
    allTicked: () =>
      rows.map(
        ({ criteria }) =>
          criteria.length > 0 &&
          criteria.every(({ row }) =>
            isTick(criterionAnswer(sheet.rows.get(row)?.get(column), NOWHERE, rubric)),
          ),
      ),
  };
}

function ticksIn(
  sheet: Sheet,
  column: number,
  rows: readonly SubcomponentTableRow[],
  rubric: Rubric,
): readonly (string | null)[] {
  return rows.flatMap(({ criteria }) =>
    criteria.map(({ row }) => {
      const cell = sheet.rows.get(row)?.get(column);
      if (cell?.value.kind !== "text") return null;
      const answer = criterionAnswer(cell, NOWHERE, rubric);
      return isTick(answer) ? answer.kind : null;
    }),
  );
}

function hasOnCriteria(
  sheet: Sheet,
  column: number,
  rows: readonly SubcomponentTableRow[],
  rubric: Rubric,
  isSought: (answer: CriterionAnswer) => boolean,
): boolean {
  return rows.some(({ criteria }) =>
    criteria.some(({ row }) => isSought(criterionAnswer(sheet.rows.get(row)?.get(column), NOWHERE, rubric))),
  );
}

function isTick({ kind }: CriterionAnswer): boolean {
  return kind === "fulfilled" || kind === "unfulfilled" || kind === "graded";
}

/** Where an answer stands does not matter while it is only counted. */
export const NOWHERE: CellRef = { sheet: "", cell: "" };

/** The answer column of one owner. A title decides; a column without such a title counts for the letters typed in it. */
function pickFor(
  owner: Owner,
  columns: readonly HeadedColumn[],
  rows: { readonly count: number; readonly flat: boolean },
  tally: (column: HeadedColumn) => Tally,
): Picked {
  const own = columns.filter((column) => column.owner === owner);
  const ticks = own.filter(({ role }) => role === "tick");
  const titled = settled(
    mainAnswers(
      own.filter(({ role }) => role === "answer"),
      tally,
    ),
  );
  const candidates = titled.length > 0 ? titled : ticks;
  if (candidates.length > 1) return { ambiguous: candidates };
  const [main] = candidates;
  const others = own.filter(
    (column) =>
      column !== main && !isDated(column.words) && mayHoldAnswers(column.role, column.owner, column.words),
  );
  if (!main) {
    const holding = rows.flat
      ? criterionColumns(owner, others, tally)
      : others.filter((column) => holdsAnswers(tally(column), owner, rows.count));
    if (holding.length > 1) return { ambiguous: holding };
    const [only] = holding;
    return only ? { owner, answer: only, criterion: only, filled: true, titled: false } : null;
  }
  const { given, written } = tally(main);
  const criterion = ticks[0] ?? tickColumnBeside(main, own, tally) ?? main;
  if (given > 0) return { owner, answer: main, criterion, filled: true, titled: true };
  // The letters may stand beside a column that only takes the criteria's answers.
  const holding = highest(others.filter((column) => isLetterColumn(tally(column))));
  if (holding.length > 1) return { ambiguous: holding };
  return {
    owner,
    answer: holding[0] ?? main,
    criterion,
    filled: holding.length > 0 || written(),
    titled: true,
  };
}

/** The surest titles; one with a year in it is sure only while no other answer column has letters. */
function mainAnswers(
  titled: readonly HeadedColumn[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const surest = highest(titled);
  if (!surest.some(({ words }) => isDated(words))) return surest;
  const holding = titled.filter((column) => tally(column).given > 0);
  return holding.length > 1 ? holding : surest;
}

/**
 * Where a flat table has no column that calls itself the answer, the values of the criteria are: those under an
 * assessor's name, or under nobody's where they are Ya and Tidak. Scores beside them are no answers.
 */
function criterionColumns(
  owner: Owner,
  columns: readonly HeadedColumn[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const ticking = columns.filter((column) => tally(column).ticked() && !tally(column).misread());
  if (ticking.length > 0 || owner === "unnamed") return ticking;
  const written = columns.filter((column) => tally(column).written());
  return written.length > 0 ? written : columns;
}

/** Beside the last letters the criteria may have a column of their own that is titled as an answer too. */
function tickColumnBeside(
  main: HeadedColumn,
  own: readonly HeadedColumn[],
  tally: (column: HeadedColumn) => Tally,
): HeadedColumn | null {
  if (main.stage !== "last" || tally(main).ticked()) return null;
  const beside = own.filter((column) => column.role === "answer" && column.stage === undefined);
  const ticking = beside.filter((column) => tally(column).given === 0 && tally(column).ticked());
  return ticking.length === 1 ? (ticking[0] ?? null) : null;
}

function isLetterColumn({ typed, unknown }: Tally): boolean {
  return typed > 0 && unknown === 0;
}

/** Letters under somebody's own title are answers even when few; without one nearly every row must have its letter. */
function holdsAnswers({ typed, unknown }: Tally, owner: Owner, rowCount: number): boolean {
  if (owner !== "unnamed") return typed > 0 && typed >= unknown;
  return unknown === 0 && typed * 2 >= rowCount && typed > 1;
}

/** What is titled as the last answer comes before what does not say at which stage it was given. */
function settled(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const last = columns.filter(({ stage }) => stage === "last");
  return last.length > 0 ? last : columns;
}

function highest(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const most = Math.max(...columns.map(({ rank }) => rank));
  return columns.filter(({ rank }) => rank === most);
}

/** With three blocks the final one is the evaluator's, once anybody filled it in. */
function agreed(final: Picked, evaluator: Picked): Picked {
  if (!isPick(final)) return final ?? evaluator;
  return final.filled || evaluator === null ? final : evaluator;
}

/** The OPD's own column among those that may be: an unnamed `Predikat` beside `Jawaban` is no second answer. */
function ownPick(picks: readonly Picked[]): Picked {
  const present = picks.filter((picked) => picked !== null);
  const doubtful = present.find((picked) => !isPick(picked));
  if (doubtful) return doubtful;
  const found = present.filter(isPick);
  const plain = found.filter(({ owner, answer }) => owner !== "unnamed" || answer.rank >= PLAIN_ANSWER);
  const kept = plain.some(({ answer }) => answer.rank >= PLAIN_ANSWER) ? plain : found;
  return kept.length > 1 ? { ambiguous: kept.map(({ answer }) => answer) } : (kept[0] ?? null);
}

function assessorColumns(
  columns: readonly HeadedColumn[],
  { answer, criterion }: Pick,
  assessor: Assessor,
): AssessorColumns {
  return {
    assessor,
    answer: answer.column,
    criterion: criterion.column,
    score: scoreColumn(columns, answer),
  };
}

/** The score column of the same owner: the surest title, then the nearest one to the right, then the nearest at all. */
function scoreColumn(columns: readonly HeadedColumn[], answer: HeadedColumn): number | null {
  const own = columns.filter(
    ({ role, owner, column }) => role === "score" && owner === answer.owner && column !== answer.column,
  );
  const settledOnes = settled(own);
  const most = Math.max(...settledOnes.map(({ words }) => scoreRank(words)));
  const surest = settledOnes.filter(({ words }) => scoreRank(words) === most);
  return (surest.find(({ column }) => column > answer.column) ?? surest.at(-1))?.column ?? null;
}
