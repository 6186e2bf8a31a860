import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FaultError, LIMITS, openPackage, rewritePackage } from "../../src/workbook/package.ts";
import { fods, ods, odTable, spreadsheetMl, xls } from "../fixtures/legacy.ts";
import { parts, xlsx, zip } from "../fixtures/xlsx.ts";

const PLAIN = xlsx({ sheets: [{ name: "LKE", rows: [["No", "Uraian"]] }] });

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await openPackage(bytes);
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
  return "opened";
}

/** A file of OLE2: its magic bytes, then one directory record for each stream. */
function ole2(...streams: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * Math.max(streams.length, 1));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    file.write(`${name}\0`, at, "utf16le");
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
  });
  return file;
}

const text = (content: string) => Buffer.from(content, "utf8");

describe("what a file is by its bytes", () => {
  it.each<[what: string, bytes: Uint8Array, kind: string]>([
    ["an empty file", new Uint8Array(0), "empty"],
    ["plain text", text("No;Uraian;Bobot"), "not-workbook"],
    ["a PDF", text("%PDF-1.7\n%âãÏÓ"), "not-workbook"],
    ["a web page", text("<!DOCTYPE html><html><body><table></table></body></html>"), "html"],
    ["a bare table", text("\n  <table border=1><tr><td>LKE</td></tr></table>"), "html"],
    [
      "a web page after a byte order mark",
      text("\uFEFF<html xmlns:x='urn:schemas-microsoft-com:office:excel'>"),
      "html",
    ],
    ["a web page after a comment", text("<!-- ekspor --> <HTML>"), "html"],
    ["a web page in UTF-16", Buffer.from("\uFEFF<html><body>", "utf16le"), "html"],
    ["a single-file web page", text("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "html"],
    [
      "SpreadsheetML of 2003",
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "not-workbook",
    ],
    ["SpreadsheetML of 2003 with a sheet", spreadsheetMl("<ss:Table/>"), "opened"],
    ["a web page with a table", text("<table><tr><td>No<td>Uraian<tr><td>1<td>Renstra</table>"), "opened"],
    ["a protected workbook", ole2("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an .xls whose directory is broken", ole2("Root Entry", "Workbook", "SummaryInformation"), "damaged"],
    ["an .xls of Excel 5 whose directory is broken", ole2("Root Entry", "Book"), "damaged"],
    ["an .xls of Excel 97", xls(PLAIN, "biff8"), "opened"],
    ["an .xls of Excel 5", xls(PLAIN, "biff5"), "opened"],
    ["an .xls of Excel 2", new Uint8Array([0x09, 0x00, 0x04, 0x00, 0x02, 0x00, 0x10, 0x00]), "legacy-xls"],
    ["a .doc", ole2("Root Entry", "WordDocument"), "ole2"],
    ["an OLE2 head and nothing else", ole2(), "ole2"],
    ["a stream whose name only begins with Workbook", ole2("Root Entry", "WorkbookShares"), "ole2"],
    ["half of a workbook", PLAIN.subarray(0, PLAIN.length / 2), "truncated"],
    ["a workbook without its last byte", PLAIN.subarray(0, -1), "truncated"],
    ["an empty zip", zip({}), "not-workbook"],
    ["a zip of photos", zip({ "foto/rapat.jpg": text("JFIF") }), "not-workbook"],
    [
      "an .odt",
      zip({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": "<x/>",
        "META-INF/manifest.xml": "<x/>",
      }),
      "ods",
    ],
    ["an .ods", ods(odTable([])), "opened"],
    ["an .ods with a password", ods(odTable([]), "<manifest:encryption-data/>"), "encrypted"],
    ["an .fods", fods(odTable([])), "opened"],
    ["an .xlsb", zip({ "_rels/.rels": "<x/>", "xl/workbook.bin": "\u0083" }), "xlsb"],
    ["a workbook", PLAIN, "opened"],
    ["a workbook with bytes after its end", Buffer.concat([PLAIN, text("\r\n\r\n")]), "opened"],
  ])("%s", async (_, bytes, kind) => {
    const fault = await faultOf(bytes);
    expect(fault === "opened" ? fault : (fault as { kind: string }).kind).toBe(kind);
  });

  it("an encrypted zip entry", async () => {
    const bytes = Buffer.from(PLAIN);
    const record = bytes.indexOf(Buffer.from("PK\x01\x02", "latin1"));
    bytes.writeUInt16LE(bytes.readUInt16LE(record + 8) | 1, record + 8);
    expect(await faultOf(bytes)).toEqual({ kind: "encrypted" });
  });
});

describe("parts", () => {
  it("are found whatever the case and the slashes", async () => {
    const pkg = await openPackage(
      zip({ "xl/workbook.xml": "<workbook/>", "XL\\Worksheets\\Sheet1.XML": "<worksheet/>" }),
    );
    for (const name of [
      "xl/worksheets/sheet1.xml",
      "/xl/worksheets/sheet1.xml",
      "XL/WORKSHEETS/SHEET1.XML",
    ]) {
      expect(pkg.text(name)).toBe("<worksheet/>");
    }
    expect(pkg.has("xl/worksheets/sheet2.xml")).toBe(false);
    expect(pkg.names).toEqual(["xl/workbook.xml", "XL\\Worksheets\\Sheet1.XML"]);
  });

  it.each<[encoding: string, bytes: Uint8Array]>([
    ["UTF-8", text("<a>é😀</a>")],
    ["UTF-8 with a mark", text("\uFEFF<a>é😀</a>")],
    ["UTF-16, small end first", Buffer.from("\uFEFF<a>é😀</a>", "utf16le")],
    ["UTF-16, big end first", Buffer.from("\uFEFF<a>é😀</a>", "utf16le").swap16()],
  ])("are read as %s", async (_, bytes) => {
    const pkg = await openPackage(zip({ "xl/workbook.xml": bytes }));
    expect(pkg.text("xl/workbook.xml")).toBe("<a>é😀</a>");
  });

  it("give the same bytes in one piece, in slices and stored", async () => {
    const content = text(Array.from({ length: 90_000 }, (_, index) => `<c r="A${index}"/>`).join(""));
    expect(content.length).toBeGreaterThan(1024 * 1024);
    for (const level of [0, 6] as const) {
      const pkg = await openPackage(
        zip({ "xl/workbook.xml": content, "xl/small.xml": content.subarray(0, 5000) }, level),
      );
      const chunks: Uint8Array[] = [];
      pkg.inflate("xl/workbook.xml", (chunk) => chunks.push(chunk));
      expect(chunks.length).toBeGreaterThan(1);
      expect(Buffer.concat(chunks).equals(content)).toBe(true);
      expect(pkg.text("xl/small.xml")).toBe(content.subarray(0, 5000).toString());
    }
  });

  it("are counted together", async () => {
    const pkg = await openPackage(PLAIN, { ...LIMITS, inflatedBytes: 1000 });
    const all = () => {
      for (const name of pkg.names) pkg.text(name);
    };
    expect(all).toThrow(FaultError);
    expect(all).toThrow("more than 1000 inflatedBytes");
  });
});

describe("a rewritten package", () => {
  const MANY = parts({
    sheets: [{ name: "LKE", rows: [["Bobot", 6]] }],
    parts: {
      "xl/media/logo.png": new Uint8Array([137, 80, 78, 71, 0, 255]),
      "xl/vbaProject.bin": new Uint8Array(3000).map((_, index) => (index * 7919) % 251),
      "xl/charts/chart1.xml": "<c:chart xmlns:c='urn:c'/>",
      "docProps/lembar é.xml": "<x/>",
      "xl/empty.bin": new Uint8Array(0),
    },
  });

  it("without changes is the same file", async () => {
    const bytes = zip(MANY);
    expect(Buffer.from(rewritePackage(await openPackage(bytes), new Map())).equals(Buffer.from(bytes))).toBe(
      true,
    );
  });

  it("changes what it is told to and nothing else", async () => {
    const names = Object.keys(MANY);
    const change = fc.oneof(fc.string(), fc.uint8Array(), fc.constant(null));
    const changes = fc.dictionary(
      fc.constantFrom(...names.slice(3), "xl/worksheets/sheet9.xml", "xl/baru é.xml"),
      change,
    );
    await fc.assert(
      fc.asyncProperty(changes, fc.constantFrom(0 as const, 6 as const), async (wanted, level) => {
        const original = await openPackage(zip(MANY, level));
        const rewritten = rewritePackage(original, new Map(Object.entries(wanted)));
        const expected: Record<string, Uint8Array> = {};
        for (const [name, content] of Object.entries({ ...MANY, ...wanted })) {
          if (content !== null) expected[name] = new Uint8Array(Buffer.from(content as string));
        }
        // The second reader of the result is a library that had no part in writing it.
        expect(unzipSync(rewritten)).toEqual(expected);
        const kept = names.filter((name) => wanted[name] !== null);
        const added = Object.keys(wanted).filter((name) => !names.includes(name) && wanted[name] !== null);
        const copy = await openPackage(rewritten);
        expect(copy.names).toEqual([...kept, ...added]);
        for (const entry of original.archive.entries.filter(({ name }) => !(name in wanted))) {
          const found = copy.archive.entries.find(({ name }) => name === entry.name);
          expect({ ...found, headerAt: 0 }).toEqual({ ...entry, headerAt: 0 });
        }
        expect(
          Buffer.from(rewritePackage(original, new Map(Object.entries(wanted)))).equals(
            Buffer.from(rewritten),
          ),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("replaces a part that was named in another case, in its place", async () => {
    const pkg = await openPackage(zip({ "xl/Workbook.xml": "<workbook/>", "xl/b.xml": "<b/>" }));
    const copy = await openPackage(rewritePackage(pkg, new Map([["/xl/workbook.xml", "<changed/>"]])));
    expect(copy.names).toEqual(["xl/Workbook.xml", "xl/b.xml"]);
    expect(copy.text("xl/workbook.xml")).toBe("<changed/>");
  });

  it("writes the sizes before the data of entries that had them behind it", async () => {
    const behind = withDataDescriptors(
      zip({ "xl/workbook.xml": "<workbook/>".repeat(50), "xl/b.xml": "<b/>".repeat(50) }),
    );
    const pkg = await openPackage(behind);
    expect(pkg.archive.entries.map(({ flags }) => flags & 8)).toEqual([8, 8]);
    const copy = await openPackage(rewritePackage(pkg, new Map()));
    expect(copy.archive.entries.map(({ flags }) => flags & 8)).toEqual([0, 0]);
    expect(copy.text("xl/b.xml")).toBe("<b/>".repeat(50));
    expect(unzipSync(copy.archive.bytes)["xl/b.xml"]?.length).toBe(200);
  });
});

/** The same zip as a streaming writer would have made it: sizes and checksum after the data. */
function withDataDescriptors(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes);
  const content: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (
    let record = source.indexOf("PK\x01\x02", 0, "latin1");
    record >= 0;
    record = source.indexOf("PK\x01\x02", record + 4, "latin1")
  ) {
    const nameLength = source.readUInt16LE(record + 28);
    const entry = Buffer.from(source.subarray(record, record + 46 + nameLength));
    const local = source.readUInt32LE(record + 42);
    const header = Buffer.from(source.subarray(local, local + 30 + nameLength));
    const size = source.readUInt32LE(record + 20);
    const descriptor = Buffer.concat([Buffer.from("PK\x07\x08", "latin1"), entry.subarray(16, 28)]);
    entry.writeUInt16LE(entry.readUInt16LE(8) | 8, 8);
    entry.writeUInt32LE(at, 42);
    header.writeUInt16LE(header.readUInt16LE(6) | 8, 6);
    header.fill(0, 14, 26);
    const data = source.subarray(local + 30 + nameLength, local + 30 + nameLength + size);
    content.push(header, data, descriptor);
    directory.push(entry);
    at += header.length + data.length + descriptor.length;
  }
  const end = Buffer.from(source.subarray(source.length - 22));
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...content, ...directory, end]);
}
