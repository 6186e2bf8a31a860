/** The shipped template, changed in one place as a person might, and read as `sakip template diff` reads it. */
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { EDITIONS, type LoadedRubric, loadEdition } from "../../src/rubric/load.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { diffForms } from "../../src/template-diff/diff.ts";
import { type Form, formOfTemplate } from "../../src/template-diff/form.ts";
import type { Change } from "../../src/template-diff.ts";
import { createTemplate } from "../../src/workbook/create/template.ts";
import { readTemplate } from "../../src/workbook/template/read-template.ts";

export const TEMPLATE: Uint8Array = readFileSync(new URL("../../templates/lke-unit.xlsx", import.meta.url));

/** The template's parts, by what people call them. */
export const PART = {
  workbook: "xl/workbook.xml",
  strings: "xl/sharedStrings.xml",
  petunjuk: "xl/worksheets/sheet1.xml",
  identitas: "xl/worksheets/sheet2.xml",
  lke: "xl/worksheets/sheet3.xml",
  hasil: "xl/worksheets/sheet5.xml",
  metadata: "xl/worksheets/sheet6.xml",
  types: "[Content_Types].xml",
} as const;

/** In a part, the first of these texts for the other; `all`: every one. */
export interface Edit {
  readonly part: keyof typeof PART;
  readonly find: string;
  readonly put: string;
  readonly all?: true;
}

/** Fails when there is nothing to change, so that no test passes by changing nothing. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const { part, find, put, all } of edits) {
    const name = PART[part];
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    if (!xml.includes(find)) throw new Error(`${name} does not hold ${find}`);
    parts[name] = strToU8(all ? xml.replaceAll(find, put) : xml.replace(find, () => put));
  }
  return zipSync(parts);
}

/** A template of the edition with other content: what an office makes with a rubric of its own. */
export async function templateOf(change: (rubric: Rubric) => Rubric): Promise<Uint8Array> {
  const { rubric, sha256 } = unit();
  return createTemplate({ rubric: change(structuredClone(rubric)), sha256 });
}

export function unit(): LoadedRubric {
  return loadEdition("permenpanrb-88-2021-unit");
}

export async function formOf(bytes: Uint8Array): Promise<Form> {
  const options = {
    file: "lke.xlsx",
    rubrics: EDITIONS.map(loadEdition),
    sheet: null,
    opd: null,
    year: null,
  };
  const { template, read } = await readTemplate(bytes, options);
  if (!template || !read.loaded) throw new Error("the template cannot be read");
  return formOfTemplate(
    template,
    read.loaded.rubric.scale.map(({ letter }) => letter),
  );
}

export async function changesTo(bytes: Uint8Array, from: Uint8Array = TEMPLATE): Promise<readonly Change[]> {
  return diffForms(await formOf(from), await formOf(bytes));
}
