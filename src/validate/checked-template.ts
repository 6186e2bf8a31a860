/** What the rules about templates look at, and the views that several of them share. */
import type { Assessment, CellRef } from "../assessment.ts";
import type { Departure } from "../departures.ts";
import type { Rubric } from "../rubric/schema.ts";
import type {
  ColumnRole,
  RowCell,
  Template,
  TemplateColumn,
  TemplateRow,
  TemplateSheet,
} from "../template.ts";
import type { Trial } from "../trials.ts";

export interface CheckedTemplate {
  readonly template: Template;
  readonly rubric: Rubric;
  /** What `sakip score` reads from it. */
  readonly assessment: Assessment;
  readonly trials: readonly Trial[];
  /** How it differs from the template that the tool makes of the same rubric; none of a form that is not ours. */
  readonly departures: readonly Departure[];
}

/** A filled file laid over its template. */
export interface ComparedForm {
  readonly departures: readonly Departure[];
}

/** The departures of some kinds. */
export function departuresOf<Kind extends Departure["kind"]>(
  { departures }: ComparedForm,
  ...kinds: readonly Kind[]
): readonly Extract<Departure, { readonly kind: Kind }>[] {
  return departures.filter((departure): departure is Extract<Departure, { readonly kind: Kind }> =>
    (kinds as readonly string[]).includes(departure.kind),
  );
}

/** A place of the answer table that is there to be filled in. */
export interface AnswerPlace {
  readonly row: TemplateRow;
  readonly column: TemplateColumn;
  readonly at: CellRef;
  /** Undefined where nothing stands and nothing is taken in: a blank, locked cell. */
  readonly cell: RowCell | undefined;
}

/** Where the letters of the sub-components go, row by row. */
export function letterPlaces(template: Template): readonly AnswerPlace[] {
  return placesOf(template, "subcomponent", "answer");
}

/** Where the criteria are answered: in a column of their own, or in that of the letters. Empty without criterion rows. */
export function tickPlaces(template: Template): readonly AnswerPlace[] {
  const own = placesOf(template, "criterion", "criterion");
  const places = own.length > 0 ? own : placesOf(template, "criterion", "answer");
  return places.some(({ cell }) => cell !== undefined) ? places : [];
}

/** Where one of several words answers; a column for Ya and one for Tidak take any mark. */
export function choicePlaces(template: Template): readonly AnswerPlace[] {
  return tickPlaces(template).filter(({ column }) => column.tick === undefined);
}

function placesOf(template: Template, kind: TemplateRow["kind"], role: ColumnRole): readonly AnswerPlace[] {
  const columns = template.columns.filter((column) => column.role === role);
  return template.rows
    .filter((row) => row.kind === kind)
    .flatMap((row) =>
      columns.map((column) => ({
        row,
        column,
        at: { sheet: template.answerSheet, cell: `${lettersOf(column.at.cell)}${row.row}` },
        cell: row.cells.find((cell) => cell.column === column.column),
      })),
    );
}

function lettersOf(cell: string): string {
  return cell.replace(/\d+$/, "");
}

/** The sheet with the answers. */
function answerSheetOf({ sheets, answerSheet }: Template): TemplateSheet | undefined {
  return sheets.find(({ name }) => name === answerSheet);
}

/** Whether the answer sheet of the form has its locks on. */
export function isProtected(template: Template): boolean {
  return answerSheetOf(template)?.protection != null;
}
