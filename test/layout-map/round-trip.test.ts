/** A drafted map gives what recognition gave: the same evaluation but for the finding that says that a map was used. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { assess } from "../../src/evaluate.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { type LkeSpec, lke, lkeForm } from "../fixtures/lke.ts";
import { draftedMap, mapOfText } from "../fixtures/maps.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));

const INSTANSI = loadEdition("permenpanrb-88-2021-instansi");

/** A form with something done to it. */
const after = (change: NonNullable<LkeSpec["change"]>, spec: LkeSpec = {}) => lke({ ...spec, change });
const form = lkeForm();

const FORMS: Readonly<Record<string, Uint8Array>> = {
  "the official form": lke(),
  "a form without criteria": lke({ criteriaRows: false }),
  "both assessors, one of them unfinished": lke({ evaluator: { "2.a": "-" } }),
  "ticked criteria and no letter": lke({ letters: { "1.a": "-" }, criteria: { "1.a": "YYYTYY" } }),
  "the form of an instansi": lke({ rubric: INSTANSI.rubric }),
  "open and unknown answers": lke({ letters: { "1.a": "-", "2.b": "Memadai", "4.c": "F" } }),
  "columns in another order": lke({ columns: ["title", "answer", "number", "score", "weight", "note"] }),
  "a title of the office's own": after(({ cells }) => {
    cells[form.at("2.b", "title")] = "Cara mengukur";
  }),
  "a reworded criterion and one of the office's own": after(({ cells }) => {
    cells[form.at("2.a/1", "title")] = "Terdapat pedoman teknis pengukuran dan pengumpulan data kinerja OPD.";
    cells[form.at("2.a/2", "title")] = "Arsip disimpan rapi di lemari";
  }),
  "a missing sub-component": after((each) => each.clearRow(each.row("3.b"))),
  "a signature below": after(({ cells }) => {
    cells[`B${form.row("total") + 3}`] = "Mengetahui, Kepala Dinas";
  }),
  "hidden rows and another weight": after(({ cells, hiddenRows }) => {
    cells[form.at("2.c", "weight")] = 20;
    hiddenRows.push(form.row("1.b"));
  }),
};

const cases = [
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, readFileSync(`${EXAMPLES}${name}`)] as const),
  ...Object.entries(FORMS),
];

test.each(cases)("%s", async (_, bytes) => {
  const file = "Dinas Contoh 2025.xlsx";
  const recognised = await assess(bytes, file);
  const map = mapOfText(await draftedMap(bytes, file), recognised.source?.loaded);
  const mapped = await assess(bytes, file, { rubric: recognised.source?.loaded, map });
  expect(mapped.evaluation.diagnostics.map(({ code }) => code)).toContain("SKP166");
  expect(withoutMapFinding(mapped.evaluation)).toEqual(recognised.evaluation);
});

function withoutMapFinding(evaluation: Evaluation): Evaluation {
  return { ...evaluation, diagnostics: evaluation.diagnostics.filter(({ code }) => code !== "SKP166") };
}
