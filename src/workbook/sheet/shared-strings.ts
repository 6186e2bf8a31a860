/** The texts that cells share, by index. */

import type { Package } from "../package.ts";
import { overLimit } from "../zip/fault.ts";
import { detachedText, LARGE_PART_BYTES, unescapedText } from "./stored-text.ts";
import { parseXml } from "./xml.ts";

/** Reads all shared strings: rich text joined, phonetic aids left out. */
export function readSharedStrings(pkg: Package, part: string): readonly string[] {
  const { sharedStrings, textLength, keptTextLength } = pkg.limits;
  const large = pkg.declaredSize(part) > LARGE_PART_BYTES;
  const strings: string[] = [];
  let total = 0;
  let text = "";
  let inItem = false;
  let inText = false;
  let inPhonetic = false;
  parseXml(pkg, part, {
    open: (name) => {
      if (name === "si") {
        if (strings.length >= sharedStrings) throw overLimit("sharedStrings", sharedStrings, part);
        inItem = true;
        text = "";
      } else if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = inItem && !inPhonetic;
    },
    text: (piece) => {
      if (!inText) return;
      text += piece;
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
  return strings;
}
