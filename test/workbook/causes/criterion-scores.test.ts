/** The figures beside criteria: in what unit a sheet counts them, which of them differ, and why. */
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import type { Evaluation } from "../../../src/evaluation.ts";
import { type LoadedRubric, loadEdition } from "../../../src/rubric/load.ts";
import { liveLke, UNLIKE_LETTERS } from "../../fixtures/live-lke.ts";
import { type LkeForm, lkeForm } from "../../fixtures/lke.ts";
import { mean, profile, YES_NO } from "../../fixtures/profiles.ts";

const { rubric } = loadEdition("permenpanrb-88-2021-unit");
const SUBS = rubric.components.flatMap(({ subcomponents }) => subcomponents);
const FORM = lkeForm();
/** Two of three criteria fulfilled, in every sub-component. */
const TICKS = Object.fromEntries(
  SUBS.map(({ code, criteria }) => [code, "YYT".repeat(4).slice(0, criteria.length)]),
);
/** 1.b/3 is the third of eleven criteria of a sub-component of 9 points, and not fulfilled; 1.b/2 is. */
const [AT, FULFILLED] = [FORM.at("1.b/3", "score"), FORM.at("1.b/2", "score")];
const D = (code: string) => FORM.at(code, "answer");

type Unit = (answer: string, weight: string, count: number) => string;
const POINTS: Unit = (answer, weight, count) => `IF(${answer}="Ya",1,0)*${weight}/${count}`;
const ONE: Unit = (answer) => `IF(${answer}="Ya",1,0)`;
const HUNDRED: Unit = (answer) => `IF(${answer}="Ya",100,0)`;
const SHARE: Unit = (answer, _, count) => `IF(${answer}="Ya",100/${count},0)`;
const ROUNDED: Unit = (answer, weight, count) => `ROUND(${POINTS(answer, weight, count)},2)`;

type Change = (form: LkeForm) => void;

async function evaluated(
  unit: Unit | null,
  change: Change = () => {},
  ticks = TICKS,
  rule?: LoadedRubric,
): Promise<Evaluation> {
  const bytes = liveLke({ letters: UNLIKE_LETTERS, criteria: ticks }, (form) => {
    for (const { code, criteria } of unit ? SUBS : [])
      for (const { number } of criteria)
        form.cells[form.at(`${code}/${number}`, "score")] = {
          formula:
            unit?.(form.at(`${code}/${number}`, "answer"), form.at(code, "weight"), criteria.length) ?? "",
        };
    change(form);
  });
  return (await assess(bytes, "berkas.xlsx", { rubric: rule })).evaluation;
}

const put =
  (at: string, cell: string | number, cached?: number): Change =>
  (form) => {
    form.cells[at] =
      typeof cell === "number" ? cell : { formula: cell, ...(cached !== undefined && { cached }) };
  };

/** `F9 1.b/3 typed-over: 1, not 0` */
function told({ reconciliation }: Evaluation): string[] {
  return reconciliation
    .filter(({ what }) => what === "criterion")
    .map(
      ({ cell, code, cause, stated, recomputed }) => `${cell} ${code} ${cause}: ${stated}, not ${recomputed}`,
    );
}

describe("a sheet that counts its criteria", () => {
  it.each<[what: string, unit: Unit | null, compared: number]>([
    ["in points", POINTS, 97],
    ["in coefficients", ONE, 97],
    ["in hundreds", HUNDRED, 97],
    ["in shares of the value", SHARE, 97],
    ["in points rounded to two decimals", ROUNDED, 97],
    ["not at all", null, 17],
    ["by something that no rule knows", (answer, weight) => `IF(${answer}="Ya",3,1)*${weight}`, 17],
  ])("%s", async (_, unit, compared) => {
    const evaluation = await evaluated(unit);
    expect([evaluation.figuresCompared, evaluation.reconciliation]).toEqual([compared, []]);
  });

  it("counts nothing that tells its unit, while nobody answered", async () => {
    const evaluation = await evaluated(ONE, put(AT, 5), {});
    expect(told(evaluation)).toEqual([]);
  });
});

describe("a criterion's figure that differs", () => {
  it.each<[what: string, unit: Unit, change: Change, told: string[]]>([
    ["typed over, in points", POINTS, put(AT, 1), [`${AT} 1.b/3 typed-over: 1, not 0`]],
    ["typed over, in coefficients", ONE, put(AT, 1), [`${AT} 1.b/3 typed-over: 1, not 0`]],
    ["typed over, in hundreds", HUNDRED, put(FULFILLED, 0), [`${FULFILLED} 1.b/2 typed-over: 0, not 100`]],
    [
      "out of date, in points",
      POINTS,
      put(AT, POINTS(D("1.b/3"), "9", 11), 0.82),
      [`${AT} 1.b/3 stale: 0.82, not 0`],
    ],
    [
      "out of date, in coefficients",
      ONE,
      put(AT, ONE(D("1.b/3"), "", 1), 1),
      [`${AT} 1.b/3 stale: 1, not 0`],
    ],
    [
      "out of date, in hundreds",
      HUNDRED,
      put(FULFILLED, HUNDRED(D("1.b/2"), "", 1), 0),
      [`${FULFILLED} 1.b/2 stale: 0, not 100`],
    ],
    [
      "the row above, in points",
      POINTS,
      put(AT, POINTS(D("1.b/2"), FORM.at("1.b", "weight"), 11)),
      [`${AT} 1.b/3 row-reference: 0.82, not 0`],
    ],
    [
      "the row above, in coefficients",
      ONE,
      put(AT, ONE(D("1.b/2"), "", 1)),
      [`${AT} 1.b/3 row-reference: 1, not 0`],
    ],
    [
      "the row below, in hundreds",
      HUNDRED,
      put(FULFILLED, HUNDRED(D("1.b/3"), "", 1)),
      [`${FULFILLED} 1.b/2 row-reference: 0, not 100`],
    ],
    ["another criterion's figure", ONE, put(AT, FULFILLED), [`${AT} 1.b/3 other-figure: 1, not 0`]],
    [
      "rounded to whole points",
      POINTS,
      put(FULFILLED, `ROUND(${POINTS(D("1.b/2"), FORM.at("1.b", "weight"), 11)},0)`),
      [`${FULFILLED} 1.b/2 rounded: 1, not 0.82`],
    ],
    ["an error hidden", ONE, put(FULFILLED, "IFERROR(1/0,0)"), [`${FULFILLED} 1.b/2 error-hidden: 0, not 1`]],
    [
      "a weight that nobody can prove",
      POINTS,
      put(FULFILLED, "0.5+0.1"),
      [`${FULFILLED} 1.b/2 unknown: 0.6, not 0.82`],
    ],
    [
      "an answer that the formula does not know",
      ONE,
      (form) => {
        form.cells[D("1.b/2")] = "Ya.";
      },
      [`${FULFILLED} 1.b/2 answer-form: 0, not 1`],
    ],
    [
      "a figure without an answer",
      ONE,
      (form) => {
        delete form.cells[D("1.b/2")];
        form.cells[FULFILLED] = 1;
      },
      [`${FULFILLED} 1.b/2 typed-over: 1, not null`],
    ],
  ])("%s", async (_, unit, change, expected) => {
    expect(told(await evaluated(unit, change))).toEqual(expected);
  });

  it("is what its sub-component's sum follows, under a rule that takes the mean of criteria", async () => {
    const graded = profile(mean({ answers: YES_NO }));
    const evaluation = await evaluated(
      POINTS,
      (form) => {
        for (const { code, criteria } of SUBS)
          form.cells[form.at(code, "score")] = {
            formula: `SUM(${form.at(`${code}/1`, "score")}:${form.at(`${code}/${criteria.length}`, "score")})`,
          };
        form.cells[AT] = 0.5;
      },
      TICKS,
      graded,
    );
    const causes = evaluation.reconciliation.map(({ what, code, cause }) => `${what} ${code} ${cause}`);
    expect(causes).toEqual(
      expect.arrayContaining(["criterion 1.b/3 typed-over", "subcomponent 1.b follows"]),
    );
  });
});
