/** What a file is by its first bytes, whatever its name says. */
import type { FileFault, LegacyFormat } from "../../assessment.ts";

/** `legacy`: a workbook of another format that can be read; an .ods is a zip too and has to be looked into. */
export type Container =
  | { readonly kind: "zip" }
  | { readonly kind: "legacy"; readonly format: Exclude<LegacyFormat, "ods"> }
  | { readonly kind: "fault"; readonly fault: FileFault };

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** The record that opens a bare .xls of Excel 5, from before OLE2; and those of Excel 2 to 4. */
const BIFF_5 = [0x09, 0x08, 0x08, 0x00];
const BIFF_OLDER = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
/** Pages are exported whole or in part: some begin with a table's row. */
const WEB_PAGE =
  /^<(!doctype\s+html|(html|head|body|title|base|link|meta|style|script|table|caption|thead|tbody|tr|div|center|form|font|span|p|b|br|h[1-6])\b)/i;
/** How much of the beginning is searched for markup. */
const HEAD_BYTES = 2048;

export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) return faulty("empty");
  if (startsWith(bytes, ZIP)) return { kind: "zip" };
  if (startsWith(bytes, OLE2)) return ole2Container(bytes);
  if (startsWith(bytes, BIFF_5)) return { kind: "legacy", format: "xls" };
  if (BIFF_OLDER.some((opening) => startsWith(bytes, opening))) return faulty("legacy-xls");
  return markupContainer(beginningOf(bytes));
}

function faulty(kind: "empty" | "legacy-xls" | "html" | "not-workbook" | "encrypted" | "ole2"): Container {
  return { kind: "fault", fault: { kind } };
}

function startsWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, index) => bytes[index] === byte);
}

/** The first characters, without what may stand before the first tag of any markup. */
function beginningOf(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes.subarray(0, HEAD_BYTES))
      .toString("latin1")
      // UTF-16 shows as every other byte 0.
      .replaceAll("\0", "")
      .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
      .replace(/^(\s+|<\?[^>]*>|<!--[\s\S]*?-->)*/, "")
  );
}

/** Markup under a workbook's name: how many systems "export to Excel". A "single file web page" is none we read. */
function markupContainer(beginning: string): Container {
  if (/^<(?:\w+:)?document\b[^>]*opendocument/i.test(beginning)) return { kind: "legacy", format: "fods" };
  if (/^<(?:\w+:)?workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/i.test(beginning))
    return { kind: "legacy", format: "spreadsheetml" };
  if (WEB_PAGE.test(beginning)) return { kind: "legacy", format: "html" };
  return faulty(/^mime-version:/i.test(beginning) ? "html" : "not-workbook");
}

/** A protected workbook hides its zip in the stream `EncryptedPackage`; an .xls keeps its own in `Workbook` or `Book`. */
function ole2Container(bytes: Uint8Array): Container {
  if (hasStream(bytes, "EncryptedPackage")) return faulty("encrypted");
  const isXls = hasStream(bytes, "Workbook") || hasStream(bytes, "Book");
  return isXls ? { kind: "legacy", format: "xls" } : faulty("ole2");
}

/** A directory record of OLE2 has 128 bytes: the name in UTF-16, at byte 64 its length with the closing zero. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${name}\0`, "utf16le");
  for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
    if (at % 128 === 0 && at + 66 <= content.length && content.readUInt16LE(at + 64) === wanted.length)
      return true;
  }
  return false;
}
