/** `sakip evidence` from workbooks and a folder to text and exit code. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type EvidenceCommandOptions, evidenceCommand } from "../../src/commands/evidence.ts";
import { UsageError } from "../../src/commands/outcome.ts";
import type { EvidenceCheck } from "../../src/evidence.ts";
import { lke } from "../fixtures/lke.ts";
import { USUAL_LOOK } from "../fixtures/usual-options.ts";

const base = mkdtempSync(path.join(tmpdir(), "sakip-evidence-"));
afterAll(() => rmSync(base, { recursive: true }));

function put(file: string, content: string | Uint8Array): string {
  const full = path.join(base, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}

const OPTIONS: EvidenceCommandOptions = {
  ...USUAL_LOOK,
  failOn: "error",
  assessor: "auto",
  evidence: path.join(base, "bukti"),
  opd: undefined,
  rubric: undefined,
};

async function run(paths: readonly string[], options: Partial<EvidenceCommandOptions> = {}) {
  const { text, exitCode } = await evidenceCommand(paths, { ...OPTIONS, ...options });
  return { text: String(text), exitCode };
}

const checked = async (paths: readonly string[], options: Partial<EvidenceCommandOptions> = {}) =>
  JSON.parse((await run(paths, options)).text) as EvidenceCheck;

const BLANK = Object.fromEntries(
  ["1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"].map((code) => [code, ""]),
);

/** The workbook of an office that lists evidence for 1.a and what else is given. */
function office(name: string, evidence: Readonly<Record<string, string>>): Uint8Array {
  return lke({
    titles: ["LEMBAR KERJA EVALUASI", `Perangkat Daerah: ${name}`, "Tahun 2025"],
    evidence: { ...BLANK, ...evidence },
  });
}

put("bukti/Dinas A/01. Renstra_2021-2026.PDF", "renstra");
put("bukti/Dinas A/1.b/salinan renstra.pdf", "renstra");
put("bukti/Dinas A/foto.jpg", "foto kegiatan");
put("bukti/Dinas A/kosong.pdf", "");
put("bukti/Dinas A/.DS_Store", "x");
put("bukti/dinas-b/Renja.docx", "renja");
put("bukti/Arsip lama/x.pdf", "x");
const A = put(
  "lke/Dinas A.xlsx",
  office("Dinas A", { "1.a": "1. Renstra 2021–2026\n2. DPA", "1.b": "https://bit.ly/x" }),
);
put("lke/Dinas B.xlsx", office("Dinas B", { "1.a": "RENJA" }));
put("lke/Dinas C.xlsx", office("Dinas C", { "1.a": "Renja" }));

test("a workbook in a folder of several has its own folder, found by its name", async () => {
  const { units, counts, findings } = await checked([A]);
  expect(units[0]?.folder).toEqual({ path: "Dinas A", matchedBy: "name" });
  expect(units[0]?.documents).toEqual([
    {
      code: "1.a",
      text: "Renstra 2021–2026",
      links: [],
      status: "found",
      files: ["Dinas A/01. Renstra_2021-2026.PDF"],
      at: { sheet: "LKE Unit", cell: "G8" },
    },
    {
      code: "1.a",
      text: "DPA",
      links: [],
      status: "missing",
      files: [],
      at: { sheet: "LKE Unit", cell: "G8" },
    },
    {
      code: "1.b",
      text: "https://bit.ly/x",
      links: ["https://bit.ly/x"],
      status: "link",
      files: [],
      at: { sheet: "LKE Unit", cell: "G15" },
    },
  ]);
  expect(counts).toMatchObject({ found: 1, missing: 1, link: 1 });
  expect(findings.map(({ diagnostic }) => diagnostic.code)).toEqual(["SKP223", "SKP226", "SKP228", "SKP227"]);
});

test("a region: each unit with its folder, and who has none", async () => {
  const { units, copies } = await checked([path.join(base, "lke")]);
  expect(
    units.map(({ unit, folder, counts }) => [unit.name, folder?.path ?? null, counts.found, counts.missing]),
  ).toEqual([
    ["Dinas A", "Dinas A", 1, 1],
    ["Dinas B", "dinas-b", 1, 0],
    ["Dinas C", null, 0, 0],
  ]);
  expect(copies.map(({ files }) => files)).toEqual([
    ["Dinas A/01. Renstra_2021-2026.PDF", "Dinas A/1.b/salinan renstra.pdf"],
  ]);
});

test("the terminal tells one unit by sub-component", async () => {
  const { text } = await run([A], { format: "table" });
  expect(text.replace(/\s+/g, " ")).toContain("Daftar evidence dan folder bukti: Dinas A Folder bukti: ");
  // How the folder's line is broken depends on where it lies.
  expect(text.slice(text.indexOf("3 dokumen")).split("\n").slice(0, 11)).toEqual([
    "3 dokumen disebut: 1 ditemukan · 1 tidak ada · 1 tautan",
    "",
    "1.a [LKE Unit!G8]",
    "  ✓ Renstra 2021–2026 – ditemukan",
    "      Dinas A/01. Renstra_2021-2026.PDF",
    "  ✗ DPA – tidak ada",
    "",
    "1.b [LKE Unit!G15]",
    "  → https://bit.ly/x – tautan",
    "",
    "Tautan dicatat dan tidak pernah dibuka; isinya perlu diperiksa sendiri.",
  ]);
});

test("hostile names are harmless in every form", async () => {
  const folder = path.join(base, "jahat");
  put(`jahat/a\u001b[31m\u202e|<b>${"x".repeat(200)}.pdf`, "");
  const { text: table } = await run([A], { format: "table", evidence: folder });
  const { text: markdown } = await run([A], { format: "markdown", evidence: folder, language: "en" });
  const { text: json } = await run([A], { evidence: folder });
  for (const text of [table, markdown, json])
    expect([...text].filter((character) => "\u001b\u202e".includes(character))).toEqual([]);
  expect(markdown).toContain("␛\\[31m\\|&lt;b&gt;xxx");
});

test("nothing is written, not even beside the evidence", async () => {
  const before = readdirSync(base, { recursive: true }).length;
  await run([path.join(base, "lke")], { format: "markdown" });
  expect(readdirSync(base, { recursive: true })).toHaveLength(before);
});

describe("the exit code", () => {
  test.each([
    ["error", 0],
    ["warning", 1],
    ["missing", 1],
    ["never", 0],
  ] as const)("--fail-on %s", async (failOn, exitCode) => {
    expect((await run([A], { failOn })).exitCode).toBe(exitCode);
  });

  test("a unit without a folder is an error", async () => {
    expect((await run([path.join(base, "lke")])).exitCode).toBe(1);
  });
});

test.each([
  ["no such folder", { evidence: "tidak-ada" }],
  ["a file for a folder", { evidence: A }],
  ["an unknown OPD", { opd: "Dinas Z" }],
])("%s is refused", async (_, options) => {
  await expect(run([A], options)).rejects.toThrow(UsageError);
});
