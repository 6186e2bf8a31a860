import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findInputs, sharedStems } from "../src/inputs.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "sakip-inputs-"));
  for (const file of [
    "OPD 10.xlsx",
    "OPD 2.xlsx",
    "LKE [A].xlsx",
    "makro.XLSM",
    "~$OPD 2.xlsx",
    ".tersembunyi.xlsx",
    "OPD 2.scored.xlsx",
    "Rekap.xlsx",
    "catatan.docx",
    "kecamatan/utara.xlsx",
    "kecamatan/.git/objek.xlsx",
    "kosong/baca.txt",
  ]) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), "");
  }
});

const names = (files: readonly { file: string }[]) =>
  files.map(({ file }) => path.relative(root, file).replaceAll("\\", "/"));
const at = (...files: string[]) => files.map((file) => path.join(root, file));

describe("what a path means", () => {
  it("a folder is searched in natural order, without lock files, hidden files and our own outputs", async () => {
    const { inputs, missing } = await findInputs([root]);
    expect(names(inputs)).toEqual([
      "kecamatan/utara.xlsx",
      "LKE [A].xlsx",
      "makro.XLSM",
      "OPD 2.xlsx",
      "OPD 10.xlsx",
    ]);
    expect(inputs.map(({ subfolder }) => subfolder)).toEqual(["kecamatan", "", "", "", ""]);
    expect(inputs.every(({ searched }) => searched)).toBe(true);
    expect(missing).toEqual([]);
  });

  it("a folder's workbooks in other formats are found, too, read or not", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "sakip-inputs-"));
    for (const name of [
      "a.xls",
      "b.XLS",
      "c.xlsb",
      "d.Ods",
      "e.xlsx",
      "f.xlsxx",
      "g.ods.txt",
      "h.fods",
      "i.et",
      "ods",
    ])
      writeFileSync(path.join(folder, name), "");
    for (const name of ["~$a.xls", ".~lock.d.ods#", ".d.ods"]) writeFileSync(path.join(folder, name), "");
    const { inputs } = await findInputs([folder]);
    expect(inputs.map(({ file }) => path.basename(file))).toEqual([
      "a.xls",
      "b.XLS",
      "c.xlsb",
      "d.Ods",
      "e.xlsx",
      "h.fods",
      "i.et",
    ]);
    expect(inputs.every(({ searched }) => searched)).toBe(true);
  });

  it("a file is taken as it is, whatever its name, even our own output", async () => {
    const { inputs } = await findInputs(at("OPD 2.scored.xlsx", "catatan.docx"));
    expect(names(inputs)).toEqual(["OPD 2.scored.xlsx", "catatan.docx"]);
    expect(inputs.every(({ searched, subfolder }) => !searched && subfolder === "")).toBe(true);
  });

  it("an existing path is never read as a pattern", async () => {
    const { inputs } = await findInputs(at("LKE [A].xlsx"));
    expect(names(inputs)).toEqual(["LKE [A].xlsx"]);
  });

  it("a pattern is expanded where the shell did not", async () => {
    const { inputs } = await findInputs(at("OPD*.xlsx"));
    expect(names(inputs)).toEqual(["OPD 2.xlsx", "OPD 10.xlsx"]);
  });

  it("a workbook that is meant twice comes once, as it was named", async () => {
    const { inputs } = await findInputs([...at("OPD 2.xlsx"), root, ...at("OPD 2.xlsx")]);
    expect(names(inputs)[0]).toBe("OPD 2.xlsx");
    expect(names(inputs).filter((name) => name === "OPD 2.xlsx")).toHaveLength(1);
    expect(inputs[0]?.searched).toBe(false);
  });

  it("workbooks of one name from several folders are told apart below --out", async () => {
    for (const office of ["dinas a", "dinas b"]) {
      mkdirSync(path.join(root, office), { recursive: true });
      writeFileSync(path.join(root, office, "LKE.xlsx"), "");
    }
    const pattern = await findInputs(at("dinas*/LKE.xlsx"));
    expect(pattern.inputs.map(({ subfolder }) => subfolder)).toEqual(["dinas a", "dinas b"]);
    const named = await findInputs(at("dinas a/LKE.xlsx", "dinas b/LKE.xlsx"));
    expect(named.inputs.map(({ subfolder }) => subfolder)).toEqual(["dinas a", "dinas b"]);
    const different = await findInputs(at("dinas a/LKE.xlsx", "OPD 2.xlsx"));
    expect(different.inputs.map(({ subfolder }) => subfolder)).toEqual(["", ""]);
  });

  it("a name that is too long to exist is a path that does not exist", async () => {
    const { missing } = await findInputs([`${"a".repeat(300)}.xlsx`]);
    expect(missing).toEqual([{ kind: "no-such-path", path: `${"a".repeat(300)}.xlsx` }]);
  });

  it.each([
    ["a name", ["OPD*"], ["kecamatan/utara.xlsx", "LKE [A].xlsx", "makro.XLSM"]],
    ["a folder", ["kecamatan/"], ["LKE [A].xlsx", "makro.XLSM", "OPD 2.xlsx", "OPD 10.xlsx"]],
    ["a path below the folder", ["kecamatan/ut*", "OPD 2.*"], ["LKE [A].xlsx", "makro.XLSM", "OPD 10.xlsx"]],
    [
      "a path with backslashes",
      ["kecamatan\\*"],
      ["LKE [A].xlsx", "makro.XLSM", "OPD 2.xlsx", "OPD 10.xlsx"],
    ],
  ])("what is excluded by %s is left out of a folder", async (_, exclude, left) => {
    const { inputs } = await findInputs([root], ["dinas*", ...exclude]);
    expect(names(inputs)).toEqual(left);
  });

  it("what is excluded is left out when it is named, too, and nothing being left is told", async () => {
    const { inputs } = await findInputs(at("OPD 2.xlsx", "OPD 10.xlsx"), ["OPD 10*"]);
    expect(names(inputs)).toEqual(["OPD 2.xlsx"]);
    const { missing } = await findInputs(at("OPD 2.xlsx"), ["*.xlsx"]);
    expect(missing.map(({ kind }) => kind)).toEqual(["nothing-found"]);
  });

  it("all missing paths are told at once", async () => {
    const { missing } = await findInputs([...at("tiada.xlsx", "kosong", "tiada*.xlsx"), ...at("OPD 2.xlsx")]);
    expect(missing.map(({ kind }) => kind)).toEqual(["no-such-path", "nothing-found", "no-such-path"]);
  });
});

describe("names that would collide", () => {
  const input = (file: string) => ({ file, subfolder: "", searched: false });
  const folderOf = ({ file }: { file: string }) => path.dirname(file);

  it.each([
    ["one stem, two extensions", ["a/lke.xlsx", "a/lke.xlsm"], ["a/lke.xlsx", "a/lke.xlsm"]],
    [
      "upper and lower case, which are one on Windows",
      ["a/LKE.xlsx", "a/lke.xlsm"],
      ["a/LKE.xlsx", "a/lke.xlsm"],
    ],
    ["the same name in two folders", ["a/lke.xlsx", "b/lke.xlsx"], []],
    ["different names", ["a/satu.xlsx", "a/dua.xlsx"], []],
  ])("%s", (_, files, expected) => {
    expect([...sharedStems(files.map(input), folderOf)].map(({ file }) => file)).toEqual(expected);
  });
});
