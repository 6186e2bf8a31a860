/** `sakip rubric new`: a rubric file of one's own to begin with, copied from one that there is. */
import path from "node:path";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { refusedOutputs, writeOutputs } from "../outputs.ts";
import { loadRubric } from "../rubric/load.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { systemReason } from "../validate/reasons.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface RubricNewOptions {
  readonly language: Language;
  /** The id or the file of the rubric to begin with. */
  readonly from: string;
  /** Undefined: the rubric is printed. */
  readonly out: string | undefined;
  readonly overwrite: boolean;
}

/**
 * Writes or prints a copy under an id of its own, with its scoring written out.
 *
 * @throws UsageError when the file may not or cannot be written, RubricError when the rubric cannot be used
 */
export async function rubricNewCommand(options: RubricNewOptions): Promise<Outcome> {
  const { language, from, out } = options;
  const { rubric } = await loadRubric(from, language);
  const copy = { ...rubric, id: idFor(out, rubric.id), scoring: scoringOf(rubric) };
  const content = `${JSON.stringify(copy, null, 2)}\n`;
  if (out === undefined) return { text: content, exitCode: 0 };
  write(out, content, options);
  return { text: `${textsOf(language).rubric.written(out, copy.id)}\n`, exitCode: 0 };
}

/** The file's name where it makes an id: that is what results are told by. */
function idFor(out: string | undefined, from: string): string {
  const stem = path.basename(out ?? "", ".json").toLowerCase();
  const slug = stem.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return slug === "" || slug === from ? `${from}-lokal` : slug;
}

function write(out: string, content: string, { language, overwrite }: RubricNewOptions): void {
  const { cli, rubric } = textsOf(language);
  if (!/\.json$/i.test(out)) throw new UsageError(rubric.notJson(out));
  const [refused] = refusedOutputs([out], { inputs: new Set(), written: new Set(), overwrite });
  if (refused) throw new UsageError(cli.errors.outputExists(out));
  const [fault] = writeOutputs([{ path: out, content }]).faults;
  if (!fault) return;
  const reason = "reason" in fault ? systemReason(fault.reason, language) : fault.kind;
  throw new UsageError(cli.errors.outputFailed(out, reason));
}
