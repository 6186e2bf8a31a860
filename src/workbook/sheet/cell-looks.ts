/** What the styles of cells say that matters: how a number is shown, and whether the content is struck through. */
import type { Package } from "../package.ts";
import { attribute, type OutlineElement } from "../patch/outline.ts";
import { outlineOfStyles } from "../patch/styles-outline.ts";
import { FaultError } from "../zip/fault.ts";
import { builtInLook, lookOfCode, type NumberLook } from "./number-formats.ts";
import { parseXmlText, type XmlHandlers } from "./xml.ts";

/** By the style's index, as a cell names it. */
export interface CellLooks {
  readonly numbers: readonly NumberLook[];
  readonly struck: ReadonlySet<number>;
}

export const NO_LOOKS: CellLooks = { numbers: [], struck: new Set() };

let lastRead: { readonly text: string; readonly looks: CellLooks } | null = null;

/**
 * The looks of all cell styles. The workbooks of one region are made from one template and have the same styles: those
 * read last are kept.
 *
 * @throws FaultError over limits or on damage
 */
export function readCellLooks(pkg: Package, part: string): CellLooks {
  const text = pkg.text(part);
  if (lastRead?.text !== text) lastRead = { text, looks: looksIn(pkg, part, text) };
  return lastRead.looks;
}

/** No form has more; a part that goes on is read as a stream and only as far as it must be. */
const USUAL_LENGTH = 262_144;

function looksIn(pkg: Package, part: string, text: string): CellLooks {
  if (text.length > USUAL_LENGTH) return streamedLooks(pkg, part, text);
  try {
    return outlinedLooks(outlineOfStyles(part, text), text);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    // What is broken behind the cell styles matters to the copy and not to the reading.
    return streamedLooks(pkg, part, text);
  }
}

/** A cell style by its number format and its font. */
interface Style {
  readonly format: number;
  readonly font: number;
}

/** Whether `<strike/>` strikes through: it does unless it says that it does not. */
export function strikes({ val }: { readonly val?: string | undefined }): boolean {
  return val === undefined || !/^(0|false|off)$/i.test(val);
}

const STRIKE = /<(?:[\w.-]+:)?strike\b([^>]*)>/;
const VALUE = /\bval\s*=\s*["']([^"']*)/;

/** By the outline that the copy needs anyway: the part is parsed once. */
function outlinedLooks(root: OutlineElement, text: string): CellLooks {
  const items = (collection: string, item: string) =>
    root.children
      .filter(({ local }) => local === collection)
      .flatMap(({ children }) => children.filter(({ local }) => local === item));
  const formats = items("numFmts", "numFmt").map((format): [number, NumberLook] => [
    Number(attribute(format, "numFmtId")),
    lookOfCode(attribute(format, "formatCode") ?? ""),
  ]);
  const styles = items("cellXfs", "xf").map((style) => ({
    format: Number(attribute(style, "numFmtId") ?? 0),
    font: Number(attribute(style, "fontId") ?? 0),
  }));
  const struckFonts = items("fonts", "font").map(({ start, end }) => {
    const strike = STRIKE.exec(text.slice(start, end));
    return strike !== null && strikes({ val: VALUE.exec(strike[1] ?? "")?.[1] });
  });
  return looksOf(styles, new Map(formats), struckFonts);
}

function streamedLooks(pkg: Package, part: string, text: string): CellLooks {
  const custom = new Map<number, NumberLook>();
  const styles: Style[] = [];
  const struckFonts: boolean[] = [];
  const path: string[] = [];
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      // Differential formats (`dxf`) have formats of their own, cell style formats are not what a cell names.
      if (name === "numFmt" && parent === "numFmts")
        custom.set(Number(attributes.numFmtId), lookOfCode(attributes.formatCode ?? ""));
      else if (name === "font" && parent === "fonts") struckFonts.push(false);
      else if (name === "strike" && path.at(-3) === "fonts")
        struckFonts[struckFonts.length - 1] = strikes(attributes);
      else if (name === "xf" && parent === "cellXfs")
        styles.push({ format: Number(attributes.numFmtId ?? 0), font: Number(attributes.fontId ?? 0) });
    },
    close: (name) => {
      path.pop();
      // Named styles and conditional formats follow, which are half of the part.
      return name === "cellXfs" ? "enough" : undefined;
    },
    text: () => {},
  };
  parseXmlText({ part, text }, handlers, pkg.limits.textLength);
  return looksOf(styles, custom, struckFonts);
}

function looksOf(
  styles: readonly Style[],
  custom: ReadonlyMap<number, NumberLook>,
  struckFonts: readonly boolean[],
): CellLooks {
  return {
    numbers: styles.map(({ format }) => custom.get(format) ?? builtInLook(format)),
    struck: new Set(styles.flatMap(({ font }, index) => (struckFonts[font] ? [index] : []))),
  };
}
