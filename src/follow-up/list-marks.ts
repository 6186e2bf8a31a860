/** Lists that people write into one cell. */

/** What a line of a list begins with: `1.`, `2)`, `a.`, `(3)`, `-`, `•`. A code such as `1.a` is no mark. */
const MARK = /^\s*(?:\(?\d{1,2}(?:\)|\.(?![\p{L}\p{N}]))|\(?[a-z](?:\)|\.(?=\s))|[-–•*·▪►])\s*/iu;

export function withoutMark(line: string): string {
  return line.replace(MARK, "");
}

/**
 * The parts of a text that is a list, each on its own line behind a mark; the text alone where it is none. Lines
 * without a mark go on from the line before.
 */
export function partsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => MARK.test(line)).length;
  if (marked < 2 || !MARK.test(lines[0] ?? "")) return [text];
  const parts: string[] = [];
  for (const line of lines) {
    if (MARK.test(line)) parts.push(withoutMark(line).trim());
    else parts.push(`${parts.pop() ?? ""} ${line.trim()}`.trim());
  }
  return parts;
}
