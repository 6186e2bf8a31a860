/** A figure with what it is and what it rests on. */
import { make } from "./make.ts";

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly className?: string;
}

/** An item of a list of class `figures`. */
export function makeFigure({ label, value, note, className }: Figure): HTMLElement {
  return make(
    "div",
    { class: className ?? null },
    make("dt", {}, label),
    make("dd", { class: "value" }, value),
    make("dd", { class: "note" }, note),
  );
}
