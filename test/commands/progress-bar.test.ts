/** The bar: what fits on its line, and that it leaves nothing behind. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { barWatcher, progressLine } from "../../src/commands/progress-bar.ts";
import { scoreCommand } from "../../src/commands/score.ts";
import { widthOf } from "../../src/report/columns.ts";
import { writeOffices } from "../fixtures/offices.ts";

/** What tells a terminal to empty the line that its cursor is on. */
const CLEAR_LINE = "\u001b[2K";

describe("the line", () => {
  // Begun in the future: no pace is known, whatever the clock says.
  const state = { value: 1234, total: 5000, progress: 0.25, eta: 65, startTime: Number.MAX_SAFE_INTEGER };
  const file = "masuk/kecamatan/LKE Kecamatan Utara Jauh Sekali.xlsx";
  const told = { file, flagged: 12, unreadable: 3 };
  const lineOf = (width: number, more: object = {}) =>
    progressLine(state, { ...told, ...more }, { language: "id", width });
  const COUNTS = "███░░░░░░░ 1.234/5.000 · sisa 1:05 · 12 ditandai · 3 tidak terbaca";

  test.each([
    [200, `${COUNTS} · ${file}`],
    [81, `${COUNTS} · masuk/kecam…`],
    [79, COUNTS],
    [66, COUNTS],
    [40, `${COUNTS.slice(0, 39)}…`],
  ])("of %i columns", (width, line) => {
    expect(lineOf(width)).toBe(line);
  });

  test("names a file at 80 columns for an ordinary folder", () => {
    const line = progressLine({ ...state, value: 12, total: 60, startTime: Date.now() - 1000 }, told, {
      language: "id",
      width: 79,
    });
    expect(line).toContain(" · masuk/kecam");
    expect(widthOf(line)).toBeLessThanOrEqual(79);
  });

  test("has no separator for a file that is not known yet", () => {
    expect(lineOf(200, { file: "" })).toBe(COUNTS);
  });
});

test("the bar is cleared when it ends, and draws nothing afterwards", () => {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const drawn = () => String(stream.read() ?? "");
  const watcher = barWatcher(stream, "id");
  watcher.started(3);
  watcher.done({ file: "a.xlsx", flagged: 0, unreadable: true });
  watcher.ended();
  const afterLastBar = drawn().split("tidak terbaca").at(-1);
  expect(afterLastBar).toContain(CLEAR_LINE);
  watcher.began("b.xlsx");
  watcher.done({ file: "b.xlsx", flagged: 0, unreadable: false });
  watcher.ended();
  expect(drawn()).toBe("");
});

test("the bar ends as soon as the person stops the run, before anything else is said", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sakip-bar-"));
  writeOffices(folder, 4);
  const controller = new AbortController();
  const events: string[] = [];
  await scoreCommand([folder], {
    language: "id",
    format: "table",
    view: "score",
    colour: false,
    width: 80,
    quiet: false,
    failOn: "error",
    watcher: {
      started: () => {},
      began() {
        if (controller.signal.aborted) return;
        controller.abort();
        events.push("said");
      },
      done: () => events.push("done"),
      ended: () => events.push("ended"),
    },
    stop: () => controller.signal,
    write: null,
    exclude: [],
    jobs: undefined,
    timeout: undefined,
    shard: null,
    opdList: null,
    rubric: undefined,
    evaluate: { assessor: "auto", flagFrom: null, sheet: null, opd: null, year: null },
  });
  expect(events).toEqual(["ended", "said", "done", "ended"]);
});
