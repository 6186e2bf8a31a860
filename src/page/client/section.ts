/** The frame of a part of the page. */
import { make } from "./make.ts";

/** A heading, a sentence and what belongs to them; the id is what the navigation leads to. */
export function makeSection(
  id: string,
  title: string,
  lead: string | null,
  ...content: readonly (Node | null)[]
): HTMLElement {
  return make(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    make("h2", { id: `${id}-title` }, title),
    lead === null ? null : make("p", { class: "lead" }, lead),
    ...content,
  );
}

/** A box that scrolls a wide or long table; a keyboard must be able to scroll it too. */
export function makeScrollBox(label: string, ...content: readonly Node[]): HTMLElement {
  return make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": label }, ...content);
}
