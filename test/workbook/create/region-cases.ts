/** Regions that pemda.xlsx is made of in the tests. */
import type { Evaluation } from "../../../src/evaluation.ts";
import type { Language } from "../../../src/language/language.ts";
import { asEarlier } from "../../../src/region/previous.ts";
import type { Region } from "../../../src/region.ts";
import { regionWorkbook } from "../../../src/workbook/create/region/region-workbook.ts";
import { all, cluster, instansi, office, regionOf } from "../../region/region-case.ts";

const OWN = instansi("A B BB B B B CC B B BB B B");

/** Means with many decimals: thirteen, seven and three units of mixed letters. */
const UNITS: readonly Evaluation[] = [
  ...cluster("utama", 13, all("B"), ["A BB B CC B B C B D B A B", "B B BB B B A B B B CC B B"]),
  ...cluster("pendukung", 7, all("CC"), ["E D C CC B BB A AA B B B B", "B CC B CC B CC B CC B CC B CC"]),
  ...cluster("tambahan", 3, all("BB"), ["AA AA AA AA AA AA AA AA AA AA AA A"]),
];

const UNSOUND: readonly Evaluation[] = [
  office("Dinas Kesehatan", null, all("B")),
  office("Dinas Kosong", "utama", `- ${all("B").slice(2)}`),
  office("Dinas Lama", "utama", all("AA"), { year: 2024 }),
  { ...office("Dinas Aturan Lama", "utama", all("A")), rubric: { id: "permenpanrb-12-2015", sha256: "0" } },
];

const BEFORE = asEarlier(
  regionOf([instansi(all("CC"), { year: 2024 }), ...UNITS.map((unit) => ({ ...unit, year: 2024 }))], {
    year: 2024,
    unitWeight: 40,
  }),
  "hasil-2024",
);

const HOSTILE = office('=HYPERLINK("http://x","y")', "utama", all("B"), { file: "'=1+1&<b>.xlsx" });

export const SAMPLES: readonly (readonly [name: string, region: Region, language: Language])[] = [
  ["with a weight and last year", regionOf([OWN, ...UNITS], { unitWeight: 40, previous: BEFORE }), "id"],
  ["without a weight", regionOf([OWN, ...UNITS]), "id"],
  ["with the mean of all units", regionOf([OWN, ...UNITS], { unitWeight: 37.5, unitMean: "units" }), "en"],
  ["with results that do not count", regionOf([OWN, ...UNITS, ...UNSOUND], { unitWeight: 40 }), "id"],
  ["without a cluster", regionOf([OWN, ...cluster("utama", 4, all("B"))], { unitWeight: 40 }), "id"],
  ["without the region's own workbook", regionOf(UNITS, { unitWeight: 40 }), "en"],
  [
    "with an incomplete one",
    regionOf([instansi(`- ${all("B").slice(2)}`), ...UNITS], { unitWeight: 40 }),
    "id",
  ],
  ["without units", regionOf([OWN], { unitWeight: 40 }), "id"],
  ["with hostile names", regionOf([OWN, HOSTILE], { unitWeight: 100 }), "id"],
  [
    "at the bounds of bands",
    regionOf([instansi(all("B")), ...cluster("utama", 3, all("BB"))], { unitWeight: 0 }),
    "id",
  ],
];

export function made([, sample, language]: (typeof SAMPLES)[number]): Promise<Uint8Array> {
  return regionWorkbook(sample, language);
}

/** The sample of that name. */
export function sampleOf(name: string): (typeof SAMPLES)[number] {
  const sample = SAMPLES.find(([own]) => own === name);
  if (!sample) throw new Error(`no sample ${name}`);
  return sample;
}
