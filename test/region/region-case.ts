/** A generated region: its own workbook and forty units. Offices are fictitious. */
import type { Evaluation } from "../../src/evaluation.ts";
import { entryOf } from "../../src/recap/entry.ts";
import { buildRegion, type RegionOptions } from "../../src/region/build-region.ts";
import type { Region } from "../../src/region.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { loadRegionRule } from "../../src/rubric/region-rule.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";

export const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

const RULE = loadRegionRule("permenpanrb-88-2021");

/** The region's own workbook. */
export function instansi(letters: string, more: Partial<Made> = {}): Evaluation {
  return evaluationOf({
    file: "lke-instansi.xlsx",
    name: "Pemerintah Kabupaten Contoh Raya",
    edition: "permenpanrb-88-2021-instansi",
    letters,
    ...more,
  });
}

export function office(name: string, cluster: string | null, letters: string, more: Partial<Made> = {}) {
  return evaluationOf({ file: `${name}.xlsx`, name, cluster, letters, ...more });
}

/** So many units of a cluster, all with the same letters; the first ones with others. */
export function cluster(name: string, count: number, letters: string, first: readonly string[] = []) {
  return Array.from({ length: count }, (_, place) =>
    office(`Dinas ${name} ${String(place + 1).padStart(2, "0")}`, name, first[place] ?? letters),
  );
}

export function regionOf(evaluations: readonly Evaluation[], options: Partial<RegionOptions> = {}): Region {
  const sources = { entries: evaluations.map(entryOf), texts: new Map(), findings: [] };
  return buildRegion(sources, {
    rule: RULE,
    rubric: loadEdition(RULE.rubrics.instansi).rubric,
    year: 2025,
    listed: null,
    unitMean: "clusters",
    unitWeight: null,
    previous: null,
    language: "id",
    ...options,
  });
}

/** A whole region: its own workbook, units of every cluster, one without a cluster and one without an answer. */
export function unitsOf(): readonly Evaluation[] {
  return [
    instansi("A BB BB B B BB B B BB B B B"),
    ...cluster("utama", 4, all("B"), ["BB BB B BB B B A BB B B BB B", all("BB")]),
    ...cluster("pendukung", 3, all("CC"), [all("B")]),
    ...cluster("tambahan", 2, all("B")),
    office("Dinas Kesehatan", null, all("BB")),
    office("Kecamatan Contoh", "tambahan", `- ${all("C").slice(2)}`),
  ];
}

export const codesOf = ({ findings }: Region) => findings.map(({ diagnostic }) => diagnostic.code);
