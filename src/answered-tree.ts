/** An entry of a recap with the texts that all entries of its rubric share: nearly the evaluation that it was made from. */
import type { GroupComponent, RecapEntry } from "./recap.ts";

export interface AnsweredComponent {
  readonly code: string;
  readonly name: string;
  readonly subcomponents: readonly AnsweredPart[];
}

type TreePart = GroupComponent["subcomponents"][number];

export interface AnsweredPart extends Omit<TreePart, "criteria"> {
  readonly letter: string | null;
  readonly value: number | null;
  readonly score: number | null;
  /** Null when none of the criteria is answered. */
  readonly fulfilled: number | null;
  readonly criteria: readonly (TreePart["criteria"][number] & { readonly fulfilled: boolean | null })[];
}

/** @param tree of the rubric that the entry was scored by */
export function answeredTree(
  { subcomponents: answered }: Pick<RecapEntry, "subcomponents">,
  tree: readonly GroupComponent[],
): readonly AnsweredComponent[] {
  const answers = new Map(answered.map((part) => [part.code, part]));
  return tree.map(({ code, name, subcomponents }) => ({
    code,
    name,
    subcomponents: subcomponents.map((part) => {
      const { letter = null, value = null, score = null, criteria = [] } = answers.get(part.code) ?? {};
      const isAnswered = criteria.some((fulfilled) => fulfilled !== null);
      return {
        ...part,
        letter,
        value,
        score,
        fulfilled: isAnswered ? criteria.filter((fulfilled) => fulfilled === true).length : null,
        criteria: part.criteria.map((criterion, place) => ({
          ...criterion,
          fulfilled: criteria[place] ?? null,
        })),
      };
    }),
  }));
}
