/** Recaps that say something beyond their figures. Offices are fictitious. */
import { NO_ANALYSES } from "../../src/analyses.ts";
import { compare } from "../../src/compare/compare.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { measureGap } from "../../src/gap/measure-gap.ts";
import type { Language } from "../../src/language/language.ts";
import { planRecap } from "../../src/plan/plan-recap.ts";
import type { PlanTarget } from "../../src/plan.ts";
import type { RegionGoals } from "../../src/region-plan/goals.ts";
import { planRecapRegion } from "../../src/region-plan/plan-recap-region.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { regionOf, unitsOf } from "../region/region-case.ts";
import { evaluationOf, type Made } from "./evaluations.ts";
import { periodOf, recapOf, type Sample } from "./sample.ts";

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

/** The letters of an office in 2024 and in 2025; null where there was none. */
const OFFICES: readonly (readonly [name: string, before: string | null, now: string | null])[] = [
  ["Dinas Pendidikan", "BB BB BB BB BB BB BB BB BB BB BB BB", "A BB BB A BB BB BB BB BB BB BB B"],
  ["Dinas Kesehatan", "B B B B B B B B B B B B", "BB B B BB B B BB BB B B B B"],
  ["Dinas Sosial", "CC CC CC CC CC CC CC CC CC CC CC CC", "B B CC B B CC B B B CC CC CC"],
  ["Dinas Perhubungan", "B BB B B BB B B BB B B BB B", "B CC B B CC CC B B B B CC B"],
  ["Badan Kepegawaian", all("B"), all("B")],
  ["Satuan Polisi Pamong Praja", "C C D C C D C C C D D D", "CC C C CC C C CC C C C C D"],
  ["Sekretariat DPRD", "CC B B CC B B B - B B B B", "B B B CC B B B B B B B B"],
  ["Kecamatan Kota", "BB B B B B B B B B B B B", "B B B - B B B B B B B B"],
  ["Badan Pendapatan", null, "BB BB B BB BB B BB B B B B B"],
  ["Dinas Pasar", "C C C C C C C C C C C C", null],
];

/** Rising, falling, level, incomplete, new and gone OPDs since 2024, with a target of 70. */
export function comparedRecap(language: Language = "id", target: number | null = 70): Sample {
  const offices = (year: number, place: 1 | 2) =>
    OFFICES.flatMap((office) => {
      const letters = office[place];
      return letters === null ? [] : [officeOf(office[0], year, letters)];
    });
  return comparedTo(offices(2024, 1), offices(2025, 2), language, target);
}

/** A city that went from 67.31 to 69.04: no letters give these figures, so the letters are left aside. */
export function comparedCity(language: Language = "id"): Sample {
  const city = (year: number, total: number): Evaluation => ({
    ...officeOf("Pemerintah Kota Contoh", year, all("B")),
    total,
    predicate: "B",
    predicateName: "Baik",
  });
  return comparedTo([city(2023, 67.31)], [city(2024, 69.04)], language, 70);
}

/** The way of every OPD of 2025 to its next predicate, or to a predicate or a score. */
export function plannedRecap(language: Language = "id", to: PlanTarget | null = null): Sample {
  const offices = OFFICES.flatMap(([name, , letters], place) =>
    letters === null
      ? []
      : [
          officeOf(
            name,
            2025,
            letters,
            place < 4 ? { unfulfilled: [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3] } : {},
          ),
        ],
  );
  const evaluations = [...offices, officeOf("Dinas Teladan", 2025, all("AA"))];
  const { entries, trees } = periodOf("2025", evaluations);
  const plan = planRecap(entries, { trees, rubrics: EDITIONS.map(loadEdition), to });
  return recapOf(evaluations, { language, analyses: { ...NO_ANALYSES, plan } });
}

/**
 * The way of all OPDs of 2025 together to a mean of 70 and to two thirds in BB, or elsewhere. One is incomplete, and the
 * region's own workbook stands beside them.
 */
export function liftedRecap(
  language: Language = "id",
  goals: RegionGoals = { mean: 70, shares: [{ letter: "BB", numerator: 2, denominator: 3 }] },
): Sample {
  const unfulfilled = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3];
  const offices = OFFICES.flatMap(([name, , letters], place) =>
    letters === null ? [] : [officeOf(name, 2025, letters, place < 6 ? { unfulfilled } : {})],
  );
  const own = officeOf("Pemerintah Kabupaten", 2025, all("B"), { edition: "permenpanrb-88-2021-instansi" });
  return liftedAmong([...offices, own], language, goals);
}

/** A plan for each of two years, and none for a rubric that is not at hand. */
export function liftedYears(): Sample {
  const local = { id: "perwal-12-2024", sha256: "1".repeat(64) };
  return liftedAmong(
    [
      officeOf("Dinas Pendidikan", 2025, all("CC")),
      officeOf("Dinas Kesehatan", 2025, all("B")),
      officeOf("Dinas Pendidikan", 2024, all("C")),
      { ...officeOf("Dinas Kesehatan", 2024, all("C")), rubric: local },
    ],
    "id",
    { mean: 65, shares: [{ letter: "B", numerator: 1, denominator: 1 }] },
  );
}

/** The plan for these OPDs together. */
export function liftedAmong(
  evaluations: readonly Evaluation[],
  language: Language,
  goals: RegionGoals,
): Sample {
  const { entries, trees } = periodOf("2025", evaluations);
  const regionPlans = planRecapRegion(entries, { trees, rubrics: EDITIONS.map(loadEdition), goals });
  return recapOf(evaluations, { language, analyses: { ...NO_ANALYSES, regionPlans } });
}

/** What a recap says when there is nothing that could be compared. */
export function comparedToNothing(): Sample {
  return comparedTo([], [], "id", null);
}

/** As a new edition would: by the form for the region itself, of which the components have other criteria. */
export function comparedAcrossRules(): Sample {
  const instansi: Partial<Made> = { edition: "permenpanrb-88-2021-instansi" };
  return comparedTo(
    [officeOf("Pemerintah Kabupaten", 2024, all("CC"), instansi), officeOf("Dinas A", 2024, all("C"))],
    [officeOf("Pemerintah Kabupaten", 2025, all("B")), officeOf("Dinas A", 2025, all("B"))],
    "id",
    60,
  );
}

/** What each office says of itself and what the evaluator of which team found. */
const ASSESSED: readonly (readonly [name: string, self: string, evaluator: string, team: string | null])[] = [
  ["Dinas Pendidikan", "AA A A A BB BB A BB BB A A BB", "A A BB A BB B A BB BB A BB B", "Sari Rekaan"],
  ["Dinas Kesehatan", "A A BB A BB BB A BB BB A BB BB", "A BB B BB BB B BB B B BB B CC", "Sari Rekaan"],
  ["Dinas Sosial", "A A BB A A BB A BB BB A BB BB", "B CC CC CC CC C B CC C CC CC C", "Joko Contoh"],
  ["Dinas Perhubungan", "BB A BB BB A BB BB BB B BB BB B", "BB B B BB B CC BB B CC BB B CC", "Joko Contoh"],
  [
    "Badan Kepegawaian",
    "BB BB BB BB BB BB BB BB BB BB BB BB",
    "BB B BB BB B B BB B B BB BB B",
    "Sari Rekaan",
  ],
  ["Satuan Polisi Pamong Praja", "B BB B B BB B CC B B CC B CC", "CC C C CC C D CC C D C D D", "Joko Contoh"],
  ["Sekretariat DPRD", "B B CC B B CC B B CC B B CC", "B B CC B CC CC B B CC B B CC", "Sari Rekaan"],
  ["Kecamatan Kota", "B BB B BB B B B B B B B B", "BB B B BB B CC B CC CC B CC CC", "Joko Contoh"],
  ["Dinas Lingkungan Hidup", "A A A A A A A A A A A A", "BB B B BB B B BB B B BB B B", "Joko Contoh"],
  ["Badan Pendapatan", "BB A BB BB BB B BB BB B BB BB B", "A BB BB BB BB B BB BB BB BB B B", "Sari Rekaan"],
  ["Dinas Perpustakaan", "BB A BB BB A BB BB BB B BB B B", "BB B B BB BB B BB B CC BB B CC", null],
  ["Dinas Kominfo", "A A A A BB BB A BB BB BB B BB", "BB BB B - B B BB B B B CC B", "Joko Contoh"],
];

const UNFULFILLED = [1, 3, 2, 0, 2, 4, 1, 2, 2, 0, 1, 3];

/** Two teams of five and four complete OPDs, one OPD without a team, one with an open answer, two without an evaluator. */
export function gapRecap(language: Language = "id"): Sample {
  const both = ASSESSED.map(([name, self, letters, team], place) =>
    officeOf(name, 2025, letters, {
      self,
      claimed: "all",
      unfulfilled: place % 3 === 2 ? UNFULFILLED : UNFULFILLED.map((count) => Math.floor(count / 2)),
      noted: place % 2 === 0 ? ["1.a", "1.b", "2.c"] : [],
      ...(team === null ? {} : { team }),
    }),
  );
  const alone = ["Dinas Pasar", "Dinas Tenaga Kerja"].map((name) => officeOf(name, 2025, all("B")));
  return gapAmong([...both, ...alone], language);
}

/** What a recap says when no workbook has two answers. */
export function gapOfNobody(): Sample {
  return gapAmong([officeOf("Dinas Pasar", 2025, all("B"))], "id");
}

function gapAmong(offices: readonly Evaluation[], language: Language): Sample {
  const rubrics = EDITIONS.map(loadEdition);
  const gap = measureGap(periodOf("2025", offices).entries, [], { rubrics, language });
  return recapOf(offices, { language, analyses: { ...NO_ANALYSES, gap } });
}

/** A region with its own workbook and units of every cluster, one of which names none and one of which is incomplete. */
export function regionRecap(language: Language = "id", unitWeight: number | null = 40): Sample {
  const evaluations = unitsOf();
  const region = regionOf(evaluations, { language, unitWeight });
  return recapOf(evaluations, { language, analyses: { ...NO_ANALYSES, region } });
}

function officeOf(name: string, year: number, letters: string, more: Partial<Made> = {}): Evaluation {
  return evaluationOf({ file: `${year}/${name}.xlsx`, name, year, letters, ...more });
}

function comparedTo(
  earlier: readonly Evaluation[],
  latest: readonly Evaluation[],
  language: Language,
  target: number | null,
): Sample {
  const comparison = compare([periodOf("2024", earlier), periodOf("2025", latest)], {
    target,
    same: [],
    rubrics: EDITIONS.map((id) => loadEdition(id).rubric),
    language,
  });
  return recapOf(latest, { language, analyses: { ...NO_ANALYSES, comparison } });
}
