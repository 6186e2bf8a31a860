/** Takes a web page apart into tags and texts, once from its beginning to its end, however badly it is written. */

export type Attributes = ReadonlyMap<string, string>;

export interface HtmlHandlers {
  /** Names of tags and attributes come in small letters. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** As written: entities are still escaped. */
  text(text: string): void;
  /** What stands in a `style` element. */
  style(sheet: string): void;
}

/** What stands in these is no text of the page, and no tags either. */
const RAW = new Set(["script", "style", "title", "textarea", "template", "xml", "noframes", "iframe"]);
/** More than any tag has. */
const ATTRIBUTES = 64;

export function parseHtml(page: string, handlers: HtmlHandlers): void {
  const small = page.toLowerCase();
  let at = 0;
  while (at < page.length) {
    const tag = page.indexOf("<", at);
    const end = tag < 0 ? page.length : tag;
    if (end > at) handlers.text(page.slice(at, end));
    if (tag < 0) return;
    at = markup(page, small, tag, handlers);
  }
}

/** Takes what begins with `<`; gives where the text goes on. */
function markup(page: string, small: string, at: number, handlers: HtmlHandlers): number {
  if (page.startsWith("<!--", at)) return after(page, "-->", at + 4);
  const next = small.charAt(at + 1);
  if (next === "!" || next === "?") return after(page, ">", at + 2);
  if (next === "/") {
    const end = after(page, ">", at + 2);
    handlers.close(nameAt(small, at + 2));
    return end;
  }
  if (!/[a-z]/.test(next)) {
    handlers.text("<");
    return at + 1;
  }
  const name = nameAt(small, at + 1);
  const { attributes, end } = attributesAt(page, at + 1 + name.length);
  if (RAW.has(name)) {
    const close = foundOrEnd(small.indexOf(`</${name}`, end), page);
    if (name === "style") handlers.style(page.slice(end, close));
    return after(page, ">", close);
  }
  handlers.open(name, attributes);
  return end;
}

function after(page: string, sign: string, from: number): number {
  const found = page.indexOf(sign, from);
  return found < 0 ? page.length : found + sign.length;
}

function foundOrEnd(found: number, page: string): number {
  return found < 0 ? page.length : found;
}

const NAME = /[a-z][a-z0-9:_-]{0,63}/y;

function nameAt(small: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(small)?.[0] ?? "";
}

const SPACE = /[\s/]*/y;
const ATTRIBUTE_NAME = /[^\s/>="'<]{1,64}/y;
const EQUALS = /\s*=\s*/y;
const BARE_VALUE = /[^\s>]*/y;

function attributesAt(page: string, from: number): { readonly attributes: Attributes; readonly end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(page)?.[0] ?? "";
    at += found.length;
    return found;
  };
  while (at < page.length && attributes.size < ATTRIBUTES) {
    take(SPACE);
    if (page[at] === ">") return { attributes, end: at + 1 };
    const name = take(ATTRIBUTE_NAME).toLowerCase();
    if (name === "") at += 1;
    else attributes.set(name, take(EQUALS) === "" ? "" : value());
  }
  return { attributes, end: after(page, ">", at) };

  /** A quotation that nobody closes goes on to the end of the page, as in a browser. */
  function value(): string {
    const quote = page[at];
    if (quote !== '"' && quote !== "'") return take(BARE_VALUE);
    const end = foundOrEnd(page.indexOf(quote, at + 1), page);
    const content = page.slice(at + 1, end);
    at = end + 1;
    return content;
  }
}
