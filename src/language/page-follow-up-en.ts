/** What rekap.html says of follow-up and drafts, in English. */
import { followUpEn } from "./follow-up-en.ts";
import type { PageFollowUpTexts } from "./page-follow-up-id.ts";

const { statuses, doubts, again, share, shareBetween, unit, recommendation, subcomponent } = followUpEn;

export const pageFollowUpEn: PageFollowUpTexts = {
  title: "Follow-up and draft recommendations",
  lead: "Statuses by the sheet Tindak Lanjut and last year's recommendations. What is not certain counts neither as done nor as open, so that the share done may be a range.",
  nothing: "No recommendation of last year is known.",
  statement: (done, of, percent, units, all) =>
    `${done} of ${of} recommendations of last year ${done === "1" ? "is" : "are"} done (${percent}), in ${units} of ${all} OPDs.`,
  ...{ share, shareBetween, statuses, doubts, again },
  ofAll: (of) => `of ${of} recommendations`,
  unknownNote: "status blank, unclear or not mentioned",
  carried: "carried over",
  carriedNote: "unfinished for two years in a row or more",
  units: "Follow-up by OPD",
  unitsCaption: "Follow-up of recommendations by OPD",
  ...{ unit, recommendation, subcomponent },
  shareDone: "Done (%)",
  columns: {
    of: "Recommendations",
    done: "Done",
    inProgress: "In progress",
    open: "Open",
    unknown: "Unknown",
    carriedOver: "Carried over",
  },
  recommendations: "Last year's recommendations one by one",
  recommendationsCaption: "Last year's recommendations and their statuses",
  code: "Code",
  status: "Status",
  since: "Open since",
  years: (count) => `unfinished for ${count} years in a row`,
  evidence: (evidence) => `Evidence: ${evidence}`,
  causes: "What would add most over all OPDs",
  pointsOfAll: "Points",
  drafts: "Draft recommendations for this year",
  draftsLead:
    "DRAFTS for the LHE, made from unfulfilled criteria and the weakest sub-components; the evaluator decides. They are in Indonesian, most points first.",
  draftsCaption: "Draft recommendations for this year",
  noDrafts: "Neither criteria nor letters leave anything to recommend.",
  points: "Up to",
  draft: "Draft",
};
