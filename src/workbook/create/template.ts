/** The standardised LKE workbook: blank for an OPD, or filled in for examples and tests. */
import type { Workbook } from "exceljs";
import type { LoadedRubric } from "../../rubric/load.ts";
import { protect } from "./cells.ts";
import { blankContent, type TemplateContent } from "./content.ts";
import { figuresOf } from "./figures.ts";
import { addHasil } from "./hasil.ts";
import { addIdentitas } from "./identitas.ts";
import { addLke } from "./lke.ts";
import { planLke } from "./lke-plan.ts";
import { addMetadata, collectTexts } from "./metadata.ts";
import { addPetunjuk } from "./petunjuk.ts";
import { repack } from "./repack.ts";
import { addTindakLanjut } from "./tindak-lanjut.ts";

/**
 * Makes the blank workbook. The same rubric and options give the same bytes: no clock is read, and a year that is
 * not given stays blank.
 */
export async function createTemplate(
  rubric: LoadedRubric,
  options: { readonly opd?: string; readonly year?: number } = {},
): Promise<Uint8Array> {
  return createFilledTemplate(rubric, blankContent(options));
}

/** Makes the workbook as it is after somebody filled it in. Every formula has its value beside it. */
export async function createFilledTemplate(
  loaded: LoadedRubric,
  content: TemplateContent,
): Promise<Uint8Array> {
  const workbook = await newWorkbook(loaded.rubric.title);
  const { rubric } = loaded;
  const plan = planLke(rubric);
  const figures = {
    self: figuresOf(rubric, content, "self"),
    evaluator: figuresOf(rubric, content, "evaluator"),
  };
  const { tables } = addPetunjuk(workbook, rubric);
  addIdentitas(workbook, rubric, content.identity);
  addLke(workbook, { rubric, plan, tables, content, figures });
  addTindakLanjut(workbook, content.followUp);
  addHasil(workbook, { rubric, plan, tables, content, figures, collected: collectTexts(plan, content) });
  addMetadata(workbook, loaded, plan, content);
  for (const sheet of workbook.worksheets) await protect(sheet);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** A workbook with fixed properties; ExcelJS is loaded only here, when one is made. */
export async function newWorkbook(title: string): Promise<Workbook> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const epoch = new Date(Date.UTC(1980, 0, 1));
  workbook.created = epoch;
  workbook.modified = epoch;
  workbook.creator = "sakip";
  workbook.lastModifiedBy = "sakip";
  workbook.title = title;
  return workbook;
}
