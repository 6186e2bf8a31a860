/** What every text for a terminal is written with. */
import { Chalk, type ChalkInstance } from "chalk";
import type { Language } from "../language/language.ts";
import { reportWidth } from "./columns.ts";
import type { ReportOptions } from "./report.ts";

export interface Pen<Words> {
  readonly language: Language;
  readonly texts: Words;
  readonly ink: ChalkInstance;
  /** In columns. */
  readonly width: number;
}

export function penOf<Words>(
  { language, colour, width }: Pick<ReportOptions, "language" | "colour" | "width">,
  texts: Words,
): Pen<Words> {
  return { language, texts, ink: new Chalk({ level: colour ? 1 : 0 }), width: reportWidth(width) };
}

/** Blocks of lines, a blank line between them; those without lines are left out. */
export function joinedBlocks(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
