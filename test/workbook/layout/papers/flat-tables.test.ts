/** Flat tables: one row for each criterion, with its component and its sub-component beside it. */
import { describe, expect, it } from "vitest";
import { loadEdition } from "../../../../src/rubric/load.ts";
import {
  CATEGORY,
  CRITERION,
  type FlatColumn,
  type FlatRow,
  flatTable,
  SHARE,
  SUBCATEGORY,
  values,
} from "../../../fixtures/papers/flat-table.ts";
import type { CellSpec } from "../../../fixtures/xlsx.ts";
import { ALL, MOST, MOST_LETTERS, MOST_TOTAL, NO_LETTERS, outcomeOf } from "./outcome.ts";

const once = (column: FlatColumn, level: "component" | "subcomponent", merged = false): FlatColumn => ({
  ...column,
  once: level,
  merged,
});
const titled = (column: FlatColumn, title: string): FlatColumn => ({ ...column, title });
const NUMBER: FlatColumn = { title: "No", cell: ({ number }) => number };
const DIMENSION: FlatColumn = { title: "Sub Komponen", cell: ({ subcomponent }) => subcomponent.dimension };
const BOTH = [values("Nilai Auditee", ALL), values("Nilai Evaluator", MOST)];
const COMPONENT = titled(CATEGORY, "Komponen");

const EVALUATOR = { layout: "flat-table", assessor: "evaluator", letters: MOST_LETTERS, total: MOST_TOTAL };
const SINGLE = { ...EVALUATOR, assessor: "single" };

describe("a flat table", () => {
  it.each<[string, readonly FlatColumn[], typeof SINGLE]>([
    ["categories in every row", [CATEGORY, SUBCATEGORY, CRITERION, SHARE, ...BOTH], EVALUATOR],
    [
      "categories in the first row of each group",
      [once(CATEGORY, "component"), once(SUBCATEGORY, "subcomponent"), CRITERION, SHARE, ...BOTH],
      EVALUATOR,
    ],
    [
      "categories merged over their rows",
      [once(CATEGORY, "component", true), once(SUBCATEGORY, "subcomponent", true), CRITERION, SHARE, ...BOTH],
      EVALUATOR,
    ],
    [
      "numbered, components and sub-components for titles",
      [NUMBER, COMPONENT, titled(SUBCATEGORY, "Sub Komponen"), CRITERION, values("Jawaban", MOST)],
      SINGLE,
    ],
    [
      "numbers within the texts",
      [
        { ...COMPONENT, cell: ({ component }) => `${component.code}. ${component.name}` },
        { ...DIMENSION, cell: ({ subcomponent }) => `${subcomponent.code}. ${subcomponent.name}` },
        { ...CRITERION, cell: ({ number, text }) => `${number}. ${text}` },
        values("Jawaban", MOST),
      ],
      SINGLE,
    ],
    [
      "dimensions for sub-components, each once",
      [
        once(COMPONENT, "component"),
        once(DIMENSION, "subcomponent"),
        titled(CRITERION, "Pertanyaan"),
        values("Jawaban", MOST),
      ],
      SINGLE,
    ],
    [
      "1 and 0 under an assessor's name, scores beside them",
      [
        CATEGORY,
        SUBCATEGORY,
        CRITERION,
        SHARE,
        values("Nilai Evaluator", (code, number) => (MOST(code, number) === "Ya" ? 1 : 0)),
        values("Skor Evaluator", (code, number) => (MOST(code, number) === "Ya" ? 14.29 : 0)),
      ],
      EVALUATOR,
    ],
  ])("%s", async (_, columns, expected) => {
    expect(await outcomeOf(flatTable({ columns }))).toEqual({ ...expected, findings: [] });
  });

  it.each<[string, readonly FlatColumn[], typeof SINGLE]>([
    [
      "an auditee's and an evaluator's value",
      [
        titled(CATEGORY, "Category"),
        titled(SUBCATEGORY, "Subcategory"),
        titled(CRITERION, "Criterion"),
        titled(SHARE, "Weight"),
        values("Auditee Value", ALL),
        values("Evaluator Value", MOST),
      ],
      EVALUATOR,
    ],
    [
      "the assessors alone for titles, yes and no",
      [
        titled(CATEGORY, "Category"),
        titled(SUBCATEGORY, "Sub Category"),
        titled(CRITERION, "Criteria"),
        titled(SHARE, "Criteria Weight"),
        values("Auditee", () => "Yes"),
        values("Auditor", (...at) => (MOST(...at) === "Ya" ? "Yes" : "No")),
        { title: "Auditor Notes", cell: ({ number }) => `Note ${number}` },
      ],
      EVALUATOR,
    ],
    [
      "components and sub-components, numbered, with an answer and scores",
      [
        titled(NUMBER, "Number"),
        titled(CATEGORY, "Component"),
        titled(SUBCATEGORY, "Subcomponent"),
        titled(CRITERION, "Question"),
        values("Answer", MOST),
        values("Score", (...at) => (MOST(...at) === "Ya" ? 100 : 0)),
        values("Max Score", () => 100),
        values("Evidence", () => "SK"),
      ],
      SINGLE,
    ],
    [
      "two columns to be ticked",
      [
        titled(CATEGORY, "Category"),
        titled(SUBCATEGORY, "Subcategory"),
        titled(CRITERION, "Criteria Description"),
        titled(SHARE, "Weighting (%)"),
        values("Yes", (...at) => (MOST(...at) === "Ya" ? "x" : null)),
        values("No", (...at) => (MOST(...at) === "Ya" ? null : "x")),
        values("Remarks", () => "done"),
      ],
      SINGLE,
    ],
    [
      "last year's beside this year's",
      [
        titled(CATEGORY, "Category"),
        titled(SUBCATEGORY, "Subcategory"),
        titled(CRITERION, "Criterion"),
        values("Previous Answer", ALL),
        values("Answer", MOST),
        values("Target Score", () => 100),
      ],
      SINGLE,
    ],
  ])("titled in English: %s", async (_, columns, expected) => {
    expect(await outcomeOf(flatTable({ columns }))).toEqual({ ...expected, findings: [] });
  });

  it("may have its rows in any order where every row says what it is of", async () => {
    const order = (rows: readonly FlatRow[]) =>
      rows.filter((_, i) => i % 2 === 0).concat(rows.filter((_, i) => i % 2));
    const columns = [CATEGORY, SUBCATEGORY, CRITERION, values("Jawaban", MOST)];
    expect(await outcomeOf(flatTable({ columns, order }))).toEqual({ ...SINGLE, findings: [] });
  });

  it("points to the sub-component's cell and to the criteria's own", async () => {
    const spec = {
      columns: [
        CATEGORY,
        SUBCATEGORY,
        CRITERION,
        values("Jawaban", (code) => (code === "2.a" ? null : "Ya")),
      ],
    };
    const paper = flatTable(spec);
    expect((await outcomeOf(paper)).findings).toEqual([`SKP040 ${paper.at("2.a/1", 2)}`]);
  });
});

describe("letters in a flat table", () => {
  const columns = (answer: FlatColumn) => [CATEGORY, SUBCATEGORY, CRITERION, answer];

  it("are the sub-component's where they are merged over its criteria", async () => {
    const merged = once(
      values("Jawaban", () => "B"),
      "subcomponent",
      true,
    );
    expect(await outcomeOf(flatTable({ columns: columns(merged) }))).toEqual({
      ...SINGLE,
      letters: Array(12).fill("B").join(" "),
      total: 70,
      findings: [],
    });
  });

  it.each<[string, FlatColumn]>([
    ["on every criterion", values("Jawaban", () => "B")],
    [
      "on the first criterion alone",
      once(
        values("Jawaban", () => "B"),
        "subcomponent",
      ),
    ],
  ])("are nobody's %s", async (_, answer) => {
    const { letters, total, findings } = await outcomeOf(flatTable({ columns: columns(answer) }));
    expect({ letters, total }).toEqual({ letters: NO_LETTERS, total: null });
    expect(findings).toContain("SKP170 B2 ×12");
  });
});

describe("what a flat table does not say for certain", () => {
  const columns = [CATEGORY, SUBCATEGORY, CRITERION, values("Jawaban", ALL)];

  it("a sub-component beside another component's name is not scored", async () => {
    const crossed: FlatColumn = {
      ...CATEGORY,
      cell: ({ component, subcomponent }) =>
        subcomponent.code === "2.b" ? "Pelaporan Kinerja" : component.name,
    };
    const paper = flatTable({ columns: [crossed, ...columns.slice(1)] });
    expect(await outcomeOf(paper)).toMatchObject({
      letters: "BB BB BB BB - BB BB BB BB BB BB BB",
      total: null,
      findings: [`SKP033 ${paper.at("2.b/1", 2)}`],
    });
  });

  it("a sub-component that the rubric does not have is named once", async () => {
    const renamed: FlatColumn = {
      ...SUBCATEGORY,
      cell: ({ subcomponent }) => (subcomponent.code === "4.c" ? "Inovasi pelayanan" : subcomponent.name),
    };
    const paper = flatTable({ columns: [CATEGORY, renamed, CRITERION, values("Jawaban", ALL)] });
    expect(await outcomeOf(paper)).toMatchObject({
      letters: "BB BB BB BB BB BB BB BB BB BB BB -",
      total: null,
      findings: [expect.stringContaining("SKP030"), `SKP032 ${paper.at("4.c/1", 2)}`],
    });
  });

  it.each<[string, (text: string) => string]>([
    ["", (text) => text],
    [", known by its number", (text) => text.replaceAll("an", "na").replaceAll("er", "re")],
  ])("a criterion that is answered twice in two ways is counted for neither%s", async (_, write) => {
    const copies = new Set<FlatRow>();
    const order = (rows: readonly FlatRow[]) => {
      for (const row of rows.slice(0, 1)) copies.add({ ...row });
      return [...rows, ...copies];
    };
    const twice: FlatColumn = { title: "Jawaban", cell: (row) => (copies.has(row) ? "Tidak" : "Ya") };
    const worded: FlatColumn = {
      ...CRITERION,
      cell: (row) => (copies.has(row) ? write(row.text) : row.text),
    };
    const paper = flatTable({ columns: [NUMBER, CATEGORY, SUBCATEGORY, worded, twice], order });
    expect(await outcomeOf(paper)).toMatchObject({
      letters: "- BB BB BB BB BB BB BB BB BB BB BB",
      total: null,
    });
  });
});

describe("rows of two shapes", () => {
  const columns = [CATEGORY, SUBCATEGORY, CRITERION, values("Jawaban", ALL)];
  const changed = (cells: (paper: ReturnType<typeof flatTable>) => Record<string, CellSpec>) => {
    const paper = flatTable({ columns });
    return { ...paper, sheet: { ...paper.sheet, cells: { ...paper.sheet.cells, ...cells(paper) } } };
  };

  it("a sub-component on a row of its own among flat ones is not scored", async () => {
    const paper = changed(({ at }) => ({ [at("2.b/1", 3)]: null, [at("2.b/1", 4)]: "AA" }));
    expect(await outcomeOf(paper)).toMatchObject({
      layout: "flat-table",
      letters: "BB BB BB BB - BB BB BB BB BB BB BB",
      total: null,
      findings: expect.arrayContaining([`SKP032 ${paper.at("2.b/1", 2)}`]),
    });
  });

  it("a criterion in a sub-component's row among levelled ones is not scored", async () => {
    const { components } = loadEdition("permenpanrb-88-2021-unit").rubric;
    const body = components.flatMap(({ name, subcomponents }) => [
      [name, null, null, null],
      ...subcomponents.map((part) => [
        null,
        part.name,
        part.code === "3.a" ? part.criteria[0]?.text : null,
        "B",
      ]),
    ]);
    const sheet = { name: "LKE", rows: [["Komponen", "Sub Komponen", "Kriteria", "Jawaban"], ...body] };
    expect(await outcomeOf({ sheet, at: () => "" })).toMatchObject({
      letters: "B B B B B B - B B B B B",
      total: null,
      findings: expect.arrayContaining(["SKP032 A11"]),
    });
  });
});
