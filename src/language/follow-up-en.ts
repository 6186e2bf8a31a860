/** Every sentence about follow-up and draft recommendations, in English. */
import type { FollowUpTexts } from "./follow-up-id.ts";

export const followUpEn: FollowUpTexts = {
  command: {
    summary: "what became of last year's recommendations, and drafts of this year's",
    paths: "results of this year: workbooks, .summary.json, .ndjson, or folders of them",
    previous: "results of earlier years, to match their recommendations; may be repeated",
    names: "CSV file with the columns lama and baru: names or codes of units that changed",
    opd: "this unit only, in detail",
    format: "form of the standard output",
    rubric: "rubric for workbooks without a result, or the local rubric that they were scored by",
    assessor: "whose answers count in workbooks without a result",
    failOn: "when the exit code is 1; open: a recommendation is not certainly done",
  },
  title: "What became of last year's recommendations",
  titleOf: (unit) => `What became of last year's recommendations: ${unit}`,
  draftsTitle: "Drafts of this year's recommendations",
  draftsNote:
    "DRAFTS for the report (in Indonesian, as the LHE is), made of unfulfilled criteria and the weakest sub-components; the evaluator decides.",
  unit: "Unit",
  recommendation: "Recommendation",
  status: "Status",
  evidence: "Evidence",
  previousOf: (file, count) =>
    `Last year's result: ${file} (${count} ${count === "1" ? "recommendation" : "recommendations"})`,
  previousBy: {
    code: "matched by code",
    name: "matched by name",
    list: "matched by the list of names",
    alone: "the only result given",
  },
  noPrevious:
    "No result of last year was given, so nobody knows what the sheet Tindak Lanjut leaves unmentioned.",
  nothing: "No recommendation of last year is known.",
  statuses: { done: "done", "in-progress": "in progress", open: "open", unknown: "unknown" },
  doubts: {
    blank: "no status",
    unclear: "unclear status",
    unmentioned: "not mentioned",
    contradicted: "done, but made again",
  },
  carried: (years) => `unfinished for ${years} years`,
  again: "recommended again",
  columns: {
    of: "Recs",
    done: "Done",
    inProgress: "Going",
    open: "Open",
    unknown: "?",
    carried: "Carried",
    share: "% done",
  },
  share: (percent) => `${percent}%`,
  shareBetween: (least, most) => `${least}–${most}%`,
  summary: (done, of, share) =>
    `${done} of ${of} ${of === "1" ? "recommendation" : "recommendations"} done (${share})`,
  rest: {
    inProgress: (count) => `${count} in progress`,
    open: (count) => `${count} open`,
    unknown: (count) => `${count} unknown`,
    carriedOver: (count) => `${count} carried over for two years or more`,
  },
  units: (count, of) => `in ${count} of ${of} ${of === "1" ? "unit" : "units"}`,
  unknownNote: "Those of an unknown status count neither as done nor as open: the share done is a range.",
  points: (points) => `up to +${points}`,
  noPoints: "the letter is above its criteria",
  alsoAsked: (place) => `asked for in ${place} too`,
  cells: (cells) => (cells.includes(",") ? `cells ${cells}` : `cell ${cells}`),
  noDrafts: "Neither criteria nor letters give anything to recommend.",
  undrafted: {
    unanswered: (codes) => `Without a draft because nobody answered: ${codes}.`,
    judgement: (codes) =>
      `Without a draft because only an evaluator's judgement can raise it further: ${codes}.`,
  },
  causes: "What adds most points over all units",
  code: "Code",
  subcomponent: "Sub-component",
  pointsOfAll: "Points",
  moreUnits: (count) => `… ${count} more units; --format json or markdown has them all`,
  drafts: "Drafts",
  moreFindings: (count) => `… ${count} more findings; --format json or markdown has them all`,
  findings: "Findings",
};
