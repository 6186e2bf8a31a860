/**
 * Rows and columns put in, taken out and moved in a filled workbook by LibreOffice, which then rewrites every formula,
 * merge and list below: one change must be one finding against the template.
 */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { hasLibreOffice } from "../fixtures/oracles/libreoffice.ts";
import { edited, setText } from "./edit.ts";
import { againstFindings } from "./findings.ts";
import { editedByLibreOffice, type Step } from "./libreoffice-edits.ts";

const TEMPLATE = readFileSync(new URL("../../templates/lke-unit.xlsx", import.meta.url));
const FILLED = readFileSync(new URL("../../examples/dinas-contoh-menengah.xlsx", import.meta.url));

const STEPS: readonly (readonly [what: string, step: Step, findings: readonly string[]])[] = [
  ["the file is saved by another program", { do: "nothing" }, []],
  ["a criterion's row is deleted", { do: "remove-row", at: 10 }, ["SKP131 LKE!A10"]],
  ["the last criterion's row is deleted", { do: "remove-row", at: 102 }, ["SKP131 LKE!A102"]],
  ["a sub-component's row is deleted", { do: "remove-row", at: 15 }, ["SKP131 LKE!A15"]],
  ["the row of the total is deleted", { do: "remove-row", at: 103 }, ["SKP131 LKE!A103"]],
  ["a criterion is moved down", { do: "move-row", at: 10, to: 13 }, ["SKP133 LKE!A12"]],
  ["the column of weights is deleted", { do: "remove-column", at: 3 }, ["SKP134 LKE!C5"]],
  ["a blank row is put in", { do: "insert-row", at: 11 }, []],
  ["a blank column is put in", { do: "insert-column", at: 4 }, []],
];

describe.skipIf(!hasLibreOffice())("rows and columns", () => {
  let saved: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(() => {
    saved = editedByLibreOffice(FILLED, new Map(STEPS.map(([what, step]) => [what, step])));
  });

  const changed = (what: string) => saved.get(what) ?? new Uint8Array();

  /** What the rubric's own rules say of the same rows stands in `template.test.ts`. */
  const against = async (bytes: Uint8Array) =>
    (await againstFindings(TEMPLATE, bytes)).filter((line) => line >= "SKP130");

  test.each(STEPS)("%s", async (what, _, findings) => {
    expect(await against(changed(what))).toEqual(findings);
  });

  test("a row with a text is put in", async () => {
    const row = changed("a blank row is put in");
    expect(await against(await edited(row, setText("LKE", "B11", "Terdapat inovasi perencanaan.")))).toEqual([
      "SKP132 LKE!B11",
    ]);
  });
});
