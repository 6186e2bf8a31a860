/** `sakip template new`: the blank LKE that an OPD fills in. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { refusedOutputs, writeOutputs } from "../outputs.ts";
import { EDITIONS, loadRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import { createTemplate } from "../workbook/create/template.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface TemplateOptions {
  readonly language: Language;
  /** The workbook to write. */
  readonly out: string;
  /** A rubric's id or file; default: the first edition. */
  readonly rubric?: string | undefined;
  readonly year?: number | undefined;
  readonly opd?: string | undefined;
  readonly overwrite?: boolean | undefined;
}

/**
 * Writes a blank workbook.
 *
 * @throws UsageError when the year is outside the rubric's or the file may not or cannot be written, RubricError
 *   when the rubric cannot be used
 */
export async function templateCommand({
  language,
  out,
  rubric,
  year,
  opd,
  overwrite,
}: TemplateOptions): Promise<Outcome> {
  const { cli } = textsOf(language);
  if (!/\.xlsx$/i.test(out)) throw new UsageError(cli.errors.notXlsx(out));
  const loaded = await loadRubric(rubric ?? EDITIONS[0] ?? "", language);
  if (year !== undefined) refuseImplausible(year, loaded.rubric, language);
  const [refused] = refusedOutputs([out], { inputs: [], written: new Set(), overwrite: overwrite ?? false });
  if (refused) throw new UsageError(cli.errors.outputExists(out));
  const content = await createTemplate(loaded, {
    ...(opd === undefined ? {} : { opd }),
    ...(year === undefined ? {} : { year }),
  });
  const [fault] = writeOutputs([{ path: out, content }]).faults;
  if (fault)
    throw new UsageError(cli.errors.outputFailed(out, "reason" in fault ? fault.reason : fault.kind));
  return { text: `${cli.templateWritten(out)}\n`, exitCode: 0 };
}

/** A year is plausible when the rubric was in force for it; no clock is asked. */
function refuseImplausible(year: number, { years, id }: Rubric, language: Language): void {
  if (year >= years.from && (years.to === null || year <= years.to)) return;
  throw new UsageError(IMPLAUSIBLE[language](year, id, years));
}

const IMPLAUSIBLE: Readonly<
  Record<Language, (year: number, rubric: string, years: Rubric["years"]) => string>
> = {
  id: (year, rubric, { from, to }) =>
    `Tahun ${year} di luar masa berlaku rubrik ${rubric}: ${to === null ? `mulai ${from}` : `${from} sampai dengan ${to}`}.`,
  en: (year, rubric, { from, to }) =>
    `The year ${year} is outside the years of the rubric ${rubric}: ${to === null ? `from ${from} on` : `${from} to ${to}`}.`,
};
