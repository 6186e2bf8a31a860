/** The documents that a list of evidence names, one by one. */
import { withoutMark } from "../follow-up/list-marks.ts";
import { hasLetterOrDigit } from "../letters.ts";
import { plainName } from "../validate/unit-name.ts";

export interface NamedDocument {
  readonly text: string;
  readonly links: readonly string[];
}

/** Addresses, and the short ones that people write without `https://`. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|\b(?:drive|docs|sites)\.google\.com\/[^\s<>"“”]+|\b(?:bit\.ly|s\.id|tinyurl\.com|cutt\.ly|1drv\.ms|linktr\.ee|dropbox\.com|onedrive\.live\.com)\/[^\s<>"“”]+/gi;

/** So many documents of one list are looked for; only a hostile cell names more. */
export const DOCUMENTS_AT_MOST = 300;

/** So much of a name is looked at: no file system takes half of it, and a cell may hold pages. */
const NAME_CHARACTERS = 500;

/** Stands for a link while a line is taken apart: no cell holds it. */
const LINK_PLACE = "\u0000";

/** What stands before a list and names nothing itself. */
const PREFIX =
  /^(?:daftar\s+)?(?:evidence|eviden|bukti(?:\s+dukung)?|data\s+dukung|dokumen(?:\s+(?:bukti|pendukung))?|link|tautan|url)\s*:\s*/i;

/** Where in the document to look, at the end of its name. */
const PAGE = /[\s,(]+(?:hal|hlm|halaman)\b[.\s]*[\d\s,.–-]+\)?$/i;

/** A list item for each document, in order. What is behind a colon at the end of a line is its list. */
export function documentsIn(text: string): readonly NamedDocument[] {
  return text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .flatMap(documentsOfLine)
    .slice(0, DOCUMENTS_AT_MOST);
}

function documentsOfLine(line: string): readonly NamedDocument[] {
  const links: string[] = [];
  const bare = line.replaceAll(LINK_PLACE, " ").replace(LINK, (link) => {
    const [whole = link] = /^.*[^.,;:!?)\]}'’]/u.exec(link) ?? [];
    links.push(whole);
    return `${LINK_PLACE}${link.slice(whole.length)}`;
  });
  return numbered(bare)
    .flatMap((part) => part.split(/[;•▪►·]/))
    .flatMap((part) => {
      const own = [...part]
        .filter((character) => character === LINK_PLACE)
        .flatMap(() => links.shift() ?? []);
      const name = nameIn(
        part.replaceAll(LINK_PLACE, " ").replace(/\s+/g, " ").trim().slice(0, NAME_CHARACTERS),
      );
      return name === "" && own.length === 0 ? [] : [{ text: name, links: own }];
    });
}

/** `1. Renstra 2. Renja 3. PK` on one line is three; numbers that do not count up from 1 are part of names. */
function numbered(line: string): readonly string[] {
  if (!/^\s*\(?1[.)]\s/.test(line)) return [line];
  const parts: string[] = [];
  let rest = line;
  for (let next = 2; next <= DOCUMENTS_AT_MOST; next += 1) {
    const at = rest.search(new RegExp(`[\\s,;]\\(?${next}[.)]\\s`));
    if (at < 0) return [...parts, rest];
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + 1);
  }
  return parts;
}

/** Empty for a heading. */
function nameIn(part: string): string {
  const name = withoutMark(part).replace(PREFIX, "").replace(PAGE, "").trim();
  if (name.endsWith(":")) return "";
  const bare = name
    .replace(/\(\s*\)/g, "")
    .replace(/^[\s,.:–-]+|[\s,.:–-]+$/g, "")
    .replace(/\s+/g, " ");
  return hasLetterOrDigit(bare) ? bare : "";
}

const NO_NAMES = new Set([
  "ada",
  "sudah ada",
  "belum ada",
  "tidak ada",
  "nihil",
  "tersedia",
  "lengkap",
  "ada lengkap",
  "terlampir",
  "dokumen terlampir",
  "file terlampir",
  "bukti terlampir",
  "data terlampir",
  "lihat lampiran",
  "lihat folder",
  "lihat tautan",
  "lihat link",
  "n a",
  "ya",
  "sda",
  "idem",
  "sama dengan di atas",
]);

/** Whether words say that there is something, or nothing, without naming it. */
export function namesNothing(text: string): boolean {
  return NO_NAMES.has(plainName(text));
}

/** Words with which a part behind a comma goes on naming the same document. */
const GOES_ON =
  /^(?:\d|bab\b|hal\b|hlm\b|halaman\b|lampiran\b|tahun\b|tanggal\b|nomor\b|no\b|bulan\b|triwulan\b|semester\b|tw\b)/i;

/** The documents of a list with commas: `Renstra, Renja, dan PK`. One that has none is alone. */
export function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s*(?!\d)|,\s+/)) {
    const name = part.replace(/^(?:dan|serta)\s+/i, "").trim();
    if (name === "") continue;
    if (GOES_ON.test(name) && parts.length > 0) parts.push(`${parts.pop()}, ${name}`);
    else parts.push(name);
  }
  return parts;
}

/** The documents of *A dan B*, *A & B*; alone where it holds neither. */
export function splitAtAnd(text: string): readonly string[] {
  return text.split(/\s+(?:dan|serta|&)\s+/i);
}
