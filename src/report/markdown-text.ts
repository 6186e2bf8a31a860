/** Texts of a workbook as Markdown that says exactly the same and does nothing else. */

/** Characters that mean something inside a line. Escaping each of them keeps the text verbatim when rendered. */
const MEANINGFUL = /[\\`*[\]|~#$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

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
  return line
    .trim()
    .replace(MEANINGFUL, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(MENTION, "@\u200b");
}

/** `@name` would call somebody on a code forge, escaped or not; an invisible mark after it keeps it a text. */
const MENTION = /@(?=[\p{L}\p{N}])/gu;

/** What would begin a list, a rule or an underlined heading is only text. */
function escapedStart(line: string): string {
  return line.replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2");
}
