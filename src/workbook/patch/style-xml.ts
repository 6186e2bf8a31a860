/** The XML of single fonts, fills, borders and formats. */
import type { Tag } from "./xml-writer.ts";

/** How a cell looks. Colours are RRGGBB. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** The colour of a thin line on all four sides. */
  readonly border?: string;
  /** Two decimals with the reader's own decimal sign. */
  readonly decimals?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Away from the left edge, where `horizontal` says left. */
  readonly indent?: number;
}

/** How a cell looks while a condition holds. */
export interface ConditionalLook {
  readonly color: string;
  readonly fill: string;
}

const FONT = "Calibri";
const SIZE = 10;
const COLOR = "1F2933";

/** What a cell without a format gets in a workbook that has no formats at all. */
export function plainFontXml(tag: Tag): string {
  return tag("font", {}, tag("sz", { val: 11 }) + tag("name", { val: FONT }));
}

export function plainFormatXml(tag: Tag): string {
  return tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
}

export function fontXml(tag: Tag, look: Look): string {
  return tag("font", {}, fontParts(tag, look, "name"));
}

/** The font of a piece of a cell's text. */
export function runFontXml(tag: Tag, look: Look): string {
  return tag("rPr", {}, fontParts(tag, look, "rFont"));
}

function fontParts(
  tag: Tag,
  { bold, italic, underline, size, color }: Look,
  fontTag: "name" | "rFont",
): string {
  const parts = [
    bold ? tag("b", {}) : "",
    italic ? tag("i", {}) : "",
    underline ? tag("u", {}) : "",
    tag("sz", { val: size ?? SIZE }),
    colorXml(tag, "color", color ?? COLOR),
    tag(fontTag, { val: FONT }),
    tag("family", { val: 2 }),
  ];
  return parts.join("");
}

export function fillXml(tag: Tag, pattern: "none" | "gray125" | "solid", color?: string): string {
  if (color === undefined) return tag("fill", {}, tag("patternFill", { patternType: pattern }));
  const colors = colorXml(tag, "fgColor", color) + tag("bgColor", { indexed: 64 });
  return tag("fill", {}, tag("patternFill", { patternType: pattern }, colors));
}

export function borderXml(tag: Tag, color: string | null): string {
  const line = (side: string) =>
    color === null ? tag(side, {}) : tag(side, { style: "thin" }, colorXml(tag, "color", color));
  return tag("border", {}, ["left", "right", "top", "bottom"].map(line).join("") + tag("diagonal", {}));
}

/** Number format 2 is `0.00` in every workbook; the reader's own settings choose the decimal sign. */
const TWO_DECIMALS = 2;

/** Which font, fill and border a format has. */
export interface FormatParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  /** Whether the workbook has named styles, the first of which every format is then based on. */
  readonly hasNamedStyles: boolean;
}

export function cellFormatXml(tag: Tag, look: Look, parts: FormatParts): string {
  const alignment = tag("alignment", {
    ...(look.horizontal ? { horizontal: look.horizontal } : {}),
    vertical: look.vertical ?? "center",
    ...(look.wrap ? { wrapText: 1 } : {}),
    ...(look.indent ? { indent: look.indent } : {}),
  });
  const attributes = {
    numFmtId: look.decimals ? TWO_DECIMALS : 0,
    fontId: parts.font,
    fillId: parts.fill,
    borderId: parts.border,
    ...(parts.hasNamedStyles ? { xfId: 0 } : {}),
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  return tag("xf", attributes, alignment);
}

export function conditionalFormatXml(tag: Tag, { color, fill }: ConditionalLook): string {
  const font = tag("font", {}, colorXml(tag, "color", color));
  // A conditional fill takes its colour from the background, unlike a cell's own.
  const background = tag("patternFill", { patternType: "solid" }, colorXml(tag, "bgColor", fill));
  return tag("dxf", {}, font + tag("fill", {}, background));
}

function colorXml(tag: Tag, name: string, color: string): string {
  return tag(name, { rgb: `FF${color}` });
}
