/** XML as nearly every program writes it: characters and references that no parser reads in two ways. */

/** What XML forbids, and half characters, which only a parser tells apart. */
const FORBIDDEN = String.raw`\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff`;
/** No more of them in one text: a pattern that repeats without end runs out of stack on what is hostile. */
const REFERENCES = (between: string) => `(?:&(?:amp|lt|gt|quot|apos);${between}){0,1000}`;
const TEXT = `[^<>&${FORBIDDEN}]*`;
const VALUE = String.raw`[^<>&"\t\n${FORBIDDEN}]*`;

/** The pattern of a plain text, as one group. */
export const PLAIN_TEXT = `(${TEXT}${REFERENCES(TEXT)})`;
/** The pattern of a plain attribute's value, without a group. */
export const PLAIN_VALUE = `${VALUE}${REFERENCES(VALUE)}`;

const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** What a plain text or value stands for. */
export function plainText(written: string): string {
  return written.includes("&")
    ? written.replace(/&[a-z]+;/g, (reference) => CHARACTERS[reference] ?? reference)
    : written;
}

/** Lists of names in which none is there twice; forms repeat the same few. */
const distinct = new Set<string>();
const MOST_REMEMBERED = 1000;

/** Whether the attributes of a tag, as they are written, have different names: what is there twice is an error. */
export function areDistinct(attributes: string): boolean {
  const list = attributes.replace(/"[^"]*"/g, "");
  if (distinct.has(list)) return true;
  const names = list.trim().split(/[= ]+/);
  if (new Set(names).size < names.length) return false;
  if (distinct.size >= MOST_REMEMBERED) distinct.clear();
  distinct.add(list);
  return true;
}
