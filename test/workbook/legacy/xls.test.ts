import { utils, write } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { FaultError, LIMITS, type Limits, openPackage } from "../../../src/workbook/package.ts";
import { cellName, openWorkbook } from "../../../src/workbook/sheet.ts";
import { xls } from "../../fixtures/legacy.ts";
import { lke } from "../../fixtures/lke.ts";
import { xlsx } from "../../fixtures/xlsx.ts";

/** The fault, or what the sheets hold by cell. */
async function outcome(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<unknown> {
  try {
    const workbook = openWorkbook(await openPackage(bytes, { ...LIMITS, ...limits }));
    return workbook.sheets.map((entry) =>
      Object.fromEntries(
        [...workbook.read(entry).rows.values()].flatMap((row) =>
          [...row.values()].map(({ row: r, column, value }) => [
            cellName(r, column),
            Object.values(value)[1],
          ]),
        ),
      ),
    );
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

/** The stream of the workbook alone, as programs before OLE2 wrote it: no container around the records. */
function bare(sheet: readonly (readonly unknown[])[]): Buffer {
  const container: Buffer = write(
    { SheetNames: ["LKE"], Sheets: { LKE: utils.aoa_to_sheet(sheet as unknown[][]) } },
    { type: "buffer", bookType: "biff5" },
  );
  const start = container.indexOf(Uint8Array.of(0x09, 0x08, 0x08, 0x00));
  return container.subarray(start);
}

/** The records of a stream: where each begins, its type and length. */
function recordsOf(stream: Buffer): { at: number; type: number; length: number }[] {
  const records = [];
  for (let at = 0; at + 4 <= stream.length && stream.readUInt16LE(at) !== 0; )
    at +=
      4 +
      (records[records.push({ at, type: stream.readUInt16LE(at), length: stream.readUInt16LE(at + 2) }) - 1]
        ?.length ?? 0);
  return records;
}

const BUDGET = xlsx({
  sheets: [
    {
      name: "LKE",
      rows: [
        ["Uraian", 4.5, true],
        ["“Ya” – B", 6],
      ],
      merges: ["A3:B4"],
    },
  ],
});

describe("an .xls", () => {
  it("of Excel 97 is read cell by cell", async () => {
    expect(await outcome(xls(BUDGET))).toEqual([{ A1: "Uraian", B1: 4.5, C1: true, A2: "“Ya” – B", B2: 6 }]);
  });

  it("of Excel 5 is read in Windows' western letters", async () => {
    const stream = bare([
      ["Uraian", 4.5, true],
      ["{Ya} ~ B", 6],
    ]);
    const letters = Buffer.from(
      stream.toString("latin1").replace("{Ya} ~ B", "\u0093Ya\u0094 \u0096 B"),
      "latin1",
    );
    expect(await outcome(letters)).toEqual([{ A1: "Uraian", B1: 4.5, C1: true, A2: "“Ya” – B", B2: 6 }]);
  });

  it.each(["LKE.xls", "LKE.xlsx", "LKE.ods", "LKE.html", "LKE"])(
    "is told by its bytes, called %s",
    async (name) => {
      const original = (await assess(lke({ letters: { "1.a": "AA" } }), name)).evaluation;
      const { evaluation } = await assess(xls(lke({ letters: { "1.a": "AA" } })), name);
      expect(evaluation).toMatchObject({
        file: name,
        total: original.total,
        components: original.components,
      });
    },
  );

  it("is read without a container, too", async () => {
    expect(await outcome(bare([["Uraian", 6]]))).toEqual([{ A1: "Uraian", B1: 6 }]);
  });
});

describe("limits of an .xls", () => {
  const many = xls(
    xlsx({ sheets: [{ name: "LKE", rows: Array.from({ length: 30 }, (_, row) => [`Uraian ${row}`, row]) }] }),
  );

  it.each<[limit: keyof Limits, allowed: number]>([
    ["fileBytes", 1000],
    ["rows", 20],
    ["columns", 1],
    ["cells", 50],
    ["sharedStrings", 10],
    ["sheets", 0],
    ["textLength", 5],
    ["keptTextLength", 100],
  ])("%s", async (limit, allowed) => {
    const named = limit === "keptTextLength" ? "textLength" : limit;
    expect(await outcome(many, { [limit]: allowed })).toMatchObject({
      kind: "over-limit",
      limit: named,
      allowed,
    });
  });
});

describe("a damaged .xls", () => {
  const good = Buffer.from(xls(lke()));

  it("that is cut off anywhere says so", async () => {
    const kinds = new Set<unknown>();
    for (let length = 8; length < good.length - 512; length += 997) {
      const result = (await outcome(good.subarray(0, length))) as { kind?: string };
      kinds.add(result.kind);
    }
    // Without its directory an OLE2 file does not even say that it is a workbook.
    expect([...kinds].filter((kind) => !["truncated", "damaged", "ole2"].includes(String(kind)))).toEqual([]);
  });

  it("with bytes that changed is read or refused, never thrown at the user", async () => {
    for (let at = 30; at < good.length; at += 211) {
      for (const value of [0, 0xff, (good[at] ?? 0) ^ 0x10]) {
        const broken = Buffer.from(good);
        broken[at] = value;
        await outcome(broken);
      }
    }
  });

  it("with a password is locked", async () => {
    const stream = bare([["Uraian", 6]]);
    const [first] = recordsOf(stream);
    const locked = Buffer.concat([
      stream.subarray(0, 4 + (first?.length ?? 0)),
      Uint8Array.of(0x2f, 0, 4, 0, 1, 2, 3, 4),
      stream.subarray(4 + (first?.length ?? 0)),
    ]);
    expect(await outcome(locked)).toEqual({ kind: "encrypted" });
  });

  it("whose sheet lacks a cell that a record promises is damaged", async () => {
    const stream = bare([
      ["Uraian", 6],
      ["Bobot", 9],
    ]);
    // A formula whose text does not follow it.
    const number = recordsOf(stream).find(({ type }) => type === 0x0203 || type === 0x027e);
    expect(number).toBeDefined();
    const formula = Buffer.alloc(4 + 25);
    formula.writeUInt16LE(0x0006, 0);
    formula.writeUInt16LE(25, 2);
    formula.writeUInt16LE(40, 4);
    formula.writeUInt16LE(0xffff, 4 + 12);
    formula.writeUInt16LE(3, 4 + 20);
    formula.set([0x1e, 1, 0], 4 + 22);
    const at = number?.at ?? 0;
    expect(await outcome(Buffer.concat([stream.subarray(0, at), formula, stream.subarray(at)]))).toEqual({
      kind: "damaged",
      part: "Workbook",
      reason: "record unreadable",
    });
  });

  it("that leads in circles is damaged", async () => {
    const circle = Buffer.from(good);
    // Every sector is followed by the first.
    const table = (circle.readUInt32LE(76) + 1) * 512;
    circle.fill(0, table, table + 512);
    expect(await outcome(circle)).toMatchObject({ kind: "damaged" });
  });
});

describe("a hostile .xls", () => {
  /** A record of a sheet, put before its first cell. */
  const withRecord = (type: number, content: Uint8Array, times: number) => {
    const stream = bare([["Uraian", 6]]);
    const at = recordsOf(stream).find((record) => record.type === 0x0204)?.at ?? 0;
    const header = Buffer.alloc(4);
    header.writeUInt16LE(type, 0);
    header.writeUInt16LE(content.length, 2);
    const records = Array.from({ length: times }, () => [header, content]).flat();
    return Buffer.concat([stream.subarray(0, at), ...records, stream.subarray(at)]);
  };
  const words = (...numbers: readonly number[]) => Buffer.from(Uint16Array.from(numbers).buffer);

  it.each<[what: string, type: number, content: Uint8Array]>([
    ["links over the whole sheet", 0x01b8, Buffer.concat([words(0, 0xffff, 0, 0xff), Buffer.alloc(32)])],
    ["descriptions of all columns", 0x007d, words(0, 0xffff, 2560, 0, 1, 0)],
    ["comments in empty cells", 0x001c, words(65000, 250, 0, 1, 0, 0)],
    ["merges of nothing", 0x00e5, words(0)],
  ])("%s cost nothing", async (_, type, content) => {
    expect(await outcome(withRecord(type, content, 2_000))).toEqual([{ A1: "Uraian", B1: 6 }]);
  });

  it.each<[what: string, type: number, content: Uint8Array, times: number]>([
    ["array formulas without end", 0x0221, Buffer.alloc(20), 1_001],
    ["long formulas without end", 0x0006, Buffer.alloc(8_200, 0x15), 1_100],
  ])("%s are over a limit", async (_, type, content, times) => {
    if (type === 0x0006) content.fill(0, 0, 22);
    expect(await outcome(withRecord(type, content, times))).toMatchObject({ kind: "over-limit" });
  });
});
