/** The documents that a cell of *Daftar Evidence* names. */
import { describe, expect, test } from "vitest";
import {
  DOCUMENTS_AT_MOST,
  documentsIn,
  namesNothing,
  splitAtAnd,
  splitAtCommas,
} from "../../src/evidence/cited-documents.ts";

const texts = (cell: string) => documentsIn(cell).map(({ text }) => text);

describe("one by one", () => {
  test.each([
    ["Renstra 2021-2026", ["Renstra 2021-2026"]],
    ["1. Renstra\n2. Renja 2025\n3) PK", ["Renstra", "Renja 2025", "PK"]],
    ["- Renstra\r\n• Renja;\n* PK", ["Renstra", "Renja", "PK"]],
    ["a. Renstra; b. Renja", ["Renstra", "Renja"]],
    ["1. Renstra 2. Renja 3. PK", ["Renstra", "Renja", "PK"]],
    ["1) SK No. 2. Tahun 2025", ["SK No", "Tahun 2025"]],
    ["Bukti dukung: Renstra", ["Renstra"]],
    ["Dokumen perencanaan:\n- Renstra\n- Renja", ["Renstra", "Renja"]],
    ["LKjIP 2024 (hal. 12-15)", ["LKjIP 2024"]],
    ["LKjIP 2024, hlm 45", ["LKjIP 2024"]],
    ["Perda No. 5 Tahun 2021", ["Perda No. 5 Tahun 2021"]],
    ["Renstra.pdf\n\n  \n", ["Renstra.pdf"]],
    ["-", []],
    ["…; ;\n•", []],
  ])("%j", (cell, expected) => {
    expect(texts(cell)).toEqual(expected);
  });
});

describe("links are recognised and kept apart", () => {
  test.each([
    [
      "https://drive.google.com/drive/folders/1AbC?usp=sharing",
      [["", "https://drive.google.com/drive/folders/1AbC?usp=sharing"]],
    ],
    ["Renstra: https://bit.ly/renstra-dinas.", [["Renstra", "https://bit.ly/renstra-dinas"]]],
    ["Renja (s.id/renja2025)", [["Renja", "s.id/renja2025"]]],
    [
      "Renstra https://a.go.id/x;y; Renja www.b.go.id/z",
      [
        ["Renstra", "https://a.go.id/x;y"],
        ["Renja", "www.b.go.id/z"],
      ],
    ],
    ["Perbup.id 5", [["Perbup.id 5"]]],
    ["LKjIP https://a.id/1 https://a.id/2", [["LKjIP", "https://a.id/1", "https://a.id/2"]]],
  ])("%j", (cell, expected) => {
    expect(documentsIn(cell).map(({ text, links }) => [text, ...links])).toEqual(expected);
  });
});

describe("a hostile cell of pages", () => {
  const many = 16_000;
  test.each([
    ["names no more than anybody looks for", "a;".repeat(many), DOCUMENTS_AT_MOST, "a"],
    [
      "by numbers neither",
      Array.from({ length: 4_000 }, (_, i) => `${i + 1}. a`).join(" "),
      DOCUMENTS_AT_MOST - 1,
      "a",
    ],
    ["has names of a length that names have", `1. ${"x".repeat(many)}`, 1, "x".repeat(497)],
    ["is taken apart at once: separators", `a${" ,".repeat(many)}b`, 1, "a"],
    ["is taken apart at once: brackets", `a${"(".repeat(many)}b`, 1, `a${"(".repeat(499)}`],
    ["is taken apart at once: spaces", `a${" ".repeat(many)}b`, 1, "a b"],
  ])("%s", (_, cell, count, first) => {
    expect(texts(cell)).toHaveLength(count);
    expect(texts(cell)[0]).toBe(first);
  });
});

test.each([
  ["Ada", true],
  ["terlampir.", true],
  ["N/A", true],
  ["Adat istiadat", false],
  ["Renstra terlampir", false],
])("whether %j names nothing: %s", (text, expected) => {
  expect(namesNothing(text)).toBe(expected);
});

test.each([
  ["Renstra, Renja, dan PK", ["Renstra", "Renja", "PK"]],
  ["Renstra 2021-2026, Bab II", ["Renstra 2021-2026, Bab II"]],
  ["Renja 2024, 2025, PK", ["Renja 2024, 2025", "PK"]],
  ["Capaian 4,50", ["Capaian 4,50"]],
  ["Renstra", ["Renstra"]],
])("commas in %j", (text, parts) => {
  expect(splitAtCommas(text)).toEqual(parts);
});

test.each([
  ["Renstra dan Renja", ["Renstra", "Renja"]],
  ["Renstra & Renja serta PK", ["Renstra", "Renja", "PK"]],
  ["Pedoman", ["Pedoman"]],
])("%j", (text, sides) => {
  expect(splitAtAnd(text)).toEqual(sides);
});
