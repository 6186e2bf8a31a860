/** `sakip layout init` as it is typed: where the draft goes, and that it never replaces a file unasked. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { lke } from "../fixtures/lke.ts";
import { filesBelow, runSakip } from "../fixtures/run-sakip.ts";
import { titlesOf, workbookOf } from "../fixtures/sheets.ts";
import { xlsx } from "../fixtures/xlsx.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);
const init = (...words: readonly string[]) => runSakip(folder, ["layout", "init", ...words]);
const PROCESS = { timeout: 60_000 };

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-init-"));
  writeFileSync(at("a.xlsx"), lke());
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

describe("sakip layout init", PROCESS, () => {
  test("shows the draft and writes nothing without a name for it", async () => {
    const before = filesBelow(folder);
    const { code, out } = await init("a.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("sakipMap: 1\n");
    expect(filesBelow(folder)).toEqual(before);
  });

  test("writes what it would have shown, and says what to do next", async () => {
    const shown = await init("a.xlsx");
    const { code, out } = await init("a.xlsx", "-o", "peta.yaml");
    expect([code, out]).toEqual([
      0,
      "Rancangan peta ditulis ke peta.yaml.\nPeriksa isinya, lalu jalankan: sakip layout show a.xlsx --map peta.yaml\n",
    ]);
    expect(readFileSync(at("peta.yaml"), "utf8")).toBe(shown.out);
  });

  test("leaves a file that is there alone, unless it is told to replace it", async () => {
    writeFileSync(at("peta.yaml"), "milik orang lain");
    const refused = await init("a.xlsx", "-o", "peta.yaml");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("peta.yaml");
    expect(readFileSync(at("peta.yaml"), "utf8")).toBe("milik orang lain");
    const { code } = await init("a.xlsx", "-o", "peta.yaml", "--overwrite");
    expect(code).toBe(0);
    expect(readFileSync(at("peta.yaml"), "utf8")).toContain("sakipMap: 1\n");
  });

  test("a map is of one OPD: of a file of several it says which, and how to map the others", async () => {
    const sheets = ["Dinas Kesehatan", "Dinas Pendidikan"].map((name) => ({
      sheet: name,
      titles: titlesOf(name),
    }));
    writeFileSync(at("kota.xlsx"), workbookOf(...sheets));
    const { out } = await init("kota.xlsx");
    expect(out).toContain(
      '# Berkas ini memuat 2 OPD. Peta ini untuk yang pada lembar "Dinas Kesehatan"; susun satu',
    );
    await init("kota.xlsx", "--sheet", "Dinas Pendidikan", "-o", "kedua.yaml");
    expect(readFileSync(at("kedua.yaml"), "utf8")).not.toContain("memuat 2 OPD");
    const words = ["score", "kota.xlsx", "--map", "kedua.yaml", "--no-write", "-f", "json"];
    const { evaluations } = JSON.parse((await runSakip(folder, words)).out);
    expect(evaluations).toMatchObject([
      { sheet: "Dinas Pendidikan", unit: { name: "Dinas Pendidikan" }, total: 80 },
    ]);
  });

  test("never writes over the workbook itself", async () => {
    const before = filesBelow(folder);
    const { code } = await init("a.xlsx", "-o", "a.xlsx", "--overwrite");
    expect(code).toBe(2);
    expect(filesBelow(folder)).toEqual(before);
  });

  test("a draft of a paper that nothing recognised cannot be used before it is completed", async () => {
    writeFileSync(at("b.xlsx"), xlsx({ sheets: [{ name: "Isian", rows: [["Soal satu", "Baik"]] }] }));
    expect((await init("b.xlsx", "-o", "peta.yaml")).code).toBe(0);
    const { code, err } = await runSakip(folder, ["score", "b.xlsx", "--map", "peta.yaml", "--no-write"]);
    expect(code).toBe(2);
    expect(err).toContain("tabel ini belum memiliki kolom jawaban (is: answer)");
  });
});
