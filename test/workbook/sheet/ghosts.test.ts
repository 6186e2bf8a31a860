import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPackage } from "../../../src/workbook/package.ts";
import { withoutGhosts } from "../../../src/workbook/sheet/ghosts.ts";
import { openWorkbook, type Sheet } from "../../../src/workbook/sheet.ts";
import { xlsx } from "../../fixtures/xlsx.ts";

/** What is left of some XML that arrives in chunks of these lengths, over and over. */
function cut(xml: string, chunkLengths: readonly number[] = [xml.length]): string {
  const left: string[] = [];
  const sink = withoutGhosts({ write: (text) => left.push(text), end: () => {} });
  for (let at = 0, turn = 0; at < xml.length; turn += 1) {
    const length = chunkLengths[turn % chunkLengths.length] ?? 1;
    sink.write(xml.slice(at, at + length));
    at += length;
  }
  sink.end();
  return left.join("");
}

function worksheet(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
}

async function read(xml: string): Promise<Pick<Sheet, "rows" | "hiddenRows">> {
  const workbook = openWorkbook(await openPackage(xlsx({ sheets: [{ name: "LKE", xml }] })));
  const [entry] = workbook.sheets;
  if (!entry) throw new Error("no sheet");
  const { rows, hiddenRows } = workbook.read(entry);
  return { rows, hiddenRows };
}

describe("ghosts", () => {
  it.each<[what: string, rows: string, left: string]>([
    [
      "cells of Excel",
      '<row r="7"><c r="A7"><v>1</v></c><c r="B7" s="3"/><c r="C7" s="3"/></row>',
      '<row r="7"><c r="A7"><v>1</v></c></row>',
    ],
    [
      "cells of LibreOffice",
      '<row r="7"><c r="A7" s="3"></c><c r="B7"><v>1</v></c></row>',
      '<row r="7"><c r="B7"><v>1</v></c></row>',
    ],
    [
      "rows with a height",
      '<row r="7" spans="1:3" ht="15.75" customHeight="1" x14ac:dyDescent="0.25"><c r="A7" s="1"/></row><row r="8" hidden="false" ht="12.8"/><row r="9"/>',
      "",
    ],
  ])("are cut: %s", (_, rows, left) => {
    expect(cut(worksheet(rows))).toBe(worksheet(left));
  });

  it.each<[what: string, rows: string]>([
    [
      "a hidden row",
      '<row r="7" hidden="1"/><row r="8" ht="0" customHeight="1"/><row r="9"><c r="A9"><v>1</v></c></row>',
    ],
    ["a cell that the next one counts on from", '<row r="7"><c r="D7" s="1"/><c><v>1</v></c></row>'],
    ["a row that the next one counts on from", '<row r="7"/><row><c><v>1</v></c></row>'],
    ["a cell that tells its row's number", '<row><c r="A9" s="1"/></row><row><c><v>1</v></c></row>'],
    ["a cell with a formula only", '<row r="7"><c r="A7" s="1"><f>B7</f></c></row>'],
    [
      "characters in CDATA",
      '<row r="7"><c r="A7" t="inlineStr"><is><t><![CDATA[<c r="A1"/><c r="B1"/></row>]]></t></is></c></row>',
    ],
    ["characters in a comment", '<!-- <row r="7"/><row r="8"/> --><row r="9"/>'],
    ["prefixed XML", '<x:row r="7"><x:c r="A7" s="1"/><x:c r="B7" s="1"/></x:row>'],
  ])("are left alone: %s", (_, rows) => {
    expect(cut(worksheet(rows))).toBe(worksheet(rows));
  });

  it("are cut without changing what is read, however the XML is chopped", async () => {
    const cell = fc
      .constantFrom("A", "B", "C")
      .chain((column) =>
        fc.constantFrom(
          `<c r="${column}#" s="2"/>`,
          `<c r="${column}#"></c>`,
          `<c r="${column}#"><v>1</v></c>`,
          "<c/>",
          "<c><v>2</v></c>",
          `<c r="${column}#" t="inlineStr"><is><t>a>b</t></is></c>`,
        ),
      );
    const attributes = fc.constantFrom(
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
      fc.constantFrom("", "", "", "<!-- # -->"),
    );
    const rows = fc.array(row, { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
        async (described, chunkLengths) => {
          const xml = worksheet(
            described
              .map(([start, cells, end], index) =>
                `<row${start}>${cells.join("")}</row>${end}`.replaceAll("#", String(index * 2 + 1)),
              )
              .join(""),
          );
          expect(await read(cut(xml, chunkLengths))).toEqual(await read(xml));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("by the ten thousand leave only what has content", async () => {
    const ghost = (row: number) =>
      `<row r="${row}" s="4" customFormat="1"><c r="A${row}" s="4"/><c r="B${row}" s="4"/></row>`;
    const ghosts = Array.from({ length: 30_000 }, (_, index) => ghost(index + 10)).join("");
    const { rows } = await read(
      worksheet(
        `<row r="2"><c r="B2"><v>6</v></c></row>${ghosts}<row r="40010"><c r="A40010"><v>7</v></c></row>`,
      ),
    );
    expect([...rows].map(([row, cells]) => [row, [...cells.values()].map(({ value }) => value)])).toEqual([
      [2, [{ kind: "number", number: 6 }]],
      [40_010, [{ kind: "number", number: 7 }]],
    ]);
  });
});
