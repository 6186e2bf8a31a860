/** A region's own rubric: other weights, the official criteria and scale. */
import type { LoadedRubric } from "../../../src/rubric/load.ts";
import { loadEdition } from "../../../src/rubric/load.ts";

const WEIGHTS: Readonly<Record<string, number>> = {
  "1": 40,
  "1.a": 8,
  "1.b": 12,
  "1.c": 20,
  "2": 25,
  "2.a": 5.25,
  "2.b": 7.25,
  "2.c": 12.5,
  "3": 15.3,
  "3.a": 3.1,
  "3.b": 4.7,
  "3.c": 7.5,
  "4": 19.7,
  "4.a": 4,
  "4.b": 6.2,
  "4.c": 9.5,
};

function weightOf(code: string): number {
  const weight = WEIGHTS[code];
  if (weight === undefined) throw new Error(`no weight for ${code}`);
  return weight;
}

const { rubric } = loadEdition("permenpanrb-88-2021-unit");

export const LOCAL_RUBRIC: LoadedRubric = {
  sha256: "0".repeat(64),
  rubric: {
    ...rubric,
    id: "kabupaten-rekaan-2025",
    title: "LKE Kabupaten Rekaan",
    components: rubric.components.map((component) => ({
      ...component,
      weight: weightOf(component.code),
      subcomponents: component.subcomponents.map((subcomponent) => ({
        ...subcomponent,
        weight: weightOf(subcomponent.code),
      })),
    })),
  },
};
