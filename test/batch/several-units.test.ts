/** One workbook with a sheet for each OPD, by the built command: its files, its recap, and what a second run makes of them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openPackage } from "../../src/workbook/package.ts";
import { openWorkbook } from "../../src/workbook/sheet.ts";
import { hasLibreOffice, recalculated } from "../fixtures/oracles/libreoffice.ts";
import { filesBelow, runSakip } from "../fixtures/run-sakip.ts";
import { besides, cellsOf, disagreements } from "../fixtures/scored.ts";
import { type AnswerSheet, BLANK, titlesOf, workbookOf } from "../fixtures/sheets.ts";

const opd = (sheet: string, name: string, letters: AnswerSheet["letters"] = {}): AnswerSheet => ({
  sheet,
  titles: titlesOf(name),
  letters,
});
const KESEHATAN = opd("Dinkes", "Dinas Kesehatan", { "1.a": "AA" });
const PENDIDIKAN = opd("Disdik: SD/SMP?", "Dinas Pendidikan", { "2.c": "E", "1.c": "E", "4.c": "E" });
const SOSIAL = opd("C", "Dinas Sosial", BLANK);

let folder: string;

const at = (...names: readonly string[]) => path.join(folder, ...names);
const sakip = (...words: readonly string[]) => runSakip(folder, words);
const files = () => readdirSync(at("masuk")).filter((name) => name.startsWith("Kota"));
const summary = (part: string) =>
  JSON.parse(readFileSync(at("masuk", `Kota.${part}.summary.json`), "utf8")).evaluations[0];
const put = (...sheets: readonly AnswerSheet[]) =>
  writeFileSync(at("masuk/Kota.xlsx"), workbookOf(...sheets));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-units-"));
  mkdirSync(at("masuk"));
  put(KESEHATAN, PENDIDIKAN, SOSIAL);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const FILES = [
  "Kota.C.summary.json",
  "Kota.C.summary.md",
  "Kota.Dinkes.summary.json",
  "Kota.Dinkes.summary.md",
  "Kota.Disdik- SD-SMP-.summary.json",
  "Kota.Disdik- SD-SMP-.summary.md",
  "Kota.scored.xlsx",
  "Kota.xlsx",
];

describe("a workbook of three OPDs", () => {
  it("leaves a memo and a summary for each, one scored copy, and a recap of all", async () => {
    const { code, out } = await sakip("score", "masuk/Kota.xlsx");
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot("../golden/units/score-id.txt");
    expect(files().sort()).toEqual(FILES);
    expect(summary("Dinkes")).toMatchObject({
      file: "masuk/Kota.xlsx",
      sheet: "Dinkes",
      among: { index: 1, of: 3 },
      total: 81.2,
      flagged: false,
      outputs: ["masuk/Kota.scored.xlsx", "masuk/Kota.Dinkes.summary.md", "masuk/Kota.Dinkes.summary.json"],
    });
    expect(summary("C")).toMatchObject({ unit: { name: "Dinas Sosial" }, complete: false, answered: 0 });
    const recap = JSON.parse(readFileSync(at("rekap.json"), "utf8"));
    expect(recap.summary).toMatchObject({ scored: 2, incomplete: 1, flagged: 1 });
    expect(recap.findings).toEqual([]);
  });

  it("is the same to programs: one evaluation for each, with the sheet in every place", async () => {
    const json = JSON.parse((await sakip("check", "masuk/Kota.xlsx", "-f", "json")).out);
    expect(
      json.evaluations.map(({ file, sheet }: { file: string; sheet: string }) => `${file} ${sheet}`),
    ).toEqual(["masuk/Kota.xlsx Dinkes", "masuk/Kota.xlsx Disdik: SD/SMP?", "masuk/Kota.xlsx C"]);
    expect(json.summary).toEqual({
      workbooks: 3,
      scored: 2,
      incomplete: 1,
      unreadable: 0,
      notLke: 0,
      flagged: ["masuk/Kota.xlsx#Disdik: SD/SMP?"],
    });
    const concise = (await sakip("check", "masuk/Kota.xlsx", "-f", "concise")).out.split("\n");
    expect(concise.filter((line) => line.startsWith("masuk/Kota.xlsx:C!D")).length).toBe(12);
    const sarif = JSON.parse((await sakip("check", "masuk/Kota.xlsx", "-f", "sarif")).out);
    expect(sarif.runs[0].artifacts).toHaveLength(1);
  });

  it("gives one result with --sheet, as any workbook does", async () => {
    const { out } = await sakip("score", "masuk/Kota.xlsx", "--sheet", "Dinkes", "-f", "json");
    expect(JSON.parse(out).evaluations).toMatchObject([{ sheet: "Dinkes", total: 81.2 }]);
    expect(files()).toEqual(["Kota.scored.xlsx", "Kota.summary.json", "Kota.summary.md", "Kota.xlsx"]);
  });

  it("comes to the same recap from its summaries", async () => {
    await sakip("score", "masuk");
    const before = readFileSync(at("masuk/rekap.json"), "utf8");
    await sakip("recap", "masuk", "--overwrite");
    expect(readFileSync(at("masuk/rekap.json"), "utf8")).toBe(before);
  });

  it("meets the list of those that must send a workbook", async () => {
    writeFileSync(
      at("opd.csv"),
      "nama\nDinas Kesehatan\nDinas Pendidikan\nDinas Sosial\nDinas Perhubungan\n",
    );
    await sakip("score", "masuk", "--opd-list", "opd.csv");
    const recap = JSON.parse(readFileSync(at("masuk/rekap.json"), "utf8"));
    expect(recap.missing.map(({ name }: { name: string }) => name)).toEqual(["Dinas Perhubungan"]);
  });

  it("stands beside workbooks of one OPD: an OPD that both have is repeated, the sheets of one file are not", async () => {
    writeFileSync(at("masuk/LKE Dinkes.xlsx"), workbookOf({ ...KESEHATAN, letters: {} }));
    await sakip("score", "masuk");
    const recap = JSON.parse(readFileSync(at("masuk/rekap.json"), "utf8"));
    const found = recap.findings.map(
      ({ file, diagnostic }: { file: string; diagnostic: { code: string } }) => `${diagnostic.code} ${file}`,
    );
    expect(found).toEqual(["SKP090 masuk/Kota.xlsx#Dinkes", "SKP090 masuk/LKE Dinkes.xlsx"]);
  });
});

describe("a second run", () => {
  it("is refused without leave, and writes nothing", async () => {
    await sakip("score", "masuk");
    const before = filesBelow(folder);
    const { code, out } = await sakip("score", "masuk/Kota.xlsx", "-f", "json");
    expect(code).toBe(1);
    const codes = JSON.parse(out).evaluations.map(
      ({ diagnostics }: { diagnostics: { code: string }[] }) =>
        diagnostics.filter((each) => each.code === "SKP080").length,
    );
    expect(codes).toEqual([3, 3, 3]);
    expect(filesBelow(at("masuk"))).toEqual(
      Object.fromEntries(
        Object.entries(before).map(([name, mark]) => [name.replace("masuk/", ""), mark] as const),
      ),
    );
  });

  it("takes all results over with --resume, and none when one is gone", async () => {
    await sakip("score", "masuk");
    const copy = at("masuk/Kota.scored.xlsx");
    writeFileSync(copy, "masih yang dulu");
    await sakip("score", "masuk", "--resume");
    expect(readFileSync(copy, "utf8")).toBe("masih yang dulu");
    rmSync(at("masuk/Kota.C.summary.json"));
    await sakip("score", "masuk", "--resume");
    expect(readFileSync(copy, "utf8")).not.toBe("masih yang dulu");
    expect(existsSync(at("masuk/Kota.C.summary.json"))).toBe(true);
  });

  it("withdraws with --overwrite what the workbook has no more", async () => {
    await sakip("score", "masuk");
    put(KESEHATAN, PENDIDIKAN);
    await sakip("score", "masuk", "--overwrite");
    expect(files().filter((name) => name.startsWith("Kota.C"))).toEqual([]);
    put(KESEHATAN);
    await sakip("score", "masuk", "--overwrite");
    expect(files()).toEqual(["Kota.scored.xlsx", "Kota.summary.json", "Kota.summary.md", "Kota.xlsx"]);
    put(KESEHATAN, PENDIDIKAN, SOSIAL);
    await sakip("score", "masuk", "--overwrite");
    expect(files().sort()).toEqual(FILES);
    writeFileSync(at("masuk/Kota.xlsx"), "rusak");
    await sakip("score", "masuk", "--overwrite");
    expect(files()).toEqual(["Kota.xlsx"]);
  });

  it("never takes the name of another workbook's summary", async () => {
    writeFileSync(at("masuk/Kota.Dinkes.xlsx"), workbookOf(opd("LKE", "Dinas Lain")));
    await sakip("score", "masuk");
    expect(summary("Dinkes")).toMatchObject({ file: "masuk/Kota.Dinkes.xlsx", total: 80 });
    expect(files().filter((name) => name.startsWith("Kota.C"))).toEqual([]);
  });
});

describe("the scored copy", () => {
  const sheetsOf = async (bytes: Uint8Array) =>
    openWorkbook(await openPackage(bytes)).sheets.map(({ name }) => name);

  it("has a result sheet for each OPD and one list of findings, and gets them anew when scored again", async () => {
    put(
      KESEHATAN,
      { ...PENDIDIKAN, sheet: "Dinas Pendidikan dan Kebud (SD)" },
      {
        ...SOSIAL,
        sheet: "Dinas Pendidikan dan Kebud (SMP",
      },
    );
    await sakip("score", "masuk", "--out", "hasil");
    const once = readFileSync(at("hasil/Kota.scored.xlsx"));
    const expected = [
      "Dinkes",
      "Dinas Pendidikan dan Kebud (SD)",
      "Dinas Pendidikan dan Kebud (SMP",
      "Hasil Dinkes",
      "Hasil 2 Dinas Pendidikan dan Ke",
      "Hasil 3 Dinas Pendidikan dan Ke",
      "Temuan",
    ];
    expect(await sheetsOf(once)).toEqual(expected);
    writeFileSync(at("masuk/Kota.xlsx"), once);
    await sakip("score", "masuk", "--out", "lagi");
    expect(await sheetsOf(readFileSync(at("lagi/Kota.scored.xlsx")))).toEqual(expected);
  });

  it.skipIf(!hasLibreOffice())(
    "comes to our figures in LibreOffice, on every result sheet",
    async () => {
      put(KESEHATAN, { ...PENDIDIKAN, sheet: "Disdik's & Co" }, SOSIAL);
      await sakip("score", "masuk");
      const bytes = new Uint8Array(readFileSync(at("masuk/Kota.scored.xlsx")));
      const [[, calculated] = ["", bytes]] = [...recalculated(new Map([["kota", bytes]]))];
      for (const [sheet, total] of [
        ["Hasil Dinkes", 81.2],
        ["Hasil Disdik's & Co", 46],
        ["Hasil C", "Belum lengkap"],
      ] as const) {
        const cells = await cellsOf(calculated, sheet);
        expect(besides(cells, "Nilai akhir", "D")?.value).toBe(total);
        expect(disagreements(await cellsOf(bytes, sheet), cells)).toEqual([]);
      }
    },
    120_000,
  );
});
