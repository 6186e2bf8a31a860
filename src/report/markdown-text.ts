/** Texts of a workbook as Markdown that says exactly the same and does nothing else. */
import { lettersIn } from "../letters.ts";

/** Characters that mean something inside a line. Escaping each of them keeps the text verbatim when rendered. */
const MEANINGFUL = /[\\`*[\]|~#$]/g;
/** Inside a word it means nothing. */
const MEANINGFUL_UNDERSCORE = lettersIn(String.raw`(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])`, "g");

/** Text for the inside of a line: a table cell, a list item, a heading. Its own line breaks become `<br>`. */
export function escaped(text: string): string {
  return text.trim().split("\n").map(escapedLine).join("<br>");
}

/** Text that begins a paragraph. */
export function escapedAtStart(text: string): string {
  return escapedStart(escaped(text));
}

/** Text as a quotation; its lines stay lines. */
export function quote(text: string): string {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => escapedStart(escapedLine(line)));
  return lines
    .map((line, index) => {
      // A backslash at the end keeps the line break, unless a paragraph ends there anyway.
      const goesOn = line !== "" && (lines[index + 1] ?? "") !== "";
      return `> ${line}${goesOn ? "\\" : ""}`.trimEnd();
    })
    .join("\n");
}

/** A table; the cells are Markdown already. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  alignment: readonly string[] = heads.map(() => ":--"),
): string {
  return [heads, alignment, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function escapedLine(line: string): string {
  const text = line.trim();
  const plain = text
    .replace(MEANINGFUL, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  const unmentioned = plain.includes("@") ? plain.replace(MENTION(plain), "@\u200b") : plain;
  return unmentioned.includes("_")
    ? unmentioned.replace(MEANINGFUL_UNDERSCORE(unmentioned), "\\$&")
    : unmentioned;
}

/** `@name` would call somebody on a code forge, escaped or not; an invisible mark after it keeps it a text. */
const MENTION = lettersIn(String.raw`@(?=[\p{L}\p{N}])`, "g");

/** What would begin a list, a rule or an underlined heading is only text. */
function escapedStart(line: string): string {
  return line.replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
