/** Criteria that somebody answered with letters or figures, as local papers do, where the rule knows Ya and Tidak. */
import type { Assessor, SubcomponentRow } from "../assessment.ts";

/** `A`, `BB`, `0,66`, `75%`: what papers grade criteria with, and nothing longer. */
const GRADE = /^([a-e]|aa|bb|cc|\d{1,3}([.,]\d{1,4})?\s*%?)$/i;

/** The different grades of a sub-component's criteria, in sheet order; none where nobody graded them. */
export function gradesGiven({ criteria }: SubcomponentRow, assessor: Assessor): readonly string[] {
  const given = criteria.flatMap(({ number, answers }) => {
    const answer = answers[assessor];
    const raw = answer?.kind === "unknown" && number !== null ? answer.raw.trim() : "";
    return GRADE.test(raw) ? [raw.toUpperCase()] : [];
  });
  return [...new Set(given)];
}
