/** Characters that HTML writes by name or number. */
import { westernText } from "../western-text.ts";

/** Those that Indonesian texts and exports of tables have; any other stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  sect: "§",
  deg: "°",
  times: "×",
  divide: "÷",
  plusmn: "±",
  le: "≤",
  ge: "≥",
  ne: "≠",
  rarr: "→",
  larr: "←",
  check: "✓",
  checkmark: "✓",
  copy: "©",
  reg: "®",
  eacute: "é",
};

/** The text that was meant; spaces of every kind as plain ones. */
export function unescapedHtml(text: string): string {
  const plain = text.includes("&")
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,10}));/g,
        (whole, decimal, hex, name) =>
          name === undefined
            ? characterOf(Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10))
            : (NAMED[name] ?? whole),
      )
    : text;
  return plain.replaceAll("\u00a0", " ");
}

/** Numbers from 128 to 159 mean Windows' western code page, whatever the page is written in. */
function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return westernText(String.fromCharCode(code));
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? "\ufffd"
    : String.fromCodePoint(code);
}
