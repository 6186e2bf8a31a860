/** Letters get their colour by conditional formatting, from green for the best to red for the lowest. */
import type { ConditionalFormattingOptions } from "exceljs";
import { letterFill, solid } from "../styles.ts";
import { quoted } from "./cells.ts";

type Letters = readonly { readonly letter: string }[];

/** Behind the few other rules of a sheet. */
const FIRST_PRIORITY = 10;

/** Colours a range by its letters. A letter of several scales gets the colour of the first that has it. */
export function letterConditions(ref: string, scales: readonly Letters[]): ConditionalFormattingOptions {
  return {
    ref,
    rules: coloursOf(scales).map(({ letter, fill }, index) => ({
      type: "cellIs",
      operator: "equal",
      formulae: [quoted(letter)],
      priority: FIRST_PRIORITY + index,
      style: { fill: solid(fill) },
    })),
  };
}

function coloursOf(
  scales: readonly Letters[],
): readonly { readonly letter: string; readonly fill: string }[] {
  const fills = new Map<string, string>();
  for (const scale of scales) {
    for (const [rank, { letter }] of scale.entries()) {
      if (!fills.has(letter)) fills.set(letter, letterFill(rank, scale.length));
    }
  }
  return [...fills].map(([letter, fill]) => ({ letter, fill }));
}
