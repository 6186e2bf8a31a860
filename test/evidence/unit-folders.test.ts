/** Which folder is which unit's. */
import { expect, test } from "vitest";
import { unitFolders } from "../../src/evidence/unit-folders.ts";

const unit = (name: string | null, code: string | null = null, region: string | null = null) => ({
  name,
  code,
  region,
});
const one = unit("Dinas Lain", "9.99");

test.each([
  [
    "by name",
    unit("Dinas Kesehatan"),
    ["DINAS  KESEHATAN"],
    { kind: "found", path: "DINAS  KESEHATAN", matchedBy: "name" },
  ],
  [
    "by name behind a number",
    unit("Dinas Sosial"),
    ["02. Dinas_Sosial"],
    { kind: "found", path: "02. Dinas_Sosial", matchedBy: "name" },
  ],
  ["by code", unit("Dinas Sosial", "1.06"), ["1.06"], { kind: "found", path: "1.06", matchedBy: "code" }],
  [
    "by code and name",
    unit("Dinas Sosial", "1.06"),
    ["1.06 - Dinas Sosial"],
    { kind: "found", path: "1.06 - Dinas Sosial", matchedBy: "code-and-name" },
  ],
  [
    "by its name without the region's",
    unit("Dinas Sosial Kota Contoh", null, "Pemerintah Kota Contoh"),
    ["dinas-sosial"],
    { kind: "found", path: "dinas-sosial", matchedBy: "name-without-region" },
  ],
  [
    "not without another region's",
    unit("Dinas Sosial Kota Contoh", null, "Kota Rekaan"),
    ["Dinas Sosial"],
    { kind: "none", near: null },
  ],
  [
    "not by a near name",
    unit("Dinas Sosial"),
    ["Dinas Sosal", "Dinas Lain"],
    { kind: "none", near: "Dinas Sosal" },
  ],
  ["not by a part of it", unit("Dinas Sosial"), ["Sosial"], { kind: "none", near: null }],
  [
    "not one of two",
    unit("Dinas Sosial", "1.06"),
    ["Dinas Sosial", "1.06"],
    { kind: "several", folders: ["1.06", "Dinas Sosial"] },
  ],
  ["not without a name", unit(null), ["Dinas Sosial"], { kind: "none", near: null }],
])("%s", (_, wanted, folders, expected) => {
  expect(unitFolders([wanted, one], folders)[0]).toEqual(expected);
});

test("a unit alone has all of it, unless a folder is called like it", () => {
  expect(unitFolders([unit("Dinas A")], ["1.a", "1.b"])).toEqual([
    { kind: "found", path: ".", matchedBy: "whole" },
  ]);
  expect(unitFolders([unit("Dinas A")], ["Dinas A", "Dinas B"])).toEqual([
    { kind: "found", path: "Dinas A", matchedBy: "name" },
  ]);
});

test("a folder that fits two units is neither's", () => {
  const twice = [unit("Dinas A"), unit("dinas a"), unit("Dinas B")];
  expect(unitFolders(twice, ["Dinas A", "Dinas B"]).map(({ kind }) => kind)).toEqual([
    "taken",
    "taken",
    "found",
  ]);
});
