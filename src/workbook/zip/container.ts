/** What a file is by its first bytes, whatever its name says. */
import type { FileFault } from "../../assessment.ts";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** The record that opens a bare .xls of Excel 2 to 5, from before OLE2 (BIFF 2, 3, 4, 5). */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
];
/** How much of the beginning is searched for markup. */
const HEAD_BYTES = 2048;

/** The fault of a file that is no zip; `null` for a zip, which has to be looked into. */
export function foreignContainer(bytes: Uint8Array): FileFault | null {
  if (bytes.length === 0) return { kind: "empty" };
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, OLE2)) return ole2Fault(bytes);
  if (BIFF.some((opening) => startsWith(bytes, opening))) return { kind: "legacy-xls" };
  return { kind: isMarkup(bytes) ? "html" : "not-workbook" };
}

function startsWith(bytes: Uint8Array, opening: readonly number[]): boolean {
  return opening.every((byte, index) => bytes[index] === byte);
}

/** A web page, or a saved "single file web page", under a workbook's name: how many systems "export to Excel". */
function isMarkup(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString("latin1")
    // UTF-16 shows as every other byte 0.
    .replaceAll("\0", "")
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "")
    .replace(/^(\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)*/, "");
  return /^(<!doctype\s+html|<(html|head|body|table|meta|style|script|div|center)\b|mime-version:)/i.test(
    head,
  );
}

/** A protected workbook hides its zip in the stream `EncryptedPackage`; an .xls keeps its own in `Workbook` or `Book`. */
function ole2Fault(bytes: Uint8Array): FileFault {
  if (hasStream(bytes, "EncryptedPackage")) return { kind: "encrypted" };
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) return { kind: "legacy-xls" };
  return { kind: "ole2" };
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
