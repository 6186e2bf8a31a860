/** A region's result for programs: `Region` itself. */
import type { Region } from "../region.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. */
export function regionJson(region: Region): string {
  return `${shownSafely(JSON.stringify(region, null, 2))}\n`;
}
