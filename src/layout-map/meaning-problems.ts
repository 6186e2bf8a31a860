/** What a map of the right shape may still get wrong: codes, columns and rows that contradict each other. */
import { translationKey } from "../layout-map.ts";
import type { Place } from "../place.ts";
import type { Rubric } from "../rubric/schema.ts";
import { codesOf, gradesOf, isCellName, yearIn } from "./map-of.ts";
import type { MapProblem } from "./problem.ts";
import type { WrittenMap, WrittenTable } from "./schema.ts";
import { thingNamed } from "./things.ts";

/** Every problem, in the order of the file's parts. */
export function meaningProblems(written: WrittenMap, rubric: Rubric): readonly MapProblem[] {
  return [
    ...factProblems(written),
    ...translationProblems(written, rubric),
    ...written.tables.flatMap((table, index) => [
      ...spanProblems(table, ["tables", index]),
      ...columnProblems(table, ["tables", index]),
    ]),
    ...rowProblems(written, rubric),
    ...assessorProblems(written),
  ];
}

function factProblems(written: WrittenMap): readonly MapProblem[] {
  return (["unit", "code", "cluster", "region", "year"] as const).flatMap((field): readonly MapProblem[] => {
    const fact = written[field];
    if (!fact) return [];
    if ("cell" in fact)
      return isCellName(fact.cell) ? [] : [{ at: [field], fault: { kind: "not-cell", found: fact.cell } }];
    const value = String(fact.value);
    return field !== "year" || yearIn(value) !== null
      ? []
      : [{ at: [field], fault: { kind: "not-year", found: value } }];
  });
}

function translationProblems({ answers }: WrittenMap, rubric: Rubric): readonly MapProblem[] {
  const letters = ["-", ...rubric.scale.map(({ letter }) => letter)];
  const criteria = ["-", "Ya", "Tidak", ...gradesOf(rubric)];
  return [
    ...ofWords(answers?.letters ?? {}, letters, ["answers", "letters"]),
    ...ofWords(answers?.criteria ?? {}, criteria, ["answers", "criteria"]),
  ];
}

function ofWords(
  words: Readonly<Record<string, string | number>>,
  allowed: readonly string[],
  at: Place,
): readonly MapProblem[] {
  const seen = new Set<string>();
  return Object.entries(words).flatMap(([word, answer]): readonly MapProblem[] => {
    const key = translationKey(word);
    const isRepeated = seen.has(key);
    seen.add(key);
    if (isRepeated) return [{ at: [...at, word], fault: { kind: "words-twice", words: word } }];
    const wanted = String(answer).trim().toLowerCase();
    if (allowed.some((each) => each.toLowerCase() === wanted)) return [];
    return [{ at: [...at, word], fault: { kind: "unknown-letter", letter: String(answer), allowed } }];
  });
}

function spanProblems(
  { header, lastRow, rows, ignore = [] }: WrittenTable,
  at: Place,
): readonly MapProblem[] {
  const reversed: readonly MapProblem[] =
    header && header.last < header.first
      ? [{ at: [...at, "header"], fault: { kind: "header-reversed", ...header } }]
      : [];
  const first = header?.last ?? 0;
  const outside = (row: number) => row <= first || (lastRow != null && row > lastRow);
  const listed = rows === "by text" ? [] : rows;
  return [
    ...reversed,
    ...listed.flatMap(({ row }, index): readonly MapProblem[] =>
      row !== null && outside(row)
        ? [{ at: [...at, "rows", index], fault: { kind: "outside-table", row } }]
        : [],
    ),
    ...ignore.flatMap((row, index): readonly MapProblem[] =>
      outside(row) ? [{ at: [...at, "ignore", index], fault: { kind: "outside-table", row } }] : [],
    ),
  ];
}

const OWNED: readonly string[] = ["answer", "criterion", "score"];

function columnProblems({ columns }: WrittenTable, at: Place): readonly MapProblem[] {
  const seen = new Set<string>();
  const own = columns.flatMap(({ is, of, tick }, index): readonly MapProblem[] => {
    const place = [...at, "columns", index];
    if (OWNED.includes(is) && of === undefined) return [{ at: place, fault: { kind: "no-owner", is } }];
    const key = OWNED.includes(is) ? `${is} ${of}` : is;
    const isRepeated = seen.has(tick ? `${key} ${tick}` : key);
    seen.add(tick ? `${key} ${tick}` : key);
    return isRepeated ? [{ at: place, fault: { kind: "meaning-twice", is: key } }] : [];
  });
  const lacks = (wanted: string) => !columns.some(({ is }) => is === wanted);
  return [
    ...own,
    ...columns.flatMap((column, index) => tickProblems(column, columns, [...at, "columns", index])),
    ...(lacks("title") ? [{ at: [...at, "columns"], fault: { kind: "no-title" } } as const] : []),
    ...(lacks("answer") ? [{ at: [...at, "columns"], fault: { kind: "no-answer" } } as const] : []),
  ];
}

/** A tick in one of two columns answers only what the other one leaves open, so both must be told. */
function tickProblems(
  { is, of, tick }: WrittenTable["columns"][number],
  columns: WrittenTable["columns"],
  at: Place,
): readonly MapProblem[] {
  if (!tick) return [];
  if (is !== "answer" && is !== "criterion") return [{ at, fault: { kind: "tick-misplaced", is } }];
  const others = columns.filter((other) => other.is === is && other.of === of);
  if (others.some((other) => other.tick === undefined))
    return [{ at, fault: { kind: "meaning-twice", is: `${is} ${of}` } }];
  const lacking = tick === "Ya" ? "Tidak" : "Ya";
  const isAlone = !others.some((other) => other.tick === lacking);
  if (isAlone) return [{ at, fault: { kind: "tick-alone", tick, lacking } }];
  const isElsewhere = columns.some((other) => other.tick === tick && other.of === of && other.is !== is);
  return isElsewhere ? [{ at, fault: { kind: "meaning-twice", is: `tick: ${tick}, of: ${of}` } }] : [];
}

/** On one sheet and for one assessor a thing stands once; the same thing may stand on the other assessor's sheet too. */
function rowProblems(written: WrittenMap, rubric: Rubric): readonly MapProblem[] {
  const codes = codesOf(rubric);
  const things = new Set<string>();
  const places = new Map<string, string>();
  const named = written.tables.flatMap((table, index) =>
    (table.rows === "by text" ? [] : table.rows).map((row, place) => ({
      ...row,
      word: String(row.is).trim(),
      scope: ownersOf(table).join(),
      sheet: table.sheet.trim().toLowerCase(),
      at: ["tables", index, "rows", place] as Place,
    })),
  );
  const known = new Set(named.filter(({ row }) => row !== null).map(({ scope, word }) => `${scope} ${word}`));
  return named.flatMap(({ word, row, scope, sheet, at }): readonly MapProblem[] => {
    const thing = thingNamed(word, codes);
    if (!thing) return [{ at, fault: { kind: "unknown-code", code: word, rubric: rubric.id } }];
    if (row === null) return [];
    const key = `${scope} ${word}`;
    const place = `${sheet} ${row}`;
    const other = places.get(place);
    const isRepeated = things.has(key);
    things.add(key);
    places.set(place, other ?? word);
    if (isRepeated) return [{ at, fault: { kind: "code-twice", code: word } }];
    if (other !== undefined && !isFirstOf(other, word))
      return [{ at, fault: { kind: "row-twice", row, other } }];
    if (thing.kind === "criterion" && !known.has(`${scope} ${thing.code}`))
      return [{ at, fault: { kind: "criterion-alone", code: thing.code } }];
    return [];
  });
}

/** In a flat table the first row of a sub-component is its first criterion's too. */
function isFirstOf(one: string, other: string): boolean {
  return other.startsWith(`${one}/`) || one.startsWith(`${other}/`);
}

function ownersOf({ columns }: WrittenTable): readonly string[] {
  return [...new Set(columns.flatMap(({ is, of }) => (is === "answer" && of ? [of] : [])))].sort();
}

/** Tables of the same assessors go on where another one ends; those of self and evaluator are laid side by side. */
function assessorProblems({ tables }: WrittenMap): readonly MapProblem[] {
  const scopes = tables.map((table) => ownersOf(table).join());
  const distinct = new Set(scopes.filter((scope) => scope !== ""));
  const isPair = distinct.size === 2 && distinct.has("self") && distinct.has("evaluator");
  if (distinct.size < 2 || isPair) return [];
  const index = scopes.findIndex((scope) => scope !== scopes[0]);
  return [{ at: ["tables", index, "columns"], fault: { kind: "assessors-apart" } }];
}
