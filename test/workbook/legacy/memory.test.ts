/** The largest and the most hostile files of other formats, each read in a process of its own that tells its memory. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write } from "@e965/xlsx";
import { describe, expect, it, onTestFinished } from "vitest";
import { LIMITS } from "../../../src/workbook/package.ts";
import { fods, ods, odTable, spreadsheetMl } from "../../fixtures/legacy.ts";
import type { ChildReport } from "../../fixtures/read-in-child.ts";

const CHILD = fileURLToPath(new URL("../../fixtures/read-in-child.ts", import.meta.url));

/** A process that wants more ends with an error, however much the machine has. A worker of many files is given twice as much. */
const HEAP_MEGABYTES = 256;

function readAlone(bytes: Uint8Array | string): ChildReport {
  const folder = mkdtempSync(path.join(tmpdir(), "sakip-legacy-memory-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "berkas.xls");
  writeFileSync(file, bytes);
  const words = [`--max-old-space-size=${HEAP_MEGABYTES}`, "--import", "tsx", CHILD, file];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
}

/** An .xls with so many numbers in four columns, as records before its own first cell. */
function numbers(count: number): Buffer {
  const container: Buffer = write(
    { SheetNames: ["LKE"], Sheets: { LKE: utils.aoa_to_sheet([["Uraian", 6]]) } },
    { type: "buffer", bookType: "biff5" },
  );
  const stream = container.subarray(container.indexOf(Uint8Array.of(0x09, 0x08, 0x08, 0x00)));
  const at = stream.indexOf(Uint8Array.of(0x04, 0x02));
  const records = Buffer.alloc(count * 18);
  for (let index = 0; index < count; index += 1) {
    const record = records.subarray(index * 18, index * 18 + 18);
    record.writeUInt16LE(0x0203, 0);
    record.writeUInt16LE(14, 2);
    record.writeUInt16LE(1 + Math.floor(index / 4), 4);
    record.writeUInt16LE(index % 4, 6);
    record.writeDoubleLE(index / 8, 10);
  }
  return Buffer.concat([stream.subarray(0, at), records, stream.subarray(at)]);
}

const row = (cells: number, cell: string) => cell.repeat(cells);
const page = (rows: number, cells: number, cell = "<td>Ya</td>") =>
  `<table>${`<tr>${row(cells, cell)}</tr>`.repeat(rows)}</table>`;
const odRow = (cells: number) =>
  row(cells, '<table:table-cell office:value-type="string"><text:p>Ya</text:p></table:table-cell>');
const xmlRow = (cells: number) =>
  `<ss:Row>${row(cells, '<ss:Cell><ss:Data ss:Type="String">Ya</ss:Data></ss:Cell>')}</ss:Row>`;
const repeated = (rows: number, columns: number) =>
  `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}" office:value-type="float" office:value="1"/></table:table-row>`;

const over = (part: string) => [{ kind: "over-limit", limit: "cells", allowed: LIMITS.cells, part }];
const full = (cells: number) => [[cells]];

interface Case {
  readonly what: string;
  readonly bytes: () => Uint8Array | string;
  readonly outcome: unknown;
}

const CASES: readonly Case[] = [
  { what: ".xls with more cells than are read", bytes: () => numbers(260_000), outcome: over("Workbook") },
  {
    what: ".xls with nearly as many cells as are read",
    bytes: () => numbers(240_000),
    outcome: full(240_002),
  },
  {
    what: "web page with more cells than are read",
    bytes: () => page(65_000, 5),
    outcome: over("HTML"),
  },
  { what: "web page with nearly as many cells", bytes: () => page(60_000, 4), outcome: full(240_000) },
  {
    what: "web page of cells that span everything",
    bytes: () => page(3_000, 20, '<td colspan="1000" rowspan="65534">Ya</td>'),
    outcome: [{ kind: "over-limit", limit: "columns", allowed: LIMITS.columns, part: "HTML" }],
  },
  {
    what: ".ods with more cells than are read",
    bytes: () => ods(odTable(Array(65_000).fill(odRow(4)))),
    outcome: over("content.xml"),
  },
  {
    what: ".ods with nearly as many cells",
    bytes: () => ods(odTable(Array(60_000).fill(odRow(4)))),
    outcome: full(240_000),
  },
  {
    what: ".fods that claims seventeen thousand million cells",
    bytes: () => fods(`<table:table table:name="LKE">${repeated(1_048_576, 16_384)}</table:table>`),
    outcome: over("fods"),
  },
  {
    what: "XML Spreadsheet with more cells than are read",
    bytes: () => spreadsheetMl(`<ss:Table>${xmlRow(4).repeat(65_000)}</ss:Table>`),
    outcome: over("XML"),
  },
];

describe("other formats within the limits", { timeout: 300_000 }, () => {
  it.each(CASES)("$what", ({ bytes, outcome }) => {
    expect(readAlone(bytes()).outcomes).toEqual(outcome);
  });
});
