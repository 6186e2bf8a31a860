/** How far formulas are looked into: defined names that are found, and formulas larger than any form's. */
import { describe, expect, it, test } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import type { EvaluatedDifference } from "../../../src/evaluation.ts";
import { liveLke, scoreFormula, UNLIKE_LETTERS } from "../../fixtures/live-lke.ts";
import { type LkeForm, lkeForm } from "../../fixtures/lke.ts";

const FORM = lkeForm();
const SCORE = FORM.at("1.b", "score");
const TOTAL = FORM.at("total", "score");
const [ANSWER, WEIGHT] = [FORM.at("1.b", "answer"), FORM.at("1.b", "weight")];

async function differenceAt(
  cell: string,
  change: (form: LkeForm) => void,
): Promise<EvaluatedDifference | undefined> {
  const { evaluation } = await assess(liveLke({ letters: UNLIKE_LETTERS }, change), "berkas.xlsx");
  return evaluation.reconciliation.find((difference) => difference.cell === cell);
}

const names = (...defined: readonly (readonly [name: string, refersTo: string])[]) =>
  `<definedNames>${defined.map(([name, refersTo]) => `<definedName name="${name}">${refersTo}</definedName>`).join("")}</definedNames>`;

describe("a score whose formula uses a defined name", () => {
  const named = (formula: string, workbookXml: string, cells: Readonly<Record<string, number>> = {}) =>
    differenceAt(SCORE, (form) => {
      form.workbook = { workbookXml };
      Object.assign(form.cells, cells);
      form.cells[SCORE] = { formula };
    });
  const sheet = (cell: string) => `'LKE Unit'!$${cell.replace(/\d+$/, (row) => `$${row}`)}`;

  it("is right where the name stands for the right cell", async () => {
    expect(
      await named(scoreFormula(ANSWER, "BobotSubB"), names(["BobotSubB", sheet(WEIGHT)])),
    ).toBeUndefined();
  });

  it("uses another weight that the row's cell has", async () => {
    const difference = await named(scoreFormula(ANSWER, "BobotSubB"), names(["BobotSubB", sheet(WEIGHT)]), {
      [WEIGHT]: 12,
    });
    expect(difference?.cause).toBe("weight-other");
  });

  it("rounds on the way", async () => {
    const difference = await named(
      `ROUND(${scoreFormula(ANSWER, "bobotsubb")},0)`,
      names(["BobotSubB", sheet(WEIGHT)]),
    );
    expect(difference?.cause).toBe("rounded");
  });

  it.each<[what: string, workbookXml: string]>([
    ["does not exist", ""],
    ["leads to another workbook", names(["BobotSubB", "[1]LKE!$C$15"])],
    ["comes back to itself", names(["BobotSubB", "BobotSubB*1"])],
    ["is broken", names(["BobotSubB", "#REF!"])],
  ])("is not explained where the name %s", async (_, workbookXml) => {
    const difference = await differenceAt(SCORE, (form) => {
      form.workbook = { workbookXml };
      form.cells[SCORE] = { formula: scoreFormula(ANSWER, "BobotSubB"), cached: 3.3 };
    });
    expect(difference?.cause).toBe("unknown");
  });
});

describe("a formula larger than any form's", () => {
  const own = `SUM(${["1", "2", "3", "4"].map((code) => FORM.at(code, "score")).join(",")})`;
  const nested = (depth: number) => `${"(".repeat(depth)}${own}${")".repeat(depth)}+2.5`;

  it.each<[what: string, formula: string, cause: string]>([
    ["of a form's length is explained", `${own}${"+0".repeat(100)}+2.5`, "number-added"],
    ["longer than a spreadsheet takes", `${own}${"+0".repeat(5000)}+2.5`, "unknown"],
    ["of more parts than can be walked", `${own}${"+0".repeat(800)}+2.5`, "unknown"],
    ["in some brackets is explained", nested(20), "number-added"],
    ["in more brackets than are read", nested(100), "unknown"],
    ["over the cells of a whole sheet", `SUM(A1:XFD1048576)+${own}`, "unknown"],
    ["that calls itself", `${TOTAL}+1`, "unknown"],
    ["that no spreadsheet understands", "SUM(E6,,E35))", "unknown"],
  ])("%s", async (_, formula, cause) => {
    const difference = await differenceAt(TOTAL, (form) => {
      form.cells[TOTAL] = { formula, cached: 74.2 };
    });
    expect(difference?.cause).toBe(cause);
  });

  it("is told to use something that is not computed", async () => {
    const difference = await differenceAt(TOTAL, (form) => {
      form.cells[TOTAL] = { formula: nested(100), cached: 74.2 };
    });
    expect(difference?.explanation).toBe(
      `Sebabnya tidak diketahui: rumus di ${TOTAL} memakai sesuatu yang tidak dapat dihitung alat ini.`,
    );
  });
});

test("five thousand cells of long formulas below an answer are not computed to their end", async () => {
  const bytes = liveLke({ letters: UNLIKE_LETTERS }, (form) => {
    for (let row = 1; row <= 5000; row += 1)
      form.cells[`Z${row + 200}`] = { formula: `1${"+0".repeat(700)}`, cached: 1 };
    form.cells[ANSWER] = { formula: 'IF(SUM(Z201:Z5200)=5000,"BB","E")', cached: "BB" };
  });
  const { evaluation } = await assess(bytes, "berkas.xlsx");
  const found = evaluation.diagnostics.filter(({ code }) => code === "SKP065" || code === "SKP066");
  expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual([`SKP066 ${ANSWER}`]);
});

describe("a chain of formulas below an answer", () => {
  const chained = (length: number) =>
    liveLke({ letters: UNLIKE_LETTERS }, (form) => {
      for (let row = 1; row <= length; row += 1)
        form.cells[`Z${row + 200}`] = { formula: row === length ? "1" : `Z${row + 201}+0`, cached: 1 };
      form.cells[ANSWER] = { formula: 'IF(Z201=1,"BB","E")', cached: "BB" };
    });

  it.each<[length: number, told: readonly string[]]>([
    [100, []],
    [2000, [`SKP066 ${ANSWER}`]],
  ])("of %i cells", async (length, told) => {
    const { evaluation } = await assess(chained(length), "berkas.xlsx");
    const found = evaluation.diagnostics.filter(({ code }) => code === "SKP065" || code === "SKP066");
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual(told);
    expect(evaluation.total).toBe(71.7);
  });
});
