/** What happened to cells: formulas, drop-down lists, fixed content, locks. Cells with the same change are one. */
import {
  type ColumnRole,
  INPUT_ROLES,
  type SheetProtection,
  type ShownValue,
  type Template,
  type TemplateCell,
} from "../template.ts";
import type { Change, ChangeSide } from "../template-diff.ts";
import { type CellPair, type CellRole, cellPairs, roleFinder } from "./cell-pairs.ts";
import { compareFormulas, type MapsByName } from "./compare-formulas.ts";
import { relativeForm, tokensOf } from "./formula.ts";
import type { ScoringCells } from "./scoring-cells.ts";
import type { SheetMap } from "./sheet-maps.ts";

/** All that is asked about a pair of cells. */
export interface CellContext {
  readonly old: Template;
  readonly new: Template;
  readonly maps: readonly SheetMap[];
  readonly byName: MapsByName;
  readonly scoring: { readonly old: ScoringCells; readonly new: ScoringCells };
  /** Cells of the new version whose content is told otherwise: titles, weights, the values of letters. By sheet and name. */
  readonly told: ReadonlySet<string>;
}

const ANSWER_ROLES: ReadonlySet<ColumnRole> = new Set(["answer", "criterion"]);

export function cellChanges(context: CellContext): readonly Change[] {
  const roleOf = roleFinder(context.new);
  return context.maps.flatMap((map) => {
    const isTable = map.new.name === context.new.answerSheet;
    const found = cellPairs(map).flatMap((pair) => {
      const role = isTable ? roleOf(pair.new) : null;
      return differences({ pair, role, map }, context);
    });
    return grouped(found);
  });
}

interface Compared {
  readonly pair: CellPair;
  readonly role: CellRole | null;
  readonly map: SheetMap;
}

/** A change of one cell. Those with one key are told together. */
interface CellChange {
  readonly kind: Change["kind"];
  readonly key: string;
  readonly pair: CellPair;
  readonly role: CellRole | null;
  readonly affectsScore: boolean;
  readonly old: ChangeSide["value"];
  readonly new: ChangeSide["value"];
}

function differences(compared: Compared, context: CellContext): readonly CellChange[] {
  return [...contentChange(compared, context), ...choicesChange(compared), ...lockChange(compared)];
}

function contentChange(compared: Compared, context: CellContext): readonly CellChange[] {
  const { old, new: now } = compared.pair;
  if (old.formula === null && now.formula === null) return valueChange(compared, context);
  const relation = formulaRelation(compared, context);
  if (relation === "same") return [];
  const isScoring = context.scoring.old.has(old) || context.scoring.new.has(now);
  const values = { old: contentOf(old), new: contentOf(now) };
  const key = formulaKey(compared.pair);
  return [cellChange("formula", key, compared, values, isScoring && relation === "different")];
}

function formulaRelation({ pair: { old, new: now } }: Compared, { byName }: CellContext) {
  if (old.formula === null || now.formula === null) return "different";
  return compareFormulas(
    { formula: old.formula, sheet: old.at.sheet },
    { formula: now.formula, sheet: now.at.sheet },
    byName,
  );
}

/** Formulas that do something else are alike by what they do; those that look elsewhere by where they look. */
function formulaKey({ old, new: now }: CellPair): string {
  const shapes = [old, now].map(({ formula, value }) =>
    formula === null ? `value ${JSON.stringify(shown(value))}` : shapeOf(formula),
  );
  if (shapes[0] !== shapes[1]) return shapes.join(" → ");
  return [old, now].map((cell) => relativeForm(cell.formula ?? "", cell)).join(" → ");
}

function shapeOf(formula: string): string {
  return tokensOf(formula)
    .map((token) => (token.kind === "text" ? token.text : "#"))
    .join("");
}

function valueChange(compared: Compared, context: CellContext): readonly CellChange[] {
  const { pair, role, map } = compared;
  const values = { old: shown(pair.old.value), new: shown(pair.new.value) };
  const { sheet, cell } = pair.new.at;
  if (values.old === values.new || context.told.has(`${sheet}!${cell}`)) return [];
  if (isFilledIn(pair, role, map)) {
    const isAnswer = role !== null && ANSWER_ROLES.has(role.role);
    return [cellChange("filled", "", compared, values, isAnswer)];
  }
  const isScoring = context.scoring.old.has(pair.old) || context.scoring.new.has(pair.new);
  return [cellChange("value", JSON.stringify(values), compared, values, isScoring)];
}

function isFilledIn({ old, new: now }: CellPair, role: CellRole | null, map: SheetMap): boolean {
  if (role && INPUT_ROLES.has(role.role)) return true;
  return !old.locked && !now.locked && map.old.protection !== null && map.new.protection !== null;
}

function choicesChange(compared: Compared): readonly CellChange[] {
  const { pair, role } = compared;
  const values = { old: entriesOf(pair.old), new: entriesOf(pair.new) };
  const key = JSON.stringify([values, pair.old.choices?.strict, pair.new.choices?.strict]);
  const isSame = JSON.stringify(values.old) === JSON.stringify(values.new);
  if (isSame && pair.old.choices?.strict === pair.new.choices?.strict) return [];
  return [cellChange("choices", key, compared, values, role !== null && ANSWER_ROLES.has(role.role))];
}

function entriesOf({ choices }: TemplateCell): ChangeSide["value"] {
  switch (choices?.kind) {
    case "list":
      return choices.values;
    case "unresolved":
      return choices.source;
    case "rule":
      return choices.rule;
    case undefined:
      return null;
  }
}

/** On a sheet that is not protected a lock holds nothing. */
function lockChange(compared: Compared): readonly CellChange[] {
  const { pair, role, map } = compared;
  if (pair.old.locked === pair.new.locked || (!map.old.protection && !map.new.protection)) return [];
  const values = { old: pair.old.locked, new: pair.new.locked };
  const isShut = pair.new.locked && role !== null && ANSWER_ROLES.has(role.role);
  return [cellChange("locked", String(pair.new.locked), compared, values, isShut)];
}

function cellChange(
  kind: Change["kind"],
  key: string,
  { pair, role }: Compared,
  values: { readonly old: ChangeSide["value"]; readonly new: ChangeSide["value"] },
  affectsScore: boolean,
): CellChange {
  return { kind, key, pair, role, affectsScore, ...values };
}

function contentOf({ formula, value }: TemplateCell): ChangeSide["value"] {
  return formula === null ? shown(value) : `=${formula}`;
}

function shown(value: ShownValue): string | number | boolean | null {
  switch (value.kind) {
    case "blank":
    case "uncalculated":
      return null;
    case "text":
      return value.text;
    case "number":
      return Number(value.decimal);
    case "boolean":
      return value.boolean;
    case "date":
      return value.iso;
    case "error":
      return value.error;
  }
}

function grouped(changes: readonly CellChange[]): readonly Change[] {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) {
    const { kind, key, role, affectsScore, pair } = change;
    const name = JSON.stringify([kind, key, role?.role, role?.assessor, affectsScore, pair.new.at.sheet]);
    const group = groups.get(name);
    if (group) group.push(change);
    else groups.set(name, [change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [groupChange(first, group)] : [];
  });
}

/** The first cell stands for all, except that what was filled in differs from cell to cell. */
function groupChange(first: CellChange, group: readonly CellChange[]): Change {
  const { kind, role, affectsScore, pair } = first;
  const isVaried = kind === "filled" && group.length > 1;
  const side = (cells: readonly TemplateCell[], value: ChangeSide["value"]): ChangeSide => ({
    sheet: cells[0]?.at.sheet ?? null,
    cells: cells.map(({ at }) => at.cell),
    value: isVaried ? null : value,
  });
  return {
    kind,
    about: {
      kind: "cells",
      sheet: pair.new.at.sheet,
      title: group.every((change) => change.role?.title === role?.title) ? (role?.title ?? null) : null,
      role: role?.role ?? null,
      assessor: role?.assessor ?? null,
      count: group.length,
    },
    affectsScore,
    old: side(
      group.map((change) => change.pair.old),
      first.old,
    ),
    new: side(
      group.map((change) => change.pair.new),
      first.new,
    ),
    words: null,
  };
}

/** Whether answers could be given before and no longer can, because of the protection alone. */
export function shutsAnswers(
  { rows }: Template,
  before: SheetProtection | null,
  after: SheetProtection | null,
): boolean {
  if (before || !after) return false;
  return rows.some(({ kind, cells }) =>
    cells.some(
      ({ role, locked }) =>
        locked &&
        ((role === "answer" && kind === "subcomponent") || (role === "criterion" && kind === "criterion")),
    ),
  );
}
