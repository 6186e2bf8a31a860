/**
 * One random change to a form, and no wrong accusation: what the cause names is undone in the formula itself, and the
 * cell must then give the recomputed figure. Figures that follow must follow cells that differ themselves.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { exact } from "../../../src/exact.ts";
import type { Difference, Reconciliation } from "../../../src/reconciliation.ts";
import { loadEdition } from "../../../src/rubric/load.ts";
import { calculatorOf } from "../../../src/workbook/formula/calculator.ts";
import { parseFormula } from "../../../src/workbook/formula/parse.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { cellName, openWorkbook, parseCellName } from "../../../src/workbook/sheet.ts";
import { liveLke } from "../../fixtures/live-lke.ts";
import { lkeForm } from "../../fixtures/lke.ts";

const { rubric } = loadEdition("permenpanrb-88-2021-unit");
const LETTERS = rubric.scale.map(({ letter }) => letter);
const CODES = rubric.components.flatMap(({ code, subcomponents }) => [
  code,
  ...subcomponents.map((one) => one.code),
]);
const SUBCOMPONENTS = CODES.filter((code) => code.includes("."));
const FORM = lkeForm();
const SHEET = "LKE Unit";
const SCORES = [...CODES, "total"].map((code) => FORM.at(code, "score"));

const CELL = /\$?[A-Z]{1,2}\$?\d+/g;

/** What people do to a formula: another cell, another number, something lost, something added, a rounding. */
const mutation = fc.oneof(
  fc.record({
    kind: fc.constant("cell" as const),
    which: fc.nat(),
    column: fc.constantFrom("C", "D", "E"),
    to: fc.constantFrom(...CODES),
  }),
  fc.record({
    kind: fc.constant("number" as const),
    which: fc.nat(),
    to: fc.constantFrom(0, 1, 10, 50, 75, 85, 12.5),
  }),
  fc.record({ kind: fc.constant("lost" as const), which: fc.nat() }),
  fc.record({ kind: fc.constant("added" as const), to: fc.constantFrom(...SCORES) }),
  fc.record({ kind: fc.constant("plus" as const), number: fc.constantFrom(-2, 0.5, 3, 7.5) }),
  fc.record({ kind: fc.constant("rounded" as const), places: fc.constantFrom(0, 1) }),
  fc.record({ kind: fc.constant("range" as const) }),
  fc.record({ kind: fc.constant("typed" as const), number: fc.integer({ min: 0, max: 120 }) }),
  fc.record({ kind: fc.constant("stale" as const), number: fc.integer({ min: 0, max: 120 }) }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(formula: string, how: Mutation): { formula: string; cached?: number } | number {
  switch (how.kind) {
    case "cell": {
      const cells = formula.match(CELL) ?? [];
      const from = cells[how.which % cells.length] ?? "";
      return { formula: formula.replaceAll(from, `${how.column}${FORM.row(how.to)}`) };
    }
    case "number": {
      const numbers = formula.match(/(?<![A-Z$\d.])\d+(?:\.\d+)?(?![\d.])/g) ?? [];
      const from = numbers[how.which % Math.max(1, numbers.length)];
      return {
        formula:
          from === undefined
            ? formula
            : formula.replace(new RegExp(`(?<![A-Z$\\d.])${from}(?![\\d.])`), String(how.to)),
      };
    }
    case "lost": {
      const cells = formula.startsWith("SUM(") ? formula.slice(4, -1).split(",") : [];
      const left = cells.filter((_, index) => index !== how.which % Math.max(1, cells.length));
      return { formula: left.length > 0 ? `SUM(${left.join(",")})` : formula };
    }
    case "added":
      return { formula: `${formula}+${how.to}` };
    case "plus":
      return { formula: `${formula}+${how.number}` };
    case "rounded":
      return { formula: `ROUND(${formula},${how.places})` };
    case "range": {
      const cells = formula.match(CELL) ?? [];
      return { formula: `IFERROR(${cells[0]}:${cells.at(-1)},0)` };
    }
    case "typed":
      return how.number;
    case "stale":
      return { formula, cached: how.number };
  }
}

/** The formulas that a cause says would be right; null where it is no formula that is wrong. */
function undone({ cause, formula }: Difference, original: string): readonly string[] | null {
  const own = formula ?? "";
  const plus = (cells: readonly string[], sign: string) => [
    own + cells.map((cell) => `${sign}${cell}`).join(""),
  ];
  switch (cause.kind) {
    case "typed":
    case "typed-over":
      return [original];
    case "stale":
      return cause.cell === "" ? [] : [own];
    case "sum-missing":
      return [own.replace(cause.range, `SUM(${cause.range})`)];
    case "rows-missing":
    case "hidden-rows-left-out":
      return plus(cause.cells, "+");
    case "rows-doubled":
    case "rows-foreign":
    case "hidden-rows-counted":
      return plus(cause.cells, "-");
    case "row-reference":
    case "weight-reference":
      return [own.replaceAll(cause.used, cause.wanted), movedRow(own, cause.used, cause.wanted)];
    case "weight-other":
    case "value-other":
      return replacements(own, cause.used, cause.official);
    case "number-added":
      return [`${own}-(${cause.number})`, `${own}+(${cause.number})`];
    case "rounded":
      return [own.replace(/^ROUND\((.*),\d\)$/, "$1")];
    case "error-hidden":
      return [original];
    default:
      return null;
  }
}

function movedRow(formula: string, used: string, wanted: string): string {
  const [from, to] = [used, wanted].map((cell) => parseCellName(cell)?.row);
  return formula.replace(/([A-Z])(\d+)/g, (cell, column, row) =>
    Number(row) === from ? `${column}${to}` : cell,
  );
}

/** One number at a time. */
function replacements(formula: string, used: string, official: string): string[] {
  const places = [
    ...formula.matchAll(new RegExp(`(?<![A-Z$\\d.])${used.replace(".", "\\.")}(?![\\d.])`, "g")),
  ];
  return places.map(({ index }) => formula.slice(0, index) + official + formula.slice(index + used.length));
}

/** What a formula gives in its cell once all others hold what they should. */
async function resultOf(
  bytes: Uint8Array,
  formula: string,
  cell: string,
  right: ReadonlyMap<string, number>,
) {
  const workbook = openWorkbook(await openPackage(bytes));
  const sheets = workbook.sheets.map((entry) => {
    const { name, rows, hiddenRows } = workbook.read(entry);
    const cells = [...rows.values()].flatMap((row) => [...row.values()]);
    return {
      name,
      hiddenRows,
      cells: new Map(
        cells.map(({ row, column, value }) => {
          const shown =
            value.kind === "number"
              ? ({ kind: "number", decimal: String(value.number) } as const)
              : value.kind === "text"
                ? value
                : ({ kind: "blank" } as const);
          return [cellName(row, column), { row, column, value: shown, formula: null }] as const;
        }),
      ),
    };
  });
  const supposed = new Map([...right].map(([name, value]) => [`${SHEET.toLowerCase()}!${name}`, value]));
  const { row = 1, column = 1 } = parseCellName(cell) ?? {};
  const place = { sheet: SHEET, row, column, array: false };
  return calculatorOf({ sheets, names: [] }, supposed).result(parseFormula(formula), place);
}

const RUNS = 300;

test("no cause is wrong", async () => {
  const causes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...LETTERS), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(...CODES, "total"),
      mutation,
      async (given, code, how) => {
        const letters = Object.fromEntries(SUBCOMPONENTS.map((one, index) => [one, given[index] ?? "BB"]));
        const at = FORM.at(code, "score");
        let original = "";
        const bytes = liveLke({ letters }, ({ cells }) => {
          const cell = cells[at];
          original = typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : "";
          cells[at] = mutated(original, how);
        });
        const { evaluation, subject } = await assess(bytes, "berkas.xlsx");
        const reconciliation = subject.reconciliation as Reconciliation;
        const right = rightFigures(evaluation);
        for (const difference of reconciliation.differences) {
          const { cause, recomputed } = difference;
          causes.set(cause.kind, (causes.get(cause.kind) ?? 0) + 1);
          const own = difference.at.cell === at;
          if (cause.kind === "follows" || cause.kind === "not-a-number") {
            expect(own, `${how.kind}: ${difference.formula}`).toBe(false);
            const some = cause.cells.some((cell) => differs(cell, reconciliation));
            expect(some).toBe(cause.kind === "follows");
          }
          const repaired = undone(difference, original);
          if (!repaired || recomputed === null || typeof recomputed === "string") continue;
          const results = await Promise.all(
            repaired.map((formula) => resultOf(bytes, formula, difference.at.cell, right)),
          );
          const wanted = Number(recomputed.toString(9));
          const proven = results.some(
            (result) => typeof result === "number" && Math.abs(result - wanted) < 1e-9,
          );
          expect(proven, `${JSON.stringify(cause)} for ${difference.formula}`).toBe(true);
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(causes.size).toBeGreaterThan(8);
});

function differs(cell: string, { differences }: Reconciliation): boolean {
  return differences.some(({ at }) => at.cell === cell);
}

function rightFigures({
  components,
}: {
  components: {
    code: string;
    score: number | null;
    subcomponents: { code: string; score: number | null }[];
  }[];
}) {
  const parts = components.flatMap((component) => [component, ...component.subcomponents]);
  return new Map(
    parts.map(({ code, score }) => [FORM.at(code, "score"), Number(exact(score ?? 0).toString(9))] as const),
  );
}
