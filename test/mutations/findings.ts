/** What the two checks say of a changed workbook, as lines that a table can hold. */

import { compareWithTemplate } from "../../src/check-against.ts";
import { checkTemplate } from "../../src/check-template.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { assessUnits } from "../../src/evaluate.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { readTemplate } from "../../src/workbook/template/read-template.ts";

/** What `sakip template check` finds: `SKP112 LKE!E7`, or the code alone for the file as a whole. */
export async function templateFindings(bytes: Uint8Array): Promise<readonly string[]> {
  return linesOf((await checkTemplate(bytes, "template.xlsx", {})).diagnostics);
}

/** What `sakip check --against` finds in a filled file. */
export async function againstFindings(template: Uint8Array, filled: Uint8Array): Promise<readonly string[]> {
  const rubrics = EDITIONS.map(loadEdition);
  const options = { file: "template.xlsx", rubrics, sheet: null, opd: null, year: null };
  const read = await readTemplate(template, options);
  if (!read.template) throw new Error("no template");
  const evaluations = (await assessUnits(filled, "isian.xlsx")).map(({ evaluation }) => evaluation);
  const compared = await compareWithTemplate(evaluations, filled, read.template, {});
  return linesOf(compared.flatMap(({ diagnostics }) => diagnostics));
}

function linesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const lines = diagnostics.map(({ code, sheet, cell }) =>
    [code, [sheet, cell].filter((part) => part !== null).join("!")].filter(Boolean).join(" "),
  );
  return [...new Set(lines)].sort();
}
