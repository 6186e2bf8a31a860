/** Several machines that share the work, each with its part, and `sakip recap` that puts the parts together. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeMixed } from "../fixtures/offices.ts";
import { filesBelow, runSakip } from "../fixtures/run-sakip.ts";

const OF = 3;
const SHARD_FILE = /^rekap\.shard-\d+-of-\d+\.json$/;

let folder: string;
let whole: Readonly<Record<string, string>>;

const at = (...names: readonly string[]) => path.join(folder, ...names);
const score = (...words: readonly string[]) =>
  runSakip(folder, ["score", "masuk", "--out", "hasil", ...words]);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-sharded-"));
  writeMixed(at("masuk"));
  await score();
  whole = filesBelow(at("hasil"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the shards", () => {
  it("together write what one run writes, each its own part, and the merged recap is the same to the byte", async () => {
    const parts: string[][] = [];
    for (let index = 1; index <= OF; index += 1) {
      rmSync(at("hasil"), { recursive: true, force: true });
      await score("--shard", `${index}/${OF}`, "--jobs", String(index));
      parts.push(Object.keys(filesBelow(at("hasil"))));
      cpSync(at("hasil"), at("terkumpul"), { recursive: true });
    }
    const recaps = Object.keys(whole).filter((name) => name.startsWith("rekap."));
    expect(parts.flat().filter((name) => SHARD_FILE.test(name))).toHaveLength(OF);
    expect(
      parts
        .flat()
        .filter((name) => !SHARD_FILE.test(name))
        .sort(),
    ).toEqual(Object.keys(whole).filter((name) => !recaps.includes(name)));
    rmSync(at("hasil"), { recursive: true, force: true });
    cpSync(at("terkumpul"), at("hasil"), { recursive: true });
    await runSakip(folder, ["recap", "hasil"]);
    const merged = Object.entries(filesBelow(at("hasil"))).filter(([name]) => !SHARD_FILE.test(name));
    expect(Object.fromEntries(merged)).toEqual(whole);
  });

  it("refuse a list of OPDs, which only the whole can be held against", async () => {
    const { code, err } = await score("--shard", "1/2", "--opd-list", "daftar.csv");
    expect(code).toBe(2);
    expect(err).toContain("sakip recap");
  });
});
