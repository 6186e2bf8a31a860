import * as xlsx from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EvaluationDocument } from "../../src/evaluation.ts";
import { csvReport } from "../../src/report/csv.ts";
import { DOCUMENTS } from "./documents.ts";

/** Cells as a spreadsheet reads them from the text, every one as text. */
function cellsOf(csv: string, separator: string): string[][] {
  const book = xlsx.read(csv, { type: "string", raw: true, FS: separator });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (!sheet) throw new Error("no sheet was read");
  return xlsx.utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: "" });
}

function named(name: string): EvaluationDocument {
  const [evaluation] = DOCUMENTS.complete.evaluations;
  if (!evaluation) throw new Error("the complete document has one evaluation");
  return { ...DOCUMENTS.complete, evaluations: [{ ...evaluation, unit: { ...evaluation.unit, name } }] };
}

const opdOf = (name: string) => csvReport(named(name)).split("\r\n")[1]?.split(",")[1];

describe("formula injection", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+62812", "'+62812"],
    ["-cmd", "'-cmd"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["Dinas A-B = baik", "Dinas A-B = baik"],
  ])("%j is written %j", (name, field) => {
    expect(opdOf(name)).toBe(field);
  });

  test.each(["\t=1", "\r=1", "\n=1"])("%j does not begin the cell", (name) => {
    expect(opdOf(name)).toMatch(/^"?'/);
  });

  test("no program that splits the file at another separator finds a formula either", () => {
    const nasty = fc.string({ unit: fc.constantFrom(..."=+-@,;\t\n\r\"' aB1"), maxLength: 20 });
    fc.assert(
      fc.property(nasty, fc.boolean(), (name, excel) => {
        for (const cell of csvReport(named(name), { excel }).split(/[,;\t\r\n]/)) {
          expect(cell).not.toMatch(/^["\s]*[=+\-@]/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("RFC 4180", () => {
  const csv = csvReport(DOCUMENTS.several);

  test("every line ends with CR LF and has the same number of fields", () => {
    expect(csv.endsWith("\r\n")).toBe(true);
    const rows = cellsOf(csv, ",");
    expect(rows).toHaveLength(DOCUMENTS.several.evaluations.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test("a decimal has a point; what is unknown is empty, not zero", () => {
    const [heads = [], , , incomplete = []] = cellsOf(csv, ",");
    const field = (head: string) => incomplete[heads.indexOf(head)];
    expect(field("min")).toBe("66.7");
    expect(field("total")).toBe("");
    expect(field("predicate")).toBe("");
    expect(field("flagged")).toBe("");
    expect(field("3.b_letter")).toBe("");
    expect(field("3.b_score")).toBe("");
    expect(field("errors")).toBe("1");
  });

  test("sub-components of another rubric get columns of their own, in the order of codes", () => {
    const [evaluation] = DOCUMENTS.complete.evaluations;
    const [first] = evaluation?.components ?? [];
    const [part] = first?.subcomponents ?? [];
    if (!evaluation || !first || !part) throw new Error("the complete document has components");
    const local = {
      ...evaluation,
      components: [{ ...first, subcomponents: ["10.a", "2.d"].map((code) => ({ ...part, code })) }],
    };
    const [heads = []] = cellsOf(csvReport({ ...DOCUMENTS.complete, evaluations: [evaluation, local] }), ",");
    const letters = heads
      .filter((head) => head.endsWith("_letter"))
      .map((head) => head.replace("_letter", ""));
    expect(letters).toEqual([
      "1.a",
      "1.b",
      "1.c",
      "2.a",
      "2.b",
      "2.c",
      "2.d",
      "3.a",
      "3.b",
      "3.c",
      "4.a",
      "4.b",
      "4.c",
      "10.a",
    ]);
  });
});

describe("for an Indonesian Excel", () => {
  const csv = csvReport(DOCUMENTS.complete, { excel: true });

  test("a byte order mark, semicolons, decimal commas, CR LF", () => {
    expect(csv.startsWith("\ufefffile;opd;")).toBe(true);
    expect(csv).toContain(";75,75;BB;Sangat Baik;false;");
    expect(csv.split("\r\n")).toHaveLength(3);
  });

  test("says the same as the other one", () => {
    const plain = cellsOf(csvReport(DOCUMENTS.several), ",");
    const excel = cellsOf(csvReport(DOCUMENTS.several, { excel: true }).slice(1), ";");
    const number = /^\d+,\d+$/;
    expect(
      excel.map((row) => row.map((cell) => (number.test(cell) ? cell.replace(",", ".") : cell))),
    ).toEqual(plain);
  });
});
