/** `sakip layout init`: a map of a workbook's layout, drafted from what was understood, for a person to correct. */
import path from "node:path";
import { textsOf } from "../language/texts.ts";
import { draftMap } from "../layout-map/draft.ts";
import { realPathsOf, refusedOutputs, writeOutputs } from "../outputs.ts";
import { EDITIONS, loadRubric } from "../rubric/load.ts";
import { TOOL } from "../version.ts";
import { type LayoutReading, type LayoutReadingOptions, layoutReading } from "./layout-reading.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface LayoutInitOptions extends Omit<LayoutReadingOptions, "map"> {
  /** The file to write; null: shown instead. */
  readonly out: string | null;
  readonly overwrite: boolean;
}

/**
 * Drafts a map of the workbook.
 *
 * @throws UsageError when the file cannot be read or the map must not be written
 */
export async function layoutInitCommand(file: string, options: LayoutInitOptions): Promise<Outcome> {
  const { language, out, overwrite } = options;
  const texts = textsOf(language);
  const reading = await layoutReading(file, { ...options, map: undefined });
  const [refusal] = reading.understanding.fault ? reading.diagnostics : [];
  if (refusal) throw new UsageError(`${refusal.message} ${refusal.fix}`);
  const draft = await draftOf(reading, options);
  if (out === null) return { text: draft, exitCode: 0 };
  const guards = { inputs: realPathsOf([file]), written: new Set<string>(), overwrite };
  if (refusedOutputs([out], guards).length > 0) throw new UsageError(texts.cli.errors.outputExists(out));
  const [fault] = writeOutputs([{ path: out, content: draft }]).faults;
  if (fault)
    throw new UsageError(texts.cli.errors.outputFailed(out, "reason" in fault ? fault.reason : fault.kind));
  return { text: texts.layout.drafted(out, file), exitCode: 0 };
}

async function draftOf(
  { understanding, others, unrecognised }: LayoutReading,
  options: LayoutInitOptions,
): Promise<string> {
  const name = options.rubric ?? understanding.rubric?.id ?? EDITIONS[0] ?? "";
  const { rubric } = await loadRubric(name, options.language);
  const open = unrecognised(rubric);
  return draftMap(understanding, {
    language: options.language,
    tool: `${TOOL.name} ${TOOL.version}`,
    rubric,
    rubricName: rubricFrom(name, options.out),
    units: others.length + 1,
    guess: open?.guess ?? null,
    sheets: open?.texts ?? [],
  });
}

/** A rubric file is named from where the map lies. */
function rubricFrom(name: string, out: string | null): string {
  if (EDITIONS.includes(name)) return name;
  const folder = out === null ? "." : path.dirname(out);
  return path.relative(folder, name).split(path.sep).join("/");
}
