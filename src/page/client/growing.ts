/** A long list that is put on the page piece by piece: a first piece at once, more as somebody gets there. */
import { make, makeButton } from "./make.ts";
import type { View } from "./view.ts";

const FIRST = 40;
const MORE = 120;
/** How near its end, in pixels, the box grows by itself. */
const NEAR_END = 600;

export interface Growing<Item> {
  /** Starts anew with these. */
  show(items: readonly Item[]): void;
  /** Buttons below the list; empty when everything is shown. */
  readonly controls: HTMLElement;
}

/** How each list grows; one that left the page is forgotten with its element. */
const growers = new WeakMap<Element, (count: number) => void>();

// Paper cannot be asked for more; what it does not show need not grow.
window.addEventListener("beforeprint", () => {
  for (const parent of document.querySelectorAll("[data-growing]:not(.screen-only *)")) {
    growers.get(parent)?.(Number.POSITIVE_INFINITY);
  }
});

/** @param render makes what is shown of an item; it is asked once for each, as sorting and filtering only move them */
export function makeGrowing<Item>(
  parent: Element,
  render: (item: Item) => Node,
  { texts, count }: View,
  first = FIRST,
): Growing<Item> {
  const made = new Map<Item, Node>();
  const nodeOf = (item: Item) => {
    const node = made.get(item) ?? render(item);
    made.set(item, node);
    return node;
  };
  let items: readonly Item[] = [];
  let shown = 0;
  const controls = make("p", { class: "more" });
  const grow = (added: number) => {
    const next = items.slice(shown, shown + added);
    shown += next.length;
    parent.append(...next.map(nodeOf));
    const left = items.length - shown;
    controls.hidden = left === 0;
    const more = Math.min(MORE, left);
    controls.replaceChildren(
      makeButton({ class: "quiet" }, () => grow(MORE), texts.ranking.more(count(more))),
      ...(left > more ? [makeButton({ class: "quiet" }, () => grow(left), texts.ranking.everything)] : []),
    );
  };
  growers.set(parent, grow);
  return {
    controls,
    show: (next) => {
      items = next;
      parent.setAttribute("data-growing", items.length > FIRST ? "long" : "short");
      shown = 0;
      parent.replaceChildren();
      grow(first);
    },
  };
}

/** Lets a scrolled box grow before its end is reached. */
export function growOnScroll(box: HTMLElement, controls: HTMLElement): void {
  box.addEventListener(
    "scroll",
    () => {
      const below = box.scrollHeight - box.scrollTop - box.clientHeight;
      if (below < NEAR_END && !controls.hidden) controls.querySelector("button")?.click();
    },
    { passive: true },
  );
}
