/** Why a sheet was passed over: what was looked for on it, how far that led and what is missing. */
import type { LoadedRubric } from "../../rubric/load.ts";
import type { SheetOutcome } from "../../understanding.ts";
import { textOf, wordsIn } from "../layout/cell-text.ts";
import { isFollowUpSheet } from "../layout/follow-up.ts";
import { type HeaderBlock, headerBlocks } from "../layout/headers.ts";
import { type Role, roleOf } from "../layout/headings.ts";
import { wordsOf } from "../layout/rubric-words.ts";
import { tableSections } from "../layout/table-rows.ts";
import { plainWords } from "../layout/words.ts";
import { answerTable } from "../layout.ts";
import { isScoredSheet } from "../scored/marker.ts";
import type { Sheet } from "../sheet.ts";
import { INSTRUCTIONS_SHEET, METADATA_SHEET, RESULTS_SHEET, templateRubric } from "../template-mark.ts";

/** A title block of any height is looked through, up to this row: as far as a header is looked for. */
const LAST_HEADER_ROW = 200;
/** Beyond so many headers that lead nowhere a sheet is no form. */
const MOST_HEADERS = 20;

/** What became of a sheet that was not read. */
export function outcomeOf(
  sheet: Sheet,
  fromTemplate: boolean,
  rubrics: readonly LoadedRubric[],
): SheetOutcome {
  if (isOwn(sheet, fromTemplate)) return { kind: "own" };
  if (sheet.rows.size === 0) return { kind: "empty" };
  if (plainWords(sheet.name).startsWith("identitas")) return { kind: "identity" };
  if (isFollowUpSheet(sheet.name)) return { kind: "follow-up" };
  const rival = answerTable(sheet, rubrics);
  if (rival) return { kind: "rival", rubric: rival.loaded.rubric.id, answered: rival.answered };
  return triedOutcome(sheet, rubrics);
}

function isOwn(sheet: Sheet, fromTemplate: boolean): boolean {
  if (isScoredSheet(sheet)) return true;
  if (sheet.name === METADATA_SHEET) return templateRubric(sheet) !== null;
  return fromTemplate && (sheet.name === INSTRUCTIONS_SHEET || sheet.name === RESULTS_SHEET);
}

/** How far the nearest attempt came. */
function triedOutcome(sheet: Sheet, rubrics: readonly LoadedRubric[]): SheetOutcome {
  const headers = firstOf(headerBlocks(sheet), MOST_HEADERS);
  if (headers.length === 0) return withoutHeader(sheet);
  const tries = headers.flatMap((header) => rubrics.map((loaded) => attempt(sheet, header, loaded)));
  const [best] = tries.sort((a, b) => b.recognised - a.recognised);
  if (!best) return withoutHeader(sheet);
  const { of, ...reached } = best;
  return reached.recognised * 2 < of
    ? { kind: "few-subcomponents", ...best }
    : { kind: "no-answers", ...reached };
}

function firstOf<T>(items: Iterable<T>, most: number): readonly T[] {
  const found: T[] = [];
  for (const item of items) {
    found.push(item);
    if (found.length === most) break;
  }
  return found;
}

function attempt(sheet: Sheet, header: HeaderBlock, { rubric }: LoadedRubric) {
  const words = wordsOf(rubric);
  const codes = tableSections(sheet, header, words).flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === "subcomponent" ? [row.code] : [])),
  );
  return {
    row: header.firstRow,
    rubric: rubric.id,
    recognised: new Set(codes).size,
    of: words.subcomponents.length,
  };
}

/** The row that comes nearest to a header, and the titles that it lacks. */
function withoutHeader(sheet: Sheet): SheetOutcome {
  let best: { row: number; titles: readonly string[]; roles: ReadonlySet<Role> } | null = null;
  for (const [row, cells] of sheet.rows) {
    if (row > LAST_HEADER_ROW) break;
    const titled = [...cells.values()].filter((cell) => roleOf(wordsIn(cell)) !== null);
    const roles = new Set(titled.flatMap((cell) => roleOf(wordsIn(cell)) ?? []));
    if (roles.size > 0 && roles.size > (best?.roles.size ?? 0))
      best = { row, titles: titled.map((cell) => textOf(cell).replace(/\s+/g, " ").trim()), roles };
  }
  const roles = best?.roles ?? new Set<Role>();
  return {
    kind: "no-header",
    row: best?.row ?? null,
    titles: best?.titles ?? [],
    missing: [
      ...(roles.has("title") ? [] : ["title" as const]),
      ...(roles.has("answer") || roles.has("tick") ? [] : ["answer" as const]),
    ],
  };
}
