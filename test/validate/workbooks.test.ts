/**
 * Every rule on a workbook made for it, read, scored and validated as a user's would be, and on one that is nearly
 * the same and right.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkTemplate } from "../../src/check-template.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { type Assessed, assess, assessUnits, conclude, type EvaluateOptions } from "../../src/evaluate.ts";
import type { LayoutMap } from "../../src/layout-map.ts";
import { outputPaths, realPathsOf, refusedOutputs, writeOutputs } from "../../src/outputs.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import type { OutputFault } from "../../src/validate/rule.ts";
import { RULES } from "../../src/validate/rules.ts";
import { validate } from "../../src/validate/validate.ts";
import { unreadable } from "../../src/workbook/read.ts";
import { fods, odRows, ods, odTable, xls } from "../fixtures/legacy.ts";
import { type LkeForm, type LkeSpec, lke, lkeForm } from "../fixtures/lke.ts";
import { OFFICIAL_FORM_MAP, withTable } from "../fixtures/maps.ts";
import { oldForm } from "../fixtures/old-form.ts";
import { type ExportSpec, oneSheetExport } from "../fixtures/papers/one-sheet-export.ts";
import { type Marks, tickPaper } from "../fixtures/papers/tick-columns.ts";
import { gradedForm, mean, profile } from "../fixtures/profiles.ts";
import { type AnswerSheet, NO_NAME, titlesOf, workbookOf } from "../fixtures/sheets.ts";
import { xlsx, zip } from "../fixtures/xlsx.ts";

type Findings = readonly Diagnostic[];

import { letters, NUMBER, SELF, TITLE, table, WEIGHT } from "../workbook/layout/table.ts";

interface Case {
  readonly found: () => Promise<Findings>;
  /** Where the findings point: cells, `sheet`, or `file`. */
  readonly at: readonly string[];
  /** Default: the whole form with nothing wrong. */
  readonly quiet?: () => Promise<Findings>;
}

const FILE = "berkas.xlsx";
const { rubric } = loadEdition("permenpanrb-88-2021-unit");

async function findings(bytes: Uint8Array, options: EvaluateOptions = {}, file = FILE): Promise<Findings> {
  return (await assess(bytes, file, options)).evaluation.diagnostics;
}

/** The findings of an official form as described. */
const form =
  (spec: LkeSpec = {}, options: EvaluateOptions = {}, file = FILE) =>
  () =>
    findings(lke(spec), options, file);

/** The findings of an official form after a change. */
const changed = (change: (form: LkeForm) => void, spec: LkeSpec = {}) => form({ ...spec, change });

const bytes = (content: Uint8Array | string) => () =>
  findings(typeof content === "string" ? new TextEncoder().encode(content) : content);

/** An OLE2 container with one directory entry, as an old .xls or an encrypted workbook has among others. */
function ole2(stream: string): Uint8Array {
  const file = Buffer.alloc(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  if (stream) {
    file.write(stream, 512, "utf16le");
    file.writeUInt16LE((stream.length + 1) * 2, 512 + 64);
  }
  return file;
}

const budget = xlsx({
  sheets: [
    {
      name: "Anggaran",
      rows: [
        ["Kegiatan", "Pagu"],
        ["Rapat", 1000000],
      ],
    },
  ],
});

const oldRule = xlsx({
  sheets: [
    {
      name: "LKE",
      rows: [
        ["No", "Komponen", "Bobot", "Jawaban", "Nilai"],
        ["A", "PERENCANAAN KINERJA", 30],
        ["B", "PENGUKURAN KINERJA", 25],
        ["C", "PELAPORAN KINERJA", 15],
        ["D", "EVALUASI INTERNAL", 10],
        ["E", "PENCAPAIAN SASARAN/KINERJA ORGANISASI", 20],
      ],
    },
  ],
});

const all = (given: string) =>
  Object.fromEntries(
    ["1", "2", "3", "4"].flatMap((code) => ["a", "b", "c"].map((letter) => [`${code}.${letter}`, given])),
  );

/** A second answer sheet beside the first. */
const besides = (spec: LkeSpec) =>
  changed(({ otherSheets }) => {
    const { cells, merges } = lkeForm(spec);
    otherSheets.push({ name: "LKE lama", cells, merges });
  });

/** 1.b with 1 beside every criterion that is fulfilled, and a figure beside the third, which is not. */
const countedCriteria = (third: number) =>
  changed(
    (form) => {
      for (let number = 1; number <= 11; number += 1)
        form.cells[form.at(`1.b/${number}`, "score")] = number === 3 ? third : 1;
    },
    { criteria: { "1.b": "YYTYYYYYYYY" } },
  );

/** An answer in a font that is struck through. */
const struckAnswer = (text: string) =>
  changed((form) => {
    form.cells[form.at("1.b", "answer")] = { text, struck: true };
  });

/** A criterion's row turned into another row of a sub-component. */
const rowInstead = (of: string, cells: readonly [code: string, title: string, answer: string]) =>
  changed((form) => {
    const row = form.row(of);
    form.clearRow(row);
    for (const [column, cell] of [
      ["A", cells[0]],
      ["B", cells[1]],
      ["D", cells[2]],
    ] as const)
      form.cells[`${column}${row}`] = cell;
  });

/** The whole table again below itself, and the upper one's title column titled as told. */
const againBelow = (upperTitle: string, lowerTitle?: string) =>
  changed((form) => {
    for (const [cell, content] of Object.entries(form.cells)) {
      const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      if (Number(row) >= 4) form.cells[`${column}${Number(row) + 150}`] = content;
    }
    form.cells[form.at("1.a", "answer")] = "E";
    form.cells.B4 = upperTitle;
    if (lowerTitle !== undefined) form.cells.B154 = lowerTitle;
  });

const folder = mkdtempSync(path.join(tmpdir(), "sakip-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The findings about outputs, from what really happens when they are written. */
async function outputs(
  faults: (input: string) => readonly OutputFault[] | Promise<readonly OutputFault[]>,
): Promise<Findings> {
  const input = path.join(folder, FILE);
  writeFileSync(input, lke());
  const { subject }: Assessed = await assess(readFileSync(input), input);
  return validate({ ...subject, outputFaults: await faults(input) }, "id");
}

const refused =
  (overwrite: boolean, prepare: (scored: string) => void, inputs: (scored: string) => string[]) => () =>
    outputs((input) => {
      const { scored } = outputPaths(input, folder, { macros: false, keepExtension: false });
      prepare(scored);
      const faults = refusedOutputs([scored], {
        inputs: realPathsOf([input, ...inputs(scored)]),
        written: new Set(),
        overwrite,
      });
      rmSync(scored, { force: true });
      return faults;
    });

const exists = (scored: string) => writeFileSync(scored, "hasil sebelumnya");
const none = () => [];

const FILES: Readonly<Record<string, Case>> = {
  SKP001: {
    found: async () =>
      conclude(unreadable({ kind: "unavailable", reason: "EACCES" }), { file: FILE, sha256: null }, {})
        .evaluation.diagnostics,
    at: ["file"],
  },
  SKP002: { found: bytes(""), at: ["file"] },
  SKP003: { found: bytes("Laporan Kinerja 2025"), at: ["file"] },
  SKP004: { found: bytes("<html><table><tr><td>1.a</td></tr></table></html>"), at: ["file"] },
  SKP005: { found: bytes(lke().subarray(0, 4000)), at: ["file"] },
  SKP006: { found: bytes(ole2("EncryptedPackage")), at: ["file"] },
  SKP007: { found: bytes(Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0, 0, 0)), at: ["file"] },
  SKP008: { found: bytes(ole2("")), at: ["file"] },
  SKP009: {
    found: bytes(xlsx({ sheets: [], parts: { "xl/workbook.xml": null, "xl/workbook.bin": "biner" } })),
    at: ["file"],
  },
  SKP010: {
    found: bytes(
      zip({
        mimetype: "application/vnd.oasis.opendocument.text",
        "content.xml": "<a/>",
        "META-INF/manifest.xml": "<a/>",
      }),
    ),
    at: ["file"],
    quiet: bytes(ods(odTable([]))),
  },
  SKP011: {
    found: changed((form) => {
      form.workbook = { parts: { "xl/sharedStrings.xml": null } };
    }),
    at: ["file"],
    quiet: changed((form) => {
      form.workbook = { strings: "inline", parts: { "xl/sharedStrings.xml": null } };
    }),
  },
  SKP012: {
    found: changed((form) => {
      form.cells.F8 = "x".repeat(300_000);
    }),
    at: ["file"],
    quiet: changed((form) => {
      form.cells.F8 = "x".repeat(30_000);
    }),
  },
  SKP013: {
    found: async () =>
      conclude(unreadable({ kind: "too-slow", seconds: 60 }), { file: FILE, sha256: null }, {}).evaluation
        .diagnostics,
    at: ["file"],
  },
  SKP014: {
    found: async () =>
      conclude(unreadable({ kind: "crash", cause: "memory", detail: "" }), { file: FILE, sha256: null }, {})
        .evaluation.diagnostics,
    at: ["file"],
  },
};

const SHEETS: Readonly<Record<string, Case>> = {
  SKP020: { found: bytes(budget), at: ["file"] },
  SKP021: {
    found: besides({ letters: { "1.a": "E" } }),
    at: ["sheet"],
    quiet: besides({ letters: all("-") }),
  },
  SKP022: { found: bytes(oldRule), at: ["B6"], quiet: bytes(budget) },
  SKP023: {
    found: changed((form) => {
      form.sheetState = "hidden";
      form.otherSheets.push({ name: "Sampul", rows: [["LKE AKIP"]] });
    }),
    at: ["sheet"],
  },
  SKP024: {
    found: changed(
      ({ cells }) => {
        cells.D4 = "Unit/Satker";
        cells.H4 = "Unit/Satker";
      },
      { evaluator: {} },
    ),
    at: ["D5"],
    quiet: form({ evaluator: {} }),
  },
  SKP025: { found: () => findings(budget, { searched: true }), at: ["file"], quiet: bytes(budget) },
};

const STRUCTURE: Readonly<Record<string, Case>> = {
  SKP026: {
    found: changed((form) => {
      form.hiddenColumns.push(4);
    }),
    at: ["D5"],
  },
  SKP030: { found: changed((form) => form.clearRow(form.row("3.b"))), at: [lkeForm().at("3", "number")] },
  SKP031: {
    found: rowInstead("2.b/7", ["2.b", "", "B"]),
    at: [lkeForm().at("2.b", "answer"), lkeForm().at("2.b/7", "answer")],
  },
  SKP032: {
    found: rowInstead("4.c/5", ["5.a", "Inovasi pelayanan publik", "AA"]),
    at: [lkeForm().at("4.c/5", "number")],
  },
  SKP033: {
    found: changed((form) => {
      form.cells[form.at("1.a", "title")] = "Pengukuran Kinerja telah dilakukan";
    }),
    at: [lkeForm().at("1.a", "number")],
    quiet: changed((form) => {
      form.cells[form.at("1.a", "title")] = "Dokumen perencanaan kinerja tlah tersedia.";
    }),
  },
  SKP034: {
    found: changed((form) => {
      form.cells[form.at("2.c", "weight")] = 20;
    }),
    at: [lkeForm().at("2.c", "weight")],
    quiet: changed((form) => {
      form.cells[form.at("2.c", "weight")] = "15,00";
    }),
  },
  SKP035: {
    found: changed((form) => {
      form.cells[form.at("1", "weight")] = "tiga puluh";
    }),
    at: [lkeForm().at("1", "weight")],
    quiet: changed((form) => {
      form.cells[form.at("1", "weight")] = "30,00";
    }),
  },
  SKP036: {
    found: changed((form) => form.clearRow(form.row("1.a/6"))),
    at: [lkeForm().at("1.a", "number")],
    quiet: form({ criteriaRows: false }),
  },
  SKP037: {
    found: changed((form) => {
      form.cells[form.at("1.a/2", "title")] =
        "Terdapat dokumen perencanaan kinerja jangka menengah atau jangka panjang.";
    }),
    at: [lkeForm().at("1.a/2", "title")],
    quiet: changed((form) => {
      form.cells[form.at("1.a/2", "title")] = "TERDAPAT DOKUMEN PERENCANAAN KINERJA JANGKA PANJANG";
    }),
  },
  SKP038: {
    found: changed((form) => {
      form.cells[form.at("4.a/3", "title")] = "Kepala dinas menerima penghargaan gubernur.";
    }),
    at: [lkeForm().at("4.a/3", "title")],
  },
  SKP039: {
    found: changed((form) => {
      form.hiddenRows.push(form.row("1.a"));
    }),
    at: [lkeForm().at("1.a", "number")],
    quiet: changed((form) => {
      form.hiddenRows.push(1);
    }),
  },
};

const ANSWERS: Readonly<Record<string, Case>> = {
  SKP040: { found: form({ letters: { "3.b": "-" } }), at: [lkeForm().at("3.b", "answer")] },
  SKP041: {
    found: form({ letters: { "4.a": "Baik" } }),
    at: [lkeForm().at("4.a", "answer")],
    quiet: form({ letters: { "4.a": "Belum Diisi" } }),
  },
  SKP042: { found: form({ letters: { "1.a": " bb. " } }), at: [lkeForm().at("1.a", "answer")] },
  SKP043: {
    found: changed((form) => {
      form.cells[form.at("1.b/3", "answer")] = "sebagian";
    }),
    at: [lkeForm().at("1.b/3", "answer")],
    quiet: changed((form) => {
      form.cells[form.at("1.b/3", "answer")] = "Terpenuhi";
    }),
  },
  SKP044: {
    found: changed((form) => {
      form.cells[form.at("2.a", "answer")] = { formula: "VLOOKUP(A1,Z1:Z9,1)", cached: { error: "#N/A" } };
    }),
    at: [lkeForm().at("2.a", "answer")],
    quiet: changed((form) => {
      form.cells[form.at("2.a", "answer")] = { formula: 'IF(1=1,"BB","B")', cached: "BB" };
    }),
  },
  SKP045: {
    found: form({ letters: { "1.a": "-" }, criteria: { "1.a": "YYYYYT" } }),
    at: [lkeForm().at("1.a", "answer")],
    quiet: form({ letters: { "1.a": "-" }, criteria: { "1.a": "YYYYY" } }),
  },
  SKP046: { found: form({ evaluator: {} }), at: ["sheet"], quiet: form({ evaluator: all("-") }) },
};

const JUDGEMENT: Readonly<Record<string, Case>> = {
  SKP050: {
    found: form({ letters: { "1.a": "BB" }, criteria: { "1.a": "YYYYYT" } }),
    at: [lkeForm().at("1.a", "answer")],
    quiet: form({ letters: { "1.a": "B" }, criteria: { "1.a": "YYYYYT" } }),
  },
  SKP051: {
    found: form({ letters: { "1.a": "A" }, notes: { "1.a": "Sangat baik" } }),
    at: [lkeForm().at("1.a", "note")],
    quiet: form({ letters: { "1.a": "A" } }),
  },
  SKP052: { found: form({ notes: { "2.b": "" } }), at: [lkeForm().at("2.b", "note")] },
  SKP053: { found: form({ evidence: { "2.b": "-" } }), at: [lkeForm().at("2.b", "evidence")] },
  SKP054: {
    found: form({ letters: { "1.b": "CC", "1.c": "B" } }),
    at: [lkeForm().at("1.c", "answer")],
    quiet: form({ letters: { "1.b": "B", "1.c": "CC" } }),
  },
  SKP055: {
    found: form({ evidence: { "1.a": "Renstra; PK", "2.a": "Renstra, PK", "3.a": "renstra; pk." } }),
    at: [lkeForm().at("1.a/1", "evidence")],
    quiet: form({ evidence: { "1.a": "Renstra; PK", "2.a": "Renstra; PK" } }),
  },
  SKP056: {
    found: form({ letters: { "2.c": "A" }, evaluator: { "2.c": "B" } }),
    at: [lkeForm({ evaluator: {} }).at("2.c", "evaluatorAnswer")],
    quiet: form({ evaluator: { "2.c": "B" } }),
  },
};

const FIGURES: Readonly<Record<string, Case>> = {
  SKP060: {
    found: changed((form) => {
      form.cells[form.at("2.c", "score")] = 15;
    }),
    at: [lkeForm().at("2.c", "score")],
    quiet: changed((form) => {
      form.cells[form.at("2.c", "score")] = "12,00";
    }),
  },
  SKP061: {
    found: changed((form) => {
      form.cells[form.at("total", "score")] = 91.5;
    }),
    at: [lkeForm().at("total", "score")],
    quiet: form({ letters: all("-") }),
  },
  SKP062: {
    found: changed((form) => {
      form.cells[form.at("1", "score")] = { formula: "SUM(#REF!)", cached: { error: "#REF!" } };
    }),
    at: [lkeForm().at("1", "score")],
  },
  SKP063: {
    found: changed((form) => {
      for (const code of ["2", "1.b", "total"]) form.cells[form.at(code, "score")] = { formula: "1+1" };
    }),
    at: [lkeForm().at("1.b", "score")],
  },
  SKP064: {
    found: changed((form) => {
      form.cells[form.at("2.c", "score")] = "dua belas";
      form.cells[form.at("total", "score")] = "95 (AA)";
    }),
    at: [lkeForm().at("2.c", "score"), lkeForm().at("total", "score")],
    quiet: changed((form) => {
      form.cells[form.at("2.c", "score")] = "-";
    }),
  },
  SKP065: {
    found: changed((form) => {
      form.cells[form.at("2.a", "answer")] = { formula: 'IF(2>1,"B","BB")', cached: "BB" };
    }),
    at: [lkeForm().at("2.a", "answer")],
    quiet: changed((form) => {
      form.cells[form.at("2.a", "answer")] = { formula: 'IF(2>1,"BB","B")', cached: "BB" };
    }),
  },
  SKP066: {
    found: changed((form) => {
      form.cells[form.at("2.a", "answer")] = { formula: "[1]Jawaban!$D$7", cached: "BB" };
    }),
    at: [lkeForm().at("2.a", "answer")],
    quiet: changed((form) => {
      form.cells.Z1 = "BB";
      form.cells[form.at("2.a", "answer")] = { formula: "Z1", cached: "BB" };
    }),
  },
  SKP067: { found: againBelow(""), at: ["A154"], quiet: againBelow("Komponen/Sub Komponen/Kriteria") },
  SKP068: {
    found: changed((form) => {
      form.cells[form.at("2.a", "score")] = "A";
      form.cells[form.at("3.c", "weight")] = form.cells[form.at("3.c", "title")];
    }),
    at: [lkeForm().at("2.a", "answer"), lkeForm().at("3.c", "answer")],
    quiet: changed((form) => {
      form.cells[form.at("2.a", "score")] = "BB";
    }),
  },
  SKP069: {
    found: changed((form) => {
      const row = form.row("2.b/3");
      form.clearRow(row);
      form.cells[`D${row}`] = "A";
    }),
    at: [lkeForm().at("2.b/3", "answer")],
    quiet: changed((form) => {
      form.cells[`D${form.row("2.b/3")}`] = "Ya";
    }),
  },
};

/** A recap that points at the components; the figures given stand there instead. */
const recap = (...values: readonly number[]) =>
  changed((form) => {
    const rows = rubric.components.map(({ code, name, weight }, index) => [
      name,
      values[index] ?? { formula: `'LKE Unit'!${form.at(code, "score")}`, cached: weight * 0.8 },
    ]);
    form.otherSheets.push({ name: "Rekap", rows: [["Komponen", "Nilai"], ...rows] });
  });

const predicate = (letter: string) =>
  changed((form) => {
    const row = form.row("total") + 1;
    form.cells[`A${row}`] = "Predikat";
    form.cells[`E${row}`] = letter;
  });

/** The evaluator's scores, of letters that stand nowhere. */
const ONLY_SCORED = ["number", "title", "weight", "answer", "score", "evaluatorScore"] as const;

const EVALUATOR_COLUMN = "H";
/** A form of two assessors, whose column of the evaluator's letters is hidden. */
const hiddenEvaluator = (evaluator: LkeSpec["letters"] & {}) =>
  changed((form) => form.hiddenColumns.push(8), { evaluator });

/** The evaluator's scores beside the OPD's own letters on some rows. */
const crossedScores = (codes: readonly string[]) =>
  changed(
    (form) => {
      for (const code of codes)
        form.cells[form.at(code, "score")] = form.cells[form.at(code, "evaluatorScore")] ?? "";
    },
    { evaluator: { "1.a": "B", "1.b": "B", "1.c": "B" } },
  );

const REPEATED: Readonly<Record<string, Case>> = {
  SKP180: { found: predicate("A"), at: [`E${lkeForm().row("total") + 1}`], quiet: predicate("BB") },
  SKP181: { found: recap(25), at: ["B2"], quiet: recap() },
  SKP182: { found: struckAnswer("A"), at: [lkeForm().at("1.b", "answer")], quiet: struckAnswer("-") },
  SKP183: { found: countedCriteria(1), at: [lkeForm().at("1.b/3", "score")], quiet: countedCriteria(0) },
  SKP184: {
    found: form({ columns: ONLY_SCORED, evaluator: { "2.c": "B" } }),
    at: [lkeForm({ columns: ONLY_SCORED, evaluator: {} }).at("2.c", "evaluatorScore")],
    quiet: form({ columns: ONLY_SCORED, evaluator: {} }),
  },
  SKP185: {
    found: hiddenEvaluator({ "2.c": "B" }),
    at: [`${EVALUATOR_COLUMN}5`],
    quiet: hiddenEvaluator({}),
  },
  SKP186: {
    found: crossedScores(["1.a", "1.b", "1.c"]),
    at: [lkeForm({ evaluator: {} }).at("1.a", "score")],
    quiet: crossedScores(["1.a", "1.b"]),
  },
};

const TITLES = ["LKE Unit", "Unit Kerja : Dinas Contoh", "Tahun : 2025"];

const IDENTITY: Readonly<Record<string, Case>> = {
  SKP070: {
    found: form({ titles: ["LKE Unit", "Tahun : 2025"] }, {}, "01.xlsx"),
    at: ["sheet"],
    quiet: form({ titles: TITLES }, {}, "01.xlsx"),
  },
  SKP071: {
    found: form({ titles: ["LKE Unit", "Tahun : 2025"] }, {}, "LKE Dinas Contoh.xlsx"),
    at: ["sheet"],
    quiet: form({ titles: ["LKE Unit", "Tahun : 2025"] }, { opd: "Dinas Contoh" }, "LKE Dinas Contoh.xlsx"),
  },
  SKP072: {
    found: form({ titles: TITLES.slice(0, 2) }),
    at: ["sheet"],
    quiet: form({ titles: TITLES.slice(0, 2) }, { year: 2025 }),
  },
  SKP073: { found: form({ titles: [...TITLES.slice(0, 2), "Tahun : 20225"] }), at: ["A3"] },
  SKP074: {
    found: form({ titles: TITLES.slice(0, 2) }, {}, "LKE 2025.xlsx"),
    at: ["sheet"],
    quiet: form({ titles: TITLES }, {}, "LKE 2024.xlsx"),
  },
  SKP075: {
    found: form(
      { columns: ["number", "title", "weight", "evaluatorAnswer", "note", "evidence"], evaluator: {} },
      { assessor: "self" },
    ),
    at: ["sheet"],
    quiet: form({}, { assessor: "self" }),
  },
};

const OUTPUTS: Readonly<Record<string, Case>> = {
  SKP080: { found: refused(false, exists, none), at: ["file"], quiet: refused(true, exists, none) },
  SKP081: {
    found: refused(true, exists, (scored) => [scored]),
    at: ["file"],
    quiet: refused(true, exists, none),
  },
  SKP082: {
    found: () =>
      outputs((input) => writeOutputs([{ path: path.join(input, "hasil.json"), content: "{}" }]).faults),
    at: ["file"],
    quiet: () =>
      outputs(
        (input) =>
          writeOutputs([{ path: path.join(path.dirname(input), "hasil.json"), content: "{}" }]).faults,
      ),
  },
};

/** A filled form as an .fods, with one more cell behind its table. */
const flat = (cell: string) => bytes(fods(odTable([...odRows(lkeForm().cells), cell], "LKE Unit")));

const FORMATS: Readonly<Record<string, Case>> = {
  SKP083: { found: () => findings(xls(lke())), at: ["file"] },
  SKP084: {
    found: flat(
      '<table:table-cell table:formula="of:=BobotSemua*2" office:value-type="float" office:value="6"/>',
    ),
    at: ["file"],
    quiet: flat('<table:table-cell table:formula="of:=[.C7]*2" office:value-type="float" office:value="6"/>'),
  },
  SKP085: {
    found: async () => (await checkTemplate(xls(lke()), FILE, {})).diagnostics,
    at: ["file"],
    quiet: async () => (await checkTemplate(lke(), FILE, {})).diagnostics,
  },
};

/** An export with a first and a last letter under these titles. */
const exported = (titles: ExportSpec["titles"]) => () =>
  findings(
    xlsx({
      sheets: [oneSheetExport({ ticks: () => "Ya", first: () => "B", last: () => "BB", titles }).sheet],
    }),
  );

/** A paper with Ya and Tidak in a column each, the second criterion of 1.b marked as given. */
const tickedAs = (marks: Marks) => () =>
  findings(
    xlsx({
      sheets: [
        tickPaper({
          blocks: [{ marks: (code, number) => (code === "1.b" && number === 2 ? marks : ["V", null]) }],
        }).sheet,
      ],
    }),
  );

/** An official form of which the first sub-components have lost their rows. */
const without = (codes: readonly string[]) =>
  changed((form) => {
    for (const code of codes) form.clearRow(form.row(code));
  });

const LAYOUTS: Readonly<Record<string, Case>> = {
  SKP150: {
    found: without(["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a"]),
    at: ["sheet"],
    quiet: without(["1.a", "1.b", "1.c", "2.a", "2.b", "2.c"]),
  },
  SKP151: {
    found: exported(["Huruf Awal", "Huruf Akhir", null, null]),
    at: ["F4"],
    quiet: exported(["Huruf", "Huruf Akhir", null, null]),
  },
  SKP152: {
    found: rowInstead("2.b/7", ["", "SK tim pengukuran", "Ya"]),
    at: [lkeForm().at("2.b/7", "title")],
    quiet: rowInstead("2.b/7", ["8", "SK tim pengukuran", "Ya"]),
  },
  SKP153: {
    found: tickedAs(["V", "V"]),
    at: [tickPaper({ blocks: [] }).at("1.b/2", 4)],
    quiet: tickedAs(["V", null]),
  },
};

/** The findings of every OPD of a workbook. */
const severalUnits =
  (...sheets: readonly AnswerSheet[]) =>
  async () =>
    (await assessUnits(workbookOf(...sheets), FILE)).flatMap(({ evaluation }) => evaluation.diagnostics);

const named = (sheet: string, unit = "Dinas Contoh") => ({ sheet, titles: titlesOf(unit) });

/** Two OPDs with a sheet of recommendations under these heads. */
const withFollowUp =
  (...rows: readonly (readonly string[])[]) =>
  async () =>
    (
      await assessUnits(
        workbookOf(named("A", "Dinas Satu"), named("B", "Dinas Dua"), {
          name: "Tindak Lanjut",
          rows: rows.map((row) => [...row]),
        }),
        FILE,
      )
    ).flatMap(({ evaluation }) => evaluation.diagnostics);

/** Two OPDs and a sheet of this name without a table. */
const withTab = (name: string) => async () =>
  (
    await assessUnits(
      workbookOf(named("A", "Dinas Satu"), named("B", "Dinas Dua"), { name, rows: [["Belum diisi"]] }),
      FILE,
    )
  ).flatMap(({ evaluation }) => evaluation.diagnostics);

/** A form with letters under Jawaban and these under Predikat. */
const withPredicates = (predicates: Readonly<Record<string, string>>) => () =>
  findings(
    xlsx({
      sheets: [
        table({
          columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF), letters("Predikat", predicates)],
        }),
      ],
    }),
  );

/** A criterion in the place of the first component's row, above every sub-component. */
const aboveAll = (answer: string | null) =>
  changed((form) => {
    form.cells[form.at("1", "title")] = form.cells[form.at("1.a/3", "title")];
    form.cells[form.at("1", "number")] = 3;
    form.cells[form.at("1", "answer")] = answer;
  });

/** Half of the sub-components, which are answered BB. */
const SCORES_OF_C = [
  ["1.a", 3],
  ["1.b", 4.5],
  ["1.c", 7.5],
  ["2.a", 3],
  ["2.b", 4.5],
  ["2.c", 7.5],
] as const;

const SEVERAL_SHEETS: Readonly<Record<string, Case>> = {
  SKP154: {
    found: withFollowUp(["Rekomendasi", "Status"], ["Susun pohon kinerja", "Selesai"]),
    at: ["sheet", "sheet"],
    quiet: withFollowUp(
      ["OPD", "Rekomendasi", "Status"],
      ["Dinas Satu", "Susun pohon kinerja", "Selesai"],
      ["Dinas Dua", "Pantau rencana aksi", "Proses"],
    ),
  },
  SKP155: { found: withTab("Dinas Tiga"), at: ["sheet"], quiet: withTab("Catatan") },
  SKP156: {
    found: withPredicates({ ...SELF, "1.a": "E" }),
    at: ["E6"],
    quiet: withPredicates(SELF),
  },
  SKP157: {
    found: changed((form) => {
      for (const [code, score] of SCORES_OF_C) form.cells[form.at(code, "score")] = score;
    }),
    at: [lkeForm().at("1.a", "score")],
    quiet: changed((form) => {
      for (const [code, score] of SCORES_OF_C.slice(1)) form.cells[form.at(code, "score")] = score;
    }),
  },
  SKP158: {
    found: againBelow("Komponen/Sub Komponen/Kriteria", ""),
    at: ["A154"],
    quiet: againBelow("Komponen/Sub Komponen/Kriteria"),
  },
  SKP159: {
    found: aboveAll("Ya"),
    at: [lkeForm().at("1", "answer")],
    quiet: aboveAll(null),
  },
  SKP160: {
    found: severalUnits(named("LKE Mandiri"), named("LKE Evaluator")),
    at: ["sheet"],
    quiet: severalUnits(named("LKE Mandiri"), named("LKE")),
  },
  SKP161: {
    found: severalUnits(named("LKE Mandiri"), named("LKE")),
    at: ["sheet"],
    quiet: severalUnits(named("LKE Mandiri"), { ...named("LKE"), letters: all("-") }),
  },
  SKP162: {
    found: severalUnits(named("LKE Mandiri"), {
      ...named("LKE Evaluator"),
      change: (form) => form.clearRow(form.row("3.b")),
    }),
    at: [lkeForm().at("3.b", "number")],
    quiet: severalUnits(named("LKE Mandiri"), { ...named("LKE Evaluator"), letters: { "3.b": "-" } }),
  },
  SKP163: {
    found: severalUnits(named("A", "Dinas Satu"), named("B", "Dinas Dua")),
    at: ["sheet", "sheet"],
    quiet: severalUnits(named("A", "Dinas Satu"), named("B", "Dinas Satu")),
  },
  SKP164: {
    found: severalUnits(named("A", "Dinas Satu"), named("B", "Dinas Dua"), { sheet: "C", titles: NO_NAME }),
    at: ["sheet"],
    quiet: severalUnits(named("A", "Dinas Satu"), named("B", "Dinas Dua"), {
      sheet: "C",
      titles: NO_NAME,
      letters: all("-"),
    }),
  },
  SKP165: {
    found: severalUnits(named("A", "Dinas Satu"), named("B", "Dinas Dua"), named("C", "Dinas Dua dan Tiga")),
    at: ["sheet", "sheet"],
    quiet: severalUnits(named("A", "Dinas Satu"), named("B", "Dinas Dua"), named("C", "Dinas Duabelas")),
  },
};

/** The findings of an official form that is read by a map. */
const byMap = (map: LayoutMap, spec: LkeSpec = {}) =>
  form(spec, { rubric: loadEdition("permenpanrb-88-2021-unit"), map });

const official = lkeForm();
const firstRow = (text: string): LayoutMap =>
  withTable({
    rows: [{ row: official.row("1.a"), is: { kind: "subcomponent", code: "1.a" }, text }],
  });

const MAPS: Readonly<Record<string, Case>> = {
  SKP166: { found: byMap(OFFICIAL_FORM_MAP), at: ["file"] },
  SKP167: {
    found: byMap(withTable({ sheet: "LKE 2024" })),
    at: ["file"],
    quiet: byMap(OFFICIAL_FORM_MAP),
  },
  SKP168: {
    found: byMap(firstRow("Pelayanan loket")),
    at: [official.at("1.a", "title")],
    quiet: byMap(firstRow(String(official.cells[official.at("1.a", "title")]))),
  },
  SKP169: {
    found: byMap({ ...OFFICIAL_FORM_MAP, letters: { memadai: "B" } }, { letters: { "1.b": "Memadai" } }),
    at: [official.at("1.b", "answer")],
    quiet: byMap(OFFICIAL_FORM_MAP),
  },
};

const SHARE = profile({ method: "share", denominator: "all" });
const POINTS = profile({ method: "points" });

/** Ticks for every criterion, scored by their share. */
const ticked = (grades: Readonly<Record<string, string>> = {}) =>
  findings(gradedForm(SHARE, grades, "Y"), { rubric: SHARE });

/** A form whose score column is the answer; its own sums bear it out. */
const byPoints = (change: (form: LkeForm) => void = () => {}) =>
  form({ criteriaRows: false, change }, { rubric: POINTS });

const PROFILES: Readonly<Record<string, Case>> = {
  SKP170: {
    found: () => findings(gradedForm(SHARE, { "2.a": "ABD" }, "Y"), {}),
    at: [lkeForm().at("2.a", "answer")],
    quiet: () => findings(gradedForm(SHARE, { "2.a": "ABD" }, "Y"), { rubric: profile(mean()) }),
  },
  SKP171: {
    found: () => ticked({ "2.a": "YBT" }),
    at: [lkeForm().at("2.a/2", "answer")],
    quiet: () => ticked(),
  },
  SKP172: {
    found: form({ letters: { "2.a": "A" }, criteria: { "2.a": "YYY" } }, { rubric: SHARE }),
    at: [lkeForm().at("2.a", "answer")],
    quiet: form({ letters: { "2.a": "BB" }, criteria: { "2.a": "YYY" } }, { rubric: SHARE }),
  },
  SKP173: {
    found: () => ticked({ "2.a": "Y-T" }),
    at: [lkeForm().at("2.a", "answer")],
    quiet: () => ticked(),
  },
  SKP174: {
    found: byPoints((form) => {
      form.cells[form.at("2.a", "score")] = 86;
    }),
    // What one figure breaks its component's sum bears out no more.
    at: ["2.a", "2.b", "2.c"].map((code) => lkeForm({ criteriaRows: false }).at(code, "score")),
    quiet: byPoints(),
  },
  SKP175: { found: bytes(oldForm().bytes), at: ["sheet"] },
};

const CASES: Readonly<Record<string, Case>> = {
  ...FILES,
  ...SHEETS,
  ...STRUCTURE,
  ...ANSWERS,
  ...JUDGEMENT,
  ...FIGURES,
  ...IDENTITY,
  ...OUTPUTS,
  ...FORMATS,
  ...LAYOUTS,
  ...SEVERAL_SHEETS,
  ...MAPS,
  ...PROFILES,
  ...REPEATED,
};

describe("an official form with nothing wrong", () => {
  it.each<[string, LkeSpec]>([
    ["with criteria", {}],
    ["with sub-components only", { criteriaRows: false }],
    [
      "with its columns in another order",
      { columns: ["title", "weight", "evidence", "note", "score", "answer", "number"] },
    ],
    [
      "with letters from AA to E",
      {
        letters: {
          "1.a": "AA",
          "1.b": "A",
          "1.c": "BB",
          "2.a": "B",
          "2.b": "CC",
          "2.c": "C",
          "3.a": "D",
          "3.b": "D",
          "3.c": "E",
        },
      },
    ],
  ])("has no findings: %s", async (_, spec) => {
    expect(await findings(lke(spec))).toEqual([]);
  });
});

describe("the workbooks", () => {
  it("cover every rule", () => {
    expect(Object.keys(CASES)).toEqual(RULES.map(({ code }) => code));
  });
});

describe.each(RULES.map(({ code, name }) => ({ code, name, ...CASES[code] })))(
  "$code $name",
  ({ code, found, at, quiet }) => {
    it("is found where it stands", async () => {
      const places = (await found?.())?.filter((finding) => finding.code === code).map(place);
      expect(places).toEqual(at);
    });

    it("stays quiet in a workbook that is nearly the same", async () => {
      expect((await (quiet ?? form())()).filter((finding) => finding.code === code)).toEqual([]);
    });
  },
);

function place({ sheet, cell }: Diagnostic): string {
  return cell ?? (sheet === null ? "file" : "sheet");
}
