/** Rows and texts that are read without the XML parser must come out as the parser would read them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/workbook/package.ts";
import { type PlainElements, takingPlain } from "../../../src/workbook/sheet/plain-elements.ts";
import { plainRows } from "../../../src/workbook/sheet/plain-rows.ts";
import { plainStrings } from "../../../src/workbook/sheet/plain-strings.ts";
import { openWorkbook, type Sheet } from "../../../src/workbook/sheet.ts";
import { FaultError } from "../../../src/workbook/zip/fault.ts";
import { xlsx } from "../../fixtures/xlsx.ts";

/** Behind a comment everything goes to the parser. */
const ALL_TO_THE_PARSER = "<!-- -->";

const STRINGS = "<si><t>satu</t></si><si><t>dua</t></si>";

/** What a worksheet of these rows and these shared strings holds, or what is wrong with it. */
async function read(
  rows: string,
  strings: string = STRINGS,
): Promise<Pick<Sheet, "rows" | "hiddenRows"> | object> {
  const parts = { "xl/sharedStrings.xml": `<sst>${strings}</sst>` };
  const xml = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  try {
    const workbook = openWorkbook(await openPackage(xlsx({ sheets: [{ name: "LKE", xml }], parts })));
    const [entry] = workbook.sheets;
    if (!entry) throw new Error("no sheet");
    const { rows, hiddenRows } = workbook.read(entry);
    return { rows, hiddenRows };
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

/** What the parser gets of some XML that arrives in chunks of these lengths, over and over. */
function left(plain: PlainElements, xml: string, chunkLengths: readonly number[] = [xml.length]): string {
  const texts: string[] = [];
  const sink = takingPlain(plain, { write: (text) => texts.push(text), end: () => {} });
  for (let at = 0, turn = 0; at < xml.length; turn += 1) {
    const length = chunkLengths[turn % chunkLengths.length] ?? 1;
    sink.write(xml.slice(at, at + length));
    at += length;
  }
  sink.end();
  return texts.join("");
}

const ROWS = plainRows({ isBetweenRows: () => true, takeRow: () => {} });
const STRING_ITEMS = plainStrings({ isBetweenStrings: () => true, takeString: () => {} });

describe("rows that the parser need not see", () => {
  it.each<[what: string, rows: string]>([
    [
      "of Excel",
      '<row r="7" spans="1:3" ht="15.75" customHeight="1" x14ac:dyDescent="0.25"><c r="A7" s="4" t="s"><v>0</v></c><c r="B7" s="3"/><c r="C7"><f>A7&amp;&quot;%&quot;</f><v>6.5</v></c></row>',
    ],
    [
      "of LibreOffice",
      '<row r="7" customFormat="false" ht="12.8" hidden="false" outlineLevel="0"><c r="A7" s="3" t="n"><f aca="false">1+1</f><v>2</v></c></row>',
    ],
    ["of openpyxl", '<row r="7"><c r="A7" t="s"><v>1</v></c><c r="B7" t="b"><v>1</v></c></row>'],
    ["with texts of their own", '<row r="7"><c r="A7" t="inlineStr"><is><t>Ya &lt; Tidak</t></is></c></row>'],
    [
      "with errors and empty results",
      '<row r="7"><c r="A7" t="e"><v>#REF!</v></c><c r="B7" t="str"><f>A1</f><v></v></c></row>',
    ],
    [
      "without content",
      '<row r="7" s="4" customFormat="1"/><row r="8"><c r="A8" s="4"></c><c r="B8"/></row>',
    ],
  ])("%s", async (_, rows) => {
    expect(left(ROWS, rows)).toBe("");
    expect(await read(rows)).toEqual(await read(ALL_TO_THE_PARSER + rows));
  });

  it.each<[what: string, row: string]>([
    ["that are hidden", '<row r="7" hidden="1"><c r="A7"><v>1</v></c></row>'],
    ["of no height", '<row r="7" ht="0" customHeight="1"><c r="A7"><v>1</v></c></row>'],
    ["without a number", "<row ><c><v>1</v></c></row>"],
    ["with cells that count on", '<row r="7"><c r="B7"/><c><v>1</v></c></row>'],
    ["with shared formulas", '<row r="7"><c r="A7"><f t="shared" si="0"/><v>1</v></c></row>'],
    ["with array formulas", '<row r="7"><c r="A7"><f t="array" ref="A7:B7">C1:D1</f><v>1</v></c></row>'],
    ["with dates as texts", '<row r="7"><c r="A7" t="d"><v>2026-01-02</v></c></row>'],
    [
      "with rich texts",
      '<row r="7"><c r="A7" t="inlineStr"><is><r><t>Y</t></r><r><t>a</t></r></is></c></row>',
    ],
    ["with references by number", '<row r="7"><c r="A7" t="str"><v>&#89;a</v></c></row>'],
    ["with an attribute twice", '<row r="7" ht="3" ht="4"><c r="A7"><v>1</v></c></row>'],
    ["with two numbers", '<row r="7" r="8"><c r="A7"><v>1</v></c></row>'],
    ["with an entity that nobody knows", '<row r="7"><c r="A7" t="str"><v>&ya;</v></c></row>'],
    ["with an end that XML forbids", '<row r="7"><c r="A7" t="str"><v>]]></v></c></row>'],
    ["with a character that XML forbids", '<row r="7"><c r="A7" t="str"><v>Y\u0001a</v></c></row>'],
    ["without an end", '<row r="7"><c r="A7"><v>1</v></c>'],
  ])("are none: %s", async (_, row) => {
    const rows = `<row r="3"><c r="A3"><v>3</v></c></row>${row}<row r="9"><c r="A9"><v>9</v></c></row>`;
    expect(left(ROWS, rows)).toContain(row);
    expect(await read(rows)).toEqual(await read(ALL_TO_THE_PARSER + rows));
  });

  it.each<[what: string, rows: string]>([
    ["in a comment", '<!-- <row r="7"><c r="A7"><v>1</v></c></row> -->'],
    ["in CDATA", '<row r="7"><c r="A7" t="str"><v><![CDATA[<row r="8"></row>]]></v></c></row>'],
    ["in an instruction", '<?other <row r="7"><c r="A7"><v>1</v></c></row> ?>'],
    ["inside something else", '<other><row r="7"><c r="A7"><v>1</v></c></row></other>'],
    ["with a prefix", '<x:row r="7"><x:c r="A7"><x:v>1</x:v></x:c></x:row>'],
  ])("are none: %s", async (_, rows) => {
    expect(await read(rows)).toEqual(await read(ALL_TO_THE_PARSER + rows));
    expect(left({ ...ROWS, isExpected: () => false }, rows)).toBe(rows);
  });

  it("by the ten thousand leave only what has content", async () => {
    const ghost = (row: number) =>
      `<row r="${row}" s="4" customFormat="1"><c r="A${row}" s="4"/><c r="B${row}" s="4"/></row>`;
    const ghosts = Array.from({ length: 30_000 }, (_, index) => ghost(index + 10)).join("");
    const rows = `<row r="2"><c r="B2"><v>6</v></c></row>${ghosts}<row r="40010"><c r="A40010"><v>7</v></c></row>`;
    expect(left(ROWS, rows, [65_536])).toBe("");
    expect(await read(rows)).toEqual(
      await read('<row r="2"><c r="B2"><v>6</v></c></row><row r="40010"><c r="A40010"><v>7</v></c></row>'),
    );
  });
});

describe("what is hostile needs no stack", () => {
  it.each<[what: string, plain: PlainElements, text: string, taken: boolean]>([
    ["ghosts in one row", ROWS, `<row r="1">${'<c r="A1"/>'.repeat(1_000_000)}</row>`, true],
    [
      "references in a cell",
      ROWS,
      `<row r="1"><c r="A1"><v>${"&amp;".repeat(2_000_000)}</v></c></row>`,
      false,
    ],
    [
      "attributes of a row",
      ROWS,
      `<row r="1"${Array.from({ length: 200_000 }, (_, index) => ` b${index}="1"`).join("")}/>`,
      false,
    ],
    ["references in a string", STRING_ITEMS, `<si><t>${"&amp;".repeat(2_000_000)}</t></si>`, false],
  ])("%s", (_, plain, text, taken) => {
    expect(plain.take(text, 0) !== null).toBe(taken);
  });
});

describe("shared strings that the parser need not see", () => {
  const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';

  it.each<[what: string, strings: string, taken: boolean]>([
    ["plain ones", "<si><t>satu</t></si><si><t>A &amp; B</t></si>", true],
    ["with blanks around", '<si><t xml:space="preserve"> satu </t></si><si><t></t></si>', true],
    ["with escapes of control characters", "<si><t>a_x000D_b</t></si><si><t>2</t></si>", true],
    [
      "rich ones among them",
      "<si><t>satu</t></si><si><r><t>du</t></r><r><t>a</t></r></si><si><t>3</t></si>",
      false,
    ],
    ["struck through", "<si><r><rPr><strike/></rPr><t>satu</t></r></si><si><t>2</t></si>", false],
    ["with phonetic aids", "<si><t>satu</t><rPh><t>x</t></rPh></si><si><t>2</t></si>", false],
    ["empty ones", "<si/><si><t/></si>", false],
    ["fewer than cells name", "<si><t>satu</t></si>", true],
    ["malformed", "<si><t>satu</t></si><si><t>2</si>", false],
  ])("%s", async (_, strings, taken) => {
    expect(left(STRING_ITEMS, strings) === "").toBe(taken);
    expect(await read(cells, strings)).toEqual(await read(cells, ALL_TO_THE_PARSER + strings));
  });
});

describe("by lot", () => {
  const cell = fc
    .constantFrom("A", "B", "C")
    .chain((column) =>
      fc.constantFrom(
        `<c r="${column}#" s="2"/>`,
        `<c r="${column}#"></c>`,
        `<c r="${column}#"><v>1</v></c>`,
        `<c r="${column}#" t="s"><v>1</v></c>`,
        `<c r="${column}#" t="s"><v>2</v></c>`,
        `<c r="${column}#" s="1" t="str"><f>IF(A1="",1)</f><v>&quot;x&quot;</v></c>`,
        `<c r="${column}#" t="inlineStr"><is><t>a>b</t></is></c>`,
        `<c r="${column}#"><f t="shared" ref="A1:C9" si="0">A1</f><v>3</v></c>`,
        `<c r="${column}#"><f t="shared" si="0"/><v>4</v></c>`,
        `<c r="${column}#"><f t="array" ref="A#:C#">A1:C1</f><v>5</v></c>`,
        "<c/>",
        "<c><v>2</v></c>",
      ),
    );
  const attributes = fc.constantFrom(
    ' r="#"',
    ' r="#"',
    ' r="#" ht="15"',
    ' r="#" hidden="1"',
    ' r="#" hidden="0" spans="1:3"',
    "",
    ' hidden="1"',
    ' spans="1:3" r="#"',
  );
  const row = fc.tuple(
    attributes,
    fc.array(cell, { maxLength: 4 }),
    fc.constantFrom("", "", "", "", "<!-- # -->"),
  );
  const rows = fc
    .array(row, { maxLength: 8 })
    .map((described) =>
      described
        .map(([start, cells, end], index) =>
          `<row${start}>${cells.join("")}</row>${end}`.replaceAll("#", String(index * 2 + 1)),
        )
        .join(""),
    );

  it("rows read as the parser reads them", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (xml) => {
        expect(await read(xml)).toEqual(await read(ALL_TO_THE_PARSER + xml));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("everything is seen once and in order, however the XML is chopped", () => {
    fc.assert(
      fc.property(rows, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (xml, chunkLengths) => {
        const seen: string[] = [];
        const taking: PlainElements = {
          ...ROWS,
          take: (text, start) => {
            const end = ROWS.take(text, start);
            if (end !== null) seen.push(text.slice(start, end));
            return end;
          },
        };
        const sink = takingPlain(taking, { write: (text) => seen.push(text), end: () => {} });
        for (let at = 0, turn = 0; at < xml.length; turn += 1) {
          const length = chunkLengths[turn % chunkLengths.length] ?? 1;
          sink.write(xml.slice(at, at + length));
          at += length;
        }
        sink.end();
        expect(seen.join("")).toBe(xml);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
