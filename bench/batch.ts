/**
 * Measures whole folders: how fast a thousand workbooks are scored beside the same loop with ExcelJS, what a second job
 * brings, how much memory a long run takes, and what the recap costs.
 *
 *   npm run bench:batch                    1,000 workbooks against ExcelJS, 400 and 4,000 for the memory
 *   npm run bench:batch -- --count 200     a quick look: 200 in place of 1,000, 80 and 800 in place of 400 and 4,000
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeWorkbooks } from "./many.ts";
import { type Run, runToEnd } from "./runs.ts";
import { ratiosTable, runsTable } from "./tables.ts";

const SAKIP = fileURLToPath(new URL("../bin/sakip.js", import.meta.url));
const EXCELJS = fileURLToPath(new URL("peers/exceljs-score.mjs", import.meta.url));
/** Workbooks with findings end with 1. */
const FINE = [0, 1];

const { values } = parseArgs({ options: { count: { type: "string", default: "1000" } } });
const count = Number(values.count);
const scratch = mkdtempSync(path.join(os.tmpdir(), "sakip-bench-"));
try {
  await bench();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  console.log(`Node ${process.version}, ${os.platform()} ${os.arch()}, ${os.availableParallelism()} cores\n`);
  const folder = await generated(count);
  const loop = await exceljs("ExcelJS loop, 1 process", [filesIn(folder)]);
  const one = await sakip("sakip, 1 job", folder, ["--jobs", "1"]);
  const two = await sakip("sakip, 2 jobs", folder, ["--jobs", "2"]);
  const loops = await exceljs("ExcelJS loop, 2 processes", halves(filesIn(folder)));
  const withoutRecap = await sakip("sakip, 2 jobs, no recap", folder, ["--jobs", "2", "--shard", "1/1"]);
  console.log(
    `${count} workbooks, each read, scored and written\n\n${runsTable([loop, one, loops, two, withoutRecap], count)}\n`,
  );

  const more = await generated(count * 1.5);
  const oneMore = await sakip("sakip, 1 job", more, ["--jobs", "1"]);
  const twoMore = await sakip("sakip, 2 jobs", more, ["--jobs", "2"]);
  console.log(`${count * 1.5} workbooks\n\n${runsTable([oneMore, twoMore], count * 1.5)}\n`);

  const few = await sakip(`${count * 0.4} workbooks`, await generated(count * 0.4), []);
  const many = await sakip(`${count * 4} workbooks`, await generated(count * 4), []);
  console.log(`Memory, all cores\n\n${runsTable([few, many], null)}\n`);

  console.log(
    ratiosTable([
      { label: "ExcelJS loop ÷ sakip, 1 job", ratio: loop.ms / one.ms, atLeast: 4 },
      { label: "ExcelJS loop ÷ sakip, 2 jobs each", ratio: loops.ms / two.ms, atLeast: 4 },
      { label: `1 job ÷ 2 jobs, ${count * 1.5} workbooks`, ratio: oneMore.ms / twoMore.ms, atLeast: 1.4 },
      { label: "peak memory, ten times as many workbooks", ratio: many.peakMb / few.peakMb, atMost: 1.5 },
      { label: "recap, share of the run", ratio: (two.ms - withoutRecap.ms) / two.ms, atMost: 0.15 },
    ]),
  );
}

async function generated(workbooks: number): Promise<string> {
  const folder = path.join(scratch, `in-${workbooks}`);
  await writeWorkbooks(folder, workbooks);
  return folder;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => path.join(folder, name));
}

function halves(files: readonly string[]): readonly (readonly string[])[] {
  const middle = Math.ceil(files.length / 2);
  return [files.slice(0, middle), files.slice(middle)];
}

function sakip(name: string, folder: string, options: readonly string[]): Promise<Run> {
  const out = mkdtempSync(path.join(scratch, "out-"));
  const command = [process.execPath, SAKIP, "score", folder, "--out", out, "--quiet", ...options];
  return runToEnd(name, [{ command, input: "", fine: FINE }]);
}

/** The script in one process that is handed every file, or in several that share them. */
function exceljs(name: string, shares: readonly (readonly string[])[]): Promise<Run> {
  const out = path.join(scratch, `exceljs-${shares.length}`);
  mkdirSync(out);
  return runToEnd(
    name,
    shares.map((files) => ({
      command: [process.execPath, EXCELJS, "--serve"],
      input: files.map((file) => `${JSON.stringify({ file, folder: out })}\n`).join(""),
      fine: [0],
    })),
  );
}
