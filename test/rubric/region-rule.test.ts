/** The rule about a whole region, against what the regulation prints on pp. 33-37 and in Lampiran 2. */
import { describe, expect, test } from "vitest";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { loadRegionRule, REGION_RULES } from "../../src/rubric/region-rule.ts";
import { regionRuleShape } from "../../src/rubric/region-rule-schema.ts";

describe.each(REGION_RULES)("%s", (id) => {
  const rule = loadRegionRule(id);

  test("has the shape, and the name of its file", () => {
    expect(regionRuleShape.parse(rule)).toEqual(rule);
    expect(rule.id).toBe(id);
  });

  test("names rubrics and predicates that there are", () => {
    expect(EDITIONS).toEqual(expect.arrayContaining(Object.values(rule.rubrics)));
    const letters = loadEdition(rule.rubrics.instansi).rubric.predicates.map(({ letter }) => letter);
    const named = [
      ...rule.rungs.flatMap(({ predicate, means }) => [predicate, ...means.map((mean) => mean.predicate)]),
      ...rule.shares.map(({ predicate }) => predicate),
    ];
    expect(named.filter((letter) => !letters.includes(letter))).toEqual([]);
    expect(rule.rungs.map(({ predicate }) => predicate)).toEqual(
      letters.filter((letter) => rule.rungs.some(({ predicate }) => predicate === letter)),
    );
  });

  test("the rubrics of the region and of its units have the same tree: lines can be joined", () => {
    const tree = (edition: string) =>
      loadEdition(edition).rubric.components.map(({ code, weight, subcomponents }) => [
        code,
        weight,
        ...subcomponents.map((part) => `${part.code} ${part.weight}`),
      ]);
    expect(tree(rule.rubrics.unit)).toEqual(tree(rule.rubrics.instansi));
  });
});

const rule = loadRegionRule("permenpanrb-88-2021");

test.each([
  ["D", [], [], 33],
  ["C", [], [], 33],
  ["CC", ["utama 3"], [], 33],
  ["B", ["utama 3", "pendukung 3"], ["utama B"], 33],
  ["BB", ["utama 3", "pendukung 3", "tambahan 3"], ["utama BB"], 34],
  ["A", ["utama 3", "pendukung 3", "tambahan 3"], ["utama A", "pendukung BB"], 34],
  ["AA", ["utama 3", "pendukung 3", "tambahan 3"], ["utama A", "pendukung A", "tambahan A"], 34],
])("%s needs %j with means of %j (p. %d)", (predicate, sampled, means, page) => {
  const rung = rule.rungs.find((each) => each.predicate === predicate);
  expect(rung?.sampled.map(({ cluster, units }) => `${cluster} ${units}`)).toEqual(sampled);
  expect(rung?.means.map((mean) => `${mean.cluster} ${mean.predicate}`)).toEqual(means);
  expect(rung?.source.page).toBe(page);
});

test.each([
  // The table goes on over the page: what is printed on which, from its first to its last line.
  ["utama", 13, 7, "Perencanaan Pembangunan Daerah", "Perdagangan"],
  ["pendukung", 17, 10, "Tenaga Kerja", "Transmigrasi"],
  ["tambahan", 11, 11, "Komunikasi dan informatika", "Kecamatan"],
])("the cluster %s has %d fields, %d of them on p. 34", (id, count, before, first, last) => {
  const units = rule.clusters.find((cluster) => cluster.id === id)?.units ?? [];
  expect(units.map(({ source }) => source.page)).toEqual(units.map((_, place) => (place < before ? 34 : 35)));
  expect([units.length, units[0]?.name, units.at(-1)?.name]).toEqual([count, first, last]);
});

test("four fields are printed as a choice", () => {
  const elective = rule.clusters.flatMap(({ units }) => units.filter((unit) => unit.elective));
  expect(elective.map(({ name }) => name)).toEqual([
    "Pertanian",
    "Kelautan dan Perikanan",
    "Perindustrian",
    "Pariwisata",
  ]);
});

test("the shares stand in the interpretations of their predicates, word by word", () => {
  const { predicates } = loadEdition(rule.rubrics.instansi).rubric;
  for (const { predicate, units, of, wording, source } of rule.shares) {
    const printed = predicates.find(({ letter }) => letter === predicate);
    expect(printed?.interpretation).toContain(wording);
    expect(wording).toContain(`${units}/${of}`);
    expect(source).toEqual(printed?.source);
  }
});
