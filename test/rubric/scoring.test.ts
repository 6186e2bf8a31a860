/** What is wrong with the scoring of a rubric file, told all at once. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRubric } from "../../src/rubric/check.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { ABCD, mean, profile } from "../fixtures/profiles.ts";

function sentences(rubric: unknown, language: "id" | "en" = "en"): readonly string[] {
  const result = checkRubric(rubric, language);
  return "problems" in result ? result.problems : [];
}

const MEAN = profile(mean()).rubric;

describe("a profile", () => {
  it.each<[string, Rubric]>([
    ["by share", profile({ method: "share", denominator: "all" }).rubric],
    ["by mean", MEAN],
    ["by weighted mean", profile(mean({ weighting: "criteria" })).rubric],
    ["by mean floored to letters", profile(mean({ result: "letter" })).rubric],
    ["by points without a scale", profile({ method: "points" }, { scale: [] }).rubric],
    ["by letters without criteria", withoutCriteria(profile({ method: "letters" }).rubric)],
    ["without dimensions", withoutDimensions(MEAN)],
  ])("%s is a rubric", (_, rubric) => {
    expect(sentences(rubric)).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    [
      "an unknown method",
      { ...MEAN, scoring: { method: "median" } },
      '"scoring.method": hanya boleh berisi "letters", "share", "mean", "points".',
      '"scoring.method": may only be "letters", "share", "mean", "points".',
    ],
    [
      "no method",
      { ...MEAN, scoring: {} },
      '"scoring.method": belum diisi.',
      '"scoring.method": is missing.',
    ],
    [
      "a choice that is not written",
      { ...MEAN, scoring: { method: "share" } },
      '"scoring.denominator": belum diisi.',
      '"scoring.denominator": is missing.',
    ],
    [
      "an answer twice",
      { ...MEAN, scoring: mean({ answers: [...ABCD, { answer: "a", value: 10, fulfilled: null }] }) },
      '"scoring.answers": jawaban "a" tertulis lebih dari satu kali.',
      '"scoring.answers": the answer "a" is listed more than once.',
    ],
    [
      "two answers for one tick",
      { ...MEAN, scoring: mean({ answers: ABCD.map((grade) => ({ ...grade, fulfilled: true })) }) },
      '"scoring.answers": hanya satu jawaban yang boleh ber-"fulfilled": true, tetapi ada 4: "A", "B", "C", "D".',
      '"scoring.answers": only one answer may have "fulfilled": true, but there are 4: "A", "B", "C", "D".',
    ],
    [
      "a mean that reaches no letter",
      {
        ...MEAN,
        scale: MEAN.scale.slice(0, -1),
        predicates: MEAN.predicates,
        scoring: mean({ result: "letter" }),
      },
      '"scale": rata-rata dapat serendah 0, tetapi huruf terendah (D) bernilai 30: rata-rata di bawahnya tidak mencapai huruf apa pun.',
      '"scale": a mean can be as low as 0, but the lowest letter (D) is worth 30: a mean below it reaches no letter.',
    ],
    [
      "letters without a scale",
      { ...MEAN, scale: [], scoring: { method: "letters" } },
      '"scale": harus berisi paling sedikit 2 butir.',
      '"scale": must have at least 2 entries.',
    ],
    [
      "a weight that nothing uses",
      profile(mean({ weighting: "criteria" }), { scoring: mean() }).rubric,
      'Komponen 1, sub-komponen 1.a, kriteria ke-1: kriteria ini berbobot, tetapi bobot itu tidak dipakai; hapus bobotnya, atau isi "weighting" dengan "criteria".',
      'Component 1, sub-component 1.a, criterion no. 1: the criterion has a weight that is not used; remove it, or set "weighting" to "criteria".',
    ],
    [
      "a weight that is missing",
      { ...MEAN, scoring: mean({ weighting: "criteria" }) },
      'Komponen 1, sub-komponen 1.a, kriteria ke-1: bobot kriteria belum diisi, padahal "weighting" berisi "criteria": setiap kriteria harus berbobot.',
      'Component 1, sub-component 1.a, criterion no. 1: the criterion has no weight although "weighting" is "criteria": every criterion needs one.',
    ],
    [
      "criteria that are not there",
      withoutCriteria(MEAN),
      'Komponen 1, sub-komponen 1.a: 1.a harus memiliki paling sedikit satu kriteria, karena cara penilaian "mean" menghitung dari kriteria.',
      'Component 1, sub-component 1.a: 1.a must have at least one criterion, because the scoring "mean" counts criteria.',
    ],
  ])("with %s is none", (_, rubric, id, en) => {
    expect(sentences(rubric, "id")).toContain(id);
    expect(sentences(rubric, "en")).toContain(en);
  });
});

describe("several faults", () => {
  /** Each breaks the file in its own way and is known by its own words. */
  const FAULTS: readonly (readonly [broken: Record<string, unknown>, says: RegExp])[] = [
    [{ title: " " }, /^"title": must not be blank/],
    [{ years: { from: 2025, to: 2021 } }, /^"years": the last year/],
    [{ flagFrom: "Z" }, /^"flagFrom": "Z" is no predicate/],
    [{ colour: "red" }, /has unknown keys: "colour"/],
    [
      { scoring: mean({ answers: [...ABCD, ...ABCD.slice(0, 1)] }) },
      /^"scoring.answers": the answer "A" is listed/,
    ],
    [{ components: MEAN.components.slice(1) }, /^"components": the weights of all components/],
  ];

  it("are told together, whichever they are", () => {
    fc.assert(
      fc.property(fc.subarray([...FAULTS]), (faults) => {
        const found = sentences(Object.assign({}, MEAN, ...faults.map(([broken]) => broken)));
        for (const [, says] of faults) expect(found.some((sentence) => says.test(sentence))).toBe(true);
        if (faults.length === 0) expect(found).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function withoutCriteria(rubric: Rubric): Rubric {
  return withSubcomponents(rubric, (subcomponent) => ({ ...subcomponent, criteria: [] }));
}

function withoutDimensions(rubric: Rubric): Rubric {
  return withSubcomponents(rubric, (subcomponent) => ({ ...subcomponent, dimension: null }));
}

type Subcomponent = Rubric["components"][number]["subcomponents"][number];

function withSubcomponents(rubric: Rubric, change: (subcomponent: Subcomponent) => Subcomponent): Rubric {
  const components = rubric.components.map((component) => ({
    ...component,
    subcomponents: component.subcomponents.map(change),
  }));
  return { ...rubric, components, corrections: [] };
}
