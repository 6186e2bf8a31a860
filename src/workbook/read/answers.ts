/** The answers of one OPD from the sheet, or the two sheets, that they stand on. */
import type {
  Assessment,
  Assessor,
  AssessorSheets,
  CellRef,
  HiddenAnswers,
  LayoutId,
  SheetDoubt,
} from "../../assessment.ts";
import type { Confidence } from "../../confidence.ts";
import type { TableContent } from "../layout/answer-table.ts";
import { textOf } from "../layout/cell-text.ts";
import type { HeadedColumn } from "../layout/headers.ts";
import type { AnswerTable } from "../layout/table-cells.ts";
import { type Candidate, layoutOf } from "../layout.ts";
import { cellName } from "../sheet.ts";
import { answeredBy, joinSheets } from "./join-sheets.ts";
import { differingCodes, type Pairing, type SheetPair } from "./pair-sheets.ts";

/** The answers with the sheets that they were read from, the one whose answers count first. */
export interface Answers {
  readonly candidates: readonly [Candidate, ...Candidate[]];
  readonly layout: LayoutId;
  /** Of two sheets, that of the less certain one. */
  readonly confidence: Confidence;
  readonly assessors: readonly Assessor[];
  readonly content: TableContent;
  readonly otherAnswerSheets: readonly string[];
  readonly assessorSheets: AssessorSheets | null;
  readonly sheetDoubt: SheetDoubt | null;
  readonly absentRows: Assessment["absentRows"];
}

/**
 * Answers as the sheets go together; of sheets that do not, those of the first.
 *
 * @param others filled sheets beside the chosen one
 */
export function answersOf(
  chosen: Candidate,
  others: readonly Candidate[],
  pairing: Pairing,
  fromTemplate: boolean,
): Answers {
  if (pairing.kind === "pair") return pairedAnswers(pairing.pair);
  return {
    candidates: [chosen],
    layout: layoutOf(chosen, fromTemplate),
    confidence: chosen.confidence,
    assessors: chosen.table.assessors,
    content: chosen.content,
    otherAnswerSheets: others.map(({ table }) => table.sheet.name),
    assessorSheets: null,
    sheetDoubt: pairing.kind === "doubt" ? pairing.doubt : null,
    absentRows: [],
  };
}

function pairedAnswers({ self, evaluator, superseded, toldBy }: SheetPair): Answers {
  const nameOf = ({ table }: Candidate) => table.sheet.name;
  const first = self && evaluator.answered === 0 ? "self" : "evaluator";
  const joined = self
    ? joinSheets(ownSheet(self), ownSheet(evaluator), first)
    : { content: answeredBy("evaluator", evaluator.content), absentRows: [] };
  return {
    ...joined,
    candidates: self ? (first === "self" ? [self, evaluator] : [evaluator, self]) : [evaluator],
    layout: "lke-two-sheets",
    confidence:
      self && self.confidence.value < evaluator.confidence.value ? self.confidence : evaluator.confidence,
    assessors: self ? ["self", "evaluator"] : ["evaluator"],
    otherAnswerSheets: [],
    assessorSheets: {
      self: self && nameOf(self),
      evaluator: nameOf(evaluator),
      superseded: superseded && {
        sheet: nameOf(superseded),
        differing: differingCodes(superseded, evaluator),
      },
      toldBy,
    },
    sheetDoubt: null,
  };
}

function ownSheet({ table, content }: Candidate) {
  return { sheet: table.sheet.name, content };
}

/** What of the columns must be told: those that nobody can tell apart, and those that nobody sees. */
export function columnDoubts({
  candidates,
}: Answers): Pick<
  Assessment,
  "hiddenSheets" | "ambiguousAnswerColumns" | "passedOverAnswers" | "hiddenAnswerColumns"
> {
  return {
    hiddenSheets: candidates.flatMap(({ table }) => (table.sheet.hidden ? [table.sheet.name] : [])),
    ambiguousAnswerColumns: candidates.flatMap(({ table }) => ambiguousColumns(table)),
    passedOverAnswers: candidates.flatMap(({ table }) => passedOverAnswers(table)),
    hiddenAnswerColumns: candidates.flatMap(({ table }) => hiddenColumns(table)),
  };
}

function ambiguousColumns({ sheet, sections }: AnswerTable): CellRef[] {
  return sections.flatMap(({ chosen: { ambiguous } }) =>
    ambiguous.map(({ row, column }) => ({ sheet: sheet.name, cell: cellName(row, column) })),
  );
}

function passedOverAnswers({ sheet, sections }: AnswerTable): Assessment["passedOverAnswers"] {
  const titleOf = ({ row, column }: HeadedColumn) => textOf(sheet.rows.get(row)?.get(column)).trim();
  return sections.flatMap(({ chosen }) =>
    chosen.passedOver.map(({ column, by }) => ({
      at: { sheet: sheet.name, cell: cellName(column.row, column.column) },
      title: titleOf(column),
      by: titleOf(by),
    })),
  );
}

function hiddenColumns({ sheet, sections }: AnswerTable): HiddenAnswers[] {
  return sections.flatMap(({ block, chosen }) =>
    chosen.assessors.flatMap(({ assessor, answer, pair }) =>
      (pair ? [answer, pair.no] : [answer])
        .filter((column) => sheet.hiddenColumns.has(column))
        .map((column) => ({ sheet: sheet.name, cell: cellName(block.lastRow, column), assessor })),
    ),
  );
}
