/**
 * Many copies of one blank workbook, each with what is known of its OPD beforehand. Making a workbook with ExcelJS
 * takes a fifth of a second; these copies share one, and only the few cells that tell them apart are written.
 */
import type { FollowUp } from "../../assessment.ts";
import type { LoadedRubric } from "../../rubric/load.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { openPackage, type Package, rewritePackage } from "../package.ts";
import { openWorkbook } from "../sheet.ts";
import { RESULTS_SHEET } from "../template-mark.ts";
import type { Live, Placed } from "./cells.ts";
import { blankContent, subjectOf, type TemplateContent } from "./content.ts";
import { previousResults, previousScores, resultTitle } from "./hasil-known.ts";
import { IDENTITAS, prefilledIdentity } from "./identitas.ts";
import { lkeTitle } from "./lke.ts";
import { LKE } from "./lke-plan.ts";
import { type PreparedSheet, prepareSheet, type SheetFilling } from "./prepared-sheet.ts";
import { createFilledTemplate } from "./template.ts";
import { followUpContents, followUpRows, TINDAK_LANJUT } from "./tindak-lanjut.ts";

/** What may be known beforehand. */
export type Prefill = Pick<TemplateContent, "followUp" | "previous"> & {
  readonly identity: Pick<TemplateContent["identity"], "opd" | "code" | "region" | "cluster" | "year">;
};

/** The content of a workbook of which no more is filled in than this. */
export function prefilledContent({ identity, followUp, previous }: Prefill): TemplateContent {
  const blank = blankContent();
  return { ...blank, identity: { ...blank.identity, ...identity }, followUp, previous };
}

/**
 * Prepares for making many workbooks. What comes back makes one of them: cell by cell what
 * {@link createFilledTemplate} makes of the same content.
 */
export function templatePrefiller(loaded: LoadedRubric): (prefill: Prefill) => Promise<Uint8Array> {
  const masters = new Map<number, Promise<Master>>();
  return async (prefill) => {
    const rows = followUpRows(prefill.followUp.length);
    // Nearly always the same: only a form of more than twenty recommendations is longer.
    const master = masters.get(rows) ?? makeMaster(loaded, rows);
    masters.set(rows, master);
    const { pkg, sheets } = await master;
    const fillings = fillingsOf(loaded.rubric, prefilledContent(prefill));
    const changes = sheets.flatMap(({ name, sheet }) => {
      const filling = fillings.get(name);
      return filling ? [[sheet.part, sheet.filled(filling)] as const] : [];
    });
    return rewritePackage(pkg, new Map(changes));
  };
}

interface Master {
  readonly pkg: Package;
  readonly sheets: readonly { readonly name: string; readonly sheet: PreparedSheet }[];
}

async function makeMaster(loaded: LoadedRubric, rows: number): Promise<Master> {
  const nothing: FollowUp = { text: "", status: "", evidence: "" };
  const blank = { ...blankContent(), followUp: Array.from({ length: rows }, () => nothing) };
  const pkg = await openPackage(await createFilledTemplate(loaded, blank));
  const sheets = openWorkbook(pkg).sheets.map(({ name, part }) => ({
    name,
    sheet: prepareSheet(part, pkg.text(part)),
  }));
  return { pkg, sheets };
}

/** Every cell that may differ between the copies, by sheet. */
function fillingsOf(rubric: Rubric, content: TemplateContent): ReadonlyMap<string, SheetFilling> {
  const followUp = followUpContents(content.followUp);
  const { total, predicate } = previousResults(rubric, content);
  const title = Object.values(resultTitle(content.identity));
  const noHeights = new Map<number, number>();
  return new Map([
    [IDENTITAS, { values: valuesOf(prefilledIdentity(content.identity)), heights: noHeights }],
    [LKE, { values: valuesOf(lkeTitle(content.identity, subjectOf(rubric))), heights: noHeights }],
    [TINDAK_LANJUT, { values: valuesOf([followUp.progress, ...followUp.cells]), heights: followUp.heights }],
    [
      RESULTS_SHEET,
      {
        values: valuesOf([...title, ...previousScores(rubric, content), total, predicate]),
        heights: noHeights,
      },
    ],
  ]);
}

/** By the cell that a range begins with; of a formula what it comes to. */
function valuesOf(placed: readonly Placed<string | number | Live | null>[]): SheetFilling["values"] {
  return new Map(
    placed.map(({ range, content }) => {
      const [cell = range] = range.split(":");
      return [cell, typeof content === "object" && content !== null ? content.result : content];
    }),
  );
}
