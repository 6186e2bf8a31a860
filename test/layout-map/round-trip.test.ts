/** A drafted map gives what recognition gave: the same evaluation but for the finding that says that a map was used. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { assess } from "../../src/evaluate.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { type LkeSpec, lke, lkeForm } from "../fixtures/lke.ts";
import { draftedMap, mapOfText } from "../fixtures/maps.ts";
import { CATEGORY, CRITERION, flatTable, SHARE, SUBCATEGORY, values } from "../fixtures/papers/flat-table.ts";
import { noCodes } from "../fixtures/papers/no-codes.ts";
import { oneSheetExport } from "../fixtures/papers/one-sheet-export.ts";
import type { Paper } from "../fixtures/papers/paper.ts";
import { marked, tickPaper } from "../fixtures/papers/tick-columns.ts";
import { workingPaper } from "../fixtures/papers/working-paper.ts";
import { xlsx } from "../fixtures/xlsx.ts";
import { ALL, MOST } from "../workbook/layout/papers/outcome.ts";

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

const paper = ({ sheet }: Paper) => xlsx({ sheets: [sheet] });
const PAPERS: Readonly<Record<string, Uint8Array>> = {
  "a working paper": paper(workingPaper({ blocks: [{ parent: null, ticks: MOST }] })),
  "a working paper of three blocks with evidence, counters and a stranger": paper(
    workingPaper({
      blocks: [
        { parent: "Penilaian Mandiri", ticks: ALL },
        { parent: "Penjaminan Kualitas", ticks: ALL },
        { parent: "Penilaian Final", ticks: MOST },
      ],
      evidence: ["SK Tim", "Notulen rapat"],
      counters: true,
      extra: { after: "2.c", title: "Inovasi Daerah" },
      numbering: "roman",
      weights: "fractions",
    }),
  ),
  "a working paper without numbers or weights": paper(
    workingPaper({
      blocks: [{ parent: null, ticks: MOST }],
      numbering: "none",
      weights: "none",
      titles: "official",
    }),
  ),
  "a flat table": paper(
    flatTable({
      columns: [
        CATEGORY,
        SUBCATEGORY,
        CRITERION,
        SHARE,
        values("Nilai Auditee", ALL),
        values("Nilai Evaluator", MOST),
      ],
    }),
  ),
  "a flat table whose categories stand once": paper(
    flatTable({
      columns: [
        { ...CATEGORY, once: "component", merged: true },
        { ...SUBCATEGORY, once: "subcomponent", merged: true },
        CRITERION,
        values("Jawaban", MOST),
      ],
    }),
  ),
  "an export with first and last letters": paper(
    oneSheetExport({
      ticks: () => "Ya",
      first: () => "B",
      last: () => "BB",
      titles: ["Huruf Awal", "Huruf Akhir", null, null],
    }),
  ),
  "a paper without codes": paper(
    noCodes({
      letters: () => "B",
      marks: ["", "↳ ", "• "],
      titles: ["Uraian", "Bobot", "Jawaban", "Nilai"],
      links: true,
      commas: true,
    }),
  ),
  "ticks in two columns": paper(
    tickPaper({ blocks: [{ marks: marked("V", (_, number) => number % 4 !== 0) }] }),
  ),
  "ticks in two columns of each assessor": paper(
    tickPaper({
      blocks: [
        { parent: "Penilaian Mandiri", marks: marked("V", () => true) },
        { parent: "Evaluator", marks: marked("X", (_, number) => number % 4 !== 0) },
      ],
    }),
  ),
};

/** What a map does not tell again: what was passed over and what was left out of it are the person's own choice. */
const CHOSEN_BY_MAP = ["SKP032", "SKP151", "SKP152"];

const cases: readonly (readonly [name: string, bytes: Uint8Array, untold: readonly string[]])[] = [
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, readFileSync(`${EXAMPLES}${name}`), []] as const),
  ...Object.entries(FORMS).map(([name, bytes]) => [name, bytes, []] as const),
  ...Object.entries(PAPERS).map(([name, bytes]) => [name, bytes, CHOSEN_BY_MAP] as const),
];

test.each(cases)("%s", async (_, bytes, untold) => {
  const file = "Dinas Contoh 2025.xlsx";
  const recognised = await assess(bytes, file);
  const map = mapOfText(await draftedMap(bytes, file), recognised.source?.loaded);
  const mapped = await assess(bytes, file, { rubric: recognised.source?.loaded, map });
  expect(mapped.evaluation.diagnostics.map(({ code }) => code)).toContain("SKP166");
  expect(without(mapped.evaluation, ["SKP166", ...untold])).toEqual(without(recognised.evaluation, untold));
});

function without(evaluation: Evaluation, codes: readonly string[]): Evaluation {
  return { ...evaluation, diagnostics: evaluation.diagnostics.filter(({ code }) => !codes.includes(code)) };
}
