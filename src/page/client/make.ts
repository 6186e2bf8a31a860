/** Makes elements. Text goes in as text nodes only: there is no way here from a string to markup. */

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const SVG = "http://www.w3.org/2000/svg";

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  fill(made, attributes, children);
  return made;
}

export function makeSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  fill(made, attributes, children);
  return made;
}

/** A button that does something on the page. */
export function makeButton(
  attributes: Attributes,
  act: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const button = make("button", { type: "button", ...attributes }, ...children);
  button.addEventListener("click", act);
  return button;
}

/** Text for those who listen to the page. */
export function makeSpoken(text: string): HTMLElement {
  return make("span", { class: "spoken" }, text);
}

/** A bar as long as the percentage; who listens hears the figure beside it. */
export function makeBar(percent: number | null, className = ""): HTMLElement {
  const length = make("span", { class: `length ${className}` });
  // A style attribute would be against the policy; a property set by the allowed script is not.
  length.style.setProperty("--share", `${percent ?? 0}%`);
  return make("span", { class: "bar", "aria-hidden": "true" }, length);
}

function fill(made: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null));
}
