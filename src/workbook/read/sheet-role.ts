/** Whose answers a sheet holds, by its name, the titles above its table and the title of its answer column. */
import type { AssessorSheetNames, SheetRole } from "../../assessment.ts";
import { textOf } from "../layout/cell-text.ts";
import { ownerOf } from "../layout/headings.ts";
import { plainWords } from "../layout/words.ts";
import type { Candidate } from "../layout.ts";

/** `contradicting`: the name, the titles and the column do not say the same. */
export type ToldRole = SheetRole | "contradicting" | null;

/** The sheets that the configuration names. */
export type NamedSheets = AssessorSheetNames;

/** What the configuration says goes before what the sheet itself says. */
export function roleOfSheet(candidate: Candidate, named: NamedSheets): ToldRole {
  const { name } = candidate.table.sheet;
  if (named.self !== undefined && isNamed(name, named.self)) return "self";
  if (named.evaluator !== undefined && isNamed(name, named.evaluator)) return "evaluator";
  const told = [roleInName(name), roleInTitles(candidate), roleOfColumn(candidate)].filter(
    (role) => role !== null,
  );
  const [first = null, ...others] = told;
  return others.every((other) => agree(first, other)) ? first : "contradicting";
}

/** Sheet names are the same whatever their case, as in a spreadsheet. */
export function isNamed(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** A verifier is an evaluator too. */
function agree(one: SheetRole | null, other: SheetRole): boolean {
  const kind = (role: SheetRole | null) => (role === "verifier" ? "evaluator" : role);
  return kind(one) === kind(other);
}

const VERIFIER = /\b(verifikator|verifikasi|verif)\b/;
/** The official form is called *LKE Unit*, so *unit* and *instansi* tell nobody apart. */
const OFFICE = /\b(opd|skpd|satker|perangkat daerah)\b/;

/** The role that a sheet's name states. */
export function roleInName(name: string): SheetRole | null {
  const words = plainWords(name);
  if (VERIFIER.test(words)) return ownerOf(words) === "unnamed" ? null : "verifier";
  switch (ownerOf(words)) {
    case "self":
      return "self";
    case "evaluator":
      return "evaluator";
    case "final":
      return "verifier";
    case "unit":
      return OFFICE.test(words) ? "self" : null;
    default:
      return null;
  }
}

/** A title says what the sheet is; a line with a colon says who filled it in or who was assessed. */
const TITLE =
  /\b(lembar|kertas kerja|lke|kke|formulir|form|penilaian|evaluasi|hasil|jawaban|self assessment)\b/;
const SELF_TITLE = /\b(mandiri|self assessment|swa nilai)\b/;
/** *Inspektorat* alone is left out: it may be the office that is assessed. */
const EVALUATOR_TITLE = /\b(evaluator|apip|reviu|tim penilai|tim evaluasi|asesor|oleh inspektorat)\b/;
const VERIFIER_TITLE = /\b(verifikator|verifikasi)\b/;
const LONGEST_TITLE = 120;

function roleInTitles({ table }: Candidate): SheetRole | null {
  const firstRow = table.sections[0]?.block.firstRow ?? 1;
  const roles = new Set<SheetRole>();
  for (const [row, cells] of table.sheet.rows) {
    if (row >= firstRow) break;
    for (const cell of cells.values()) {
      if (cell.value.kind !== "text") continue;
      for (const line of textOf(cell).split(/\r?\n/)) for (const role of rolesInTitle(line)) roles.add(role);
    }
  }
  const [only = null, ...others] = roles;
  return others.length === 0 ? only : null;
}

function rolesInTitle(line: string): readonly SheetRole[] {
  const words = plainWords(line);
  if (words.length > LONGEST_TITLE || /[:=]/.test(line) || !TITLE.test(words)) return [];
  return [
    ...(SELF_TITLE.test(words) ? (["self"] as const) : []),
    ...(VERIFIER_TITLE.test(words)
      ? (["verifier"] as const)
      : EVALUATOR_TITLE.test(words)
        ? (["evaluator"] as const)
        : []),
  ];
}

/** A form's only column may say whose it is. */
function roleOfColumn({ table }: Candidate): SheetRole | null {
  const [only, ...others] = table.assessors;
  return others.length === 0 && (only === "self" || only === "evaluator") ? only : null;
}
