/** The texts that cells share, by index. */

import type { Package } from "../package.ts";
import { overLimit } from "../zip/fault.ts";
import { strikes } from "./cell-looks.ts";
import { detachedText, LARGE_PART_BYTES, unescapedText } from "./stored-text.ts";
import { parseXml } from "./xml.ts";

export interface SharedStrings {
  /** Rich text joined, phonetic aids left out. */
  readonly texts: readonly string[];
  /** Those of which a part is struck through. */
  readonly struck: ReadonlySet<number>;
}

/** @throws FaultError over limits or on damage */
export function readSharedStrings(pkg: Package, part: string): SharedStrings {
  const { sharedStrings, textLength, keptTextLength } = pkg.limits;
  const large = pkg.declaredSize(part) > LARGE_PART_BYTES;
  const strings: string[] = [];
  const struck = new Set<number>();
  let total = 0;
  let text = "";
  let inItem = false;
  let inText = false;
  let inPhonetic = false;
  let runStruck = false;
  parseXml(pkg, part, {
    open: (name, attributes) => {
      if (name === "si") {
        if (strings.length >= sharedStrings) throw overLimit("sharedStrings", sharedStrings, part);
        inItem = true;
        text = "";
        runStruck = false;
      } else if (name === "rPh") inPhonetic = true;
      else if (name === "r") runStruck = false;
      else if (name === "strike") runStruck = strikes(attributes);
      else if (name === "t") inText = inItem && !inPhonetic;
    },
    text: (piece) => {
      if (!inText) return;
      text += piece;
      if (runStruck && piece.trim() !== "") struck.add(strings.length);
      total += piece.length;
      if (text.length > textLength) throw overLimit("textLength", textLength, part);
      if (total > keptTextLength) throw overLimit("textLength", keptTextLength, part);
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si") {
        inItem = false;
        const unescaped = unescapedText(text);
        strings.push(large ? detachedText(unescaped) : unescaped);
      }
    },
  });
  return { texts: strings, struck };
}
