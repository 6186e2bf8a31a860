/** Every sentence of a plan for a region, in English. */
import { plural } from "./plural.ts";
import type { RegionPlanTexts } from "./region-plan-id.ts";

export const regionPlanEn: RegionPlanTexts = {
  command: {
    mean: "the mean of the OPDs' totals to reach (such as 70), with or without --share",
    share: "the share of OPDs with that predicate or better, such as BB:2/3 or BB:60%; may be repeated",
    recapMean: "the recap plans for all OPDs together: the mean of their totals to reach (such as 70)",
    recapShare:
      "the recap plans for all OPDs together: the share with that predicate or better, such as BB:2/3; may be repeated",
    keepOpd:
      "the name or code of an OPD to leave as it is; it still counts; may be repeated (with --mean or --share)",
    noTarget: "Say what to reach: --to for each OPD, or --mean and --share for all OPDs together.",
    twoTargets: "--to plans for each OPD by itself; use it without --mean and --share.",
    keepOpdAlone: "--keep-opd goes with --mean or --share only.",
  },
  invalidMean: (text) => `“${text}” is no score from 0 to 100.`,
  invalidShare: (text) =>
    `“${text}” is no share of the OPDs; write a predicate and its share, such as BB:2/3 or BB:60% (above 0, 1 at most).`,
  letterTwice: (letter) => `There are two shares for ${letter}.`,
  unknownLetter: (letter, known) => `“${letter}” is no predicate (${known}).`,
  unknownOpd: (name) => `None of these results is of an OPD with the name or code “${name}”.`,

  title: "Plan for all OPDs together",
  titleOf: (year) => `Plan for all OPDs together, ${year}`,
  counted: (count) => (count === "1" ? "1 OPD counts" : `${count} OPDs count`),
  leftOutCount: (count) => (count === "1" ? "1 does not" : `${count} do not`),
  found: (effort, units) =>
    `Least effort: ${effort} in ${plural(units, "OPD")}; proven, there is no lighter way.`,
  unproven: (effort, units, least) =>
    `Effort ${effort} in ${plural(units, "OPD")}. Not proven to be the least; proven: not below ${least}.`,
  reached: "All of this is reached already.",
  outOfReach: (goals) => `Out of reach under these conditions: ${goals}.`,
  meanShort: (most, short) => `the highest mean is ${most}, ${short} short`,
  shareShort: (letter, most, short) =>
    `at most ${plural(most, "OPD")} can be ${letter} or better, ${short} short`,
  nobody: "There is no result that counts.",

  goal: "Measure",
  wanted: "Wanted",
  now: "Now",
  after: "After",
  most: "Highest",
  mean: "Mean of totals",
  share: (letter) => `${letter} or better`,
  shareWanted: (share, units) => `${share} = ${plural(units, "OPD")}`,
  units: (count, of) => `${count} of ${of}`,

  unit: "OPD",
  effort: "Effort",
  gain: "Gain",
  raises: "What is raised",
  criteria: (numbers) => `${numbers.includes(",") ? "criteria" : "criterion"} ${numbers}`,
  step: "its answer",
  convince: "ask for a new evaluation",
  details: "The words of each criterion stand in --format markdown and --format json.",

  sheet: {
    note: "Put “no” in place of “yes” in the column Lifted to see what comes of it without that OPD: the mean, the shares and the effort follow.",
    taken: "Lifted",
    yes: "yes",
    no: "not yet",
    reached: "Reached",
    share: (share, fraction, of) => `${share} (${fraction} of ${plural(of, "OPD")})`,
  },

  leftOut: "Neither counted nor planned for",
  reason: {
    incomplete: (codes) => `incomplete (${codes})`,
    repeated: "there are several results of this OPD; leave one",
    own: "the region's own workbook, no OPD's",
  },
};
