/** `sakip follow-up` from paths to text and exit code. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type FollowUpCommandOptions, followUpCommand } from "../../src/commands/follow-up.ts";
import { UsageError } from "../../src/commands/outcome.ts";
import type { FollowUps } from "../../src/follow-up.ts";
import { writeSummaries } from "../fixtures/summaries.ts";
import { USUAL_LOOK } from "../fixtures/usual-options.ts";
import { result } from "../follow-up/results.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/dinas-contoh-menengah.xlsx", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sakip-follow-up-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder with the summaries of a year. */
function year(
  of: number,
  ...made: readonly (readonly [name: string, result: Parameters<typeof result>[2]])[]
): string {
  return writeSummaries(
    path.join(folder, String(of)),
    made.map(([name, each]) => result(name, of, each)),
  );
}

const OPTIONS: FollowUpCommandOptions = {
  ...USUAL_LOOK,
  failOn: "error",
  assessor: "auto",
  previous: [],
  names: undefined,
  opd: undefined,
  rubric: undefined,
};

async function run(paths: readonly string[], options: Partial<FollowUpCommandOptions> = {}) {
  const { text, exitCode } = await followUpCommand(paths, { ...OPTIONS, ...options });
  return { text: String(text), exitCode };
}

async function followUps(paths: readonly string[], options: Partial<FollowUpCommandOptions> = {}) {
  return JSON.parse((await run(paths, options)).text) as FollowUps;
}

const Y2024 = year(
  2024,
  ["Dinas A", { recommends: { "1.a": "Agar menetapkan pedoman", "2.a": "Agar menyusun kamus" } }],
  ["Dinas B", { recommends: { "1.a": "Agar menetapkan pedoman" } }],
);
const Y2025 = year(
  2025,
  ["Dinas A", { rows: [["Agar menetapkan pedoman", "Selesai", "SK"]] }],
  ["Dinas B", { rows: [["Agar menetapkan pedoman", "Belum"]] }],
);

test("a workbook, scored as it is, with the cells of its statuses and criteria", async () => {
  const { units, counts } = await followUps([EXAMPLE]);
  expect(counts).toMatchObject({ of: 3, done: 1, inProgress: 1, open: 1 });
  expect(units[0]?.recommendations.map(({ at }) => at)).toEqual(
    ["C6", "C7", "C8"].map((cell) => ({ sheet: "Tindak Lanjut", cell })),
  );
  expect(units[0]?.drafts[0]).toMatchObject({
    codes: ["2.c"],
    points: 3,
    criteria: [{ places: [{ code: "2.c", number: 2, at: { sheet: "LKE", cell: "D51" } }] }, {}, {}],
  });
});

test("folders of two years", async () => {
  const { units, counts, done } = await followUps([Y2025], { previous: [Y2024] });
  expect(units.map(({ unit, done: share }) => [unit.name, share])).toEqual([
    ["Dinas B", { least: 0, most: 0 }],
    ["Dinas A", { least: 50, most: 100 }],
  ]);
  expect(counts).toMatchObject({ of: 3, done: 1, open: 1, unknown: 1 });
  expect(done).toEqual({ least: 33.33, most: 66.67 });
});

test("the terminal tells a region in a table and one OPD in detail", async () => {
  const { text } = await run([Y2025], { format: "table", previous: [Y2024] });
  expect(text.split("\n").slice(0, 9)).toEqual([
    "Tindak lanjut rekomendasi tahun lalu",
    "1 dari 3 rekomendasi selesai (33,33–66,67%) · 1 belum · 1 tidak diketahui; pada",
    "2 dari 2 OPD",
    "Yang statusnya tidak diketahui tidak dihitung selesai dan tidak dihitung belum:",
    "bagian yang selesai berupa rentang.",
    "",
    "OPD      Rek.  Selesai  Proses  Belum  ?  Terbawa  % selesai",
    "Dinas B     1        0       0      1  0        0         0%",
    "Dinas A     2        1       0      0  1        0    50–100%",
  ]);
  const one = await run([Y2025], { format: "table", previous: [Y2024], opd: "dinas a", language: "en" });
  expect(one.text).toContain("Last year's result: 2024/Dinas A.xlsx (2 recommendations), matched by name");
  expect(one.text).toContain("  · 2.a: Agar menyusun kamus\n    → unknown: not mentioned");
  expect(one.text).toContain("  · SKP215 The sheet Tindak Lanjut has nothing about");
  expect(one.text).toContain("Agar Dinas A meningkatkan pemanfaatan");
});

test("Markdown numbers the drafts and escapes what offices write", async () => {
  const hostile = year(2031, ["Dinas *X*", { rows: [["Agar <b>\u202eA</b> | [x](y)", "Belum\u001b[31m"]] }]);
  const { text } = await run([hostile], { format: "markdown" });
  expect(text).toContain("## Tindak lanjut rekomendasi tahun lalu: Dinas \\*X\\*");
  expect(text).toContain("| 1 | Agar &lt;b&gt;A&lt;/b&gt; \\| \\[x\\](y) |");
  expect(text).toContain("1. Agar Dinas \\*X\\* meningkatkan");
  expect([...text].filter((character) => "\u001b\u202e".includes(character))).toEqual([]);
});

describe("the exit code", () => {
  test.each([
    ["error", 0],
    ["warning", 1],
    ["open", 1],
    ["never", 0],
  ] as const)("--fail-on %s", async (failOn, exitCode) => {
    expect((await run([Y2025], { failOn, previous: [Y2024] })).exitCode).toBe(exitCode);
  });

  test("an unreadable workbook is told beside the others", async () => {
    const mixed = path.join(folder, "campur");
    mkdirSync(mixed);
    writeFileSync(path.join(mixed, "kosong.xlsx"), "");
    const made = await run([mixed, Y2025]);
    expect(made.exitCode).toBe(1);
    expect((JSON.parse(made.text) as FollowUps).findings.map(({ file }) => path.basename(file))).toContain(
      "kosong.xlsx",
    );
    expect((await run([mixed])).exitCode).toBe(2);
  });
});

test.each([
  ["no such path", ["tidak-ada"], {}],
  ["no such earlier path", [Y2025], { previous: ["tidak-ada"] }],
  ["an unknown OPD", [Y2025], { opd: "Dinas Z" }],
  ["a list that is not there", [Y2025], { names: "tidak-ada.csv" }],
] as const)("%s is refused", async (_, paths, options) => {
  await expect(run(paths, options)).rejects.toThrow(UsageError);
});
