/**
 * Letters and digits of any script in texts that are nearly always ASCII. A pattern with Unicode's classes takes V8 about a
 * millisecond to compile, some thirty of them a tenth of what scoring one workbook takes; among ASCII characters the same
 * pattern with ASCII's own letters says the same.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

const ASCII_CLASSES: Readonly<Record<string, string>> = {
  "\\p{L}": "A-Za-z",
  "\\p{Lu}": "A-Z",
  "\\p{Ll}": "a-z",
  "\\p{N}": "0-9",
};

export function isAscii(text: string): boolean {
  return ASCII.test(text);
}

/**
 * The pattern for texts of any characters or, where `ascii` says so, an equal one for ASCII.
 *
 * @param source with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` inside of brackets only
 * @param flags without `u`
 */
export function letterPattern(source: string, flags: string, ascii: boolean): RegExp {
  if (!ascii) return new RegExp(source, `${flags}u`);
  return new RegExp(
    source.replace(/\\p\{\w+\}/g, (name) => ASCII_CLASSES[name] ?? name),
    flags,
  );
}

/** The same as a choice by the text that it is meant for; the one for any text is made when a text needs it. */
export function lettersIn(source: string, flags = ""): (text: string) => RegExp {
  const forAscii = letterPattern(source, flags, true);
  let forAny: RegExp | null = null;
  return (text) => {
    if (isAscii(text)) return forAscii;
    forAny ??= letterPattern(source, flags, false);
    return forAny;
  };
}

const LETTER = lettersIn(String.raw`[\p{L}]`);
const THREE_LETTERS = lettersIn(String.raw`[\p{L}]{3}`);
const LETTER_OR_DIGIT = lettersIn(String.raw`[\p{L}\p{N}]`);
const NEITHER = lettersIn(String.raw`[^\p{L}\p{N}]+`, "g");

export function hasLetter(text: string): boolean {
  return LETTER(text).test(text);
}

/** Whether three letters stand side by side: what has fewer is a code or a number. */
export function hasWord(text: string): boolean {
  return THREE_LETTERS(text).test(text);
}

export function hasLetterOrDigit(text: string): boolean {
  return LETTER_OR_DIGIT(text).test(text);
}

/** Dashes, quotation marks, bullets and the like, which are neither letters nor digits in any form. */
const GENERAL_PUNCTUATION = /[\u2010-\u2027\u2030-\u205e]/g;

/** What is left of a text when case, spacing, punctuation and character width do not count. */
export function plainLetters(text: string): string {
  const plain = isAscii(text) ? text : text.replace(GENERAL_PUNCTUATION, " ").normalize("NFKC");
  const lower = plain.toLowerCase();
  return lower.replace(NEITHER(lower), " ").trim();
}
