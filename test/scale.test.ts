/** Several processes share one folder, and their parts are joined again: docs/scale.md. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lke } from "./fixtures/lke.ts";

const COMMAND = fileURLToPath(new URL("../bin/sakip.js", import.meta.url));
const PROJECT = fileURLToPath(new URL("../", import.meta.url));
const LETTERS = ["AA", "BB", "B", "CC", "C", "D"] as const;
const SHARDS = 3;
const RECAPS = ["rekap.csv", "rekap.html", "rekap.json", "rekap.md", "rekap.xlsx"];

/** Working directories with the same workbooks in them: paths are part of what a recap says. */
let whole = "";
let parts = "";

beforeAll(() => {
  whole = mkdtempSync(path.join(tmpdir(), "sakip-scale-"));
  parts = mkdtempSync(path.join(tmpdir(), "sakip-scale-"));
  mkdirSync(path.join(whole, "lke", "kecamatan"), { recursive: true });
  for (let number = 1; number <= 14; number += 1) {
    const below = number % 3 === 0 ? "kecamatan" : "";
    const letter = LETTERS[number % LETTERS.length] ?? "BB";
    const titles = ["LKE Unit", `Unit Kerja : Dinas Contoh ${number}`, "Tahun : 2025"];
    const letters = { "1.a": letter, "2.c": letter, "4.c": letter };
    writeFileSync(path.join(whole, "lke", below, `opd-${number}.xlsx`), lke({ titles, letters }));
  }
  writeFileSync(path.join(whole, "lke", "rusak.xlsx"), "bukan buku kerja");
  for (const list of ["daftar-opd.csv", "lke/daftar-opd.csv"])
    writeFileSync(path.join(whole, list), "OPD\nDinas Contoh 1\nDinas Contoh 99\n");
  cpSync(whole, parts, { recursive: true });
});

afterAll(() => {
  for (const folder of [whole, parts]) rmSync(folder, { recursive: true, force: true });
});

test("shards of GNU parallel join to the bytes of a single run", (context) => {
  if (spawnSync("parallel", ["--version"]).status !== 0) {
    expect(process.env.CI && process.platform === "linux", "GNU parallel is not installed").toBeFalsy();
    context.skip();
  }
  sakip(whole, "score", "lke", "--out", "hasil", "--opd-list", "daftar-opd.csv");
  const words = [process.execPath, COMMAND, "score", "lke", "--out", "hasil", "--fail-on", "never"];
  const shards = Array.from({ length: SHARDS }, (_, index) => `${index + 1}/${SHARDS}`);
  const parallel = spawnSync("parallel", [...words, "--shard", "{}", ":::", ...shards], { cwd: parts });
  expect(parallel.status, String(parallel.stderr)).toBe(0);
  sakip(parts, "recap", "hasil", "--opd-list", "daftar-opd.csv");

  const joined = filesBelow(path.join(parts, "hasil"));
  for (const shard of shards) joined.delete(`rekap.shard-${shard.replace("/", "-of-")}.json`);
  const single = filesBelow(path.join(whole, "hasil"));
  expect([...joined.keys()]).toEqual([...single.keys()]);
  expect([...single.keys()]).toEqual(expect.arrayContaining(RECAPS));
  expect([...single].filter(([name, bytes]) => !joined.get(name)?.equals(bytes))).toEqual([]);
});

test("a shard that is missing is told", () => {
  sakip(parts, "score", "lke", "--out", "separuh", "--shard", "1/2", "--fail-on", "never");
  const { status, stdout } = sakip(parts, "recap", "separuh", "--lang", "en");
  expect(status).toBe(1);
  expect(stdout).toContain("2/2");
});

/** What the examples for other engines run, run here one after the other. */
test.each(["docs/scale.md", "examples/scale/github-actions.yml", "examples/scale/kubernetes.yaml"])(
  "the commands in %s work",
  (file) => {
    const text = readFileSync(path.join(PROJECT, file), "utf8");
    const commands = [...text.matchAll(/sakip"?,? "?(?:score|recap)"?,? (?:[^`\n:])*/g)].map(([words]) =>
      words
        .replaceAll(/[",\]]|\\$/g, " ")
        .replace("$((JOB_COMPLETION_INDEX + 1))", "1")
        .replace(/\$\{\{ matrix\.shard \}\}/, "1")
        .replace("{}", "1")
        .trim()
        .split(/\s+/)
        .slice(1),
    );
    expect(commands.length).toBeGreaterThan(1);
    rmSync(path.join(parts, "hasil"), { recursive: true, force: true });
    for (const words of commands) {
      const { status, stderr } = sakip(parts, ...words, ...(words[0] === "score" ? ["--overwrite"] : []));
      expect([0, 1], `sakip ${words.join(" ")}: ${stderr}`).toContain(status);
    }
  },
);

function sakip(folder: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, [COMMAND, ...words], { cwd: folder, encoding: "utf8" });
}

/** Every file by its name below the folder. */
function filesBelow(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}
