/** The rows of what was read, each with what it was matched to and how sure that is. */
import {
  type Assessment,
  type Assessor,
  type CellRef,
  type ComponentRow,
  type CriterionAnswer,
  type CriterionRow,
  type LetterAnswer,
  rowsOf,
  type SubcomponentRow,
} from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Reason, Sureness, UnderstoodAnswer, UnderstoodRow } from "../../understanding.ts";
import { subcomponentCode } from "../layout/codes.ts";
import { bareTitle, isDimensionName } from "../layout/row-kind.ts";
import { wordsOf } from "../layout/rubric-words.ts";
import { plainWords } from "../layout/words.ts";
import { parseCellName } from "../sheet.ts";

/** The text of a cell. */
export type TextAt = (at: CellRef) => string;

/** What the rows are told from. */
interface Told {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  /** Whether a map says what the rows are. */
  readonly mapped: boolean;
  /** What stands in a cell. */
  readonly textAt: TextAt;
  /** What the row of a cell calls itself. */
  readonly labelAt: TextAt;
}

/** Every row that was matched to something, or could have been, in sheet order. */
export function rowsRead(told: Told): readonly UnderstoodRow[] {
  const { assessment } = told;
  const sheets = new Map<string, number>();
  const rows = [
    ...assessment.components.map((row) => componentRow(row, told)),
    ...assessment.subcomponents.flatMap((row) => [
      subcomponentRow(row, told),
      ...row.criteria.map((criterion) => criterionRow(criterion, row, told)),
    ]),
    ...assessment.strangers.map(({ label, at, candidates }) => ({
      ...blankRow(at),
      text: label,
      is: "stranger" as const,
      ...judged("doubtful", candidates.length > 1 ? "several-candidates" : "not-in-rubric"),
      candidates,
    })),
    ...totalRows(assessment, told),
  ];
  for (const { sheet } of rows) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  return rows.sort((a, b) => (sheets.get(a.sheet) ?? 0) - (sheets.get(b.sheet) ?? 0) || a.row - b.row);
}

type Blank = Pick<
  UnderstoodRow,
  "sheet" | "row" | "cell" | "code" | "number" | "candidates" | "hidden" | "answers"
>;

function blankRow({ sheet, cell }: CellRef): Blank {
  const row = parseCellName(cell)?.row ?? 0;
  return { sheet, row, cell, code: null, number: null, candidates: [], hidden: false, answers: {} };
}

function judged(sureness: Sureness, reason: Reason): Pick<UnderstoodRow, "sureness" | "reason"> {
  return { sureness, reason };
}

function componentRow({ code, at }: ComponentRow, { mapped, rubric, labelAt }: Told): UnderstoodRow {
  const text = labelAt(at);
  const name = rubric.components.find((own) => own.code === code)?.name ?? "";
  const isSame = plainWords(text).includes(plainWords(name));
  const match = isSame ? judged("sure", "title") : judged("likely", "similar-title");
  return {
    ...blankRow(at),
    text,
    is: "component",
    code,
    ...(mapped ? judged("sure", "map") : match),
  };
}

function subcomponentRow(row: SubcomponentRow, told: Told): UnderstoodRow {
  return {
    ...blankRow(row.at),
    text: row.title,
    is: "subcomponent",
    code: row.code,
    ...matchOf(row, told),
    hidden: row.hidden,
    answers: answersOf(row.answers, row.at.sheet),
  };
}

function matchOf(row: SubcomponentRow, told: Told): Pick<UnderstoodRow, "sureness" | "reason"> {
  if (row.match === "contradicting") return judged("doubtful", "contradicting");
  if (rowsOf(told.assessment, row.code).length > 1) return judged("doubtful", "twice");
  if (told.mapped) return judged("sure", "map");
  const words = wordsOf(told.rubric);
  const own = words.subcomponents.find(({ item }) => item === row.code);
  const title = bareTitle(row.title, plainWords(row.title), words);
  const coded = subcomponentCode(told.textAt(row.at)) === row.code;
  if (own && isDimensionName(title, own)) return judged("sure", "dimension");
  if (own && title.endsWith(own.words)) return judged("sure", coded ? "code-and-title" : "title");
  return judged("likely", row.match === "code" ? "code" : "similar-title");
}

const CRITERION_MATCHES: Readonly<Record<CriterionRow["match"], readonly [Sureness, Reason]>> = {
  same: ["sure", "text"],
  changed: ["likely", "reworded"],
  repeated: ["likely", "repeated"],
  unknown: ["doubtful", "not-in-rubric"],
  evidence: ["likely", "evidence-row"],
};

function criterionRow(criterion: CriterionRow, row: SubcomponentRow, { mapped }: Told): UnderstoodRow {
  const [sureness, reason] = CRITERION_MATCHES[criterion.match];
  return {
    ...blankRow(criterion.at),
    text: criterion.text,
    is: "criterion",
    code: row.code,
    number: criterion.number,
    ...(mapped && criterion.number !== null ? judged("sure", "map") : judged(sureness, reason)),
    hidden: criterion.hidden,
    answers: answersOf(criterion.answers, criterion.at.sheet),
  };
}

function totalRows({ totals }: Assessment, { mapped, labelAt }: Told): UnderstoodRow[] {
  const byRow = new Map<string, CellRef>();
  for (const { at } of Object.values(totals)) {
    const row = `${at.sheet} ${parseCellName(at.cell)?.row}`;
    if (!byRow.has(row)) byRow.set(row, at);
  }
  return [...byRow.values()].map((at) => ({
    ...blankRow(at),
    text: labelAt(at),
    is: "total",
    ...judged("sure", mapped ? "map" : "label"),
  }));
}

function answersOf(
  answers: Readonly<Partial<Record<Assessor, LetterAnswer | CriterionAnswer>>>,
  sheet: string,
): UnderstoodRow["answers"] {
  return Object.fromEntries(
    Object.entries(answers).map(([assessor, answer]): [string, UnderstoodAnswer] => [
      assessor,
      {
        cell: answer.at.cell,
        sheet: answer.at.sheet === sheet ? null : answer.at.sheet,
        raw: answer.raw,
        kind: answer.kind === "unknown" && "also" in answer ? "ticked-twice" : answer.kind,
        letter: answer.kind === "letter" ? answer.letter : answer.kind === "graded" ? answer.answer : null,
      },
    ]),
  );
}
