/** The XML of single fonts, fills, borders and formats. */
import { escapeXml } from "./outline.ts";

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
  readonly indent?: number;
}

/** How a cell looks while a condition holds. */
export interface ConditionalLook {
  readonly color: string;
  readonly fill: string;
}

/** One tag with its attributes and content. */
export type TagWriter = (
  name: string,
  /** Children that have nothing but a value. */
  values: Readonly<Record<string, string | true>>,
  attributes?: Readonly<Record<string, string | number>>,
  inner?: string,
) => string;

/** Writes tags with the prefix that the workbook uses. */
export function tagWriter(prefix: string): TagWriter {
  const open = (name: string, attributes: Readonly<Record<string, string | number>> = {}) =>
    `<${prefix}${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
      .join("")}`;
  return (name, values, attributes, inner = "") => {
    const children = Object.entries(values).map(([key, value]) =>
      value === true ? `${open(key)}/>` : `${open(key, key === "color" ? { rgb: value } : { val: value })}/>`,
    );
    const content = children.join("") + inner;
    return content
      ? `${open(name, attributes)}>${content}</${prefix}${name}>`
      : `${open(name, attributes)}/>`;
  };
}

const FONT = "Calibri";

/** What a cell without a format gets in a workbook that has no formats at all. */
export function plainFontXml(tag: TagWriter): string {
  return tag("font", { sz: "11", name: FONT });
}

export function plainFormatXml(tag: TagWriter): string {
  return tag("xf", {}, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
}

export function fontXml(
  tag: TagWriter,
  { bold, italic, underline, size = 10, color = "1F2933" }: Look,
): string {
  return tag("font", {
    ...(bold ? { b: true } : {}),
    ...(italic ? { i: true } : {}),
    ...(underline ? { u: true } : {}),
    sz: String(size),
    color: opaque(color),
    name: FONT,
    family: "2",
  });
}

export function fillXml(tag: TagWriter, pattern: "none" | "gray125" | "solid", color?: string): string {
  const inner = color ? tag("fgColor", {}, { rgb: opaque(color) }) + tag("bgColor", {}, { indexed: 64 }) : "";
  return tag("fill", {}, {}, tag("patternFill", {}, { patternType: pattern }, inner));
}

export function borderXml(tag: TagWriter, color: string | null): string {
  const line = (side: string) =>
    color ? tag(side, { color: opaque(color) }, { style: "thin" }) : tag(side, {});
  return tag("border", {}, {}, ["left", "right", "top", "bottom"].map(line).join("") + tag("diagonal", {}));
}

/** Number format 2 is `0.00` in every workbook; the reader's own settings choose the decimal sign. */
const TWO_DECIMALS = 2;

export function cellFormatXml(
  tag: TagWriter,
  look: Look,
  ids: {
    readonly font: number;
    readonly fill: number;
    readonly border: number;
    readonly hasNamedStyles: boolean;
  },
): string {
  const alignment = tag(
    "alignment",
    {},
    {
      ...(look.horizontal ? { horizontal: look.horizontal } : {}),
      vertical: look.vertical ?? "center",
      ...(look.wrap ? { wrapText: 1 } : {}),
      ...(look.indent ? { indent: look.indent } : {}),
    },
  );
  const attributes = {
    numFmtId: look.decimals ? TWO_DECIMALS : 0,
    fontId: ids.font,
    fillId: ids.fill,
    borderId: ids.border,
    ...(ids.hasNamedStyles ? { xfId: 0 } : {}),
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  return tag("xf", {}, attributes, alignment);
}

export function conditionalFormatXml(tag: TagWriter, { color, fill }: ConditionalLook): string {
  const font = tag("font", { color: opaque(color) });
  // A conditional fill takes its colour from the background, unlike a cell's own.
  const background = tag(
    "patternFill",
    {},
    { patternType: "solid" },
    tag("bgColor", {}, { rgb: opaque(fill) }),
  );
  return tag("dxf", {}, {}, font + tag("fill", {}, {}, background));
}

function opaque(color: string): string {
  return `FF${color}`;
}
