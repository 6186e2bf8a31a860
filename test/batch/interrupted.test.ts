/**
 * Runs that end before they are done. `SAKIP_KILLS=50 npx vitest run test/batch/interrupted.test.ts` kills as often as
 * a release should survive.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { put, writeOffices } from "../fixtures/offices.ts";
import { filesBelow, runSakip, startSakip } from "../fixtures/run-sakip.ts";

const KILLS = Number(process.env.SAKIP_KILLS ?? 6);
const COUNT = 80;
const SCORE = ["score", "masuk", "--out", "hasil", "--jobs", "2"];
const TEMPORARY = /\.tmp$/;

let folder: string;
/** What an undisturbed run leaves behind, prints, and how long it takes. */
let whole: { files: Readonly<Record<string, string>>; out: string; ms: number };

const at = (...names: readonly string[]) => path.join(folder, ...names);
const startAfresh = () => rmSync(at("hasil"), { recursive: true, force: true });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-interrupted-"));
  writeOffices(at("masuk"), COUNT);
  put(folder, "masuk/rusak.xlsx", "<html>masuk log</html>");
  const started = performance.now();
  const { out } = await runSakip(folder, SCORE);
  whole = { files: filesBelow(at("hasil")), out, ms: performance.now() - started };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a run that is killed at any moment", () => {
  // Spread over the whole run, and never twice at the same place.
  const moments = Array.from({ length: KILLS }, (_, index) => (index + 0.5 + 0.4 * Math.sin(index)) / KILLS);

  it.each(moments)(
    "(at %f of its time) has no half file under a final name, and is completed to the same bytes",
    async (moment) => {
      startAfresh();
      const { child, ended } = startSakip(folder, SCORE);
      await setTimeout(moment * whole.ms);
      child.kill("SIGKILL");
      await ended;
      const left = Object.entries(filesBelow(folderOrEmpty("hasil"))).filter(
        ([name]) => !TEMPORARY.test(name),
      );
      expect(left.filter(([name, print]) => whole.files[name] !== print)).toEqual([]);
      const { out } = await runSakip(folder, [...SCORE, "--resume"]);
      expect(filesBelow(at("hasil"))).toEqual(whole.files);
      expect(out).toBe(whole.out);
    },
  );
});

function folderOrEmpty(name: string): string {
  put(folder, `${name}/.ada`, "");
  rmSync(at(name, ".ada"));
  return at(name);
}

describe("Ctrl-C", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "(%s) finishes the files in hand, writes what is known and says what is missing",
    async (signal) => {
      startAfresh();
      const { child, ended } = startSakip(folder, [...SCORE, "--verbose"]);
      await new Promise<void>((resolve) => child.stderr?.once("data", () => resolve()));
      child.kill(signal);
      const { code, err } = await ended;
      expect(code).toBe(130);
      expect(err).toContain("Menghentikan");
      expect(err).toContain("Jalankan lagi dengan --resume");
      const recap = JSON.parse(readFileSync(at("hasil/rekap.json"), "utf8"));
      expect(recap.summary.notReached).toBeGreaterThan(0);
      expect(recap.summary.workbooks + recap.summary.notReached).toBe(COUNT + 1);
      expect(recap.notReached).toHaveLength(recap.summary.notReached);
      expect(Object.keys(filesBelow(at("hasil"))).filter((name) => TEMPORARY.test(name))).toEqual([]);
      await runSakip(folder, [...SCORE, "--resume"]);
      expect(filesBelow(at("hasil"))).toEqual(whole.files);
    },
  );

  it("twice ends at once", async () => {
    startAfresh();
    const { child, ended } = startSakip(folder, [...SCORE, "--verbose"]);
    await new Promise<void>((resolve) => child.stderr?.once("data", () => resolve()));
    child.kill("SIGINT");
    await setTimeout(5);
    child.kill("SIGINT");
    const { code } = await ended;
    // The second may come after the last file in hand was done.
    expect([null, 130]).toContain(code);
  });
});
