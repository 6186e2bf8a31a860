/** `sakip template new`: the blank LKE that an OPD fills in, or one for every OPD of a list. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { refusedOutputs, writeOutputs } from "../outputs.ts";
import { EDITIONS, type LoadedRubric } from "../rubric/load.ts";
import { systemReason } from "../validate/reasons.ts";
import { prefilledContent } from "../workbook/create/prefill.ts";
import { createFilledTemplate } from "../workbook/create/template.ts";
import { loadLetterRubric } from "./letter-rubric.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import { writeForList } from "./template-list.ts";
import { knownBefore } from "./template-previous.ts";
import { isPlausible, yearsOf } from "./template-year.ts";

export interface TemplateOptions {
  readonly language: Language;
  /** The workbook to write; with a list the folder. */
  readonly out: string;
  /** A rubric's id or file; default: the first edition. */
  readonly rubric?: string | undefined;
  readonly year?: number | undefined;
  readonly opd?: string | undefined;
  readonly region?: string | undefined;
  /** The file that lists the OPDs. */
  readonly opdList?: string | undefined;
  /** Results of the year before: a file or a folder. */
  readonly previous?: string | undefined;
  readonly overwrite?: boolean | undefined;
  /** With a list: files that are there stay, and only the missing ones are written. */
  readonly skipExisting?: boolean | undefined;
}

/**
 * Writes blank workbooks.
 *
 * @throws UsageError when the options do not fit each other, the year is outside the rubric's, earlier results cannot
 *   be used or a file may not or cannot be written; RubricError, OpdListError
 */
export async function templateCommand(options: TemplateOptions): Promise<Outcome> {
  const { language, rubric, year, opd, opdList, previous } = options;
  const { cli, template } = textsOf(language);
  if (opd !== undefined && opdList !== undefined) {
    throw new UsageError(cli.errors.conflictingOptions("--opd", "--opd-list"));
  }
  if (previous !== undefined && opd === undefined && opdList === undefined) {
    throw new UsageError(template.previousAlone);
  }
  if (options.skipExisting && options.overwrite) {
    throw new UsageError(cli.errors.conflictingOptions("--skip-existing", "--overwrite"));
  }
  if (options.skipExisting && opdList === undefined) throw new UsageError(template.skipAlone);
  const loaded = await loadLetterRubric(rubric ?? EDITIONS[0] ?? "", language);
  if (year !== undefined && !isPlausible(year, loaded.rubric)) {
    throw new UsageError(template.implausible(...yearsOf(year, loaded.rubric)));
  }
  if (opdList === undefined) return writeOne(options, loaded);
  return writeForList(opdList, options, loaded);
}

async function writeOne(
  { language, out, year, opd = "", region = "", previous, overwrite }: TemplateOptions,
  loaded: LoadedRubric,
): Promise<Outcome> {
  const { cli, template } = textsOf(language);
  if (!/\.xlsx$/i.test(out)) throw new UsageError(cli.errors.notXlsx(out));
  const [refused] = refusedOutputs([out], {
    inputs: new Set(),
    written: new Set(),
    overwrite: overwrite ?? false,
  });
  if (refused) throw new UsageError(cli.errors.outputExists(out));
  const unit = { name: opd, code: null, cluster: null };
  const known = knownBefore(previous, [{ unit, year: year ?? null }], { loaded, language });
  const content = await createFilledTemplate(
    loaded,
    prefilledContent({
      identity: { opd, code: "", region, cluster: "", year: year ?? null },
      ...known.prefillOf(unit),
    }),
  );
  const [fault] = writeOutputs([{ path: out, content }]).faults;
  if (fault) {
    const reason = "reason" in fault ? systemReason(fault.reason, language) : fault.kind;
    throw new UsageError(cli.errors.outputFailed(out, reason));
  }
  return { text: [template.written(out), ...known.notes, ""].join("\n"), exitCode: 0 };
}
