/** What changed cell by cell: contents, formulas, choices, locks. */
import type { Departure } from "../../departures.ts";
import type { Choices, ShownValue, TemplateCell } from "../../template.ts";
import { movedFormula, spelledFormula } from "../formula/moved-formula.ts";
import { cellName } from "../sheet.ts";
import type { Overlay, SheetPair } from "./departures.ts";

export function cellDepartures(overlay: Overlay, pair: SheetPair): readonly Departure[] {
  return [...knownCells(overlay, pair), ...typedCells(overlay, pair)];
}

/** The template's cells against what stands in their places. */
function knownCells(overlay: Overlay, pair: SheetPair): readonly Departure[] {
  const { rows, columns } = pair.aligned;
  return [...pair.template.cells.values()].flatMap((cell): readonly Departure[] => {
    const [row, column] = [rows.toFile(cell.row), columns.toFile(cell.column)];
    if (row === null || column === null) return [];
    const name = cellName(row, column);
    const other = pair.file.cells.get(name);
    const at = { sheet: pair.file.name, cell: name };
    const isInput = overlay.template.isInput(pair.template, cell.row, cell.column);
    return [
      ...(isInput ? [] : contents(overlay, pair, cell, other, at)),
      ...choices(cell, other, at),
      ...locks(pair, cell, other, at),
    ];
  });
}

type At = { readonly sheet: string; readonly cell: string };

function contents(
  overlay: Overlay,
  pair: SheetPair,
  cell: TemplateCell,
  other: TemplateCell | undefined,
  at: At,
): readonly Departure[] {
  const is = writtenIn(other);
  if (cell.formula !== null) {
    if (other?.formula == null) return [{ kind: "formula-replaced", was: `=${cell.formula}`, is, at }];
    const expected = movedFormula(cell.formula, pair.template.name, overlay.moves);
    if (spelledFormula(other.formula) === expected) return [];
    return [{ kind: "formula", was: `=${cell.formula}`, is, at }];
  }
  const was = writtenIn(cell);
  if (tidy(was) === tidy(is)) return [];
  if (was === "") return [{ kind: "typed", is, at }];
  return [{ kind: kindOf(overlay, pair, cell), was, is, at }];
}

/** Weights and the words of the table matter most. */
function kindOf({ template }: Overlay, pair: SheetPair, cell: TemplateCell): "weight" | "text" | "content" {
  const form = template.template;
  const row = form.rows.find((one) => one.row === cell.row);
  if (pair.template.name !== form.answerSheet || !row) return "content";
  const role = form.columns.find(({ column }) => column === cell.column)?.role;
  if (role === "weight") return "weight";
  return role === "title" || role === "number" ? "text" : "content";
}

/** A cell as somebody sees it who clicks on it. */
function writtenIn(cell: TemplateCell | undefined): string {
  if (!cell) return "";
  return cell.formula === null ? shownText(cell.value) : `=${cell.formula}`;
}

function shownText(value: ShownValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.decimal;
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "date":
      return value.iso;
    case "error":
      return value.error;
    default:
      return "";
  }
}

/** Blanks and line breaks come and go when a file is saved by another program. */
function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function choices(cell: TemplateCell, other: TemplateCell | undefined, at: At): readonly Departure[] {
  const [was, is] = [cell.choices, other?.choices ?? null];
  if (was === null || sameChoices(was, is)) return [];
  return [{ kind: "choices", was, is, at }];
}

/** Rules that are no lists are spelled in many ways; what matters is that there still is one. */
function sameChoices(was: Choices, is: Choices | null): boolean {
  if (is === null) return false;
  if (was.kind !== is.kind || (was.strict && !is.strict)) return false;
  if (was.kind !== "list" || is.kind !== "list") return true;
  return was.values.join("\n") === is.values.join("\n");
}

/** Locks mean nothing on a sheet that the template leaves open. */
function locks(
  { template }: SheetPair,
  cell: TemplateCell,
  other: TemplateCell | undefined,
  at: At,
): readonly Departure[] {
  const locked = other?.locked ?? true;
  if (!template.protection || cell.locked === locked) return [];
  return [{ kind: locked ? "locked" : "unlocked", formula: cell.formula !== null, at }];
}

/** What stands where the template has nothing at all and takes nothing in. */
function typedCells({ template }: Overlay, pair: SheetPair): readonly Departure[] {
  const { rows, columns } = pair.aligned;
  return [...pair.file.cells.values()].flatMap((cell): readonly Departure[] => {
    const is = writtenIn(cell);
    const [row, column] = [rows.toTemplate(cell.row), columns.toTemplate(cell.column)];
    if (is === "" || row === null || column === null) return [];
    if (pair.template.cells.has(cellName(row, column))) return [];
    return template.isInput(pair.template, row, column) ? [] : [{ kind: "typed", is, at: cell.at }];
  });
}
