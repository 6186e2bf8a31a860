/** `sakip layout show`: what was understood of a workbook, as text or JSON. */
import { TOOL } from "../version.ts";
import { type LayoutReadingOptions, layoutReading } from "./layout-reading.ts";
import { layoutLines } from "./layout-text.ts";
import type { Outcome } from "./outcome.ts";

export interface LayoutShowOptions extends LayoutReadingOptions {
  readonly format: "table" | "json";
  /** Every row, not only those to look at. */
  readonly verbose: boolean;
}

/** Tells what was understood of one workbook. Exit code 1: no answer table; 2: it cannot be read at all. */
export async function layoutShowCommand(file: string, options: LayoutShowOptions): Promise<Outcome> {
  const reading = await layoutReading(file, options);
  const { understanding, others } = reading;
  const { fault, rubric } = understanding;
  const exitCode = fault ? 2 : rubric ? 0 : 1;
  if (options.format === "json") {
    const document = {
      tool: { ...TOOL },
      layout: understanding,
      ...(others.length > 0 ? { others } : {}),
    };
    return { text: `${JSON.stringify(document, null, 2)}\n`, exitCode };
  }
  return { text: `${layoutLines(reading, options).join("\n").trimEnd()}\n`, exitCode };
}
