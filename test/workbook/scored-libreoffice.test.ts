/** LibreOffice calculates scored copies anew: its figures must be the ones that we wrote beside our formulas. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { EvaluateOptions } from "../../src/evaluate.ts";
import type { LoadedRubric } from "../../src/rubric/load.ts";
import { openPackage, rewritePackage } from "../../src/workbook/package.ts";
import { RESULT_SHEET } from "../../src/workbook/scored/marker.ts";
import { type LkeSpec, lke } from "../fixtures/lke.ts";
import { hasLibreOffice, recalculated } from "../fixtures/oracles/libreoffice.ts";
import { CATEGORY, CRITERION, flatTable, SUBCATEGORY, values } from "../fixtures/papers/flat-table.ts";
import { noCodes } from "../fixtures/papers/no-codes.ts";
import { oneSheetExport } from "../fixtures/papers/one-sheet-export.ts";
import type { Paper } from "../fixtures/papers/paper.ts";
import { workingPaper } from "../fixtures/papers/working-paper.ts";
import { gradedForm, mean, profile } from "../fixtures/profiles.ts";
import { besides, cellsOf, disagreements, type ShownCell, scoredCopy } from "../fixtures/scored.ts";
import { answerSheet, titlesOf } from "../fixtures/sheets.ts";
import { xlsx } from "../fixtures/xlsx.ts";
import { LOCAL_RUBRIC } from "./create/local-rubric.ts";

const CODES = ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"];

/** Twelve letters in the order of the sub-components; one letter stands for twelve. */
function letters(list: string): Readonly<Record<string, string>> {
  const given = list.split(" ");
  return Object.fromEntries(CODES.map((code, index) => [code, given[given.length === 1 ? 0 : index] ?? "-"]));
}

const MANY: LkeSpec = {
  letters: { ...letters("- - - - - - - - - - - -") },
  criteria: {
    "1.a": "YYYYYY",
    "1.b": "YYYYYYYYYYT",
    "1.c": "YYYYYYTT",
    "2.a": "YTT",
    "2.b": "TTTTTTT",
    "3.a": "YYYYY",
  },
};

interface Case {
  readonly name: string;
  readonly spec: LkeSpec;
  /** In place of the form that `spec` describes. */
  readonly bytes?: Uint8Array;
  readonly options?: EvaluateOptions;
  /** Where the official figures stand, when not in the only answer column. */
  readonly column?: string;
  /** Total, predicate and flag of the official assessor. */
  readonly result: readonly [total: number | string, predicate: string, flag: string];
}

const OPEN = ["Belum lengkap", "Belum lengkap", "Belum lengkap"] as const;
const FINE = "Tidak ditandai";
const FLAGGED = "DITANDAI (C ke bawah)";

const byProfile = (
  name: string,
  rubric: LoadedRubric,
  grades: Readonly<Record<string, string>>,
  everywhere: string,
  result: Case["result"],
): Case => ({ name, spec: {}, bytes: gradedForm(rubric, grades, everywhere), options: { rubric }, result });

const PROFILES: readonly Case[] = [
  // 66 of 100 everywhere.
  byProfile("a mean of B everywhere", profile(mean()), {}, "B", [66, "B", FINE]),
  // 1.a: 200 ÷ 6 = 33 1/3 with blanks as nothing; the rest 100: 94 + 6 ÷ 3
  byProfile("a mean over all criteria", profile(mean()), { "1.a": "AA----" }, "A", [96, "AA", FINE]),
  byProfile(
    "a mean over the answered",
    profile(mean({ denominator: "answered" })),
    { "1.a": "AA----" },
    "A",
    [100, "AA", FINE],
  ),
  // 1.a: (1 + 2 + 3) × 100 of 21 weights; the rest D
  byProfile("a weighted mean", profile(mean({ weighting: "criteria" })), { "1.a": "AAADDD" }, "D", [
    1.71,
    "D",
    FLAGGED,
  ]),
  // 2.a: 83 reaches BB
  byProfile("a mean floored to a letter", profile(mean({ result: "letter" })), { "2.a": "AAC" }, "B", [
    60.6,
    "B",
    FINE,
  ]),
  byProfile(
    "a share with a blank",
    profile({ method: "share", denominator: "answered" }),
    { "2.a": "Y-T" },
    "Y",
    [78.2, "BB", FINE],
  ),
  byProfile("a mean with one open", profile(mean()), { "3.b": "-" }, "A", OPEN),
];

const most = (_: string, number: number) => (number % 4 === 0 ? "Tidak" : "Ya");

const byLayout = (name: string, { sheet }: Paper, column: string): Case => ({
  name,
  spec: {},
  bytes: xlsx({ sheets: [sheet] }),
  column,
  // The shares of `most` give B, but CC in 1.c and BB in 2.a and 4.a: 70 − 1.5 + 0.6 + 0.5
  result: [69.6, "B", FINE],
});

const LAYOUTS: readonly Case[] = [
  byLayout(
    "a working paper of three blocks, with documents and a sub-component of its own",
    workingPaper({
      blocks: ["Penilaian Mandiri", "Penjaminan Kualitas", "Penilaian Final"].map((parent) => ({
        parent,
        ticks: most,
      })),
      evidence: ["SK tim SAKIP"],
      extra: { after: "2.c", title: "Inovasi" },
    }),
    "G",
  ),
  byLayout(
    "a flat table of two assessors",
    flatTable({
      columns: [
        CATEGORY,
        { ...SUBCATEGORY, once: "subcomponent", merged: true },
        CRITERION,
        values("Nilai Auditee", () => "Ya"),
        values("Nilai Evaluator", most),
      ],
    }),
    "G",
  ),
  byLayout(
    "an export with first and last letters",
    oneSheetExport({
      ticks: most,
      first: () => "E",
      last: (code) => ({ "1.c": "CC", "2.a": "BB", "4.a": "BB" })[code] ?? "B",
      titles: ["Huruf Awal", "Huruf Akhir", "Nilai Awal", "Nilai Akhir"],
    }),
    "D",
  ),
  byLayout(
    "a paper without codes",
    noCodes({
      letters: () => "-",
      ticks: most,
      marks: ["", "↳ ", "- "],
      titles: ["Uraian", "Bobot", "Jawaban", "Nilai"],
    }),
    "D",
  ),
];

const CASES: readonly Case[] = [
  { name: "100", spec: { letters: letters("AA") }, result: [100, "AA", FINE] },
  { name: "90.05", spec: { letters: letters("A A A A A A A BB A AA A A") }, result: [90.05, "AA", FINE] },
  { name: "90", spec: { letters: letters("A") }, result: [90, "A", FINE] },
  {
    name: "80.05",
    spec: { letters: letters("BB BB BB BB BB BB BB B BB A BB BB") },
    result: [80.05, "A", FINE],
  },
  { name: "80", spec: { letters: letters("BB") }, result: [80, "BB", FINE] },
  { name: "70.05", spec: { letters: letters("B B B B B B B CC B BB B B") }, result: [70.05, "BB", FINE] },
  { name: "70", spec: { letters: letters("B") }, result: [70, "B", FINE] },
  {
    name: "60.05",
    spec: { letters: letters("CC CC CC CC CC CC CC C CC B CC CC") },
    result: [60.05, "B", FINE],
  },
  { name: "60", spec: { letters: letters("CC") }, result: [60, "CC", FINE] },
  { name: "50.05", spec: { letters: letters("CC D C C C C C C CC CC C C") }, result: [50.05, "CC", FINE] },
  { name: "50", spec: { letters: letters("C") }, result: [50, "C", FLAGGED] },
  { name: "30.05", spec: { letters: letters("CC D D D D D D D D B D E") }, result: [30.05, "C", FLAGGED] },
  { name: "30", spec: { letters: letters("D") }, result: [30, "D", FLAGGED] },
  { name: "0", spec: { letters: letters("E") }, result: [0, "E", FLAGGED] },
  { name: "one is open", spec: { letters: { "3.b": "-" } }, result: OPEN },
  { name: "all are open", spec: { letters: letters("-"), criteriaRows: false }, result: OPEN },
  {
    name: "some are no letters",
    spec: { letters: { "1.a": "?", "1.b": "Baik", "2.c": "B*", "4.a": "A/B/C/D" } },
    result: OPEN,
  },
  {
    name: "letters written carelessly",
    spec: { letters: { "1.a": " bb ", "1.b": "A.", "1.c": "\u00A0b", "2.a": "ＣＣ", "2.b": "a" } },
    // 80 + 0.9 − 1.5 − 1.2 + 0.9
    result: [79.1, "BB", FINE],
  },
  {
    name: "flagged from B on",
    spec: { letters: letters("B") },
    options: { flagFrom: "B" },
    result: [70, "B", "DITANDAI (B ke bawah)"],
  },
  {
    name: "a tie of a region's own rubric",
    spec: { rubric: LOCAL_RUBRIC.rubric, letters: letters("A BB B A BB CC AA B C BB CC D") },
    options: { rubric: LOCAL_RUBRIC },
    // 68.735 exactly: half up.
    result: [68.74, "B", FINE],
  },
  { name: "letters from criteria", spec: MANY, result: OPEN },
  ...PROFILES,
  ...LAYOUTS,
  {
    name: "two assessors",
    spec: { letters: { "1.a": "AA" }, evaluator: { "1.c": "B" } },
    result: [78.5, "BB", FINE],
  },
  {
    name: "two assessors on two sheets",
    spec: {
      sheet: "LKE Evaluator",
      letters: { "1.c": "B" },
      change: (form) =>
        form.otherSheets.push(
          answerSheet({
            sheet: "LKE 'Mandiri' & \"25\"",
            titles: ["", ...titlesOf("Dinas Contoh Kota Rekaan")],
          }),
        ),
    },
    column: "G",
    result: [78.5, "BB", FINE],
  },
  { name: "an evaluator who is not done", spec: { evaluator: { "1.c": "-" } }, result: OPEN },
  { name: "a sheet with a difficult name", spec: { sheet: 'LKE\'s <A&B> "25"' }, result: [80, "BB", FINE] },
  {
    name: "Strict XML",
    spec: { change: (form) => Object.assign(form, { workbook: { strict: true } }) },
    result: [80, "BB", FINE],
  },
  {
    name: "prefixed XML",
    spec: { change: (form) => Object.assign(form, { workbook: { prefix: "x" } }) },
    result: [80, "BB", FINE],
  },
];

/** What is scored first, and the same form as its owner changes it later. */
const CHANGES: readonly (readonly [name: string, before: LkeSpec, after: LkeSpec])[] = [
  ["a better letter", {}, { letters: { "1.c": "AA" } }],
  ["an answer taken away", {}, { letters: { "1.c": "-" } }],
  ["the missing answer given", { letters: { "3.b": "-" } }, { letters: { "3.b": "cc" } }],
  ["a placeholder replaced", { letters: { "3.b": "Y/T" } }, { letters: { "3.b": "B" } }],
  [
    "criteria ticked otherwise",
    { letters: { "1.a": "-" }, criteria: { "1.a": "YYYTTT" } },
    { letters: { "1.a": "-" }, criteria: { "1.a": "YYYYYT" } },
  ],
];

type Cells = ReadonlyMap<string, ShownCell>;

describe.skipIf(!hasLibreOffice())("LibreOffice calculates", () => {
  const made = new Map<string, Uint8Array>();
  const written = new Map<string, Cells>();
  const calculated = new Map<string, Cells>();

  beforeAll(async () => {
    for (const { name, spec, options, bytes } of CASES)
      made.set(name, (await scoredCopy(bytes ?? lke(spec), options)).bytes);
    for (const file of exampleFiles()) made.set(file.name, (await scoredCopy(file.bytes)).bytes);
    made.set("English", (await scoredCopy(lke({ letters: { "3.b": "-" } }), { language: "en" })).bytes);
    made.set("stale", await withStaleTotal((await scoredCopy(lke())).bytes));
    for (const [name, before, after] of CHANGES) made.set(name, await changedLater(before, after));
    for (const [name, bytes] of made) written.set(name, await cellsOf(bytes, RESULT_SHEET));
    for (const [name, bytes] of recalculated(made)) calculated.set(name, await cellsOf(bytes, RESULT_SHEET));
  });

  it.each(CASES)("$name: $result", ({ name, spec, options, result, column: own }) => {
    const cells = calculated.get(name) ?? new Map();
    const column = own ?? (spec.evaluator ? "G" : "D");
    const shown = ["Nilai akhir", "Predikat", `Ditandai mulai predikat ${options?.flagFrom ?? "C"}`].map(
      (label) => besides(cells, label, column)?.value,
    );
    expect(shown).toEqual(result);
  });

  it("comes to the value beside every formula of every copy, examples included", () => {
    const changed = new Set(["stale", ...CHANGES.map(([name]) => name)]);
    const wrong = [...written]
      .filter(([name]) => !changed.has(name))
      .flatMap(([name, cells]) =>
        disagreements(cells, calculated.get(name) ?? new Map()).map((cell) => `${name} ${cell}`),
      );
    expect(wrong).toEqual([]);
    const formulas = (name: string) =>
      [...(written.get(name) ?? [])].filter(([, { formula }]) => formula !== null).length;
    expect(formulas("80")).toBe(37);
    expect(formulas("letters from criteria")).toBeGreaterThan(37);
    expect(exampleFiles().length).toBeGreaterThan(4);
  });

  it("catches a value that is not what its formula comes to", () => {
    const wrong = disagreements(written.get("stale") ?? new Map(), calculated.get("stale") ?? new Map());
    expect(wrong).toEqual(["D5: 81.5 / 80", "D29: 81.5 / 80"]);
  });

  it.each(CHANGES)("what changes later: %s", async (name, _, after) => {
    const expected = await cellsOf((await scoredCopy(lke(after))).bytes, RESULT_SHEET);
    expect(disagreements(expected, calculated.get(name) ?? new Map())).toEqual([]);
    // Before LibreOffice calculates, the copy still shows what was scored.
    expect(disagreements(expected, written.get(name) ?? new Map())).not.toEqual([]);
  });
});

function exampleFiles(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = new URL("../../examples/", import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  return names.map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }));
}

/** The scored copy of one form, in which its owner afterwards fills in the answer sheet as in another. */
async function changedLater(before: LkeSpec, after: LkeSpec): Promise<Uint8Array> {
  const scored = await openPackage((await scoredCopy(lke(before))).bytes);
  const changed = await openPackage(lke(after));
  const parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"];
  return rewritePackage(scored, new Map(parts.map((part) => [part, changed.text(part)])));
}

/** The same copy with 81.5 where the total's formula comes to 80. */
async function withStaleTotal(bytes: Uint8Array): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const part = "xl/worksheets/sheet2.xml";
  return rewritePackage(
    pkg,
    new Map([[part, pkg.text(part).replaceAll("</f><v>80</v>", "</f><v>81.5</v>")]]),
  );
}
