/** Results with recommendations and follow-up, made from a few words. */
import type { Evaluation } from "../../src/evaluation.ts";
import { draftsOf } from "../../src/follow-up/drafts.ts";
import { followUp } from "../../src/follow-up/follow-up.ts";
import type { FollowUps } from "../../src/follow-up.ts";
import { knownOf } from "../../src/follow-up-sources.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";

export const UNIT = loadEdition("permenpanrb-88-2021-unit").rubric;

export const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

export interface Followed extends Partial<Made> {
  /** Recommendations by the code of the sub-component. */
  readonly recommends?: Readonly<Record<string, string>>;
  /** The rows of *Tindak Lanjut*: text, status, evidence. */
  readonly rows?: readonly (readonly [text: string, status: string, evidence?: string])[];
}

/** The result of one office and year. */
export function result(
  name: string,
  year: number | null,
  { recommends = {}, rows = [], ...made }: Followed = {},
): Evaluation {
  const evaluation = evaluationOf({ file: `${year}/${name}.xlsx`, name, year, letters: all("B"), ...made });
  return {
    ...evaluation,
    components: evaluation.components.map((component) => ({
      ...component,
      subcomponents: component.subcomponents.map((part) => ({
        ...part,
        recommendation: recommends[part.code] ?? null,
      })),
    })),
    followUp: rows.map(([text, status, evidence = ""], place) => ({
      text,
      status,
      evidence,
      at: { sheet: "Tindak Lanjut", cell: `C${6 + place}` },
    })),
  };
}

export function followed(
  current: readonly Evaluation[],
  previous: readonly Evaluation[] = [],
  language: "id" | "en" = "id",
): FollowUps {
  return followUp(
    {
      current: current.map((evaluation) => ({ known: knownOf(evaluation), ...draftsOf(evaluation, UNIT) })),
      previous: previous.map(knownOf),
      findings: [],
    },
    { same: [], language },
  );
}
