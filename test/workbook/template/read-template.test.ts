/** What is read of a form besides its answers, from parts written as other programs write them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EDITIONS, loadEdition } from "../../../src/rubric/load.ts";
import { cellAt, cellsFor, type Template } from "../../../src/template.ts";
import { readTemplate } from "../../../src/workbook/template/read-template.ts";
import { type LkeForm, lke } from "../../fixtures/lke.ts";
import { edited } from "../../mutations/edit.ts";

async function read(bytes: Uint8Array): Promise<Template> {
  const rubrics = EDITIONS.map(loadEdition);
  const { template } = await readTemplate(bytes, { file: "", rubrics, sheet: null, opd: null, year: null });
  if (!template) throw new Error("no template");
  return template;
}

const official = (change: (form: LkeForm) => void) => read(lke({ change }));
const shipped = () => read(readFileSync(new URL("../../../templates/lke-unit.xlsx", import.meta.url)));
const NAMES = '<definedNames><definedName name="Huruf">Skala!$A$1:$A$3</definedName></definedNames>';
const LIST = (sqref: string, formula: string, more = "") =>
  `<dataValidations count="1"><dataValidation type="list" showErrorMessage="1" sqref="${sqref}"${more}><formula1>${formula}</formula1></dataValidation></dataValidations>`;

describe("the shipped template", () => {
  test("has its rows in order, each with its weight and its cells", async () => {
    const { rows } = await shipped();
    expect(rows.map(({ kind }) => kind).filter((kind) => kind === "criterion")).toHaveLength(80);
    const [component, subcomponent, criterion] = rows;
    expect([component?.code, component?.weight?.kind, component?.match]).toEqual(["1", "number", "same"]);
    expect(subcomponent).toMatchObject({ code: "1.a", label: "1.a", weight: { decimal: "6" } });
    expect(criterion).toMatchObject({ kind: "criterion", code: "1.a", number: 1, weight: null });
    expect(rows.at(-1)?.kind).toBe("total");
  });

  test("has its columns by what they hold and whose they are", async () => {
    const { columns } = await shipped();
    expect(columns.map(({ role, assessor }) => (assessor ? `${role} ${assessor}` : role))).toEqual([
      "number",
      "title",
      "weight",
      "answer self",
      "score self",
      "other",
      "note",
      "evidence",
      "answer evaluator",
      "score evaluator",
      "other",
      "evaluatorNote",
      "recommendation",
    ]);
  });

  test("has fields of identity, facts about itself and its locks on", async () => {
    const template = await shipped();
    expect(template.identity.map(({ field, cell }) => `${field} ${cell?.at.cell}`)).toEqual([
      "unit B5",
      "code B6",
      "region B7",
      "cluster B8",
      "year B9",
    ]);
    expect(template.metadata).toMatchObject({ version: "1", rubricId: "permenpanrb-88-2021-unit" });
    expect(template.sheets.map(({ protection }) => protection?.password)).toEqual(Array(6).fill(false));
  });
});

describe("choices of a cell", () => {
  const choicesAt = async (after: string) => {
    const form = lke({
      change: ({ otherSheets, workbook }) => {
        otherSheets.push({ name: "Skala", rows: [["AA"], ["A"], ["BB"]] });
        Object.assign(workbook, { workbookXml: NAMES });
      },
    });
    const withRules = await edited(form, (parts) => {
      const part = parts.partOf("LKE Unit");
      parts.put(part, parts.text(part).replace("</mergeCells>", `</mergeCells>${after}`));
    });
    return cellAt(await read(withRules), { sheet: "LKE Unit", cell: "D7" })?.choices ?? null;
  };
  const list = (...values: readonly string[]) => ({ kind: "list", values, strict: true });

  test.each([
    ["written into the list", LIST("D7", '"AA, A,BB"'), list("AA", "A", "BB")],
    ["from another sheet", LIST("D6:D8", "Skala!$A$1:$A$3"), list("AA", "A", "BB")],
    ["by a name", LIST("D7", "huruf"), list("AA", "A", "BB")],
    ["from the same sheet", LIST("D7", "$A$7:$A$7"), list("1.a")],
    [
      "by a function",
      LIST("D7", "OFFSET(Skala!$A$1,0,0,3)"),
      { kind: "unresolved", source: "OFFSET(Skala!$A$1,0,0,3)", strict: true },
    ],
    [
      "only a warning",
      LIST("D7", '"AA"', ' errorStyle="warning"'),
      { kind: "list", values: ["AA"], strict: false },
    ],
    [
      "in the form of later versions of Excel",
      '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Skala!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>D7</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      list("AA", "A"),
    ],
    ["elsewhere", LIST("D8", '"AA"'), null],
  ])("%s", async (_, after, choices) => {
    expect(await choicesAt(after)).toEqual(choices);
  });
});

describe("formulas", () => {
  test("a shared one is told as it stands for each cell", async () => {
    const template = await official((form) => {
      form.cells.E8 = { formula: "C8*$D8+SUM(C$7:C8)", cached: 1, shared: { index: 0, ref: "E8:E10" } };
      form.cells.E9 = { formula: "", cached: 1, shared: { index: 0 } };
      form.cells.E10 = { formula: "", cached: 1, shared: { index: 0 } };
    });
    const formulas = ["E8", "E9", "E10"].map(
      (cell) => cellAt(template, { sheet: "LKE Unit", cell })?.formula,
    );
    expect(formulas).toEqual(["C8*$D8+SUM(C$7:C8)", "C9*$D9+SUM(C$7:C9)", "C10*$D10+SUM(C$7:C10)"]);
  });

  test("an array formula is known as one", async () => {
    const template = await official((form) => {
      form.cells.E8 = { formula: "SUM(IF(C7:C9>0,C7:C9))", cached: 1, array: "E8" };
    });
    expect(cellAt(template, { sheet: "LKE Unit", cell: "E8" })?.array).toBe(true);
  });
});

test("a repeated criterion and one that the rubric does not have are told apart", async () => {
  const template = await official((form) => {
    form.cells.B9 = form.cells.B8 ?? "";
    form.cells.B10 = "Tersedia genset.";
  });
  const criteria = template.rows.filter(({ kind, code }) => kind === "criterion" && code === "1.a");
  expect(criteria.slice(0, 3).map(({ match }) => match)).toEqual(["same", "repeated", "unknown"]);
  expect(criteria.slice(0, 1).flatMap((row) => cellsFor(row, "title").map(({ at }) => at.cell))).toEqual([
    "B8",
  ]);
});
