/**
 * The sentence of a draft. It is meant for a *Laporan Hasil Evaluasi* and therefore Indonesian in every language; what it
 * quotes is the regulation's own wording, untouched.
 */

export interface DraftTextParts {
  /** The OPD's name; null: the sentence does without. */
  readonly unit: string | null;
  /** The component's name. */
  readonly component: string;
  readonly part: { readonly dimension: string | null; readonly name: string };
  /** The wording of the unfulfilled criteria; none where only the letter tells that something is missing. */
  readonly criteria: readonly string[];
}

const IMPROVE: ReadonlyMap<string | null, string> = new Map([
  ["keberadaan", "melengkapi keberadaan"],
  ["kualitas", "meningkatkan kualitas"],
  ["pemanfaatan", "meningkatkan pemanfaatan"],
]);

/** `Agar Dinas Contoh meningkatkan kualitas Perencanaan Kinerja sehingga kriteria berikut terpenuhi: “…”.` */
export function draftText({ unit, component, part, criteria }: DraftTextParts): string {
  const who = unit === null ? "" : ` ${oneLine(unit)}`;
  const improve = `Agar${who} ${IMPROVE.get(part.dimension) ?? "memperbaiki"} ${titled(component)}`;
  const [only, another] = criteria;
  if (only === undefined) return ended(`${improve} sehingga terwujud kondisi berikut: ${quote(part.name)}`);
  if (another === undefined) return ended(`${improve} sehingga kriteria berikut terpenuhi: ${quote(only)}`);
  const list = criteria.map((text, place) => `(${place + 1}) ${quote(text)}`);
  const all = `${list.slice(0, -1).join("; ")}; dan ${list.at(-1)}`;
  return ended(`${improve} sehingga kriteria-kriteria berikut terpenuhi: ${all}`);
}

function quote(text: string): string {
  return `“${oneLine(text)}”`;
}

/** An official text that is quoted at the end brings its own full stop. */
function ended(sentence: string): string {
  return sentence.endsWith(".”") ? sentence : `${sentence}.`;
}

/** Forms print components in capitals; a sentence does not. */
function titled(name: string): string {
  const line = oneLine(name);
  if (line !== line.toUpperCase()) return line;
  return line.toLowerCase().replace(/(?<=^|\s|\()\p{L}/gu, (letter) => letter.toUpperCase());
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
