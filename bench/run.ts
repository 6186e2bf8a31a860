/**
 * Measures sakip against the scripts that an office would otherwise write, on the same files in one run.
 *
 *   npm run bench                  20 rounds warm and cold
 *   npm run bench -- --rounds 5    a quick look
 *   npm run bench -- FILE...       other workbooks than the examples
 *
 * Nothing here fails because something is slow: the targets are printed beside the figures.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measureCold } from "./cold.ts";
import { findInputs } from "./inputs.ts";
import { EXCELJS, findPeers, NODE, OPENPYXL, SAKIP, SAKIP_VERSION } from "./peers.ts";
import { type Target, targetsTable, timesTable } from "./tables.ts";
import { measureWarm } from "./warm.ts";

const WARM_TARGETS: readonly Target[] = [
  { label: "ExcelJS script ÷ sakip, warm", of: SAKIP, against: EXCELJS, atLeast: 3 },
  { label: "openpyxl script ÷ sakip, warm", of: SAKIP, against: OPENPYXL, atLeast: 6 },
];

const COLD_TARGETS: readonly Target[] = [
  { label: "sakip ÷ openpyxl script, process", of: SAKIP, against: OPENPYXL, atMost: 0.7 },
  { label: "sakip ÷ ExcelJS script, process", of: SAKIP, against: EXCELJS, atMost: 0.4 },
  { label: "sakip ÷ bare node, process", of: SAKIP, against: NODE, atMost: 2.5 },
  { label: "--version ÷ bare node, process", of: SAKIP_VERSION, against: NODE, atMost: 1.5 },
];

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "20" } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const scratch = mkdtempSync(path.join(os.tmpdir(), "sakip-bench-"));
try {
  await bench();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  const { peers, absent } = findPeers(scratch);
  for (const { name } of peers) mkdirSync(path.join(scratch, name));
  console.log(`Node ${process.version}, ${os.platform()} ${os.arch()}, ${os.availableParallelism()} cores`);
  console.log(peers.map(({ name, version }) => `${name} ${version}`).join(", "));
  for (const { name, why } of absent) console.log(`${name}: left out, ${why}`);

  const warm = await measureWarm(peers, positionals.length > 0 ? positionals : findInputs(scratch), {
    scratch,
    rounds,
  });
  for (const line of warm.leftOut) console.log(`Left out for all: ${line}`);
  if (warm.files.length === 0) throw new Error("there is no workbook that all of them score alike");
  console.log(
    `${warm.files.length} workbooks: ${warm.files.map((file) => path.basename(file)).join(", ")}\n`,
  );
  console.log(
    `Warm, one file: read, score, write the copy and the summaries\n\n${timesTable(warm.times, SAKIP)}\n`,
  );
  console.log(`${targetsTable(WARM_TARGETS, warm.times)}\n`);

  const cold = measureCold(peers, warm.files, { scratch, rounds });
  console.log(`Whole process, one file\n\n${timesTable(cold, NODE)}\n`);
  console.log(targetsTable(COLD_TARGETS, cold));
}
