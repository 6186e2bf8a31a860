/** Texts and terminal columns: most characters take one, some two, some none. */

/** Characters of East Asian scripts and pictures, which take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Marks that are drawn over the character before them. */
const COMBINING = /^\p{M}$/u;

/** A sequence that sets a colour. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const COLOUR = /\u001b\[\d+m/g;

/** Texts without any wide or combining character: nearly all of them, and their width is their length. */
const PLAIN = /^[ -\u02ff\u2010-\u2027\u2190-\u21ff]*$/;

/** The columns that a line takes; colours take none. */
export function widthOf(line: string): number {
  if (PLAIN.test(line)) return line.length;
  let width = 0;
  for (const character of line.replace(COLOUR, "")) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The text, or as much of it as fits with an ellipsis at the end. */
export function truncated(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${beginning(text, width - 1)}…`;
}

/** As much of an uncoloured text as fits. */
function beginning(text: string, width: number): string {
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    kept += character;
  }
  return kept;
}

/** The text on lines of at most that width, broken at spaces. Only an uncoloured word can itself be broken. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ").flatMap((part) => fitting(part, width))) {
    const columns = widthOf(word);
    if (line !== "" && used + 1 + columns > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += columns + (line === "" ? 0 : 1);
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** The text behind a mark, its further lines below its first word unless `later` has them elsewhere. */
export function hanging(
  first: string,
  text: string,
  width: number,
  later = " ".repeat(first.length),
): readonly string[] {
  return wrapped(text, width - later.length).map((line, place) => (place === 0 ? first : later) + line);
}

/** The word in pieces that fit; a word that fits is one piece. */
function fitting(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest) > width) {
    // A single character that is wider than the line stands alone: there is no other place for it.
    const piece = beginning(rest, width) || [...rest].slice(0, 1).join("");
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** Narrower than this no table holds; wider than this no line is comfortable to read. */
const NARROWEST = 60;
const WIDEST = 120;
const USUAL_WIDTH = 80;

/** The columns that a report fills. @param told what the terminal says; nothing in a pipe */
export function reportWidth(told: number | undefined): number {
  return Math.min(Math.max(told ?? USUAL_WIDTH, NARROWEST), WIDEST);
}
