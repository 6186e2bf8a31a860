/** Recaps that the workbook is made of in the tests. */
import type { RecapWorkbookOptions } from "../../../src/workbook/create/recap/recap-workbook.ts";
import { recapWorkbook } from "../../../src/workbook/create/recap/recap-workbook.ts";
import {
  comparedAcrossRules,
  comparedCity,
  comparedRecap,
  comparedToNothing,
  gapOfNobody,
  gapRecap,
  liftedAmong,
  liftedRecap,
  liftedYears,
  plannedRecap,
  regionRecap,
} from "../../recap/analysed.ts";
import { evaluationOf, type Made } from "../../recap/evaluations.ts";
import { evidencedNobody, evidencedRecap } from "../../recap/evidenced.ts";
import { followedNobody, followedRecap } from "../../recap/followed.ts";
import { manyRecap, recapOf, type Sample, sampleRecap } from "../../recap/sample.ts";

const linkTo: RecapWorkbookOptions["linkTo"] = (output) =>
  output
    .split("/")
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, "\ufffd")))
    .join("/");

export function made(
  { recap, findings }: Sample,
  language: RecapWorkbookOptions["language"] = "id",
): Promise<Uint8Array> {
  return recapWorkbook(recap, findings, { language, linkTo });
}

/** Each letter string is one office of the same year. */
export function officesWith(...letters: readonly (string | (Omit<Made, "file"> & Partial<Made>))[]): Sample {
  const offices = letters.map((one, index) =>
    evaluationOf({
      file: `opd-${index + 1}.xlsx`,
      name: `Dinas ${index + 1}`,
      ...(typeof one === "string" ? { letters: one } : one),
    }),
  );
  return recapOf(offices);
}

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

/** The upper bound belongs to its band, and the next 0.05 to the one above. */
export const BOUNDS = officesWith(
  all("AA"),
  all("A"),
  "A A A A A A A BB A AA A A",
  all("BB"),
  "BB BB BB BB BB BB BB B BB A BB BB",
  all("B"),
  "B B B B B B B CC B BB B B",
  all("CC"),
  "CC CC CC CC CC CC CC C CC B CC CC",
  all("C"),
  "CC D C C C C C C CC CC C C",
  all("D"),
  "CC D D D D D D D D B D E",
  all("E"),
);

export const HOSTILE_NAMES = [
  '=HYPERLINK("http://example.test")',
  "+1+1",
  "@SUM(A1)",
  "</t></is></c>",
  "_x000D_ & ]]>",
  "\u202ekilabret\u0000\u001b[31m",
  "Dinas \ud83d\ude00 \ud800",
  "\"kutip\" 'apostrof' *?~",
];

/** As the names of OPDs, of clusters and of files. */
export const HOSTILE = officesWith(
  ...HOSTILE_NAMES.map((name) => ({
    letters: all("C"),
    name,
    cluster: name,
    file: `masuk/${name.replaceAll("/", "")}.xlsx`,
  })),
);

export const SAMPLES: readonly (readonly [name: string, sample: Sample, language: "id" | "en"])[] = [
  ["two years with everything, in Indonesian", sampleRecap("id"), "id"],
  ["two years with everything, in English", sampleRecap("en"), "en"],
  ["one year", manyRecap(60), "id"],
  ["every bound of the predicates", BOUNDS, "id"],
  ["two rubrics in one year", twoRubrics(), "id"],
  ["one office that is incomplete", officesWith("AA - A A A A A A A A A A"), "id"],
  ["names that mean something to a spreadsheet", HOSTILE, "id"],
  ["nothing", recapOf([]), "id"],
];

const FOLLOW_UP = ["Tindak Lanjut", "Rincian Tindak Lanjut", "Rancangan Rekomendasi"];
const EVIDENCE = ["Bukti", "Rincian Bukti"];

const HALF_A = { letter: "A", numerator: 1, denominator: 2 };

/** Recaps that say something beyond their figures, each with the sheets that it has besides. */
export const ANALYSED: readonly (readonly [
  name: string,
  sample: Sample,
  language: "id" | "en",
  sheets: readonly string[],
])[] = [
  ["a year before, in Indonesian", comparedRecap("id"), "id", ["Perbandingan"]],
  ["a year before, in English and without a target", comparedRecap("en", null), "en", ["Perbandingan"]],
  ["a city and its target", comparedCity(), "id", ["Perbandingan"]],
  ["a year before under another form", comparedAcrossRules(), "id", ["Perbandingan"]],
  ["plans to the next predicate", plannedRecap(), "id", ["Rencana"]],
  ["plans to a score, in English", plannedRecap("en", { kind: "score", score: 82.5 }), "en", ["Rencana"]],
  ["a plan for all OPDs together", liftedRecap(), "id", ["Rencana Bersama"]],
  ["a plan for all OPDs together, in English", liftedRecap("en"), "en", ["Rencana Bersama"]],
  ["plans for two years and a foreign rubric", liftedYears(), "id", ["Rencana Bersama"]],
  ["a joint plan out of reach", liftedRecap("id", { mean: 90, shares: [HALF_A] }), "id", ["Rencana Bersama"]],
  ["a joint plan that is reached", liftedRecap("id", { mean: 60, shares: [] }), "id", ["Rencana Bersama"]],
  ["a joint plan for nobody", liftedAmong([], "id", { mean: 70, shares: [] }), "id", ["Rencana Bersama"]],
  ["nothing that could be compared", comparedToNothing(), "id", ["Perbandingan"]],
  ["OPDs and evaluators, in Indonesian", gapRecap("id"), "id", ["Selisih Penilaian"]],
  ["OPDs and evaluators, in English", gapRecap("en"), "en", ["Selisih Penilaian"]],
  ["nobody answered by both", gapOfNobody(), "id", ["Selisih Penilaian"]],
  ["recommendations of three years, in Indonesian", followedRecap("id"), "id", FOLLOW_UP],
  ["recommendations of three years, in English", followedRecap("en"), "en", FOLLOW_UP],
  ["nothing to follow up and nothing to draft", followedNobody(), "id", FOLLOW_UP],
  ["evidence in a folder, in Indonesian", evidencedRecap("id"), "id", EVIDENCE],
  ["evidence in a folder, in English", evidencedRecap("en"), "en", EVIDENCE],
  ["no evidence at all", evidencedNobody(), "id", EVIDENCE],
  ["the region, by a weight", regionRecap(), "id", ["LKE Gabungan", "Syarat Predikat", "Data OPD"]],
  ["the region without one", regionRecap("en", null), "en", ["LKE Gabungan", "Syarat Predikat", "Data OPD"]],
];

function twoRubrics(): Sample {
  return officesWith(all("B"), all("C"), {
    letters: all("BB"),
    edition: "permenpanrb-88-2021-instansi",
    cluster: "utama",
  });
}
