/** Documents among files: what is found, what is only similar, what is not there. */
import { describe, expect, test } from "vitest";
import { fileIndex } from "../../src/evidence/file-index.ts";
import { lookUp } from "../../src/evidence/look-up.ts";

const FILES = [
  "1.a/01. Renstra_Dinas 2021-2026.PDF",
  "1.a/PK 2025.docx",
  "1.a/Perda No.5.pdf",
  "1.b/Pohon Kinerja.xlsx",
  "1.b/pohon-kinerja.pdf",
  "2.c/2024 LKjIP.pdf",
  "2.c/2023 LKjIP.pdf",
  "Notulen Rapat/Triwulan I.jpg",
  "Notulen Rapat/Triwulan II.jpg",
  "SK Tim dan Uraian Tugas.pdf",
  "Renja.pdf",
  "IKU.pdf",
  "\u202efdp.xcod.pdf",
  `${"x".repeat(250)}.pdf`,
];
const FOLDERS = ["1.a", "1.b", "2.c", "Notulen Rapat"];
const index = fileIndex(
  FILES.map((path) => ({ path, bytes: 1, unusable: null })),
  FOLDERS,
);

const found = (cell: string) =>
  lookUp(cell, index).map(({ text, status, files }) => [text, status, ...files]);

describe("a name is the same whatever its case, spaces, punctuation, number and extension", () => {
  test.each([
    ["Renstra Dinas 2021-2026", "1.a/01. Renstra_Dinas 2021-2026.PDF"],
    ["RENSTRA DINAS 2021–2026.docx", "1.a/01. Renstra_Dinas 2021-2026.PDF"],
    ["3) Renstra Dinas 2021 2026", "1.a/01. Renstra_Dinas 2021-2026.PDF"],
    ["pk_2025", "1.a/PK 2025.docx"],
    ["1.a/PK 2025.docx", "1.a/PK 2025.docx"],
    ["bukti\\1.a\\PK 2025", undefined],
    ["Perda No. 5", "1.a/Perda No.5.pdf"],
    ["2024 LKjIP", "2.c/2024 LKjIP.pdf"],
    ["x".repeat(250), `${"x".repeat(250)}.pdf`],
    ["fdp.xcod", "\u202efdp.xcod.pdf"],
  ])("%j", (cell, file) => {
    const [document] = lookUp(cell, index);
    expect(document?.status).toBe(file === undefined ? "near" : "found");
    if (file !== undefined) expect(document?.files).toEqual([file]);
  });
});

test("two files of one name are both found", () => {
  expect(found("Pohon Kinerja")).toEqual([
    ["Pohon Kinerja", "found", "1.b/Pohon Kinerja.xlsx", "1.b/pohon-kinerja.pdf"],
  ]);
});

test("a folder that is named stands for all of it", () => {
  const both = ["Notulen Rapat/Triwulan I.jpg", "Notulen Rapat/Triwulan II.jpg"];
  expect(found("notulen rapat")).toEqual([["notulen rapat", "found", ...both]]);
  expect(found("Folder 2.c")).toEqual([["Folder 2.c", "found", "2.c/2024 LKjIP.pdf", "2.c/2023 LKjIP.pdf"]]);
});

describe("a similar name is never taken", () => {
  test.each([
    ["Renstra", ["1.a/01. Renstra_Dinas 2021-2026.PDF"]],
    ["LKjIP", ["2.c/2024 LKjIP.pdf", "2.c/2023 LKjIP.pdf"]],
    ["Renja Perubahan", ["Renja.pdf"]],
    ["Perda No.5 Tahun 2021", ["1.a/Perda No.5.pdf"]],
  ])("%j", (cell, files) => {
    expect(found(cell)).toEqual([[cell, "near", ...files]]);
  });

  test.each(["2025 LKjIP", "Perda No. 6", "PK 2024", "DPA", "RKT dan DPA"])("%j is not there", (cell) => {
    expect(lookUp(cell, index).map(({ status, files }) => [status, files])).toEqual([["missing", []]]);
  });
});

describe("lists", () => {
  test.each([
    [
      "Renja, IKU, DPA",
      [
        ["Renja", "found"],
        ["IKU", "found"],
        ["DPA", "missing"],
      ],
    ],
    [
      "Renja dan IKU",
      [
        ["Renja", "found"],
        ["IKU", "found"],
      ],
    ],
    // Where not all of it is found, nobody knows whether it is one document or two.
    ["Renja dan DPA", [["Renja dan DPA", "near"]]],
    ["SK Tim dan Uraian Tugas", [["SK Tim dan Uraian Tugas", "found"]]],
  ])("%j", (cell, expected) => {
    expect(lookUp(cell, index).map(({ text, status }) => [text, status])).toEqual(expected);
  });
});

describe("links and words without a name", () => {
  test.each([
    ["https://bit.ly/bukti", "link"],
    ["Renja https://bit.ly/renja", "found"],
    ["DPA https://bit.ly/dpa", "link"],
    ["terlampir https://bit.ly/dpa", "link"],
    ["terlampir", "unnamed"],
    ["Tidak ada", "unnamed"],
  ])("%j is %s", (cell, status) => {
    expect(lookUp(cell, index).map((document) => document.status)).toEqual([status]);
  });
});

test("without a folder nothing is missing", () => {
  expect(lookUp("DPA; Renja https://a.id/b; ada", null).map(({ status }) => status)).toEqual([
    "unsearched",
    "link",
    "unnamed",
  ]);
});

describe("an address behind a cell", () => {
  const linked = (cell: string, ...links: readonly (readonly [text: string, address: string])[]) =>
    lookUp(
      cell,
      index,
      links.map(([text, address]) => ({ text, address })),
    ).map(({ text, status, links: addresses }) => [text, status, ...addresses]);
  const A = "https://contoh.invalid/a";

  test.each([
    ["a document that is not in the folder stands behind it", "DPA", [["DPA", A]], [["DPA", "link", A]]],
    ["one that is there is found all the same", "Renja", [["Renja", A]], [["Renja", "found", A]]],
    [
      "of another cell it says nothing",
      "DPA\nRKA",
      [["RKA", A]],
      [
        ["DPA", "missing"],
        ["RKA", "link", A],
      ],
    ],
    [
      "every document of the cell stands behind it",
      "DPA; RKA",
      [["DPA; RKA", A]],
      [
        ["DPA", "link", A],
        ["RKA", "link", A],
      ],
    ],
    ["one that is written too is told once", A, [[A, A]], [[A, "link", A]]],
    ["words that name nothing have it", "klik di sini", [["klik di sini", A]], [["klik di sini", "link", A]]],
  ] as const)("%s", (_, cell, links, expected) => {
    expect(linked(cell, ...links)).toEqual(expected);
  });
});
