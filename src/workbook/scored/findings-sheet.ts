/** The sheet *Temuan*: every finding with the way to its cell, and the figures that differ. */
import type { Diagnostic } from "../../diagnostic.ts";
import { SEVERITIES } from "../../diagnostic.ts";
import type { Evaluation } from "../../evaluation.ts";
import type { WorkbookTexts } from "../../language/workbook-id.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Block, EMPTY_ROW, fittedHeight, numberCell, stacked, textCell } from "./block.ts";
import { differenceBlock } from "./difference-block.ts";
import { cellOf } from "./formulas.ts";
import { LOOKS, SEVERITY_LOOKS, TAB_COLOR } from "./looks.ts";
import { rangeName, type SheetCell, type SheetContent, type SheetRow } from "./sheet-xml.ts";

const COLUMN = { number: 1, severity: 2, code: 3, sheet: 4, cell: 5, message: 6, fix: 7 } as const;
const WIDTH = { number: 5, severity: 13, code: 9, sheet: 16, cell: 10, message: 64, fix: 54 } as const;
const WIDTHS: readonly number[] = Object.values(WIDTH);
const FIRST_ROW = 5;
/** Excel repairs a sheet that has more than 65,530; the figures below the findings have a few. */
const MAX_LINKS = 60_000;

/** What the sheet shows of one evaluation, or of several. */
export type Found = Pick<Evaluation, "unit" | "year" | "diagnostics" | "reconciliation">;

export function findingsSheet(evaluation: Found, texts: WorkbookTexts): SheetContent {
  const findings = SEVERITIES.flatMap((severity) =>
    evaluation.diagnostics.filter((one) => one.severity === severity),
  );
  return {
    ...stacked([
      titleBlock(evaluation, findings, texts),
      tableBlock(findings, texts),
      differenceBlock(evaluation.reconciliation, texts, FIRST_ROW + findings.length),
    ]),
    widths: WIDTHS,
    frozenRows: FIRST_ROW - 1,
    orientation: "landscape",
    pagesHigh: 0,
    tabColor: TAB_COLOR,
    footer: `&L&8${texts.findingsTitle}&R&8${texts.pageOf}`,
  };
}

function titleBlock({ unit, year }: Found, findings: readonly Diagnostic[], texts: WorkbookTexts): Block {
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map(
    (severity) => findings.filter((one) => one.severity === severity).length,
  );
  const counts = findings.length > 0 ? texts.findings(errors, warnings, infos) : texts.noFindings;
  const subtitle = [unit.name, year, counts].filter((part) => part !== null).join(" · ");
  const { header } = LOOKS;
  const heads: readonly SheetCell[] = [
    textCell(COLUMN.number, texts.number, header),
    textCell(COLUMN.severity, texts.severityColumn, header),
    textCell(COLUMN.code, texts.code, header),
    textCell(COLUMN.sheet, texts.sheet, header),
    textCell(COLUMN.cell, texts.cell, header),
    textCell(COLUMN.message, texts.finding, header),
    textCell(COLUMN.fix, texts.fix, header),
  ];
  return {
    rows: [
      { cells: [textCell(1, texts.findingsTitle, LOOKS.title)], height: 24 },
      { cells: [textCell(1, subtitle, LOOKS.subtitle)], height: 17 },
      EMPTY_ROW,
      { cells: heads, height: 20 },
    ],
    merges: [rangeName(1, 1, WIDTHS.length), rangeName(2, 1, WIDTHS.length)],
  };
}

function tableBlock(findings: readonly Diagnostic[], texts: WorkbookTexts): Block {
  const links = findings.flatMap(({ sheet, cell }, index) =>
    sheet === null
      ? []
      : [{ at: cellName(FIRST_ROW + index, COLUMN.cell), location: cellOf({ sheet, cell: cell ?? "A1" }) }],
  );
  return {
    rows: findings.map((finding, index) => findingRow(finding, index + 1, texts)),
    links: links.slice(0, MAX_LINKS),
  };
}

function findingRow(
  { severity, code, sheet, cell, message, fix }: Diagnostic,
  number: number,
  texts: WorkbookTexts,
): SheetRow {
  return {
    cells: [
      numberCell(COLUMN.number, number, LOOKS.topCentred),
      textCell(COLUMN.severity, texts.severity[severity], SEVERITY_LOOKS[severity]),
      textCell(COLUMN.code, code, LOOKS.topCentred),
      textCell(COLUMN.sheet, sheet ?? texts.wholeFile, LOOKS.topText),
      textCell(
        COLUMN.cell,
        cell ?? (sheet === null ? "–" : texts.wholeSheet),
        sheet === null ? LOOKS.topCentred : LOOKS.topLink,
      ),
      textCell(COLUMN.message, message, LOOKS.topText),
      textCell(COLUMN.fix, fix, LOOKS.topText),
    ],
    height: fittedHeight([
      { text: sheet ?? texts.wholeFile, width: WIDTH.sheet },
      { text: message, width: WIDTH.message },
      { text: fix, width: WIDTH.fix },
    ]),
  };
}
