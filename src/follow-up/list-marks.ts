/** Lists that people write into one cell. */
import { lettersIn } from "../letters.ts";

/** What a line of a list begins with: `1.`, `2)`, `a.`, `(3)`, `-`, `•`. A code such as `1.a` is no mark. */
const MARK = lettersIn(
  String.raw`^\s*(?:\(?\d{1,2}(?:\)|\.(?![\p{L}\p{N}]))|\(?[a-z](?:\)|\.(?=\s))|[-–•*·▪►])\s*`,
  "i",
);

function isMarked(line: string): boolean {
  return MARK(line).test(line);
}

export function withoutMark(line: string): string {
  return line.replace(MARK(line), "");
}

/**
 * The parts of a text that is a list, each on its own line behind a mark; the text alone where it is none. Lines
 * without a mark go on from the line before.
 */
export function partsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const marked = lines.filter(isMarked).length;
  if (marked < 2 || !isMarked(lines[0] ?? "")) return [text];
  const parts: string[] = [];
  for (const line of lines) {
    if (isMarked(line)) parts.push(withoutMark(line).trim());
    else parts.push(`${parts.pop() ?? ""} ${line.trim()}`.trim());
  }
  return parts;
}
