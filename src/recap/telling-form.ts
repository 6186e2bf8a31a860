/** When the name of a printed form says which group is meant. */
import type { RecapGroup } from "../recap.ts";

type Named = Pick<RecapGroup, "year" | "form">;

/** Two rubrics may follow one form; within a year only their ids then tell the groups apart. */
export function withTellingForm<Group extends Named>(
  group: Group,
  _: number,
  groups: readonly Group[],
): Group {
  const alike = groups.filter(({ year, form }) => year === group.year && form === group.form);
  return alike.length > 1 ? { ...group, form: null } : group;
}
