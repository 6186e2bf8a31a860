/** How the cells of the recap look, by name: the rows are written by name, and the frame gives every name its number. */
import type { Style } from "exceljs";
import { COLOUR, heading, input, POINTS, solid, styled } from "../styles.ts";

const centred = { across: "center", down: "middle" } as const;
const left = { across: "left", indent: 1 } as const;
const plain = { border: "none", wrap: "overflow" } as const;
/** A share of OPDs needs no second decimal on paper; the cell holds it. */
const PERCENT = "0.0";
const SIGNED = `+${POINTS};-${POINTS};${POINTS}`;

const LOOKS = {
  title: styled({ ...plain, bold: true, size: 14, colour: COLOUR.head, down: "middle" }),
  subtitle: styled({ ...plain, size: 10, colour: COLOUR.head, down: "middle" }),
  note: styled({ ...plain, italic: true, colour: COLOUR.faint, down: "middle" }),
  label: styled({ ...plain, bold: true, down: "middle" }),
  plain: styled({ ...plain, down: "middle" }),
  plainFingerprint: { ...styled({ ...plain, down: "middle" }), font: { name: "Courier New", size: 8 } },
  group: styled({ ...plain, bold: true, size: 11, colour: COLOUR.head, down: "middle" }),
  header: heading(),
  headerUp: turned(heading()),
  text: styled({ ...left, down: "middle" }),
  strong: styled({ ...left, down: "middle", bold: true }),
  faint: styled({ ...centred, colour: COLOUR.faint }),
  centred: styled(centred),
  strongCentred: styled({ ...centred, bold: true }),
  points: styled({ ...centred, format: POINTS }),
  total: styled({ ...centred, bold: true, format: POINTS }),
  difference: styled({ ...centred, format: SIGNED }),
  count: styled({ ...centred, format: "0" }),
  percent: styled({ ...centred, format: PERCENT }),
  sum: styled({ ...centred, bold: true, fill: COLOUR.subcomponent, format: "0" }),
  sumText: styled({ ...left, down: "middle", bold: true, fill: COLOUR.subcomponent }),
  sumPercent: styled({ ...centred, bold: true, fill: COLOUR.subcomponent, format: PERCENT }),
  sumPoints: styled({ ...centred, bold: true, fill: COLOUR.subcomponent, format: POINTS }),
  typed: styled({ ...centred, bold: true, fill: COLOUR.self }),
  typedPoints: styled({ ...centred, bold: true, fill: COLOUR.self, format: POINTS }),
  sumDifference: styled({ ...centred, bold: true, fill: COLOUR.subcomponent, format: SIGNED }),
  topText: styled(left),
  topFaint: styled({ ...left, colour: COLOUR.faint }),
  topFaintCentred: styled({ across: "center", colour: COLOUR.faint }),
  topFaintPoints: styled({ across: "center", colour: COLOUR.faint, format: POINTS }),
  topStrong: styled({ ...left, bold: true }),
  topCentred: styled({ across: "center" }),
  topDifference: styled({ across: "center", bold: true, format: SIGNED }),
  topTotal: styled({ across: "center", bold: true, format: POINTS }),
  fingerprint: { ...styled({ ...left, down: "middle" }), font: { name: "Courier New", size: 8 } },
  link: { ...styled({ ...left, down: "middle" }), font: linkFont() },
  formTitle: styled({ ...plain, bold: true, size: 14, colour: COLOUR.head, ...centred }),
  formSubtitle: styled({ ...plain, bold: true, colour: COLOUR.head, ...centred }),
  component: styled({ ...left, down: "middle", bold: true, fill: COLOUR.component }),
  componentPoints: styled({ ...centred, bold: true, fill: COLOUR.component, format: POINTS }),
  inputPoints: input(COLOUR.self, { ...centred, bold: true, format: POINTS }),
  error: severe("FFFDE2E1", "FF9B1C1C"),
  warning: severe("FFFFF3D6", "FF8A5A00"),
  info: severe("FFE6F0FA", "FF1F4E79"),
} as const satisfies Readonly<Record<string, Partial<Style>>>;

export type LookName = keyof typeof LOOKS;

/** Every look in a fixed order. */
export const LOOK_NAMES = Object.keys(LOOKS) as readonly LookName[];

export function lookOf(name: LookName): Partial<Style> {
  return LOOKS[name];
}

/** A long title over a narrow column. */
function turned(style: Partial<Style>): Partial<Style> {
  return { ...style, alignment: { ...style.alignment, textRotation: 90, horizontal: "center" } };
}

function linkFont() {
  return { name: "Arial", size: 9, underline: true, color: { argb: "FF1D4F91" } } as const;
}

function severe(fill: string, colour: string): Partial<Style> {
  return styled({ fill, colour, bold: true, across: "center" });
}

/** What a cell turns into while a condition holds. */
export const CONDITION = {
  flagged: { fill: solid("FFFDE2E1"), font: { bold: true, color: { argb: "FF9B1C1C" } } },
  incomplete: { fill: solid("FFFFF3D6"), font: { italic: true, color: { argb: "FF8A5A00" } } },
  rose: { font: { bold: true, color: { argb: "FF1B6B3A" } } },
  fell: { font: { bold: true, color: { argb: "FF9B1C1C" } } },
} as const satisfies Readonly<Record<string, Partial<Style>>>;
