/** Shared strings as nearly every program writes them: one text, all of it looking the same. */
import type { PlainElements } from "./plain-elements.ts";
import { PLAIN_TEXT, plainText } from "./plain-text.ts";

/** Who reads the strings, plain or not. */
export interface StringReader {
  readonly isBetweenStrings: () => boolean;
  readonly takeString: (text: string) => void;
}

const STRING = new RegExp(`<si><t(?: xml:space="preserve")?>${PLAIN_TEXT}</t></si>`, "y");

export function plainStrings(reader: StringReader): PlainElements {
  return {
    opening: "<si>",
    closing: "</si>",
    isExpected: reader.isBetweenStrings,
    take: (text, start) => {
      STRING.lastIndex = start;
      const match = STRING.exec(text);
      if (!match) return null;
      reader.takeString(plainText(match[1] ?? ""));
      return STRING.lastIndex;
    },
  };
}
