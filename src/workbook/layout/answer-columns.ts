/** Chooses the columns that hold each assessor's answers: by their titles and, where those leave it open, by what stands in them. */
import type { Assessor } from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Sheet } from "../sheet.ts";
import { isPick, type Pick, type Picked, pickFor, settled } from "./column-pick.ts";
import { type Tally, tallyOf } from "./column-tally.ts";
import type { HeadedColumn, HeaderBlock } from "./headers.ts";
import { isDated, type Owner, PLAIN_ANSWER, scoreRank, stageOf } from "./headings.ts";
import { rivalColumns } from "./stray-columns.ts";
import type { SubcomponentTableRow } from "./table-row.ts";
import { pairUnder, type TickPair } from "./tick-pair.ts";
import { type UnclaimedScores, unclaimedScores } from "./unclaimed-scores.ts";

/** Where an assessor writes. */
export interface AssessorColumns {
  readonly assessor: Assessor;
  /** The letters of the sub-components. */
  readonly answer: number;
  /** Ya/Tidak of the criteria; nearly always the same column. */
  readonly criterion: number;
  /** Set where Ya and Tidak have a column each; `criterion` is that of Ya. */
  readonly pair: TickPair | null;
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
  /** Titled as letters too, such as `Predikat` beside `Jawaban`: not read, but they should say the same. */
  readonly beside: readonly HeadedColumn[];
  /** Scores that belong to none of the answers. */
  readonly unclaimed: readonly UnclaimedScores[];
}

/** Nothing was chosen. */
export const NO_ANSWERS: ChosenColumns = {
  assessors: [],
  ambiguous: [],
  answerTitle: null,
  titled: false,
  passedOver: [],
  beside: [],
  unclaimed: [],
};

/** The assessors' columns of a header, given the rows that stand under it. */
export function chooseColumns(
  sheet: Sheet,
  header: HeaderBlock,
  rows: readonly SubcomponentTableRow[],
  rubric: Rubric,
): ChosenColumns {
  const { columns } = header;
  const doubtful = columns.filter((column, index) => isUnderShiftedTitle(column, columns[index + 1]));
  if (doubtful.length > 0)
    return { ...NO_ANSWERS, ambiguous: columns.filter(({ role }) => role === "answer") };
  const tally = (column: HeadedColumn) => tallyOf(sheet, column, rows, rubric);
  const flat = rows.some((row) => row.flat === true);
  const pick = (owner: Owner) => pickFor(owner, columns, { count: rows.length, flat }, tally);
  const [final, first] = [pick("final"), pick("evaluator")];
  const evaluator = agreed(final, first);
  const own = ownPick([pick("self"), pick("unit"), pick("unnamed")]);
  const ambiguous = [own, evaluator].flatMap((picked) =>
    picked && "ambiguous" in picked ? picked.ambiguous : [],
  );
  if (ambiguous.length > 0) return { ...NO_ANSWERS, ambiguous };
  if (isPick(own) && isPick(evaluator) && isLastOfNobody(own))
    return {
      ...NO_ANSWERS,
      ambiguous: columns.filter((column) => column === own.answer || column === evaluator.answer),
    };
  if (isPick(final) && isPick(first) && own === null && !isSame(tally(final.answer), tally(first.answer)))
    return { ...NO_ANSWERS, ambiguous: [final.answer, first.answer] };
  const picks = [own, evaluator].filter(isPick);
  const known = [...picks, ...[final, first].filter(isPick)];
  const rivals = picks.length === 0 ? [] : rivalColumns(sheet, header, rows, { picks, known }, tally);
  if (rivals.length > 0)
    return { ...NO_ANSWERS, ambiguous: [...picks.map(({ answer }) => answer), ...rivals] };
  const pairs = (yes: HeadedColumn) => pairUnder(sheet, yes, rows);
  const found = chosen(columns, isPick(own) ? own : null, isPick(evaluator) ? evaluator : null, pairs);
  const read = found.assessors.flatMap(({ answer, criterion, score }) => [answer, criterion, score]);
  return { ...found, unclaimed: unclaimedScores(columns, new Set(read), known) };
}

/** `Huruf Akhir` under nobody's name beside `Final` or `Ketua Tim`: either may hold the letters that count. */
function isLastOfNobody({ owner, answer }: Pick): boolean {
  return owner === "unnamed" && stageOf(answer.words)?.stage === "last";
}

/**
 * Whether two columns say the same, or one of them nothing. Without the OPD's own block a `Final` beside the evaluator's
 * may stand over it by mistake.
 */
function isSame(one: Tally, other: Tally): boolean {
  if ([one, other].some((own) => own.given === 0 && !own.written())) return true;
  const said = ({ letters, ticks }: Tally) => [...letters, ...ticks()].join();
  return said(one) === said(other);
}

function chosen(
  columns: readonly HeadedColumn[],
  own: Pick | null,
  evaluator: Pick | null,
  pairOf: (criterion: HeadedColumn) => TickPair | null,
): Omit<ChosenColumns, "unclaimed"> {
  const columnsOf = (pick: Pick, assessor: Assessor): AssessorColumns => ({
    assessor,
    answer: pick.answer.column,
    criterion: pick.criterion.column,
    pair: pairOf(pick.criterion),
    score: scoreColumn(columns, pick.answer),
  });
  const assessors = [
    ...(own ? [columnsOf(own, evaluator || own.owner === "self" ? "self" : "single")] : []),
    ...(evaluator ? [columnsOf(evaluator, "evaluator")] : []),
  ].sort((a, b) => a.answer - b.answer);
  const only = own && evaluator ? null : (own ?? evaluator);
  return {
    assessors,
    ambiguous: [],
    answerTitle: only?.answer.parent || null,
    titled: own?.titled === true || evaluator?.titled === true,
    passedOver: [own, evaluator].flatMap((pick) => (pick ? passedOver(columns, pick.answer) : [])),
    beside: columns.filter((column) => isBeside(column) && !isUsed(column, [own, evaluator])),
  };
}

function isBeside({ role, owner, stage, words }: HeadedColumn): boolean {
  return role === "answer" && owner !== "quality-assurance" && stage === undefined && !isDated(words);
}

function isUsed(column: HeadedColumn, picks: readonly (Pick | null)[]): boolean {
  return picks.some((pick) => column === pick?.answer || column === pick?.criterion);
}

function passedOver(columns: readonly HeadedColumn[], by: HeadedColumn): ChosenColumns["passedOver"] {
  const title = by.stage === "last" ? stageOf(by.words)?.of : undefined;
  return columns
    .filter((column) => column.stage === "first" && stageOf(column.words)?.of === title)
    .filter(({ parent }) => parent === by.parent)
    .map((column) => ({ column, by }));
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
