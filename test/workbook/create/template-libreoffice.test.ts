/** LibreOffice calculates the templates anew: its figures must be the ones written beside our formulas. */
import { beforeAll, describe, expect, it } from "vitest";
import { examples } from "../../../examples/generate.ts";
import { assess } from "../../../src/evaluate.ts";
import { type LoadedRubric, loadEdition } from "../../../src/rubric/load.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import type { TemplateContent } from "../../../src/workbook/create/content.ts";
import { createFilledTemplate, createTemplate } from "../../../src/workbook/create/template.ts";
import { openPackage, rewritePackage } from "../../../src/workbook/package.ts";
import { type Cell, cellName, openWorkbook, parseCellName } from "../../../src/workbook/sheet.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { all, type Letters, lettered } from "./filled.ts";
import { LOCAL_RUBRIC } from "./local-rubric.ts";
import { MADE_UP_RUBRIC } from "./made-up-rubric.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit");
const INSTANSI = loadEdition("permenpanrb-88-2021-instansi");

const UNIT_CRITERIA = new Map(
  UNIT.rubric.components.flatMap(({ subcomponents }) =>
    subcomponents.map(({ code, criteria }) => [code, criteria.length] as const),
  ),
);

interface Case {
  readonly name: string;
  readonly rubric?: LoadedRubric;
  readonly letters: Letters;
  /** Total and predicate on the LKE sheet, by assessor. */
  readonly self: readonly [total: number | string, predicate: string];
  readonly evaluator: readonly [total: number | string, predicate: string];
  /** What the Hasil sheet shows for this year. */
  readonly result: readonly [total: number | string, predicate: string];
}

const OPEN = ["Belum lengkap", ""] as const;
const NO_RESULT = ["Belum lengkap", "Predikat"] as const;

/** Only the self-assessment is filled in, so that it is the result. */
function onlySelf(self: string, total: number, letter: string, name: string, rubric?: LoadedRubric): Case {
  return {
    name: `${total} is ${letter}${rubric ? ` (${rubric.rubric.id})` : ""}`,
    ...(rubric ? { rubric } : {}),
    letters: { self },
    self: [total, letter],
    evaluator: OPEN,
    result: [total, `${letter} (${name})`],
  };
}

const CASES: readonly Case[] = [
  onlySelf(all("AA"), 100, "AA", "Sangat Memuaskan"),
  onlySelf("A A A A A A A BB A A A A", 89.55, "A", "Memuaskan"),
  onlySelf(all("A"), 90, "A", "Memuaskan"),
  onlySelf("A A A A A A A BB A AA A A", 90.05, "AA", "Sangat Memuaskan"),
  onlySelf(all("BB"), 80, "BB", "Sangat Baik"),
  onlySelf("BB BB BB BB BB BB BB B BB A BB BB", 80.05, "A", "Memuaskan"),
  onlySelf(all("B"), 70, "B", "Baik"),
  onlySelf("B B B B B B B CC B BB B B", 70.05, "BB", "Sangat Baik"),
  onlySelf(all("CC"), 60, "CC", "Cukup (Memadai)"),
  onlySelf("CC CC CC CC CC CC CC C CC B CC CC", 60.05, "B", "Baik"),
  onlySelf(all("C"), 50, "C", "Kurang"),
  onlySelf("CC D C C C C C C CC CC C C", 50.05, "CC", "Cukup (Memadai)"),
  onlySelf(all("D"), 30, "D", "Sangat Kurang"),
  onlySelf("CC D D D D D D D D B D E", 30.05, "C", "Kurang"),
  onlySelf(all("E"), 0, "E", "Tidak Ada Upaya"),
  onlySelf("A BB B A BB CC AA B C BB CC D", 66.85, "B", "Baik", INSTANSI),
  // 68.735 exactly: half up.
  onlySelf("A BB B A BB CC AA B C BB CC D", 68.74, "B", "Baik", LOCAL_RUBRIC),
  {
    name: "nothing is answered",
    letters: {},
    self: OPEN,
    evaluator: OPEN,
    result: NO_RESULT,
  },
  {
    name: "one answer is missing",
    letters: { self: "BB BB BB BB BB BB BB BB - BB BB BB" },
    self: OPEN,
    evaluator: OPEN,
    result: NO_RESULT,
  },
  {
    name: "the evaluator's answers are the result",
    letters: { self: all("A"), evaluator: all("CC") },
    self: [90, "A"],
    evaluator: [60, "CC"],
    result: [60, "CC (Cukup (Memadai))"],
  },
  {
    name: "what the evaluator left open is not filled from the self-assessment",
    letters: { self: all("A"), evaluator: "CC CC CC CC CC CC CC CC CC CC CC -" },
    self: [90, "A"],
    evaluator: OPEN,
    result: NO_RESULT,
  },
];

/** What people paste over the lists of choices, by sub-component; the formulas must take it as `sakip` does. */
const PASTED: TemplateContent = pasted();

function pasted(): TemplateContent {
  const content = lettered(UNIT.rubric, { self: all("BB") });
  const answers: Readonly<Record<string, readonly [self: string, evaluator: string]>> = {
    "1.a": [" B ", "-"],
    "1.b": ["bb.", " "],
    "1.c": ["A.", " – "],
  };
  const subcomponents = Object.entries(content.subcomponents).map(([code, given]) => {
    const [self, evaluator] = answers[code] ?? [];
    const criteria = UNIT_CRITERIA.get(code) ?? 0;
    const ticks = Array.from({ length: criteria }, (_, i) => (code === "1.b" && i === 0 ? null : true));
    return [
      code,
      {
        ...given,
        self: { letter: self ?? given.self.letter, criteria: ticks },
        evaluator: { letter: evaluator ?? null, criteria: [] },
      },
    ] as const;
  });
  return { ...content, subcomponents: Object.fromEntries(subcomponents) };
}

const OTHER_RUBRIC: LoadedRubric = { rubric: MADE_UP_RUBRIC, sha256: "1".repeat(64) };

/** Every criterion answered: as many with Ya as the place of its sub-component, so that each letter is supported once. */
function ticked(rubric: Rubric): TemplateContent {
  const content = lettered(rubric, { self: "P Q R S TT P -", evaluator: "Q Q Q Q Q Q Q" });
  const parts = rubric.components.flatMap(({ subcomponents }) => subcomponents);
  const subcomponents = parts.map(({ code, criteria }, place) => {
    const given = content.subcomponents[code];
    if (!given) throw new Error(`no content for ${code}`);
    const ticks = criteria.map((_, i) => i < place);
    const sides = {
      self: { ...given.self, criteria: ticks },
      evaluator: { ...given.evaluator, criteria: ticks },
    };
    return [code, { ...given, ...sides, recommendation: `Perbaiki ${code}.` }] as const;
  });
  return {
    ...content,
    subcomponents: Object.fromEntries(subcomponents),
    previous: { "1": 30, "2": 9, "3": 1 },
  };
}

type Shown = string | number | null;

function shown(cell: Cell | undefined): Shown {
  if (!cell) return null;
  const { value } = cell;
  if (value.kind === "number") return value.number;
  if (value.kind === "text") return value.text;
  return value.kind === "none" ? null : JSON.stringify(value);
}

type Figures = ReadonlyMap<string, { readonly value: Shown; readonly live: boolean }>;

/** Every cell of a workbook by `Sheet!A1`. */
async function figuresOf(bytes: Uint8Array): Promise<Figures> {
  const workbook = openWorkbook(await openPackage(bytes));
  const found = new Map<string, { value: Shown; live: boolean }>();
  for (const entry of workbook.sheets) {
    for (const cells of workbook.read(entry).rows.values()) {
      for (const cell of cells.values()) {
        found.set(`${entry.name}!${cellName(cell.row, cell.column)}`, {
          value: shown(cell),
          live: cell.formula !== null,
        });
      }
    }
  }
  return found;
}

/** The cells in the row that begins with a label, left to right. */
function rowOf(figures: Figures, sheet: string, label: string): Shown[] {
  const at = [...figures].find(([key, { value }]) => key.startsWith(`${sheet}!A`) && value === label)?.[0];
  const row = parseCellName(at?.split("!")[1] ?? "")?.row;
  return [...figures]
    .filter(([key]) => key.startsWith(`${sheet}!`) && parseCellName(key.split("!")[1] ?? "")?.row === row)
    .map(([, { value }]) => value);
}

/** Cells whose formula LibreOffice does not calculate to the value that was written beside it. */
function disagreements(written: Figures, calculated: Figures): string[] {
  return [...written].flatMap(([cell, { value, live }]) => {
    if (!live) return [];
    const other = calculated.get(cell)?.value ?? null;
    const same =
      typeof value === "number" && typeof other === "number"
        ? Math.abs(value - other) < 1e-9
        : (value ?? "") === (other ?? "");
    return same ? [] : [`${cell}: ${value} / ${other}`];
  });
}

describe.skipIf(!hasLibreOffice())("LibreOffice calculates", () => {
  const made = new Map<string, Uint8Array>();
  const written = new Map<string, Figures>();
  const calculated = new Map<string, Figures>();

  beforeAll(async () => {
    for (const { name, rubric = UNIT, letters } of CASES) {
      made.set(name, await createFilledTemplate(rubric, lettered(rubric.rubric, letters)));
    }
    for (const [name, bytes] of await examples()) made.set(name, bytes);
    made.set("another rubric", await createFilledTemplate(OTHER_RUBRIC, ticked(OTHER_RUBRIC.rubric)));
    made.set("blank", await createTemplate(UNIT));
    made.set(
      "stale",
      await withStaleTotal(await createFilledTemplate(UNIT, lettered(UNIT.rubric, { self: all("BB") }))),
    );
    made.set("pasted", await createFilledTemplate(UNIT, PASTED));
    for (const [name, bytes] of made) written.set(name, await figuresOf(bytes));
    for (const [name, bytes] of recalculated(made)) calculated.set(name, await figuresOf(bytes));
  });

  it.each(CASES)("$name", ({ name, self, evaluator, result }) => {
    const figures = calculated.get(name) ?? new Map();
    const [, selfTotal, evaluatorTotal] = rowOf(figures, "LKE", "Nilai Akuntabilitas Kinerja");
    expect([selfTotal, evaluatorTotal]).toEqual([self[0], evaluator[0]]);
    const [, , selfLetter, , evaluatorLetter] = rowOf(figures, "LKE", "Predikat");
    expect([selfLetter ?? "", evaluatorLetter ?? ""]).toEqual([self[1], evaluator[1]]);
    expect(rowOf(figures, "Hasil", "Nilai Akuntabilitas Kinerja").at(-1)).toBe(result[0]);
    expect(rowOf(figures, "Hasil", "Predikat").at(-1)).toBe(result[1]);
  });

  it("pasted answers to what sakip makes of them", async () => {
    const figures = calculated.get("pasted") ?? new Map();
    const { evaluation } = await assess(made.get("pasted") ?? new Uint8Array(), "tempel.xlsx");
    // B for 6 points, A for 15, BB for the rest.
    expect([evaluation.assessor, evaluation.total]).toEqual(["self", 80.9]);
    expect(rowOf(figures, "LKE", "Nilai Akuntabilitas Kinerja")[1]).toBe(80.9);
    expect(rowOf(figures, "Hasil", "Nilai Akuntabilitas Kinerja").at(-1)).toBe(80.9);
    expect(rowOf(figures, "Hasil", "Nilai tahun ini memakai jawaban").at(-1)).toBe("Penilaian Mandiri");
    // Which letter the ticks support: none while one of them is open.
    expect(["1.a", "1.b"].map((code) => rowOf(figures, "LKE", code)[5] ?? "")).toEqual(["BB", ""]);
  });

  it("comes to the value beside every formula of every workbook, examples included", () => {
    const wrong = [...written]
      .filter(([name]) => name !== "stale" && name !== "pasted")
      .flatMap(([name, figures]) =>
        disagreements(figures, calculated.get(name) ?? new Map()).map((cell) => `${name}: ${cell}`),
      );
    expect(wrong).toEqual([]);
    expect([...(written.get("blank") ?? [])].filter(([, { live }]) => live).length).toBeGreaterThan(100);
  });

  it("catches a value that is not what its formula comes to", () => {
    const wrong = disagreements(written.get("stale") ?? new Map(), calculated.get("stale") ?? new Map());
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every((cell) => cell.includes("81.5 / 80"))).toBe(true);
  });
});

/** The same workbook with 81.5 where the total's formula comes to 80. */
async function withStaleTotal(bytes: Uint8Array): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const changes = new Map<string, string>();
  for (const name of pkg.names.filter((part) => part.startsWith("xl/worksheets/sheet"))) {
    changes.set(name, pkg.text(name).replaceAll("</f><v>80</v></c>", "</f><v>81.5</v></c>"));
  }
  return rewritePackage(pkg, changes);
}
