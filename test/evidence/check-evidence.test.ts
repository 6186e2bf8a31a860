/** Workbooks and folders together: who names what, and what nobody names. */
import { describe, expect, test } from "vitest";
import { type CitingResult, checkEvidence } from "../../src/evidence/check-evidence.ts";
import type { EvidenceFolder } from "../../src/evidence.ts";
import { folderOf } from "./folder-of.ts";

const at = { sheet: "LKE", cell: "G7" };

function citing(
  name: string,
  evidence: Readonly<Record<string, string>>,
  code: string | null = null,
): CitingResult {
  return {
    unit: { name, code },
    region: null,
    file: `${name}.xlsx`,
    year: 2025,
    evidence: Object.entries(evidence).map(([of, text]) => ({ code: of, text, at })),
  };
}

const check = (results: readonly CitingResult[], folder: EvidenceFolder) =>
  checkEvidence({ results, folder, findings: [] }, { language: "id" });

const messages = (checked: ReturnType<typeof check>) =>
  checked.findings.map(({ file, diagnostic: { code, message, cell } }) => [code, file, cell, message]);

describe("one OPD with its folder", () => {
  const checked = check(
    [
      citing("Dinas A", {
        "1.a": "Renstra; Renja; DPA",
        "1.b": "Renstra",
        "1.c": "renstra.pdf\nhttps://bit.ly/x",
        "2.a": "terlampir",
        "2.b": "Renja Perubahan",
      }),
    ],
    folderOf(["Renstra.pdf", "1.a/Renja.docx", "foto 2.jpg", "foto 10.jpg"]),
  );
  const [unit] = checked.units;

  test("every document has its status", () => {
    expect(unit?.documents.map(({ code, text, status }) => [code, text, status])).toEqual([
      ["1.a", "Renstra", "found"],
      ["1.a", "Renja", "found"],
      ["1.a", "DPA", "missing"],
      ["1.b", "Renstra", "found"],
      ["1.c", "renstra.pdf", "found"],
      ["1.c", "https://bit.ly/x", "link"],
      ["2.a", "terlampir", "unnamed"],
      ["2.b", "Renja Perubahan", "near"],
    ]);
    expect(unit?.counts).toEqual({ found: 4, near: 1, missing: 1, link: 1, unnamed: 1, unsearched: 0 });
    expect(unit?.folder).toEqual({ path: ".", matchedBy: "whole" });
  });

  test("what is shared, and what nobody names", () => {
    expect(unit?.shared).toEqual([{ file: "Renstra.pdf", codes: ["1.a", "1.b", "1.c"] }]);
    expect(unit?.uncited).toEqual(["foto 2.jpg", "foto 10.jpg"]);
  });

  test("and it is told, with the cell where there is one", () => {
    expect(messages(checked)).toEqual([
      [
        "SKP223",
        "Dinas A.xlsx",
        "G7",
        "1.a menyebut “DPA”, tetapi dokumen itu tidak ada dalam folder bukti.",
      ],
      [
        "SKP224",
        "Dinas A.xlsx",
        "G7",
        "2.b menyebut “Renja Perubahan”; yang ada hanya berkas bernama mirip: 1.a/Renja.docx.",
      ],
      ["SKP225", "Dinas A.xlsx", null, "“Renstra.pdf” menjadi bukti 1.a, 1.b, dan 1.c."],
      [
        "SKP226",
        "Dinas A.xlsx",
        null,
        "2 berkas dalam folder bukti tidak disebut sub-komponen mana pun: foto 2.jpg dan foto 10.jpg.",
      ],
    ]);
  });
});

test("two sub-components may share a file without a word", () => {
  const checked = check(
    [citing("Dinas A", { "1.a": "Renstra", "1.b": "Renstra" })],
    folderOf(["Renstra.pdf"]),
  );
  expect([checked.units[0]?.shared, checked.findings]).toEqual([[], []]);
});

describe("several OPDs", () => {
  const checked = check(
    [
      citing("Dinas A", { "1.a": "Renstra" }),
      citing("Dinas B", { "1.a": "Renstra; DPA" }, "1.02"),
      citing("Dinas C", { "1.a": "Renstra" }),
    ],
    folderOf(["Dinas A/Renstra.pdf=x", "1.02/lain.pdf=x", "Dinas Cc/Renstra.pdf=x", "Dinas Z/a.pdf=y"]),
  );

  test("each in its own folder, most missing first", () => {
    expect(
      checked.units.map(({ unit, folder, counts }) => [unit.name, folder?.matchedBy, counts.found]),
    ).toEqual([
      ["Dinas B", "code", 0],
      ["Dinas A", "name", 1],
      ["Dinas C", undefined, 0],
    ]);
    expect(checked.counts).toEqual({ found: 1, near: 0, missing: 2, link: 0, unnamed: 0, unsearched: 1 });
  });

  test("a folder that is not certain is told, and nothing is missing from it", () => {
    expect(messages(checked).filter(([code]) => code === "SKP229")).toEqual([
      [
        "SKP229",
        "Dinas C.xlsx",
        null,
        "Tidak ada folder bernama atau berkode “Dinas C” di dalam folder bukti; yang hampir sama: “Dinas Cc”.",
      ],
    ]);
    expect(checked.units[2]?.uncited).toEqual([]);
  });

  test("folders of nobody and the same bytes under other names are told", () => {
    expect(checked.copies).toEqual([
      { sha256: "x", bytes: 4, files: ["Dinas A/Renstra.pdf", "1.02/lain.pdf", "Dinas Cc/Renstra.pdf"] },
    ]);
    expect(
      messages(checked)
        .filter(([, file]) => file === "")
        .map(([code, , , message]) => [code, message]),
    ).toEqual([
      [
        "SKP227",
        "3 berkas berisi sama persis: Dinas A/Renstra.pdf, 1.02/lain.pdf, dan Dinas Cc/Renstra.pdf.",
      ],
      ["SKP226", "2 folder bukan folder OPD mana pun: Dinas Cc dan Dinas Z."],
    ]);
  });
});

test("of a folder that was not read as a whole nothing is said to be missing", () => {
  const checked = check(
    [citing("Dinas A", { "1.a": "Renstra" })],
    folderOf(["lain.pdf"], { beyond: { limit: "files", allowed: 1 } }),
  );
  expect(checked.units[0]?.documents[0]?.status).toBe("unsearched");
  expect(checked.units[0]?.uncited).toEqual([]);
  expect(messages(checked).map(([code]) => code)).toEqual(["SKP229"]);
});

test("entries of no use keep their names, and are told", () => {
  const folder = folderOf(["Renstra.pdf"]);
  const checked = check([citing("Dinas A", { "1.a": "Renstra" })], {
    ...folder,
    entries: [{ path: "Renstra.pdf", bytes: 0, unusable: "empty" }],
    uncompared: 3,
  });
  expect(checked.units[0]?.documents[0]?.status).toBe("found");
  expect(messages(checked).map(([code, , , message]) => [code, message])).toEqual([
    ["SKP228", "1 berkas dalam folder bukti kosong (0 bita): Renstra.pdf."],
    ["SKP228", "3 berkas dalam folder bukti tidak dibandingkan isinya karena seluruhnya terlalu besar."],
  ]);
});
