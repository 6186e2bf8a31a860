/** What an OPD raises: a line for each sub-component. */
import type { PageRaise } from "../page-data.ts";
import { make } from "./make.ts";
import type { GroupView } from "./view.ts";

export function makeRaise(raise: PageRaise, view: GroupView): HTMLElement {
  const { code, from, to, gain } = raise;
  return make(
    "div",
    { class: "raise" },
    make("b", {}, code),
    ` ${from} → ${to} (${view.signed(gain)})`,
    make("span", { class: "note" }, ` · ${toDo(raise, view)}`),
  );
}

function toDo({ criteria, criteriaAnswered }: PageRaise, { texts: { plan: texts } }: GroupView): string {
  if (criteria.length > 0) return texts.criteria(criteria.join(", "));
  return criteriaAnswered ? texts.convince : texts.step;
}
