import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FileFault } from "../../src/assessment.ts";
import { assess } from "../../src/evaluate.ts";
import { FaultError, LIMITS, type Limits, openPackage } from "../../src/workbook/package.ts";
import { openWorkbook } from "../../src/workbook/sheet.ts";
import { type BombPart, bomb } from "../fixtures/bomb.ts";
import { lkeForm } from "../fixtures/lke.ts";
import type { ChildReport } from "../fixtures/read-in-child.ts";
import { parts, type SheetSpec, type WorkbookSpec, xlsx, zip } from "../fixtures/xlsx.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

/** The fault, or the number of cells of each sheet. */
async function outcome(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<unknown> {
  try {
    const workbook = openWorkbook(await openPackage(bytes, { ...LIMITS, ...limits }));
    return workbook.sheets.map((entry) =>
      [...workbook.read(entry).rows.values()].reduce((sum, row) => sum + row.size, 0),
    );
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

function workbook(sheet: Omit<SheetSpec, "name">, rest: Omit<WorkbookSpec, "sheets"> = {}): Uint8Array {
  return xlsx({ sheets: [{ name: "LKE", ...sheet }], ...rest });
}

function data(rows: string): Uint8Array {
  return workbook({ xml: `<worksheet><sheetData>${rows}</sheetData></worksheet>` });
}

const damaged = (part: string, reason: string): FileFault => ({ kind: "damaged", part, reason });
const LKE = { rows: [["Bobot", 6]] };

describe("a damaged workbook says which part and why", () => {
  it.each<[what: string, bytes: Uint8Array, fault: FileFault]>([
    [
      "shared strings that are missing",
      workbook(LKE, { parts: { [STRINGS]: null } }),
      damaged(STRINGS, "part missing"),
    ],
    [
      "a shared string beyond the last",
      data('<row><c t="s"><v>0</v></c></row>'),
      damaged(STRINGS, "shared string missing"),
    ],
    [
      "a shared string by a name",
      data('<row><c t="s"><v>Bobot</v></c></row>'),
      damaged(STRINGS, "shared string missing"),
    ],
    [
      "a negative shared string",
      data('<row><c t="s"><v>-1</v></c></row>'),
      damaged(STRINGS, "shared string missing"),
    ],
    ["a sheet that is missing", workbook(LKE, { parts: { [SHEET]: null } }), damaged(SHEET, "part missing")],
    [
      "relationships that are missing",
      workbook(LKE, { parts: { "xl/_rels/workbook.xml.rels": null } }),
      damaged("xl/workbook.xml", "sheet without a part"),
    ],
    [
      "a workbook part that is missing",
      workbook(LKE, { parts: { "xl/workbook.xml": null } }),
      damaged("xl/workbook.xml", "part missing"),
    ],
    ["a sheet that is cut off", data("<row><c><v>6"), damaged(SHEET, "XML malformed")],
    ["a sheet that is empty", workbook({ xml: "" }), damaged(SHEET, "XML malformed")],
    ["a sheet of nonsense", workbook({ xml: "\u0001\u0002 bukan XML" }), damaged(SHEET, "XML malformed")],
    ["tags that cross", data("<row><c><v>6</c></v></row>"), damaged(SHEET, "XML malformed")],
    ["an entity of its own", data("<row><c><v>&nilai;</v></c></row>"), damaged(SHEET, "XML malformed")],
    [
      "a cell nowhere",
      data('<row><c r="12"><v>6</v></c></row>'),
      damaged(SHEET, "cell reference unreadable"),
    ],
    ["a row nowhere", data('<row r="x"><c><v>6</v></c></row>'), damaged(SHEET, "cell reference unreadable")],
    [
      "a row before the first",
      data('<row r="0"><c><v>6</v></c></row>'),
      damaged(SHEET, "cell reference unreadable"),
    ],
    ["a merge nowhere", workbook({ ...LKE, merges: ["A1:"] }), damaged(SHEET, "cell reference unreadable")],
    [
      "a document type",
      workbook({ xml: '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd"><worksheet/>' }),
      damaged(SHEET, "XML with a document type"),
    ],
    [
      "a billion laughs",
      workbook({
        xml: '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>',
      }),
      damaged(SHEET, "XML with a document type"),
    ],
    [
      "XML that nests without end",
      workbook({ xml: `<worksheet>${"<a>".repeat(5000)}` }),
      damaged(SHEET, "XML nested too deep"),
    ],
    [
      "a Word document",
      zip({
        "_rels/.rels":
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<document/>",
      }),
      { kind: "not-workbook" },
    ],
  ])("%s", async (_, bytes, fault) => {
    expect(await outcome(bytes)).toEqual(fault);
  });

  it("a shared string that is missing is an error even beside good cells", async () => {
    const bytes = workbook({ rows: [["Bobot", { raw: '<c t="s"><v>99</v></c>' }]] });
    expect(await outcome(bytes)).toEqual(damaged(STRINGS, "shared string missing"));
  });
});

describe("a damaged zip", () => {
  const good = Buffer.from(workbook(LKE));
  const sheetHeader = good.indexOf(SHEET) - 30;
  const sheetRecord = good.indexOf(SHEET, sheetHeader + 40) - 46;
  const sheetData = sheetHeader + 30 + SHEET.length;
  const broken = (change: (bytes: Buffer) => void): Buffer => {
    const bytes = Buffer.from(good);
    change(bytes);
    return bytes;
  };

  it.each<[what: string, bytes: Uint8Array, fault: FileFault]>([
    [
      "a checksum that is wrong",
      broken((b) => b.writeUInt32LE(1, sheetRecord + 16)),
      damaged(SHEET, "checksum wrong"),
    ],
    [
      "data of zeros",
      broken((b) => b.fill(0, sheetData, sheetData + 40)),
      damaged(SHEET, "compressed data broken"),
    ],
    [
      "a size that is too small",
      broken((b) => b.writeUInt32LE(50, sheetRecord + 24)),
      damaged(SHEET, "compressed data broken"),
    ],
    [
      "a size that is too large",
      broken((b) => b.writeUInt32LE(50_000, sheetRecord + 24)),
      damaged(SHEET, "compressed data broken"),
    ],
    [
      "a size over every limit",
      broken((b) => b.writeUInt32LE(0xfffffff0, sheetRecord + 24)),
      { kind: "over-limit", limit: "partBytes", allowed: LIMITS.partBytes, part: SHEET },
    ],
    [
      "data beyond the end",
      broken((b) => b.writeUInt32LE(100_000, sheetRecord + 20)),
      damaged(SHEET, "zip entry unreadable"),
    ],
    [
      "an entry beyond the end",
      broken((b) => b.writeUInt32LE(0x7fffffff, sheetRecord + 42)),
      damaged(SHEET, "zip entry unreadable"),
    ],
    [
      "an entry that lies on no entry",
      broken((b) => b.writeUInt32LE(7, sheetRecord + 42)),
      damaged(SHEET, "zip entry unreadable"),
    ],
    [
      "a compression nobody knows",
      broken((b) => b.writeUInt16LE(12, sheetRecord + 10)),
      damaged(SHEET, "compression unknown"),
    ],
    [
      "a directory that lies nowhere",
      broken((b) => b.writeUInt32LE(0x7fffffff, b.length - 6)),
      damaged("zip", "zip directory unreadable"),
    ],
    [
      "a directory that is not one",
      broken((b) => b.writeUInt32LE(5, b.length - 6)),
      damaged("zip", "zip directory unreadable"),
    ],
    [
      "a directory with more entries than it has",
      broken((b) => b.writeUInt16LE(999, b.length - 12)),
      damaged("zip", "zip directory unreadable"),
    ],
  ])("%s", async (_, bytes, fault) => {
    expect(await outcome(bytes)).toEqual(fault);
  });

  it("with two parts of one name is refused, because programs would read different ones", async () => {
    const twice = Buffer.from(
      zip({ ...parts({ sheets: [{ name: "LKE", ...LKE }] }), "xl/worksheets/sheet2.xml": "<worksheet/>" }),
    );
    for (let at = twice.indexOf("sheet2.xml"); at >= 0; at = twice.indexOf("sheet2.xml", at))
      twice.write("SHEET1", at, "latin1");
    expect(await outcome(twice)).toEqual(damaged("xl/worksheets/SHEET1.xml", "part twice in the file"));
  });

  it("may name parts as it likes: nothing is ever unpacked", async () => {
    const extra = {
      "../../etc/passwd": "x",
      "/abs.xml": "x",
      "C:\\Windows\\x.dll": "x",
      "a//b.xml": "x",
      "folder/": "",
      "nul\u0000.xml": "x",
      "": "x",
    };
    expect(await outcome(workbook(LKE, { parts: extra }))).toEqual([2]);
  });
});

describe("every limit is kept and named with its figure", () => {
  const row = "<row><c><v>1</v></c><c><v>2</v></c></row>";
  it.each<[limit: keyof Limits, allowed: number, bytes: Uint8Array, part: string | null]>([
    ["fileBytes", 500, workbook(LKE), null],
    ["entries", 6, workbook(LKE), null],
    ["partBytes", 300, data(row.repeat(20)), SHEET],
    ["inflatedBytes", 2000, data(row.repeat(100)), SHEET],
    ["rows", 19, data(row.repeat(20)), SHEET],
    ["columns", 1, data(row), SHEET],
    ["cells", 39, data(row.repeat(20)), SHEET],
    ["sharedStrings", 2, workbook({ rows: [["a", "b", "c"]] }), STRINGS],
    ["sheets", 1, xlsx({ sheets: [{ name: "LKE" }, { name: "Bukti" }] }), "xl/workbook.xml"],
    ["textLength", 200, workbook({ rows: [["a".repeat(201)]] }), STRINGS],
    ["textLength", 200, workbook({ rows: [["a".repeat(201)]] }, { strings: "inline" }), SHEET],
    ["textLength", 200, workbook({ rows: [[{ runs: ["a".repeat(101), "b".repeat(101)] }]] }), STRINGS],
    ["textLength", 200, data(`<row><c><f>${"A".repeat(201)}</f></c></row>`), SHEET],
  ])("%s", async (limit, allowed, bytes, part) => {
    expect(await outcome(bytes, { [limit]: allowed })).toEqual({ kind: "over-limit", limit, allowed, part });
    expect(await outcome(bytes, { [limit]: allowed * 20 })).toBeInstanceOf(Array);
  });

  it("holds for all sheets together", async () => {
    const bytes = xlsx({
      sheets: [
        { name: "LKE", rows: [[1, 2, 3]] },
        { name: "Bukti", rows: [[1, 2, 3]] },
      ],
    });
    expect(await outcome(bytes, { cells: 5 })).toEqual({
      kind: "over-limit",
      limit: "cells",
      allowed: 5,
      part: "xl/worksheets/sheet2.xml",
    });
    expect(await outcome(bytes, { cells: 6 })).toEqual([3, 3]);
  });

  it("holds for a row and a column beyond what a spreadsheet has", async () => {
    expect(await outcome(data('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'))).toMatchObject({
      limit: "rows",
      allowed: 1_048_576,
    });
    expect(await outcome(data('<row><c r="XFE1"><v>1</v></c></row>'))).toMatchObject({
      limit: "columns",
      allowed: 16_384,
    });
  });
});

it("a sheet that repeats sub-components beyond any form is refused, however small the file", async () => {
  const form = lkeForm();
  // Nothing is read below the total.
  form.clearRow(form.row("total"));
  const cells = { ...form.cells };
  for (let row = 200; row < 2300; row += 1) Object.assign(cells, { [`A${row}`]: "1.a", [`D${row}`]: "B" });
  const { evaluation } = await assess(xlsx({ sheets: [{ name: "LKE", cells }] }), "lke.xlsx");
  expect(evaluation).toMatchObject({ total: null, rubric: null, diagnostics: [{ code: "SKP012" }] });
});

describe("bombs, all read in one process", () => {
  const MEGABYTE = 1024 * 1024;
  const overText = (part: string, allowed: number = LIMITS.textLength): FileFault => ({
    kind: "over-limit",
    limit: "textLength",
    allowed,
    part,
  });
  const sheetBomb = (
    body: string,
    megabytes: number,
    rest: Partial<BombPart> = {},
  ): Record<string, BombPart> => ({
    [SHEET]: {
      head: "<worksheet><sheetData>",
      body,
      bytes: megabytes * MEGABYTE,
      tail: "</sheetData></worksheet>",
      ...rest,
    },
  });
  const stringsBomb = (body: string, megabytes: number): Record<string, BombPart> => ({
    [STRINGS]: { head: "<sst>", body, bytes: megabytes * MEGABYTE, tail: "</sst>" },
  });
  const longText = "a".repeat(30_000);

  const bombs: readonly (readonly [
    what: string,
    content: Readonly<Record<string, BombPart>>,
    outcome: unknown,
  ])[] = [
    [
      "400 MB of cells",
      sheetBomb("<row><c><v>1</v></c></row>", 400),
      { kind: "over-limit", limit: "partBytes", allowed: LIMITS.partBytes, part: SHEET },
    ],
    [
      "400 MB that claim to be 1 kB",
      sheetBomb(" ", 400, { declared: 1000 }),
      damaged(SHEET, "compressed data broken"),
    ],
    [
      "400 MB of ghosts that claim to be 2 MB",
      sheetBomb("<row><c/></row>", 400, { declared: 2 * MEGABYTE }),
      damaged(SHEET, "compressed data broken"),
    ],
    [
      "200 MB of cells",
      sheetBomb("<row><c><v>1</v></c></row>", 200),
      { kind: "over-limit", limit: "cells", allowed: LIMITS.cells, part: SHEET },
    ],
    [
      "200 MB of rows",
      sheetBomb("<row/>", 200),
      { kind: "over-limit", limit: "rows", allowed: LIMITS.rows, part: SHEET },
    ],
    ["200 MB of blanks", sheetBomb(" ", 200), overText(SHEET)],
    ["200 MB of comment", sheetBomb("x", 200, { head: "<worksheet><!--" }), overText(SHEET)],
    ["200 MB of document type", sheetBomb("x", 200, { head: "<!DOCTYPE " }), overText(SHEET)],
    ["200 MB of attributes", sheetBomb(' a="1"', 200, { head: "<worksheet" }), overText(SHEET)],
    ["200 MB of tag name", sheetBomb("x", 200, { head: "<x" }), overText(SHEET)],
    ["200 MB of nested tags", sheetBomb("<x>", 200), damaged(SHEET, "XML nested too deep")],
    [
      "200 MB of long inline texts",
      sheetBomb(`<row><c t="inlineStr"><is><t>${longText}</t></is></c></row>`, 200),
      overText(SHEET, LIMITS.keptTextLength),
    ],
    [
      "20 MB of short texts far apart",
      sheetBomb(
        `<row><c t="inlineStr"><is><t>Perencanaan Kinerja</t></is></c></row>${" ".repeat(65_000)}`,
        20,
      ),
      [20 * 17 - 17],
    ],
    ["a whole sheet of ghosts", sheetBomb('<row><c s="12"/></row>', 21), [0]],
    [
      "31 MB of shared strings",
      stringsBomb("<si><t>a</t></si>", 31),
      { kind: "over-limit", limit: "sharedStrings", allowed: LIMITS.sharedStrings, part: STRINGS },
    ],
    [
      "31 MB of long shared strings",
      stringsBomb(`<si><t>${longText}</t></si>`, 31),
      overText(STRINGS, LIMITS.keptTextLength),
    ],
    [
      "200 MB of shared strings",
      stringsBomb("<si><t>a</t></si>", 200),
      { kind: "over-limit", limit: "partBytes", allowed: LIMITS.indexPartBytes, part: STRINGS },
    ],
  ];

  let folder = "";
  let report: ChildReport;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sakip-bombs-"));
    const files = bombs.map(([, content], index) => {
      const cells =
        STRINGS in content
          ? { xml: '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>' }
          : {};
      const ordinary = parts({ sheets: [{ name: "LKE", ...cells }] }) as Record<string, string>;
      const bytes = bomb({ ...ordinary, ...content });
      expect(bytes.length).toBeLessThan(1.5 * MEGABYTE);
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const child = fileURLToPath(new URL("../fixtures/read-in-child.ts", import.meta.url));
    report = JSON.parse(
      execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", child, ...files], {
        encoding: "utf8",
      }),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(bombs.map(([what, , expected], index) => [what, index, expected] as const))(
    "%s",
    (_, index, expected) => {
      expect(report.outcomes[index]).toEqual(expected);
    },
  );

  it("stay under 256 MB of memory", () => {
    expect(report.peakMegabytes).toBeLessThan(256);
  });
});
