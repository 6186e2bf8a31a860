import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/evaluate.ts";
import { FaultError, openPackage, rewritePackage } from "../../src/workbook/package.ts";
import { isScoredSheet } from "../../src/workbook/scored/marker.ts";
import { scoredWorkbook } from "../../src/workbook/scored.ts";
import { openWorkbook } from "../../src/workbook/sheet.ts";
import { type LkeSpec, lke, lkeForm } from "../fixtures/lke.ts";
import { hasOpenpyxl, openedByOpenpyxl } from "../fixtures/oracles/openpyxl.ts";
import { brokenRules } from "../fixtures/oracles/package-rules.ts";
import { besides, cellsOf, type ShownCell, scoredCopy } from "../fixtures/scored.ts";
import { LOCAL_RUBRIC } from "./create/local-rubric.ts";

const RESULT = "Hasil SAKIP";
const FINDINGS = "Temuan";

async function resultOf(spec: LkeSpec): Promise<ReadonlyMap<string, ShownCell>> {
  return cellsOf((await scoredCopy(lke(spec))).bytes, RESULT);
}

function values(
  cells: ReadonlyMap<string, ShownCell>,
  label: string,
  columns: string,
): (string | number | null)[] {
  return [...columns].map((column) => besides(cells, label, column)?.value ?? null);
}

describe("the result sheet shows what the evaluation says", () => {
  it("for a complete self-assessment", async () => {
    const cells = await resultOf({ letters: { "1.a": "AA", "3.b": "CC", "4.c": "E" } });
    expect(values(cells, "1", "CDEF")).toEqual([30, null, 25.2, null]);
    expect(values(cells, "1.a", "CDEF")).toEqual([6, "AA", 6, "D7"]);
    expect(values(cells, "3.b", "CDE")).toEqual([4.5, "CC", 2.7]);
    expect(values(cells, "4.c", "CDE")).toEqual([12.5, "E", 0]);
    expect(values(cells, "Nilai akhir", "D")).toEqual([70.3]);
    expect(values(cells, "Predikat", "D")).toEqual(["BB"]);
    expect(values(cells, "Sebutan predikat", "D")).toEqual(["Sangat Baik"]);
    expect(values(cells, "Ditandai mulai predikat C", "D")).toEqual(["Tidak ditandai"]);
    expect(values(cells, "Nilai terendah yang masih mungkin", "D")).toEqual(["–"]);
    expect([...cells.values()].map(({ value }) => value)).toContain("BB – Sangat Baik");
  });

  it("for a flagged one", async () => {
    const letters = Object.fromEntries([..."1234"].flatMap((n) => [..."abc"].map((s) => [`${n}.${s}`, "C"])));
    const cells = await resultOf({ letters });
    expect(values(cells, "Nilai akhir", "D")).toEqual([50]);
    expect(values(cells, "Ditandai mulai predikat C", "D")).toEqual(["DITANDAI (C ke bawah)"]);
  });

  it("for an incomplete one: no predicate, but the range", async () => {
    const cells = await resultOf({ letters: { "3.b": "-" } });
    expect(values(cells, "3", "CDE")).toEqual([15, null, ""]);
    expect(values(cells, "3.b", "DE")).toEqual(["", ""]);
    for (const label of ["Nilai akhir", "Predikat", "Sebutan predikat", "Ditandai mulai predikat C"]) {
      expect(values(cells, label, "D")).toEqual(["Belum lengkap"]);
    }
    expect(values(cells, "Nilai terendah yang masih mungkin", "D")).toEqual([76.4]);
    expect(values(cells, "Nilai tertinggi yang masih mungkin", "D")).toEqual([80.9]);
    expect([...cells.values()].map(({ value }) => value)).toContain("11 dari 12 terjawab");
  });

  it("for both assessors side by side, the official one marked", async () => {
    const cells = await resultOf({ letters: { "1.a": "AA" }, evaluator: { "1.c": "B" } });
    const shown = [...cells.values()].map(({ value }) => value);
    expect(shown).toContain("Evaluator (resmi)");
    expect(shown).toContain("Penilaian Mandiri");
    expect(values(cells, "1.a", "DEFGHI")).toEqual(["AA", 6, "D7", "BB", 4.8, "H7"]);
    expect(values(cells, "Nilai akhir", "DG")).toEqual([81.2, 78.5]);
    expect(values(cells, "Predikat", "DG")).toEqual(["A", "BB"]);
  });

  it("for a region's own rubric, whose sub-scores have more than two decimals", async () => {
    const { bytes, evaluation } = await scoredCopy(
      lke({ rubric: LOCAL_RUBRIC.rubric, letters: { "3.a": "A", "2.b": "B" } }),
      {
        rubric: LOCAL_RUBRIC,
      },
    );
    const cells = await cellsOf(bytes, RESULT);
    expect(values(cells, "2.b", "DE")).toEqual(["B", 5.075]);
    // 4.2 + 5.075 + 10 = 19.275, rounded half up.
    expect(values(cells, "2", "E")).toEqual([19.28]);
    expect(values(cells, "Nilai akhir", "D")).toEqual([evaluation.total]);
  });

  it("in every figure of the evaluation", async () => {
    const { bytes, evaluation } = await scoredCopy(
      lke({ letters: { "1.b": "D", "2.c": "-" }, evaluator: { "4.b": "A" } }),
    );
    const cells = await cellsOf(bytes, RESULT);
    for (const component of evaluation.components) {
      expect(values(cells, component.code, "CH")).toEqual([component.weight, component.score]);
      for (const part of component.subcomponents) {
        expect(values(cells, part.code, "CDGH")).toEqual([
          part.weight,
          part.answers.self?.letter ?? "",
          part.letter,
          part.score,
        ]);
      }
    }
    expect(values(cells, "Nilai akhir", "DG")).toEqual(["Belum lengkap", evaluation.total]);
  });

  it("with where it comes from, and no folder of this machine", async () => {
    const { bytes, evaluation } = await scoredCopy(lke());
    const shown = [...(await cellsOf(bytes, RESULT)).values()].map(({ value }) => value);
    expect(shown).toContain("Berkas masukan: LKE Dinas Contoh.xlsx");
    expect(shown).toContain(`SHA-256 berkas masukan: ${evaluation.sha256}`);
    expect(shown).toContain("Rubrik: permenpanrb-88-2021-unit");
    expect(shown).toContain(`SHA-256 rubrik: ${evaluation.rubric?.sha256}`);
    expect(shown).toContain("Alat: sakip 1.2.3");
  });

  it("in English", async () => {
    const { bytes } = await scoredCopy(lke({ letters: { "3.b": "-" } }), { language: "en" });
    const cells = await cellsOf(bytes, RESULT);
    expect(values(cells, "Total", "D")).toEqual(["Incomplete"]);
    expect(values(cells, "Lowest total still possible", "D")).toEqual([76.4]);
    expect([...(await cellsOf(bytes, FINDINGS)).values()].map(({ value }) => value)).toContain("What to do");
  });
});

describe("a formula points at the answer only if it gives what was read", () => {
  const live = (cell: string) =>
    `IF(SUMPRODUCT(--($A$52:$A$59=UPPER(TRIM('LKE Unit'!${cell}))))=1,UPPER(TRIM('LKE Unit'!${cell})),"")`;

  it.each<[written: string, letter: string, source: string, formula: boolean]>([
    ["BB", "BB", "D7", true],
    [" bb ", "BB", "D7", true],
    ["-", "", "D7", true],
    ["", "", "D7", true],
    ["Baik", "", "D7", true],
    ["A/B/C/D", "", "D7", true],
    ["A.", "A", "D7 *", false],
    ["\u00A0B", "B", "D7 *", false],
    ["ＢＢ", "BB", "D7 *", false],
  ])("%j: %j from %s, live: %s", async (written, letter, source, formula) => {
    const bytes = lke({
      change: (form) => {
        form.cells[form.at("1.a", "answer")] = written === "" ? null : written;
      },
    });
    const cells = await cellsOf((await scoredCopy(bytes)).bytes, RESULT);
    expect(besides(cells, "1.a", "D")).toEqual({ value: letter, formula: formula ? live("D7") : null });
    expect(besides(cells, "1.a", "F")?.value).toBe(source);
    const notes = [...cells.values()].filter(({ value }) => String(value).startsWith("* Tidak mengikuti"));
    expect(notes.length).toBe(formula ? 0 : 1);
  });

  it("a formula in the answer cell that nobody calculated is not guessed at", async () => {
    const bytes = lke({
      change: (form) => {
        form.cells[form.at("1.a", "answer")] = { formula: '"B"&"B"' };
      },
    });
    const cells = await cellsOf((await scoredCopy(bytes)).bytes, RESULT);
    expect(besides(cells, "1.a", "D")).toBeNull();
  });

  it("rows that contradict each other give no answer, whatever either of them says", async () => {
    const bytes = lke({
      change: (form) => {
        const row = form.row("1.a/6");
        form.cells[`A${row}`] = "1.a";
        form.cells[`B${row}`] = "Dokumen Perencanaan kinerja telah tersedia";
        form.cells[`D${row}`] = "E";
      },
    });
    const { bytes: scored, evaluation } = await scoredCopy(bytes);
    expect(evaluation.components[0]?.subcomponents[0]?.letter).toBeNull();
    const cells = await cellsOf(scored, RESULT);
    expect(besides(cells, "1.a", "D")).toBeNull();
    expect(besides(cells, "1.a", "F")?.value).toBe("D7 *");
  });

  it("a missing row has neither formula nor source", async () => {
    const bytes = lke({ criteriaRows: false, change: (form) => form.clearRow(form.row("2.b")) });
    const cells = await cellsOf((await scoredCopy(bytes)).bytes, RESULT);
    expect(besides(cells, "2.b", "D")).toBeNull();
    expect(besides(cells, "2.b", "F")?.value).toBe("tidak ada");
  });

  it.each([
    ['LKE\'s <A&B> "25"', `'LKE''s <A&B> "25"'!D7`],
    ["2025", "'2025'!D7"],
  ])("a sheet called %s is quoted", async (sheet, reference) => {
    const cells = await resultOf({ sheet });
    expect(besides(cells, "1.a", "D")?.formula).toContain(reference);
  });

  it("a sheet whose name looks like an escaped character is not referred to", async () => {
    const cells = await resultOf({ sheet: "LKE_x0041_" });
    expect(besides(cells, "1.a", "D")).toEqual({ value: "BB", formula: null });
  });
});

describe("letters derived from criteria", () => {
  it("are counted by formulas over the criteria's own cells", async () => {
    const cells = await resultOf({ letters: { "1.a": "-" }, criteria: { "1.a": "YYYYTT" } });
    expect(besides(cells, "1.a", "D")?.value).toBe("CC");
    expect(besides(cells, "1.a", "D")?.formula).toContain(",F40)");
    const derived = (column: string) => cells.get(`${column}40`);
    expect(derived("C")?.value).toBe(6);
    expect(derived("D")).toEqual({
      value: 4,
      formula: `SUMPRODUCT(--(UPPER(TRIM('LKE Unit'!D8:D13))="YA"))`,
    });
    expect(derived("E")).toEqual({
      value: 2,
      formula: `SUMPRODUCT(--(UPPER(TRIM('LKE Unit'!D8:D13))="TIDAK"))`,
    });
    expect(derived("F")?.value).toBe("CC");
  });

  it("stand as they are where a formula could not count them alike", async () => {
    const bytes = lke({
      letters: { "2.a": "-" },
      criteria: { "2.a": "YYT" },
      change: (form) => {
        form.cells[form.at("2.a/1", "answer")] = "Ya\u00A0";
      },
    });
    const { bytes: scored, evaluation } = await scoredCopy(bytes);
    expect(evaluation.components[1]?.subcomponents[0]).toMatchObject({ letter: "CC", from: "criteria" });
    expect(besides(await cellsOf(scored, RESULT), "2.a", "D")).toEqual({ value: "CC", formula: null });
  });
});

describe("the formulas", () => {
  async function formulas(): Promise<readonly string[]> {
    const cells = await resultOf({
      letters: { "1.a": "-" },
      criteria: { "1.a": "YYYYTT" },
      evaluator: { "1.b": "-" },
    });
    return [...cells.values()].flatMap(({ formula }) => formula ?? []);
  }

  it("use only functions that Excel 2010, LibreOffice and Google Sheets share", async () => {
    const used = new Set(
      (await formulas()).flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []),
    );
    expect([...used].sort()).toEqual([
      "AND",
      "COUNT",
      "IF",
      "INDEX",
      "ISNUMBER",
      "MATCH",
      "MAX",
      "MIN",
      "ROUND",
      "SUM",
      "SUMPRODUCT",
      "TRIM",
      "UPPER",
    ]);
  });

  it("round every total before it is banded or compared", async () => {
    const cells = await resultOf({});
    const sub = "E14:E16,E18:E20,E22:E24,E26:E28";
    expect(besides(cells, "Nilai akhir", "D")?.formula).toBe(
      `IF(COUNT(${sub})=12,ROUND(SUM(${sub}),2),"Belum lengkap")`,
    );
    expect(besides(cells, "Predikat", "D")?.formula).toContain(">=ROUND(D29,2)");
    expect(
      (await formulas()).filter((formula) => /SUM\(/.test(formula) && !/ROUND\(SUM\(/.test(formula)),
    ).toEqual([]);
  });
});

describe("the findings sheet", () => {
  it("lists every finding, most severe first, each with the way to its cell", async () => {
    const { bytes, evaluation } = await scoredCopy(
      lke({ letters: { "3.b": "F" }, notes: { "1.a": "" }, sheet: "LKE's" }),
    );
    const cells = await cellsOf(bytes, FINDINGS);
    const texts = [...cells].filter(([name]) => /^F\d+$/.test(name)).map(([, { value }]) => value);
    // Below the findings stand the figures that differ.
    const messages = texts.slice(0, texts.indexOf("Sebab"));
    expect(messages.slice(1).sort()).toEqual(evaluation.diagnostics.map(({ message }) => message).sort());
    const rows = evaluation.diagnostics.length + 1;
    const inColumn = [...cells].filter(([name]) => /^B\d+$/.test(name)).map(([, { value }]) => value);
    const severities = inColumn.slice(0, rows);
    const order = ["Tingkat", "Kesalahan", "Peringatan", "Informasi"];
    expect(severities).toEqual(
      [...severities].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b))),
    );
    const error = evaluation.diagnostics.find(({ severity }) => severity === "error");
    expect(linksOf(bytes, "sheet3")).toContain(`location="'LKE''s'!${error?.cell}"`);
  });

  it("lists the figures that differ below them, each with its cause and the way to its cell", async () => {
    const form = lkeForm();
    const score = form.at("2.c", "score");
    const { bytes } = await scoredCopy(
      lke({
        change: ({ cells }) => {
          cells[score] = 15;
        },
      }),
    );
    const cells = await cellsOf(bytes, FINDINGS);
    const head = [...cells].find(([, { value }]) => value === "Tertulis")?.[0] ?? "";
    const row = Number(head.slice(1)) + 1;
    const line = (at: number) =>
      ["B", "C", "D", "G", "E", "F"].map((column) => cells.get(`${column}${at}`)?.value);
    expect(line(row)).toEqual([
      "2.c",
      15,
      12,
      3,
      score,
      `Angka di ${score} diketik menimpa rumus; sel lain di kolom itu, misalnya ${form.at("1.a", "score")}, berisi rumus.`,
    ]);
    // The sums were saved with the right figure in it.
    expect(cells.get(`B${row + 1}`)).toBeUndefined();
    expect(linksOf(bytes, "sheet3")).toContain(`location="'LKE Unit'!${score}"`);
  });

  it("says so when there is none", async () => {
    const { bytes } = await scoredCopy(lke(), {
      change: (evaluation) => ({ ...evaluation, diagnostics: [], reconciliation: [] }),
    });
    expect((await cellsOf(bytes, FINDINGS)).get("A2")?.value).toBe(
      "Dinas Contoh Kota Rekaan · 2025 · Tidak ada temuan.",
    );
  });

  it.each([
    ["a formula in it stays text", "=1+1", "=1+1"],
    ["control characters are left out", "a\u0000b\u001Fc\r\nd", "abc\nd"],
    ["what looks like an escaped character stays what it is", "kode _x0041_ saja", "kode _x0041_ saja"],
    ["half a character is left out", "a\uD83D.", "a."],
    ["markup is text", `<b a="1">&amp;</b>`, `<b a="1">&amp;</b>`],
    ["a text beyond Excel's limit is cut", "x".repeat(40_000), "x".repeat(32_767)],
  ])("%s", async (_, message, shown) => {
    const finding = {
      code: "SKP999",
      name: "uji",
      severity: "info",
      message,
      sheet: null,
      cell: null,
      fix: "-",
    } as const;
    const { bytes } = await scoredCopy(lke(), {
      change: (evaluation) => ({ ...evaluation, diagnostics: [finding] }),
    });
    expect((await cellsOf(bytes, FINDINGS)).get("F5")).toEqual({ value: shown, formula: null });
    expect(await brokenRules(bytes)).toEqual([]);
  });
});

describe("scoring a scored copy again", () => {
  it("gives the same copy", async () => {
    const first = await scoredCopy(lke({ letters: { "3.b": "-" } }));
    const second = await scoredCopy(first.bytes, {
      change: (evaluation) => ({ ...evaluation, sha256: first.evaluation.sha256 }),
    });
    expect(second.evaluation).toEqual(first.evaluation);
    expect(Buffer.compare(Buffer.from(second.bytes), Buffer.from(first.bytes))).toBe(0);
  });

  it("in another language writes over the same sheets", async () => {
    const first = await scoredCopy(lke());
    const second = await scoredCopy(first.bytes, { language: "en" });
    expect(await namesOf(second.bytes)).toEqual(["LKE Unit", RESULT, FINDINGS]);
    expect((await cellsOf(second.bytes, RESULT)).get("A1")?.value).toBe("SAKIP result – recomputed by sakip");
  });

  it("finds them also after another program has saved the copy", async () => {
    const first = await scoredCopy(lke());
    const saved: unknown = XLSX.write(XLSX.read(first.bytes), {
      type: "buffer",
      bookType: "xlsx",
      bookSST: true,
    });
    if (!(saved instanceof Uint8Array)) throw new Error("nothing was saved");
    const second = await scoredCopy(saved);
    expect(await namesOf(second.bytes)).toEqual(["LKE Unit", RESULT, FINDINGS]);
    expect(second.evaluation.total).toBe(80);
  });

  it("keeps the user's own sheet Temuan", async () => {
    const bytes = lke({
      change: (form) =>
        void form.otherSheets.push({ name: "Temuan", cells: { A1: "Temuan", A2: "Temuan BPK" } }),
    });
    const first = await scoredCopy(bytes);
    const second = await scoredCopy(first.bytes);
    for (const { bytes: scored } of [first, second]) {
      expect(await namesOf(scored)).toEqual(["LKE Unit", "Temuan", RESULT, "Temuan (2)"]);
      expect((await cellsOf(scored, "Temuan")).get("A2")?.value).toBe("Temuan BPK");
    }
  });
});

describe("the copy opens", () => {
  const KINDS: readonly (readonly [string, LkeSpec])[] = [
    ["plain", { letters: { "3.b": "-" }, evaluator: {} }],
    [
      "prefixed",
      {
        change: (form) => {
          form.workbook = { prefix: "x" };
        },
      },
    ],
    [
      "Strict",
      {
        change: (form) => {
          form.workbook = { strict: true };
        },
      },
    ],
    [
      "without formats",
      {
        change: (form) => {
          form.workbook = { parts: { "xl/styles.xml": null } };
        },
      },
    ],
    [
      "macros",
      {
        change: (form) => {
          form.workbook = MACROS;
        },
      },
    ],
  ];

  it.each(KINDS)("without breaking a rule of the format: %s", async (_, spec) => {
    expect(await brokenRules((await scoredCopy(lke(spec))).bytes)).toEqual([]);
  });

  it("in ExcelJS", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from((await scoredCopy(lke())).bytes).buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(["LKE Unit", RESULT, FINDINGS]);
    const sheet = book.getWorksheet(RESULT);
    expect(sheet?.getCell("D14").value).toMatchObject({ result: "BB" });
    expect(sheet?.getCell("D29").value).toMatchObject({ result: 80 });
    expect(sheet?.getCell("D29").font).toMatchObject({ bold: true });
    expect(book.getWorksheet(FINDINGS)?.views).toMatchObject([{ state: "frozen", ySplit: 4 }]);
  });

  it.each(KINDS)("in SheetJS: %s", async (_, spec) => {
    const { bytes, evaluation } = await scoredCopy(lke(spec));
    const book = XLSX.read(bytes);
    expect(book.SheetNames).toEqual(["LKE Unit", RESULT, FINDINGS]);
    const total: unknown = book.Sheets[RESULT]?.[evaluation.assessor === "evaluator" ? "G29" : "D29"]?.v;
    expect(total).toBe(evaluation.total);
  });

  it.skipIf(!hasOpenpyxl()).each(KINDS.filter(([name]) => name !== "Strict"))(
    "in openpyxl: %s",
    async (_, spec) => {
      const { bytes, evaluation } = await scoredCopy(lke(spec));
      const book = openedByOpenpyxl(bytes);
      expect(book.sheets).toEqual(["LKE Unit", RESULT, FINDINGS]);
      expect(book.active).toBe("LKE Unit");
      expect(book.cells[RESULT]?.D14).toMatch(/^=IF\(SUMPRODUCT\(/);
      expect(book.links[RESULT]?.F14).toBe("'LKE Unit'!D7");
      expect(Object.keys(book.links[FINDINGS] ?? {}).length).toBe(
        evaluation.diagnostics.filter(({ sheet }) => sheet).length + evaluation.reconciliation.length,
      );
    },
  );

  it("with its macros, under the type of a macro workbook", async () => {
    const before = lke({
      change: (form) => {
        form.workbook = MACROS;
      },
    });
    const after = unzipSync((await scoredCopy(before)).bytes);
    expect(after["xl/vbaProject.bin"]).toEqual(unzipSync(before)["xl/vbaProject.bin"]);
    expect(new TextDecoder().decode(after["[Content_Types].xml"])).toContain(
      'ContentType="application/vnd.ms-office.vbaProject"',
    );
  });
});

it("the same input gives the same bytes", async () => {
  const [one, other] = [await scoredCopy(lke()), await scoredCopy(lke())];
  expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
});

it("a sheet is ours by what stands in it, not by its name", async () => {
  const pkg = await openPackage((await scoredCopy(lke())).bytes);
  const renamed = rewritePackage(
    pkg,
    new Map([["xl/workbook.xml", pkg.text("xl/workbook.xml").replace('"Temuan"', '"Hasil lama"')]]),
  );
  const workbook = openWorkbook(await openPackage(renamed));
  expect(workbook.sheets.map((entry) => [entry.name, isScoredSheet(workbook.read(entry))])).toEqual([
    ["LKE Unit", false],
    [RESULT, true],
    ["Hasil lama", true],
  ]);
});

it("what is too large for the engine is a fault of the file", async () => {
  const { source, evaluation } = await assess(lke(), "LKE.xlsx", {});
  if (!source) throw new Error("nothing to score");
  const { assessment, loaded } = source;
  const pkg = {
    ...source.package,
    text: () => {
      throw new RangeError("Invalid string length");
    },
  };
  const tool = { name: "sakip", version: "1.2.3" };
  const score = () =>
    scoredWorkbook(pkg, [{ assessment, evaluation, rubric: loaded.rubric }], { language: "id", tool });
  expect(score).toThrow(FaultError);
});

const MACROS = {
  parts: { "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]) },
  relationshipsXml: `<Relationship Id="rId7" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
  contentTypesXml: `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
};

async function namesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return openWorkbook(await openPackage(bytes)).sheets.map(({ name }) => name);
}

function linksOf(bytes: Uint8Array, sheet: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[`xl/worksheets/${sheet}.xml`]);
}
