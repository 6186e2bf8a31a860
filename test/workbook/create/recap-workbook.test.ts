import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import type { FileFinding } from "../../../src/recap.ts";
import { heightOf } from "../../../src/workbook/create/cells.ts";
import { recapWorkbook } from "../../../src/workbook/create/recap/recap-workbook.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { hasOpenpyxl, openedByOpenpyxl } from "../../fixtures/oracles/openpyxl.ts";
import { brokenRules } from "../../fixtures/oracles/package-rules.ts";
import { manyRecap, recapOf, sampleRecap } from "../../recap/sample.ts";
import { ANALYSED, HOSTILE, HOSTILE_NAMES, made, officesWith, SAMPLES } from "./recap-cases.ts";

const SHEETS = [
  "Peringkat",
  "Perlu Pembinaan",
  "Sebaran",
  "Peta Panas",
  "Kriteria",
  "Temuan",
  "Tidak Terbaca",
  "Belum Mengirim",
  "Asal-usul",
];

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** The texts of a sheet row by row as SheetJS shows them, without what stands above the header. */
function tableOf(bytes: Uint8Array, sheet: string): readonly (readonly string[])[] {
  const { Sheets } = XLSX.read(bytes, { cellFormula: true });
  const found = Sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet}`);
  const rows = XLSX.utils.sheet_to_json<unknown[]>(found, { header: 1, defval: "", raw: true });
  return rows.slice(5).map((row) => row.map(String));
}

function formulasOf(bytes: Uint8Array): readonly string[] {
  const { Sheets, SheetNames } = XLSX.read(bytes, { cellFormula: true });
  return SheetNames.flatMap((name) =>
    Object.values(Sheets[name] ?? {}).flatMap((cell: { f?: string }) => cell.f ?? []),
  );
}

const CASES = [
  ...SAMPLES.map(([name, sample, language]) => [name, sample, language, SHEETS] as const),
  ...ANALYSED.map(
    ([name, sample, language, own]) => [name, sample, language, SHEETS.toSpliced(5, 0, ...own)] as const,
  ),
];

describe.each(CASES)("%s", (_name, sample, language, sheets) => {
  test("is a package that Excel opens without a repair", async () => {
    expect(await brokenRules(await made(sample, language))).toEqual([]);
  });

  test("is the same bytes twice", async () => {
    const [first, second] = [await made(sample, language), await made(sample, language)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("opens in ExcelJS with its sheets in order", async () => {
    const workbook = await opened(await made(sample, language));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(sheets);
  });

  test.runIf(hasOpenpyxl())("opens in openpyxl", async () => {
    expect(openedByOpenpyxl(await made(sample, language)).sheets).toEqual(sheets);
  });

  test("prints every sheet on A4 across, as wide as the page", async () => {
    const workbook = await opened(await made(sample, language));
    expect(workbook.worksheets.map(({ pageSetup }) => pageSetup)).toEqual(
      sheets.map(() =>
        expect.objectContaining({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
      ),
    );
  });
});

test("uses only functions that Excel 2010, LibreOffice and Google Sheets share", async () => {
  const used = new Set<string>();
  for (const [, sample, language] of SAMPLES) {
    const formulas = formulasOf(await made(sample, language));
    for (const formula of formulas) {
      for (const [name] of formula.replace(/"[^"]*"/g, "").matchAll(/[A-Z_][\w.]*(?=\()/g)) used.add(name);
    }
  }
  expect([...used].sort()).toEqual(
    [
      "AVERAGE",
      "COUNT",
      "COUNTIF",
      "COUNTIFS",
      "IF",
      "INDEX",
      "ISNUMBER",
      "MATCH",
      "MAX",
      "MEDIAN",
      "MIN",
      "QUARTILE",
      "RANK",
      "ROUND",
      "SUM",
      "SUMPRODUCT",
    ].sort(),
  );
});

describe("Peringkat", () => {
  test("equal totals share a rank, and an incomplete OPD has none and no predicate", async () => {
    const rows = tableOf(
      await made(
        officesWith(
          "B B B B B B B B B B B B",
          "A A A A A A A A A A A A",
          "B B B B B B B B B B B B",
          "C C C C C C C C C C C C",
          "C C C C C C C C C C C -",
        ),
      ),
      "Peringkat",
    );
    expect(rows.map((row) => [row[0], row[1], row[7], row[8], row[9]])).toEqual([
      ["1", "Dinas 2", "90", "A", "–"],
      ["2", "Dinas 1", "70", "B", "–"],
      ["2", "Dinas 3", "70", "B", "–"],
      ["4", "Dinas 4", "50", "C", "Ditandai"],
      ["–", "Dinas 5", "belum lengkap", "–", "–"],
    ]);
    expect(rows[4]?.[10]).toBe("11 dari 12; nilai masih antara 43,75 dan 56,25");
  });

  test("every group is ranked by itself and named", async () => {
    const rows = tableOf(await made(sampleRecap()), "Peringkat");
    const of2024 = rows.filter((row) => row[3] === "Tahun 2024").map((row) => [row[0], row[1]]);
    expect(of2024).toEqual([
      ["1", "Dinas Pendidikan"],
      ["2", "Dinas Kesehatan"],
    ]);
  });

  test("an OPD that is there twice is marked on both rows, and the note says how it counts", async () => {
    const bytes = await made(sampleRecap());
    const marked = tableOf(bytes, "Peringkat").filter((row) => row.some((cell) => /; ganda$/.test(cell)));
    expect(marked.map((row) => [row[1], row.at(-1)])).toEqual([
      ["DINAS SOSIAL", "masuk/salinan/dinas-sosial.xlsx"],
      ["Dinas Sosial", "masuk/dinas-sosial.xlsx"],
    ]);
    const { Sheets } = XLSX.read(bytes);
    for (const sheet of ["Peringkat", "Sebaran"])
      expect(Sheets[sheet]?.A3?.v).toContain("(ganda) dihitung sekali untuk tiap LKE.");
  });

  test("every component's title fits into its cell, bold as it is", async () => {
    const [sheet] = (await opened(await made(manyRecap(3)))).worksheets;
    if (!sheet) throw new Error("no sheet");
    const title = "Evaluasi Akuntabilitas Kinerja Internal (25)";
    const at = (sheet.getRow(5).values as unknown[]).indexOf(title);
    // Bold letters take about a third more than the running text that heights are reckoned for.
    const needed = heightOf(title, (sheet.getColumn(at).width ?? 0) * 0.75);
    expect(sheet.getRow(5).height).toBeGreaterThanOrEqual(needed);
  });

  test("each file is a link to its scored copy, seen from the recap", async () => {
    const workbook = await opened(await made(sampleRecap()));
    const links = workbook.getWorksheet("Peringkat")?.getColumn(14).values ?? [];
    const targets = links.flatMap((value) =>
      typeof value === "object" && value !== null && "hyperlink" in value ? [value.hyperlink] : [],
    );
    expect(targets).toHaveLength(22);
    expect(targets[0]).toBe("masuk/bappeda.scored.xlsx");
    expect(targets).toContain("masuk/%3Cscript%3E.scored.xlsx");
  });

  test("a total that its component scores do not give stands as a figure", async () => {
    const sample = officesWith("B B B B B B B B B B B B");
    const [group] = sample.recap.groups;
    const [entry] = group?.ranking ?? [];
    if (!group || !entry) throw new Error("no entry");
    const changed = { ...group, ranking: [{ ...entry, total: 69.99 }] };
    const bytes = await made({ ...sample, recap: { ...sample.recap, groups: [changed] } });
    const { Sheets } = XLSX.read(bytes, { cellFormula: true });
    expect(Sheets.Peringkat?.H6).toMatchObject({ v: 69.99 });
    expect(Sheets.Peringkat?.H6?.f).toBeUndefined();
    expect(Sheets.Peringkat?.A6?.f).toContain("RANK");
  });
});

describe("Perlu Pembinaan", () => {
  test("names the lowest first, with what costs most and what is not fulfilled", async () => {
    const sample = officesWith(
      "C C C C C C C C C C C C",
      { letters: "D D D D D D D D D D D D", unfulfilled: [0, 0, 7] },
      "B B B B B B B B B B B B",
    );
    const rows = tableOf(await made(sample), "Perlu Pembinaan");
    expect(rows.map((row) => row[1])).toEqual([
      "Dinas 2",
      "Dinas 2",
      "Dinas 2",
      "Dinas 1",
      "Dinas 1",
      "Dinas 1",
    ]);
    const [first = []] = rows;
    expect(first.slice(3, 6)).toEqual(["30", "D", "C: naik lebih dari 0,00"]);
    expect(first[6]).toMatch(/^1\.c /);
    expect(first.slice(7, 11)).toEqual(["D", "4,50 / 15", "10.5", "7"]);
    expect(first[11]).toMatch(/^7 dari 8 kriteria:\n1\. .+\n… dan 2 kriteria lain$/s);
  });

  test("gives no count of unfulfilled criteria where none was answered", async () => {
    const rows = tableOf(
      await made(officesWith({ letters: "C C C C C C C C C C C C", criteria: "unanswered" })),
      "Perlu Pembinaan",
    );
    expect(rows.map((row) => row[10])).toEqual(["–", "–", "–"]);
  });

  test("says so when nobody is flagged", async () => {
    const rows = tableOf(await made(officesWith("B B B B B B B B B B B B")), "Perlu Pembinaan");
    expect(rows.map(([first]) => first)).toEqual(["Tidak ada OPD yang ditandai."]);
  });
});

describe("Sebaran", () => {
  test("has a chart over the counts of each group, with what they are now", async () => {
    const pkg = await openPackage(await made(sampleRecap()));
    expect(pkg.names.filter((name) => name.startsWith("xl/charts/"))).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
    ]);
    const chart = pkg.text("xl/charts/chart1.xml");
    expect(chart).toContain("<c:f>Sebaran!$E$7:$E$14</c:f>");
    const values = /<c:numCache>(.*?)<\/c:numCache>/s.exec(chart)?.[1] ?? "";
    expect([...values.matchAll(/<c:v>(\d+)</g)].map(([, value]) => Number(value))).toEqual(
      sampleRecap().recap.groups[0]?.predicates.map(({ count }) => count),
    );
  });

  test("no chart where nothing is scored", async () => {
    const pkg = await openPackage(await made(recapOf([])));
    expect(pkg.names.filter((name) => /charts|drawings/.test(name))).toEqual([]);
  });
});

describe("Temuan", () => {
  const finding = (index: number): FileFinding => ({
    file: `opd-${index}.xlsx`,
    unit: `Dinas ${index}`,
    diagnostic: {
      code: "SKP052",
      name: "note-missing",
      severity: "warning",
      message: `Catatan ${index} kosong.`,
      sheet: "LKE",
      cell: "F30",
      fix: "Isi catatan.",
    },
  });

  test("holds every finding, though they can be walked only once, and can be filtered to the last", async () => {
    function* once() {
      for (let index = 1; index <= 3000; index += 1) yield finding(index);
    }
    const options = { language: "id", linkTo: (output: string) => output } as const;
    const { recap } = manyRecap(3);
    const bytes = await recapWorkbook(recap, once(), options);
    const rows = tableOf(bytes, "Temuan");
    expect(rows).toHaveLength(3000);
    expect(rows.at(-1)).toEqual([
      "Dinas 3000",
      "opd-3000.xlsx",
      "Peringatan",
      "SKP052",
      "LKE",
      "F30",
      "Catatan 3000 kosong.",
      "Isi catatan.",
    ]);
    const pkg = await openPackage(bytes);
    const chunks: string[] = [];
    pkg.inflate("xl/worksheets/sheet6.xml", (chunk) => chunks.push(Buffer.from(chunk).toString("latin1")));
    expect(chunks.join("")).toContain('<autoFilter ref="A5:H3005"/>');
  });

  test("what only the files together show comes first", async () => {
    const { recap } = sampleRecap();
    const rows = tableOf(await made(sampleRecap()), "Temuan");
    expect(recap.findings.length).toBeGreaterThan(0);
    expect(rows.slice(0, recap.findings.length).map((row) => row[3])).toEqual(
      recap.findings.map(({ diagnostic }) => diagnostic.code),
    );
  });
});

test("Tidak Terbaca accounts for every file without a score", async () => {
  const rows = tableOf(await made(sampleRecap()), "Tidak Terbaca");
  expect(rows.map((row) => row.slice(1, 3))).toEqual([
    ["masuk/<b>rusak</b>.xlsx", "Tidak terbaca"],
    ["masuk/dinas-pariwisata.xls", "Tidak terbaca"],
    ["masuk/bukti/rencana-aksi.xlsx", "Bukan LKE"],
    ["masuk/belum-sempat.xlsx", "Belum dinilai"],
  ]);
});

test("Belum Mengirim tells who is missing, that nobody is, or that there is no list", async () => {
  const office = officesWith("B B B B B B B B B B B B");
  const missing = (list: typeof office.recap.missing) =>
    made({ ...office, recap: { ...office.recap, missing: list } }).then(
      (bytes) => tableOf(bytes, "Belum Mengirim")[0],
    );
  expect(
    await missing([{ name: "Dinas Alpa", code: "1.09", cluster: null, near: "dinas-alfa.xlsx" }]),
  ).toEqual(["1", "Dinas Alpa", "1.09", "–", "dinas-alfa.xlsx"]);
  expect((await missing([]))?.[0]).toContain("sudah mengirim");
  expect((await missing(null))?.[0]).toContain("--opd-list");
});

test("Asal-usul names the tool, each group's rubric and each file with its fingerprint", async () => {
  const { recap } = sampleRecap();
  const { Sheets } = XLSX.read(await made(sampleRecap()));
  const cells = Sheets["Asal-usul"] ?? {};
  expect(cells.B5?.v).toBe(`${recap.tool.name} ${recap.tool.version}`);
  expect([cells.C6?.v, cells.C7?.v]).toEqual(recap.groups.map(({ rubric }) => rubric.sha256));
  const fingerprints = Object.entries(cells)
    .filter(([name]) => /^G(\d+)$/.test(name) && Number(name.slice(1)) > 9)
    .map(([, cell]) => cell.v);
  expect(fingerprints).toHaveLength(recap.summary.workbooks);
  expect(fingerprints).toContain("ab12".repeat(16));
});

describe("texts from workbooks", () => {
  test("are always texts, and never act", async () => {
    const bytes = await made(HOSTILE);
    const { Sheets } = XLSX.read(bytes, { cellFormula: true });
    const cells = HOSTILE_NAMES.map((_, index) => Sheets.Peringkat?.[`B${index + 6}`]);
    expect(cells.map((cell) => [cell?.t, cell?.f])).toEqual(HOSTILE_NAMES.map(() => ["s", undefined]));
    const shown = [...HOSTILE_NAMES];
    shown[5] = "kilabret␀␛[31m";
    shown[6] = "Dinas \ud83d\ude00 \ufffd";
    expect(cells.map((cell) => cell?.v).sort()).toEqual(shown.sort());
    expect(formulasOf(bytes).filter((formula) => /HYPERLINK|kutip/.test(formula))).toEqual([]);
  });

  test("lead nowhere but to the file of that name", async () => {
    const workbook = await opened(await made(HOSTILE));
    const links = workbook.getWorksheet("Peringkat")?.getColumn(13).values ?? [];
    const targets = links.flatMap((value) =>
      typeof value === "object" && value !== null && "hyperlink" in value ? [String(value.hyperlink)] : [],
    );
    expect(targets).toHaveLength(HOSTILE_NAMES.length);
    for (const target of targets) expect(target).toMatch(/^masuk\/[\w!'()*.~%-]+\.scored\.xlsx$/);
  });
});
