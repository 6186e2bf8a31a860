/** How the workbook looks. Every style is a fresh object: ExcelJS shares style objects between cells. */
import type { Alignment, Borders, Fill, Font, Style } from "exceljs";

/** The colours of the workbook, as ARGB. */
export const COLOUR = {
  ink: "FF1F2933",
  faint: "FF5B6770",
  line: "FFB8C2CC",
  head: "FF1F3A5F",
  headText: "FFFFFFFF",
  component: "FFD3DEEA",
  subcomponent: "FFEEF2F7",
  /** Cells that the OPD fills in. */
  self: "FFFFFBE6",
  /** Cells that the evaluator fills in. */
  evaluator: "FFE6F2FB",
  wanting: "FFFFDDA6",
  white: "FFFFFFFF",
} as const;

/** Best letter to worst. A rubric with fewer or more letters takes its colours evenly from here. */
const LETTER_FILLS = [
  "FF9FD3AE",
  "FFBFE3C5",
  "FFDCF0D3",
  "FFEDF2C4",
  "FFFFF0B3",
  "FFFBD5A1",
  "FFF4B6A2",
  "FFE79797",
];

/** The colour of the letter at a place of a best-first list. */
export function letterFill(rank: number, of: number): string {
  const place = of > 1 ? Math.round((rank * (LETTER_FILLS.length - 1)) / (of - 1)) : 0;
  return LETTER_FILLS[place] ?? COLOUR.white;
}

const FONT = "Arial";
export const BODY_SIZE = 9;
/** Figures show two decimals; the spreadsheet's own language decides between comma and point. */
export const POINTS = "0.00";

interface Look {
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly size?: number;
  readonly across?: Alignment["horizontal"];
  readonly down?: Alignment["vertical"];
  readonly indent?: number;
  readonly wrap?: "wrap" | "shrink" | "overflow";
  readonly format?: string;
  readonly border?: "box" | "bottom" | "none";
  /** Who may type here; a cell that nobody owns is locked. */
  readonly input?: boolean;
}

/** Makes a cell style. */
export function styled(look: Look = {}): Partial<Style> {
  const { wrap = "wrap", border = "box" } = look;
  const alignment: Partial<Alignment> = { vertical: look.down ?? "top", wrapText: wrap === "wrap" };
  if (look.across) alignment.horizontal = look.across;
  if (look.indent) alignment.indent = look.indent;
  if (wrap === "shrink") alignment.shrinkToFit = true;
  const style: Partial<Style> = {
    font: fontOf(look),
    alignment,
    protection: { locked: !look.input },
    border:
      border === "none"
        ? {}
        : border === "box"
          ? boxed()
          : { bottom: { style: "thin", color: { argb: COLOUR.faint } } },
  };
  if (look.fill) style.fill = solid(look.fill);
  if (look.format) style.numFmt = look.format;
  return style;
}

function fontOf(look: Look): Partial<Font> {
  const font: Partial<Font> = {
    name: FONT,
    size: look.size ?? BODY_SIZE,
    color: { argb: look.colour ?? COLOUR.ink },
  };
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  return font;
}

/** A plain fill. */
export function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb }, bgColor: { argb } };
}

function boxed(): Partial<Borders> {
  const edge = { style: "thin", color: { argb: COLOUR.line } } as const;
  return { top: edge, left: edge, bottom: edge, right: edge };
}

/** A heading over a table's column. */
export function heading(): Partial<Style> {
  return styled({ fill: COLOUR.head, colour: COLOUR.headText, bold: true, across: "center", down: "middle" });
}

/** A cell that a person fills in. */
export function input(fill: string, look: Look = {}): Partial<Style> {
  return styled({ ...look, fill, input: true });
}
