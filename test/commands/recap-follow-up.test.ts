/** `--follow-up` and `--evidence` on `sakip score` and `sakip recap`: however the results come together, the same recap. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentOf } from "../../src/document.ts";
import { lke } from "../fixtures/lke.ts";
import { filesBelow, runSakip } from "../fixtures/run-sakip.ts";
import { USUAL_OPTIONS } from "../fixtures/usual-options.ts";
import { result } from "../follow-up/results.ts";

const folder = mkdtempSync(path.join(tmpdir(), "sakip-recap-follow-up-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Enough for worker threads. */
const OFFICES = 10;
const TIMEOUT = 300_000;

function put(file: string, content: string | Uint8Array): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
}

/** An office that has done, is doing or has not begun what was recommended, and lists evidence that is there or is not. */
function office(number: number): Uint8Array {
  const status = ["Selesai", "Proses", "Belum", "lihat berkas"][number % 4];
  return lke({
    titles: ["LKE Unit", `Unit Kerja : Dinas Rekaan ${number}`, "Tahun : 2025"],
    letters: { "1.a": number % 2 === 0 ? "CC" : "B" },
    evidence: { "1.a": `Renstra; Laporan ${number}` },
    change: ({ otherSheets }) =>
      otherSheets.push({
        name: "Tindak Lanjut",
        cells: {
          A1: "No",
          B1: "Rekomendasi",
          C1: "Status",
          D1: "Bukti Tindak Lanjut",
          A2: 1,
          B2: "Susun pohon kinerja.",
          C2: status ?? "",
          D2: "Pohon kinerja",
        },
      }),
  });
}

for (let number = 1; number <= OFFICES; number += 1) {
  put(`lke/LKE ${number}.xlsx`, office(number));
  put(`bukti/Dinas Rekaan ${number}/Renstra.pdf`, `renstra ${Math.floor(number / 2)}`);
  const before = result(`Dinas Rekaan ${number}`, 2024, {
    file: `2024/${number}.xlsx`,
    recommends: { "1.b": "Susun pohon kinerja.", "2.a": "Tetapkan target." },
  });
  put(`2024/${number}.summary.json`, JSON.stringify(documentOf([before], USUAL_OPTIONS)));
}

const ASKED = ["--follow-up", "--evidence", "bukti", "--previous", "2024", "--fail-on", "never"];
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
/** The recap's own files, by fingerprint. */
const recapIn = (name: string) =>
  Object.entries(filesBelow(path.join(folder, name))).filter(([file]) => /(^|\/)rekap\./.test(file));

describe("a folder of workbooks", () => {
  beforeAll(async () => {
    const run = await runSakip(folder, ["score", "lke", "--jobs", "2", ...ASKED]);
    expect([run.code, run.err]).toEqual([0, ""]);
  }, TIMEOUT);

  test("tells in every file what became of recommendations and of evidence", () => {
    const { followUp, evidence } = JSON.parse(read("lke/rekap.json")).analyses;
    // Two are done, three in progress, three open and two unclear; the second recommendation nobody mentions.
    expect(followUp.counts).toEqual({ of: 20, done: 2, inProgress: 3, open: 3, unknown: 12, carriedOver: 0 });
    expect(followUp.units[0].drafts.length).toBeGreaterThan(0);
    expect(evidence.counts).toMatchObject({ found: 10 });
    expect(evidence.copies.map(({ files }: { files: readonly string[] }) => files)).toContainEqual([
      "Dinas Rekaan 2/Renstra.pdf",
      "Dinas Rekaan 3/Renstra.pdf",
    ]);
    expect(read("lke/rekap.md")).toContain("2 dari 20 rekomendasi selesai (10–70%)");
    expect(read("lke/rekap.md")).toContain("Daftar evidence dan folder bukti");
  });

  test.each([
    ["without threads", ["score", "lke", "--jobs", "1", "--overwrite"]],
    ["with results taken over", ["score", "lke", "--resume"]],
    ["from summaries", ["recap", "lke", "--overwrite"]],
  ] as const)(
    "comes to the same bytes %s",
    async (_, words) => {
      const before = recapIn("lke");
      expect(before).toHaveLength(5);
      const run = await runSakip(folder, [...words, ...ASKED]);
      expect([run.code, run.err]).toEqual([0, ""]);
      expect(recapIn("lke")).toEqual(before);
    },
    TIMEOUT,
  );
});

test("workbooks and what is made of them are nobody's evidence, wherever they lie", async () => {
  for (const number of [1, 2]) {
    put(`satu/LKE ${number}.xlsx`, office(number));
    put(`satu/Dinas Rekaan ${number}/Renstra.pdf`, `renstra ${number}`);
  }
  const words = ["score", "satu", "--evidence", "satu", "--overwrite", "--fail-on", "never"];
  const evidenceNow = () => JSON.parse(read("satu/rekap.json")).analyses.evidence;
  await runSakip(folder, words);
  const first = evidenceNow();
  expect(first.fileCount).toBe(2);
  await runSakip(folder, words);
  expect(evidenceNow()).toEqual(first);
}, 300_000);

describe("one workbook", () => {
  test("has both in its report and in its memo", async () => {
    const words = ["score", "lke/LKE 1.xlsx", "--out", "memo", ...ASKED];
    const { out } = await runSakip(folder, words);
    expect(out).toContain("Tindak lanjut rekomendasi tahun lalu: Dinas Rekaan 1");
    expect(out).toContain("Daftar evidence dan folder bukti: Dinas Rekaan 1");
    const memo = read("memo/LKE 1.summary.md");
    expect(memo).toContain("## Tindak lanjut rekomendasi tahun lalu: Dinas Rekaan 1");
    expect(memo).toContain("| 1.a | Laporan 1 | tidak ada |");
  }, 300_000);
});

test.each(["--follow-up", "--evidence"])(
  "a shard refuses %s: the recap of all shards has it",
  async (option) => {
    const more = option === "--evidence" ? [option, "bukti"] : [option];
    const { code, err } = await runSakip(folder, ["score", "lke", "--no-write", "--shard", "1/2", ...more]);
    expect(code).toBe(2);
    expect(err).toContain(option);
  },
  300_000,
);

test("a folder of evidence that is none is told before any workbook is read", async () => {
  const { code, err } = await runSakip(folder, ["recap", "lke", "--evidence", "tidak-ada"]);
  expect([code, err]).toEqual([2, expect.stringContaining("tidak-ada")]);
}, 300_000);
