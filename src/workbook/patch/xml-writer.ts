/** Writes the XML of the parts that we add, with the prefix that the workbook's own parts use. */
import { escapeXml } from "./outline.ts";

/** One tag with its attributes and, unless it closes itself, what stands in it. */
export type Tag = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inner?: string,
) => string;

/** @param prefix with its colon, or "" */
export function tagWriter(prefix: string): Tag {
  return (name, attributes, inner) => {
    let open = `<${prefix}${name}`;
    for (const key in attributes) {
      const value = attributes[key] ?? "";
      open += ` ${key}="${typeof value === "number" ? value : attributeText(value)}"`;
    }
    return inner === undefined ? `${open}/>` : `${open}>${inner}</${prefix}${name}>`;
  };
}

/** A whole part: the declaration and the root with its namespace. */
export function partXml(prefix: string, root: string, namespace: string, inner: string): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const attribute = `xmlns${prefix && `:${prefix.slice(0, -1)}`}="${namespace}"`;
  return `${declaration}<${prefix}${root} ${attribute}>${inner}</${prefix}${root}>`;
}

/** Excel's limit for the text of one cell, in UTF-16 units. */
const MAX_TEXT = 32_767;

/**
 * A cell's text as the format stores it: characters that XML cannot hold are left out, and what looks like the
 * format's own escape (`_x000D_`) is escaped itself.
 */
export function storedText(text: string): string {
  if (PLAIN.test(text) && text.length <= MAX_TEXT) return text;
  const clean = text.replace(/\r\n?/g, "\n").replace(UNSTORABLE, "");
  const cut = clean.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, "");
  return escapeXml(cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** Nearly every text: nothing in it means anything to XML or to the format. */
const PLAIN = /^[ !#-%'-;=?-^`-~\n]*$/;

const UNSTORABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function attributeText(text: string): string {
  // Nearly all of ours are numbers and cell names.
  if (/^[\w.:$]*$/.test(text)) return text;
  return escapeXml(text.replace(UNSTORABLE, "")).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
