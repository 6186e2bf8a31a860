import path from "node:path";
import { describe, expect, it } from "vitest";
import { planJobs } from "../../src/batch/plan.ts";
import { isInShard } from "../../src/batch/shard.ts";

const searched = (subfolder: string, name: string, root = "masuk") => ({
  file: path.join(root, subfolder, name),
  subfolder,
  searched: true,
});

describe("the plan", () => {
  it("puts outputs beside each workbook, or mirrors the folders below --out", () => {
    const inputs = [searched("", "a.xlsx"), searched("kecamatan", "b.xlsx")];
    expect(planJobs(inputs, null).map(({ folder }) => folder)).toEqual([
      "masuk",
      path.join("masuk", "kecamatan"),
    ]);
    expect(planJobs(inputs, "hasil").map(({ folder }) => folder)).toEqual([
      "hasil",
      path.join("hasil", "kecamatan"),
    ]);
  });

  it("settles before any is opened which of two workbooks has a name that both would write", () => {
    const inputs = ["a.xlsx", "a.xlsm", "a.xlsx.xlsx"].map((name) => searched("", name));
    expect(planJobs(inputs, "hasil").map(({ keepExtension, taken }) => [keepExtension, taken])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });
});

describe("a shard", () => {
  const inputs = Array.from({ length: 200 }, (_, index) =>
    searched(index % 3 === 0 ? "x" : "", `LKE ${index}.xlsx`),
  );
  const part = (index: number, of: number, all = inputs) =>
    all.filter((input) => isInShard(input, { index, of })).map(({ file }) => path.basename(file));

  it.each([1, 2, 3, 7])("is one of %i that hold each workbook exactly once", (of) => {
    const parts = Array.from({ length: of }, (_, index) => part(index + 1, of));
    expect(parts.flat().sort()).toEqual(inputs.map(({ file }) => path.basename(file)).sort());
    expect(Math.min(...parts.map(({ length }) => length))).toBeGreaterThan(100 / of);
  });

  it("stays the same when files are added and wherever the folder lies", () => {
    const elsewhere = inputs.map(({ subfolder, file }) =>
      searched(subfolder, path.basename(file), "/srv/lke/2025"),
    );
    expect(part(2, 4, elsewhere)).toEqual(part(2, 4));
    const added = [...inputs, searched("", "baru.xlsx")];
    expect(part(2, 4, added).filter((name) => name !== "baru.xlsx")).toEqual(part(2, 4));
  });

  it("does not depend on how the system stores a letter with an accent", () => {
    const shardOf = (name: string) =>
      [1, 2, 3, 4, 5, 6, 7].find((index) => isInShard(searched("", name), { index, of: 7 }));
    expect(shardOf("Dinas Pendidikan Cafe\u0301.xlsx")).toBe(shardOf("Dinas Pendidikan Caf\u00e9.xlsx"));
  });
});
