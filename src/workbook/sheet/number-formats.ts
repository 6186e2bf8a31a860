/** How a cell style shows its number: as a date, as a percentage, or plainly. */
import type { Package } from "../package.ts";
import { attribute, type OutlineElement } from "../patch/outline.ts";
import { outlineOfStyles } from "../patch/styles-outline.ts";
import { FaultError } from "../zip/fault.ts";
import { parseXmlText, type XmlHandlers } from "./xml.ts";

export type NumberLook = "plain" | "date" | "percent";

const BUILT_IN_PERCENT = new Set([9, 10]);
/** 14-17 and 22 everywhere; 27-36 and 50-58 are dates of East Asian versions (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

let lastRead: { readonly text: string; readonly looks: readonly NumberLook[] } | null = null;

/**
 * The look of every cell style, by the style's index. The workbooks of one region are made from one template and have
 * the same styles: those read last are kept.
 *
 * @throws FaultError over limits or on damage
 */
export function readNumberLooks(pkg: Package, part: string): readonly NumberLook[] {
  const text = pkg.text(part);
  if (lastRead?.text !== text) lastRead = { text, looks: looksIn(pkg, part, text) };
  return lastRead.looks;
}

/** No form has more; a part that goes on is read as a stream and only as far as it must be. */
const USUAL_LENGTH = 262_144;

function looksIn(pkg: Package, part: string, text: string): readonly NumberLook[] {
  if (text.length > USUAL_LENGTH) return streamedLooks(pkg, part, text);
  try {
    return outlinedLooks(outlineOfStyles(part, text));
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    // What is broken behind the cell styles matters to the copy and not to the reading.
    return streamedLooks(pkg, part, text);
  }
}

/** By the outline that the copy needs anyway: the part is parsed once. */
function outlinedLooks(root: OutlineElement): readonly NumberLook[] {
  const items = (collection: string, item: string) =>
    root.children
      .filter(({ local }) => local === collection)
      .flatMap(({ children }) => children.filter(({ local }) => local === item));
  const formats = items("numFmts", "numFmt").map((format): [number, NumberLook] => [
    Number(attribute(format, "numFmtId")),
    lookOfCode(attribute(format, "formatCode") ?? ""),
  ]);
  const styles = items("cellXfs", "xf").map((style) => Number(attribute(style, "numFmtId") ?? 0));
  return looksOf(styles, new Map(formats));
}

function streamedLooks(pkg: Package, part: string, text: string): readonly NumberLook[] {
  const custom = new Map<number, NumberLook>();
  const styles: number[] = [];
  const path: string[] = [];
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      // Differential formats (`dxf`) have formats of their own, cell style formats are not what a cell names.
      if (name === "numFmt" && parent === "numFmts") {
        custom.set(Number(attributes.numFmtId), lookOfCode(attributes.formatCode ?? ""));
      } else if (name === "xf" && parent === "cellXfs") styles.push(Number(attributes.numFmtId ?? 0));
    },
    close: (name) => {
      path.pop();
      // Named styles and conditional formats follow, which are half of the part.
      return name === "cellXfs" ? "enough" : undefined;
    },
    text: () => {},
  };
  parseXmlText({ part, text }, handlers, pkg.limits.textLength);
  return looksOf(styles, custom);
}

function looksOf(styles: readonly number[], custom: ReadonlyMap<number, NumberLook>): readonly NumberLook[] {
  return styles.map((id) => custom.get(id) ?? builtInLook(id));
}

function builtInLook(id: number): NumberLook {
  if (BUILT_IN_PERCENT.has(id)) return "percent";
  return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? "date" : "plain";
}

/** The look of a format code such as `0.0%` or `[$-421]dd mmmm yyyy;@`; a time of day alone is no date. */
export function lookOfCode(code: string): NumberLook {
  // Only the section for positive numbers counts; literals, colours, locales and fill characters show nothing.
  const [first = ""] = code.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g, "").split(";");
  if (first.includes("%")) return "percent";
  if (/[yd]/i.test(first) && !/general/i.test(first)) return "date";
  // `m` is a month unless hours or seconds stand beside it.
  return /m/i.test(first) && !/[hs]/i.test(first) && !/general/i.test(first) ? "date" : "plain";
}
