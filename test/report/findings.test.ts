import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { groupFindings } from "../../src/report/findings.ts";

function found(
  code: string,
  cell: string | null,
  message: string,
  rest: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    code,
    name: code,
    severity: "warning",
    message,
    sheet: cell && "LKE",
    cell,
    fix: "Perbaiki.",
    ...rest,
  };
}

const entriesOf = (diagnostics: Diagnostic[]) =>
  groupFindings(diagnostics).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));

describe("findings are told together only when they say the same", () => {
  test("that differ in one word become one, with the other words listed", () => {
    const entries = entriesOf([
      found("SKP052", "E7", "Sub-komponen 1.a belum disertai catatan."),
      found("SKP052", "E15", "Sub-komponen 1.b belum disertai catatan."),
      found("SKP052", "E28", "Sub-komponen 1.c belum disertai catatan."),
    ]);
    expect(entries).toEqual([
      {
        places: [{ sheet: "LKE", cells: ["E7", "E15", "E28"] }],
        message: "Sub-komponen 1.a belum disertai catatan.",
        likewise: ["1.b", "1.c"],
        fix: "Perbaiki.",
        fixVaries: false,
      },
    ]);
  });

  test.each([
    ["in two words", "Nilai 1.a tertulis 4, seharusnya 5.", "Nilai 1.b tertulis 3, seharusnya 5."],
    ["in length", "Sub-komponen 1.a kosong.", "Sub-komponen 1.b sama sekali kosong."],
    ["in punctuation only", "Sub-komponen 1.a kosong.", "Sub-komponen 1.a kosong!"],
  ])("that differ %s stay apart", (_, one, other) => {
    const entries = entriesOf([found("SKP060", "F7", one), found("SKP060", "F8", other)]);
    expect(entries.map(({ message }) => message)).toEqual([one, other]);
  });

  test("that differ each in another word stay apart", () => {
    const entries = entriesOf([
      found("SKP060", "F1", "Sel 1.a berisi B."),
      found("SKP060", "F2", "Sel 1.b berisi B."),
      found("SKP060", "F3", "Sel 1.a berisi C."),
    ]);
    expect(entries.map(({ message, likewise }) => [message, likewise])).toEqual([
      ["Sel 1.a berisi B.", ["1.b"]],
      ["Sel 1.a berisi C.", []],
    ]);
  });

  test("of different codes stay apart", () => {
    expect(entriesOf([found("SKP052", "E7", "Kosong."), found("SKP053", "E7", "Kosong.")])).toHaveLength(2);
  });

  test("whose fixes name different cells say so", () => {
    const [entry] = entriesOf([
      found("SKP052", "E7", "Catatan 1.a kosong.", { fix: "Isi sel E7." }),
      found("SKP052", "E15", "Catatan 1.b kosong.", { fix: "Isi sel E15." }),
    ]);
    expect(entry).toMatchObject({ fix: "Isi sel E7.", fixVaries: true });
  });

  test("whose fixes differ in more than a word stay apart", () => {
    const entries = entriesOf([
      found("SKP034", "C7", "Bobot 1.a salah.", { fix: "Ubah C7 menjadi 6." }),
      found("SKP034", "C8", "Bobot 1.b salah.", { fix: "Ubah C8 menjadi 9." }),
    ]);
    expect(entries).toHaveLength(2);
  });
});

describe("order and places", () => {
  test("most severe first, whatever the order of finding; no heading without findings", () => {
    const groups = groupFindings([
      found("SKP046", null, "x", { severity: "info" }),
      found("SKP040", "D7", "x", { severity: "error" }),
    ]);
    expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
      ["error", 1],
      ["info", 1],
    ]);
  });

  test("cells are kept by sheet, a file as a whole has none", () => {
    const [entry] = entriesOf([
      found("SKP062", "A1", "x"),
      found("SKP062", "B2", "x", { sheet: "Hasil" }),
      found("SKP062", "A3", "x"),
      found("SKP062", null, "x"),
    ]);
    expect(entry?.places).toEqual([
      { sheet: "LKE", cells: ["A1", "A3"] },
      { sheet: "Hasil", cells: ["B2"] },
      { sheet: null, cells: [] },
    ]);
  });
});
