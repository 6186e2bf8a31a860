/**
 * sakip as a served peer: one warm process, one job for each line `{"file", "folder"}` on standard input, one answer
 * `{"ms"}` on standard output. A job is what `sakip score FILE --out FOLDER --overwrite --quiet` does.
 */
import { createInterface } from "node:readline";
import { type ScoreOptions, scoreCommand } from "../../src/commands/score.ts";
import { NOBODY } from "../../src/commands/watcher.ts";

async function serve(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { file, folder } = JSON.parse(line) as { file: string; folder: string };
    const started = performance.now();
    await scoreCommand([file], optionsFor(folder));
    console.log(JSON.stringify({ ms: performance.now() - started }));
  }
}

function optionsFor(folder: string): ScoreOptions {
  return {
    language: "id",
    format: "table",
    view: "score",
    colour: false,
    width: 80,
    quiet: true,
    failOn: "never",
    watcher: NOBODY,
    stop: () => new AbortController().signal,
    exclude: [],
    jobs: undefined,
    timeout: undefined,
    shard: null,
    opdList: null,
    write: { out: folder, overwrite: true, resume: false },
    rubric: undefined,
    evaluate: { assessor: "auto", sheet: null, opd: null, year: null, flagFrom: null },
  };
}

void serve();
