/**
 * Texts from workbooks, made harmless to look at. An OPD's name is somebody else's text: it may hold escape
 * sequences that retitle a terminal, or marks that turn the reading direction. What it says stays readable.
 */
/** Where the Unicode block of pictures for control characters begins: ESC is shown as ␛. */
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;
const DELETE_PICTURE = "\u2421";
const REPLACEMENT = "\ufffd";

/** Nearly every text: nothing in it needs a second look. Latin letters, dashes, quotation marks, arrows and ticks. */
const HARMLESS = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u27bf]*$/;
const ONE_PLAIN_LINE = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The text on its lines, without anything that acts instead of being shown. */
export function visibleLines(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, picture)
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Cs}/gu, REPLACEMENT);
}

/** The text as one line. */
export function visibleLine(text: string): string {
  if (ONE_PLAIN_LINE.test(text)) return text;
  return visibleLines(text).replace(/\s+/g, " ").trim();
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === DELETE ? DELETE_PICTURE : REPLACEMENT;
}

/** The whole result with every text changed, so that no reporter can forget one. */
export function withTexts<Result>(result: Result, change: (text: string) => string): Result {
  return changed(result, change) as Result;
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = changed((value as Record<string, unknown>)[key], change);
  return copy;
}
