/** What is raised, and what it takes, in a cell each. */
import type { Language } from "../../../language/language.ts";
import { textsOf } from "../../../language/texts.ts";
import type { Raise } from "../../../plan.ts";

/** `1.c C → CC; 2.a B → BB` */
export function raisesText(raises: readonly Raise[]): string {
  return raises.map(({ code, from, to }) => `${code} ${from} → ${to}`).join("; ");
}

/** `1.c no. 3, 5; 2.a …` */
export function toDoText(raises: readonly Raise[], language: Language): string {
  const { plan: texts } = textsOf(language);
  return raises
    .map(({ code, criteria, criteriaAnswered }) =>
      criteria.length > 0
        ? texts.criteriaOf(code, criteria.map(({ number }) => number).join(", "))
        : `${code} ${criteriaAnswered ? texts.convince : texts.step}`,
    )
    .join("; ");
}
