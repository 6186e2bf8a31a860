/** What happened to the workbook as a whole: its rubric, its names and links, what its hidden sheet says of it. */
import type { DefinedName, Template } from "../template.ts";
import type { Aspect, Change, ChangeSide } from "../template-diff.ts";
import type { CellContext } from "./cell-changes.ts";
import { changeOf } from "./change.ts";
import { compareFormulas } from "./compare-formulas.ts";
import type { Form } from "./form.ts";
import { columnChanges, type MatchedColumns } from "./match-columns.ts";

const WORKBOOK: Aspect = { kind: "workbook" };

/** The rule itself and the values of its letters: of templates and rubrics alike. */
export function ruleChanges(old: Form, now: Form): readonly Change[] {
  const rubric =
    old.rubric.id === now.rubric.id
      ? []
      : [changeOf("rubric", WORKBOOK, valueSide(old.rubric.id), valueSide(now.rubric.id), true)];
  return [...rubric, ...scaleChanges(old, now)];
}

function scaleChanges(old: Form, now: Form): readonly Change[] {
  if (!old.scale || !now.scale) return [];
  const former = new Map(old.scale.map((point) => [point.letter, point]));
  return now.scale.flatMap(({ letter, value, at }) => {
    const before = former.get(letter);
    if (!before || Number(before.value) === Number(value)) return [];
    const side = (point: { readonly value: string; readonly at: typeof at }): ChangeSide => ({
      sheet: point.at?.sheet ?? null,
      cells: point.at ? [point.at.cell] : [],
      value: Number(point.value),
    });
    return [changeOf("points", { kind: "letter", letter }, side(before), side({ value, at }), true)];
  });
}

export function workbookChanges(context: CellContext): readonly Change[] {
  const { old, new: now } = context;
  return [
    ...metadataChanges(old, now),
    ...identityChanges(old, now),
    ...nameChanges(context),
    ...listed("link", linksOf(old), linksOf(now)),
    ...toggle("macros", old.macros, now.macros),
    ...toggle("structure", old.structureLocked, now.structureLocked),
  ];
}

function metadataChanges(old: Template, now: Template): readonly Change[] {
  const fields = ["version", "rubricId", "rubricSha256"] as const;
  return fields.flatMap((field) => {
    const [from, to] = [old.metadata?.[field] ?? null, now.metadata?.[field] ?? null];
    if (from === to) return [];
    const side = ({ metadata }: Template, value: string | null): ChangeSide | null =>
      value === null ? null : { sheet: metadata?.sheet ?? null, cells: [], value };
    return [changeOf("metadata", { kind: "metadata", field }, side(old, from), side(now, to), false)];
  });
}

function identityChanges(old: Template, now: Template): readonly Change[] {
  const byField = ({ identity }: Template) => new Map(identity.map((slot) => [slot.field, slot]));
  const [former, today] = [byField(old), byField(now)];
  return [...new Set([...former.keys(), ...today.keys()])].flatMap((field) => {
    const [from, to] = [former.get(field), today.get(field)];
    if ((from === undefined) === (to === undefined)) return [];
    const slot = from ?? to;
    if (!slot) return [];
    const side: ChangeSide = { sheet: slot.labelAt.sheet, cells: [slot.labelAt.cell], value: slot.label };
    const about: Aspect = { kind: "identity", field };
    return [
      from ? changeOf("removed", about, side, null, false) : changeOf("added", about, null, side, false),
    ];
  });
}

function nameChanges({ old, new: now, byName, scoring }: CellContext): readonly Change[] {
  const key = ({ name, sheet }: DefinedName) => `${sheet ?? ""} ${name}`.toLowerCase();
  const byKey = ({ names }: Template) => new Map(names.map((name) => [key(name), name]));
  const [former, today] = [byKey(old), byKey(now)];
  return [...new Set([...former.keys(), ...today.keys()])].flatMap((name) => {
    const [from, to] = [former.get(name), today.get(name)];
    if (from && to && refersAlike(from, to, byName)) return [];
    const used = (from ?? to)?.name ?? "";
    const isScoring = scoring.old.usesName(used) || scoring.new.usesName(used);
    return [changeOf("name", WORKBOOK, nameSide(from), nameSide(to), isScoring)];
  });
}

function refersAlike(old: DefinedName, now: DefinedName, maps: CellContext["byName"]): boolean {
  const placed = ({ refersTo, sheet }: DefinedName) => ({ formula: refersTo, sheet: sheet ?? "" });
  return compareFormulas(placed(old), placed(now), maps) !== "different";
}

function nameSide(name: DefinedName | undefined): ChangeSide | null {
  return name ? { sheet: name.sheet, cells: [], value: `${name.name} = ${name.refersTo}` } : null;
}

function linksOf({ links }: Template): readonly string[] {
  return links.map(({ target, part }) => (target === "" ? part : target));
}

function listed(kind: "link", old: readonly string[], now: readonly string[]): readonly Change[] {
  return [
    ...old
      .filter((item) => !now.includes(item))
      .map((item) => changeOf(kind, WORKBOOK, valueSide(item), null, false)),
    ...now
      .filter((item) => !old.includes(item))
      .map((item) => changeOf(kind, WORKBOOK, null, valueSide(item), false)),
  ];
}

/** A macro may change any cell. */
function toggle(kind: "macros" | "structure", old: boolean, now: boolean): readonly Change[] {
  return old === now ? [] : [changeOf(kind, WORKBOOK, valueSide(old), valueSide(now), kind === "macros")];
}

export function titledColumnChanges(
  matched: MatchedColumns,
  { old, new: now }: Pick<CellContext, "old" | "new">,
): readonly Change[] {
  const former = new Set(old.columns);
  return columnChanges(matched, (column) => {
    const template = former.has(column) ? old : now;
    const value = template.sheets
      .find(({ name }) => name === column.at.sheet)
      ?.cells.get(column.at.cell)?.value;
    return value?.kind === "text" ? value.text : column.title;
  });
}

function valueSide(value: ChangeSide["value"]): ChangeSide {
  return { sheet: null, cells: [], value };
}
