/** `sakip check --against`: the template that filled files are compared with. */

import { readFileSync } from "node:fs";
import { conclude } from "../evaluate.ts";
import { regularFile, systemCode } from "../files.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "../rubric/load.ts";
import type { Template } from "../template.ts";
import { readTemplate } from "../workbook/template/read-template.ts";
import { UsageError } from "./outcome.ts";

/**
 * Reads the template.
 *
 * @throws UsageError when the file does not exist or holds no LKE
 */
export async function readAgainst(
  file: string,
  { rubric, language }: { readonly rubric: LoadedRubric | undefined; readonly language: Language },
): Promise<Template> {
  const rubrics = rubric ? [rubric] : EDITIONS.map(loadEdition);
  const { template, read } = await readTemplate(bytesOf(file, language), {
    file,
    rubrics,
    sheet: null,
    opd: null,
    year: null,
  });
  if (template) return template;
  const { diagnostics } = conclude(read, { file, sha256: null }, { language }).evaluation;
  const { templateCheck } = textsOf(language);
  throw new UsageError(templateCheck.templateUnreadable(file, diagnostics[0]?.message ?? ""));
}

function bytesOf(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(regularFile(file));
  } catch (error) {
    const { cli, templateCheck } = textsOf(language);
    const reason = systemCode(error) ?? String(error);
    throw new UsageError(
      reason === "ENOENT" ? cli.errors.noSuchPath(file) : templateCheck.templateUnreadable(file, reason),
    );
  }
}
