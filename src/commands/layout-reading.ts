/** One workbook read for `sakip layout`: what was understood of it, and what its findings say. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { reportedName } from "../batch/job.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { conclude } from "../evaluate.ts";
import { regularFile, systemCode } from "../files.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { EDITIONS, type LoadedRubric, loadEdition, loadRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Understanding } from "../understanding.ts";
import { type ReadOptions, readUnits } from "../workbook/read.ts";
import { type Unrecognised, understand, unrecognised } from "../workbook/understand.ts";
import { UsageError } from "./outcome.ts";

export interface LayoutReadingOptions extends Pick<ReadOptions, "sheet" | "opd" | "year"> {
  readonly language: Language;
  /** A rubric's id or file; undefined: recognised from the workbook. */
  readonly rubric: string | undefined;
  /** The file of a map; undefined: the layout is recognised. */
  readonly map: string | undefined;
}

export interface LayoutReading {
  readonly understanding: Understanding;
  /** The other OPDs of a workbook that holds several, each on a sheet of its own. */
  readonly others: readonly Understanding[];
  /** What can be told of the sheets to whoever must say what they mean, where no answer table was recognised. */
  readonly unrecognised: (rubric: Rubric) => Unrecognised | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the workbook.
 *
 * @throws UsageError when it cannot be opened, RubricError or MapError when the rubric or the map cannot be used
 */
export async function layoutReading(file: string, options: LayoutReadingOptions): Promise<LayoutReading> {
  const { language, rubric, sheet, opd, year } = options;
  const asked = rubric === undefined ? undefined : await loadRubric(rubric, language);
  const mapped = await mapOf(options, asked);
  const loaded = mapped?.loaded ?? asked;
  const rubrics = loaded ? [loaded] : EDITIONS.map(loadEdition);
  const bytes = bytesOf(file, language);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const readOptions = { file: reportedName(file), rubrics, map: mapped?.map, sheet, opd, year };
  const results = await readUnits(bytes, readOptions);
  const [result] = results;
  const { evaluation } = conclude(result, { file: readOptions.file, sha256 }, { language });
  const [understanding, ...others] = understand(results, sha256, readOptions);
  const { package: pkg } = result;
  return {
    understanding,
    others,
    unrecognised: (by) => (result.loaded || !pkg ? null : unrecognised(pkg, understanding, by)),
    diagnostics: evaluation.diagnostics,
  };
}

async function mapOf({ map, sheet, language }: LayoutReadingOptions, rubric: LoadedRubric | undefined) {
  if (map === undefined) return null;
  if (sheet !== null)
    throw new UsageError(textsOf(language).cli.errors.conflictingOptions("--map", "--sheet"));
  const { readMap } = await import("../layout-map/read.ts");
  return readMap(map, rubric, language);
}

function bytesOf(file: string, language: Language): Buffer {
  try {
    return readFileSync(regularFile(file));
  } catch (error) {
    const { errors } = textsOf(language).cli;
    const code = systemCode(error);
    throw new UsageError(
      code === "ENOENT" ? errors.noSuchPath(file) : errors.unreadableFile(file, code ?? String(error)),
    );
  }
}
