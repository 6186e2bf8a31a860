/**
 * Writes the example workbooks of fictitious offices.
 *
 *   npx tsx examples/generate.ts           writes them
 *   npx tsx examples/generate.ts --check   fails when a committed one is not what would be written
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type LoadedRubric, loadEdition } from "../src/rubric/load.ts";
import { createFilledTemplate } from "../src/workbook/create/template.ts";
import { publish } from "../templates/publish.ts";
import { contentFor, type Office } from "./office.ts";
import { BELUM_LENGKAP } from "./offices/belum-lengkap.ts";
import { DITANDAI } from "./offices/ditandai.ts";
import { formSendiri } from "./offices/form-sendiri.ts";
import { MANDIRI_VS_EVALUATOR } from "./offices/mandiri-vs-evaluator.ts";
import { MENENGAH } from "./offices/menengah.ts";
import { RESMI } from "./offices/resmi.ts";
import { RESMI_KURANG_RAPI } from "./offices/resmi-kurang-rapi.ts";
import { SANGAT_BAIK } from "./offices/sangat-baik.ts";
import { officialForm } from "./official-form.ts";

const OFFICES: Readonly<Record<string, Office>> = {
  "dinas-contoh-sangat-baik.xlsx": SANGAT_BAIK,
  "dinas-contoh-menengah.xlsx": MENENGAH,
  "kecamatan-contoh-ditandai.xlsx": DITANDAI,
  "badan-contoh-belum-lengkap.xlsx": BELUM_LENGKAP,
  "dinas-contoh-mandiri-vs-evaluator.xlsx": MANDIRI_VS_EVALUATOR,
};

const FORMS = {
  "lke-unit-resmi.xlsx": RESMI,
  "lke-unit-resmi-kurang-rapi.xlsx": RESMI_KURANG_RAPI,
} as const;

/** Every example by file name. */
export async function examples(
  rubric: LoadedRubric = loadEdition("permenpanrb-88-2021-unit"),
): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const [name, office] of Object.entries(OFFICES)) {
    made.set(name, await createFilledTemplate(rubric, contentFor(office, rubric.rubric)));
  }
  for (const [name, form] of Object.entries(FORMS)) made.set(name, await officialForm(rubric, form));
  made.set("layouts/kecamatan.xlsx", await formSendiri());
  return made;
}

const folder = dirname(fileURLToPath(import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await publish(await examples(), folder, process.argv.includes("--check"));
}
