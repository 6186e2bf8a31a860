/** What a column of an answer sheet can hold, in every stage's words. */

/** The columns that are no assessor's answer. */
export const PLAIN_MEANINGS = [
  "number",
  "title",
  "weight",
  "note",
  "evidence",
  "evaluatorNote",
  "recommendation",
] as const;

export type PlainMeaning = (typeof PLAIN_MEANINGS)[number];

export type ColumnMeaning =
  | PlainMeaning
  | "answer"
  /** Ya/Tidak of the criteria, where they have a column of their own. */
  | "criterion"
  | "score";
