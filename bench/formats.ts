/**
 * Measures what a workbook in another format costs: the official form as LibreOffice saves it in each of them, read,
 * scored and validated in one process, against the same form as .xlsx.
 *
 *   npm run bench:formats                  60 rounds
 *   npm run bench:formats -- --rounds 10   a quick look
 */
import { parseArgs } from "node:util";
import { assess } from "../src/evaluate.ts";
import { spreadsheetMl } from "../test/fixtures/legacy.ts";
import { lke, lkeForm } from "../test/fixtures/lke.ts";
import { savedAs } from "../test/fixtures/oracles/libreoffice.ts";
import { summarise } from "./statistics.ts";

const FORMATS = ["xlsx", "xls", "ods", "fods", "html"] as const;
/** At most so many times as long as the .xlsx. */
const TARGET = 5;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "60" } } });
const rounds = Number(values.rounds);
const form = new Map([["LKE", lke()]]);
const files = new Map<string, Uint8Array>(
  FORMATS.map((format) => [format, savedAs(format, form).get("LKE") ?? new Uint8Array()]),
);
files.set("spreadsheetml", spreadsheetMl(spreadsheetMl.table(lkeForm().cells)));

const times = new Map<string, number[]>([...files.keys()].map((format) => [format, []]));
for (let round = -Math.ceil(rounds / 4); round < rounds; round += 1) {
  for (const [format, bytes] of files) {
    const start = performance.now();
    const { evaluation } = await assess(bytes, `LKE.${format}`);
    if (evaluation.predicate !== "BB") throw new Error(`${format} is scored otherwise`);
    if (round >= 0) times.get(format)?.push(performance.now() - start);
  }
}
const usual = summarise(times.get("xlsx") ?? []).median;
for (const [format, all] of times) {
  const middle = summarise(all).median;
  const kilobytes = Math.round((files.get(format)?.length ?? 0) / 1024);
  console.log(
    `${format.padEnd(14)} ${String(kilobytes).padStart(4)} KB ${middle.toFixed(1).padStart(7)} ms  ${(middle / usual).toFixed(2)} × .xlsx`,
  );
}
console.log(`target: at most ${TARGET} × .xlsx`);
