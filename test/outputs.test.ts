import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { outputPaths, realPathsOf, refusedOutputs, removeTemporaries, writeOutputs } from "../src/outputs.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "sakip-outputs-"));
});

describe("the names of outputs", () => {
  it.each([
    ["lke.xlsx", false, false, ["lke.scored.xlsx", "lke.summary.md", "lke.summary.json"]],
    ["lke.xlsm", true, false, ["lke.scored.xlsm", "lke.summary.md", "lke.summary.json"]],
    ["lke.xlsx", false, true, ["lke.xlsx.scored.xlsx", "lke.xlsx.summary.md", "lke.xlsx.summary.json"]],
    ["lke.scored.xlsx", false, false, ["lke.scored.xlsx", "lke.summary.md", "lke.summary.json"]],
    [
      "LKE Dinas v1.2.XLSX",
      false,
      false,
      ["LKE Dinas v1.2.scored.xlsx", "LKE Dinas v1.2.summary.md", "LKE Dinas v1.2.summary.json"],
    ],
    [
      "tanpa-akhiran",
      false,
      false,
      ["tanpa-akhiran.scored.xlsx", "tanpa-akhiran.summary.md", "tanpa-akhiran.summary.json"],
    ],
  ])("of %s (macros %s, keeping its extension %s)", (input, macros, keepExtension, names) => {
    const { scored, markdown, json } = outputPaths(path.join("masuk", input), "hasil", {
      macros,
      keepExtension,
    });
    expect([scored, markdown, json]).toEqual(names.map((name) => path.join("hasil", name)));
  });
});

describe("what is not written", () => {
  const guards = (options: { inputs?: string[]; written?: string[]; overwrite?: boolean } = {}) => ({
    inputs: realPathsOf(options.inputs ?? []),
    written: new Set(options.written ?? []),
    overwrite: options.overwrite ?? false,
  });

  it("an existing file, without leave to overwrite", () => {
    const output = path.join(root, "lke.summary.md");
    writeFileSync(output, "milik orang lain");
    expect(refusedOutputs([output], guards())).toEqual([{ kind: "exists", path: output }]);
    expect(refusedOutputs([output], guards({ overwrite: true }))).toEqual([]);
  });

  it("any of the inputs, even with leave to overwrite, under whatever name it goes", () => {
    const input = path.join(root, "lke.scored.xlsx");
    writeFileSync(input, "");
    const link = path.join(root, "nama lain.xlsx");
    symlinkSync(input, link);
    expect(refusedOutputs([input], guards({ inputs: [input], overwrite: true }))).toEqual([
      { kind: "is-input", path: input },
    ]);
    expect(refusedOutputs([link], guards({ inputs: [input], overwrite: true }))).toEqual([
      { kind: "is-input", path: link },
    ]);
  });

  it("a file that this very run wrote for another workbook", () => {
    const output = path.join(root, "lke.summary.md");
    expect(refusedOutputs([output], guards({ written: [output], overwrite: true }))).toEqual([
      { kind: "exists", path: output },
    ]);
  });
});

describe("what a killed process left behind", () => {
  it("is removed by its name, unless that process still writes or the file is not ours", () => {
    const own = "0123456789abcdef";
    const names = [`.sakip-101-${own}.tmp`, `.sakip-102-${own}.tmp`, ".catatan.101.tmp", ".sakip-101-a.tmp"];
    for (const name of names) writeFileSync(path.join(root, name), "");
    removeTemporaries(root, (pid) => pid === 101);
    expect(readdirSync(root).sort()).toEqual(names.slice(1).sort());
    expect(() => removeTemporaries(path.join(root, "tiada"), Boolean)).not.toThrow();
  });
});

describe("writing", () => {
  it("makes the folder and writes complete files", async () => {
    const files = [
      { path: path.join(root, "baru", "a.md"), content: "satu" },
      { path: path.join(root, "baru", "b.xlsx"), content: new Uint8Array([1, 2, 3]) },
    ];
    expect(writeOutputs(files)).toEqual({ written: files.map((file) => file.path), faults: [] });
    expect(readFileSync(path.join(root, "baru", "a.md"), "utf8")).toBe("satu");
    expect([...readFileSync(path.join(root, "baru", "b.xlsx"))]).toEqual([1, 2, 3]);
    expect(readdirSync(path.join(root, "baru")).sort()).toEqual(["a.md", "b.xlsx"]);
  });

  it("stops at what cannot be written, says why and leaves no temporary file", async () => {
    const taken = path.join(root, "terhalang.md");
    mkdirSync(path.join(taken, "isi"), { recursive: true });
    const { written, faults } = writeOutputs([
      { path: taken, content: "x" },
      { path: path.join(root, "sesudahnya.md"), content: "y" },
    ]);
    expect(written).toEqual([]);
    expect(faults).toMatchObject([{ kind: "failed", path: taken }]);
    expect(faults[0]).toHaveProperty("reason", expect.stringMatching(/^E[A-Z]+$/));
    expect(existsSync(path.join(root, "sesudahnya.md"))).toBe(false);
    expect(readdirSync(root)).toEqual(["terhalang.md"]);
  });

  it("names nothing before everything could be written", () => {
    mkdirSync(path.join(root, "berkas-lain"));
    writeFileSync(path.join(root, "bukan-folder"), "");
    const { written, faults } = writeOutputs([
      { path: path.join(root, "berkas-lain", "a.xlsx"), content: "x" },
      { path: path.join(root, "bukan-folder", "a.md"), content: "y" },
    ]);
    expect({ written, faults: faults.length }).toEqual({ written: [], faults: 1 });
    expect(readdirSync(path.join(root, "berkas-lain"))).toEqual([]);
  });

  it("says which files have their names when a later one cannot get its own", () => {
    const first = path.join(root, "a.xlsx");
    const taken = path.join(root, "a.md");
    const last = path.join(root, "a.json");
    mkdirSync(path.join(taken, "isi"), { recursive: true });
    const { written, faults } = writeOutputs([
      { path: first, content: "x" },
      { path: taken, content: "y" },
      { path: last, content: "z" },
    ]);
    expect(written).toEqual([first]);
    expect(faults).toMatchObject([{ kind: "failed", path: taken }]);
    expect(readdirSync(root).sort()).toEqual(["a.md", "a.xlsx"]);
  });

  it("withdraws the last file of an earlier run before the first one is replaced", () => {
    const [taken, last] = ["a.xlsx", "a.json"].map((name) => path.join(root, name)) as [string, string];
    mkdirSync(path.join(taken, "isi"), { recursive: true });
    writeFileSync(last, "of the run before");
    const { written } = writeOutputs([
      { path: taken, content: "x" },
      { path: last, content: "y" },
    ]);
    expect(written).toEqual([]);
    expect(readdirSync(root)).toEqual(["a.xlsx"]);
  });

  it.each([
    ["a name as long as a name may be", 255, []],
    ["a longer one is told", 256, [{ kind: "failed", reason: "ENAMETOOLONG" }]],
  ])("%s", (_, length, faults) => {
    const target = path.join(root, `${"a".repeat(length - 3)}.md`);
    const result = writeOutputs([{ path: target, content: "x" }]);
    expect(result.faults).toMatchObject(faults);
    expect(result.faults).toHaveLength(faults.length);
    expect(readdirSync(root)).toEqual(faults.length === 0 ? [path.basename(target)] : []);
  });

  it("cannot make a folder where a file stands", async () => {
    writeFileSync(path.join(root, "berkas"), "");
    const [fault] = writeOutputs([{ path: path.join(root, "berkas", "a.md"), content: "x" }]).faults;
    expect(fault).toMatchObject({ kind: "failed" });
  });
});
