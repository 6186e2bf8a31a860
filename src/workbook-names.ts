/** Names of the files made for OPDs: the OPD's own name, as far as every file system takes it. */
import { visibleLine } from "./report/visible.ts";

export interface NamedUnit {
  readonly name: string;
  readonly code: string | null;
  readonly year: number | null;
}

/**
 * So many bytes of UTF-8 before the extension. File systems take 255; `.summary.json` and what a file is called while
 * it is written come behind, and Windows counts the folders too.
 */
const STEM_BYTES = 120;

/**
 * A file name for each unit, in their order: *LKE 2025 Dinas Contoh.xlsx*. It depends on the unit alone, unless
 * another one's would be the same: then each of them that has a code gets it too. Names that are the same even so are
 * left to the caller.
 */
export function workbookNames(units: readonly NamedUnit[]): readonly string[] {
  const names = units.map((unit) => nameOf(unit, ""));
  const repeated = repetitions(names);
  return units.map((unit, i) => {
    const name = names[i] ?? "";
    const code = safe(unit.code ?? "");
    return repeated.has(fileKey(name)) && code !== "" ? nameOf(unit, ` (${code})`) : name;
  });
}

/** What two names have in common that a file system may take for one: case and how characters are composed. */
export function fileKey(name: string): string {
  return name.normalize("NFKC").toUpperCase();
}

function repetitions(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.map(fileKey).filter((key) => seen.size === seen.add(key).size));
}

/** The word in front keeps the name from being one that Windows reserves (`CON`, `NUL`, `COM1`) or hides (`.x`). */
function nameOf({ name, year }: NamedUnit, suffix: string): string {
  const start = year === null ? "LKE " : `LKE ${year} `;
  const ending = shortened(suffix, STEM_BYTES / 3);
  const room = STEM_BYTES - bytesOf(start) - bytesOf(ending);
  return `${`${start}${shortened(safe(name), room)}`.trimEnd()}${ending}.xlsx`;
}

/** Without what Windows does not take in a name, at its end included. */
function safe(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[/\\|]/g, "-")
    .replace(/[<>:"?*]/g, " ");
  return visibleLine(plain).replace(/[. ]+$/, "");
}

/** Cut between characters as people see them, so that no picture is halved. */
function shortened(text: string, bytes: number): string {
  if (bytesOf(text) <= bytes) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter("id").segment(text)) {
    if (bytesOf(kept) + bytesOf(segment) > bytes) break;
    kept += segment;
  }
  return kept.replace(/[. ]+$/, "");
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
