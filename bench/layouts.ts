/**
 * Measures reading: the same answers in every layout, each against the official form, in one process by turns.
 *
 *   npm run bench:layouts                  60 rounds
 *   npm run bench:layouts -- --rounds 10   a quick look
 */
import { parseArgs } from "node:util";
import { EDITIONS, loadEdition } from "../src/rubric/load.ts";
import { readWorkbook } from "../src/workbook/read.ts";
import { lke } from "../test/fixtures/lke.ts";
import {
  CATEGORY,
  CRITERION,
  flatTable,
  SHARE,
  SUBCATEGORY,
  values,
} from "../test/fixtures/papers/flat-table.ts";
import { noCodes } from "../test/fixtures/papers/no-codes.ts";
import { oneSheetExport } from "../test/fixtures/papers/one-sheet-export.ts";
import type { Paper } from "../test/fixtures/papers/paper.ts";
import { workingPaper } from "../test/fixtures/papers/working-paper.ts";
import { xlsx } from "../test/fixtures/xlsx.ts";
import { summarise } from "./statistics.ts";

const WARM_UP_ROUNDS = 15;
const OFFICIAL = "official form";
const TARGET = 1.5;

const ticks = (_: string, number: number): string => (number % 4 === 0 ? "Tidak" : "Ya");
const letters = (): string => "B";
const CODES = ["1", "2", "3", "4"].flatMap((component) =>
  ["a", "b", "c"].map((part) => `${component}.${part}`),
);
const EVERY_FOURTH = "YYYT".repeat(3);

const bytesOf = ({ sheet }: Paper): Uint8Array => xlsx({ sheets: [sheet] });

const WORKBOOKS: ReadonlyMap<string, Uint8Array> = new Map([
  [OFFICIAL, lke({ criteria: Object.fromEntries(CODES.map((code) => [code, EVERY_FOURTH])) })],
  ["working paper, one block", bytesOf(workingPaper({ blocks: [{ parent: null, ticks }] }))],
  [
    "working paper, three blocks",
    bytesOf(
      workingPaper({
        blocks: ["Penilaian Mandiri", "Penjaminan Kualitas", "Penilaian Final"].map((parent) => ({
          parent,
          ticks,
        })),
      }),
    ),
  ],
  [
    "one-sheet export",
    bytesOf(
      oneSheetExport({
        ticks,
        first: letters,
        last: letters,
        titles: ["Huruf Awal", "Huruf Akhir", "Nilai Awal", "Nilai Akhir"],
      }),
    ),
  ],
  [
    "no codes",
    bytesOf(
      noCodes({
        letters,
        ticks,
        marks: ["", "↳ ", "- "],
        titles: ["Uraian", "Bobot", "Jawaban", "Nilai"],
      }),
    ),
  ],
  [
    "flat table",
    bytesOf(
      flatTable({
        columns: [
          CATEGORY,
          SUBCATEGORY,
          CRITERION,
          SHARE,
          values("Nilai Auditee", ticks),
          values("Nilai Evaluator", ticks),
        ],
      }),
    ),
  ],
]);

const { values: options } = parseArgs({ options: { rounds: { type: "string", default: "60" } } });
await bench(Number(options.rounds));

async function bench(rounds: number): Promise<void> {
  const times = new Map([...WORKBOOKS.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const [name, bytes] of WORKBOOKS) {
      const ms = await timeOf(bytes);
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  const medianOf = (name: string) => summarise(times.get(name) ?? []).median;
  console.log("| layout | median ms | × official | wanted |\n|---|--:|--:|--:|");
  for (const name of WORKBOOKS.keys()) {
    const ratio = medianOf(name) / medianOf(OFFICIAL);
    const wanted = name === OFFICIAL ? "" : `≤ ${TARGET}`;
    console.log(`| ${name} | ${medianOf(name).toFixed(1)} | ${ratio.toFixed(2)} | ${wanted} |`);
  }
}

async function timeOf(bytes: Uint8Array): Promise<number> {
  const rubrics = EDITIONS.map(loadEdition);
  const start = performance.now();
  const { reading } = await readWorkbook(bytes, {
    file: "lke.xlsx",
    rubrics,
    sheet: null,
    opd: null,
    year: null,
  });
  if (reading.kind !== "assessment") throw new Error("not recognised");
  return performance.now() - start;
}
