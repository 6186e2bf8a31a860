/** The colours of letters: eight steps from best to lowest, the same wherever a letter stands. */
import { scaleQuantize } from "d3-scale";
import type { PageGroup } from "../page-data.ts";
import { make } from "./make.ts";

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The class that colours a letter; a letter that the scale does not have stays plain. */
export function stepClass(letter: string | null, { letters, predicates }: PageGroup): string {
  const scale = letters.some((known) => known.letter === letter) ? letters : predicates;
  const place = scale.findIndex((known) => known.letter === letter);
  if (letter === null || place === -1) return "step-none";
  const step = scaleQuantize<number>()
    .domain([-0.5, scale.length - 0.5])
    .range(STEPS);
  return `step-${step(place)}`;
}

/** A letter on its colour. */
export function makeBadge(letter: string | null, group: PageGroup, absent: string): HTMLElement {
  return make("span", { class: `badge ${stepClass(letter, group)}` }, letter ?? absent);
}
