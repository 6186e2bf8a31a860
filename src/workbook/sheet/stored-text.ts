/** Texts as a workbook stores them. */

/**
 * Undoes the `_xHHHH_` escapes for characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19 ST_Xstring). A
 * literal `_x000D_` is stored as `_x005F_x000D_`.
 */
export function unescapedText(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * The same text in memory of its own. A text that was cut out of a chunk keeps the whole chunk alive, so one word
 * per chunk of a large part would keep all of it.
 */
export function detachedText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le");
}

/** From this size on, texts of a part are worth detaching. */
export const LARGE_PART_BYTES = 4 * 1024 * 1024;
