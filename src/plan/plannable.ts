/** Which results can be planned for: those by a rubric that is at hand and whose answers are letters. */
import type { LoadedRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";

/** Why nothing can be planned under a rubric. */
export type Unplannable = "unknown-rubric" | "not-letters";

/** @param by what a result was scored by */
export function plannableRubric(
  by: { readonly sha256: string } | null,
  rubrics: readonly LoadedRubric[],
): Rubric | Unplannable {
  const rubric = rubrics.find(({ sha256 }) => sha256 === by?.sha256)?.rubric;
  if (!rubric) return "unknown-rubric";
  const method = rubric.scoring?.method ?? "letters";
  return method === "letters" || method === "share" ? rubric : "not-letters";
}
