/** `sakip template diff`: two templates or rubrics → what changed, and what that does to the scores of workbooks. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { templateDiffJson } from "../report/template-diff-json.ts";
import { templateDiffMarkdown } from "../report/template-diff-markdown.ts";
import { templateDiffTerminal } from "../report/terminal-template-diff.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "../rubric/load.ts";
import type { AssessorChoice } from "../score/score.ts";
import { deriveRule } from "../template-diff/derive-rule.ts";
import { diffForms } from "../template-diff/diff.ts";
import { type Form, formOfRubric, formOfTemplate } from "../template-diff/form.ts";
import type { ComparedForm, TemplateDiff } from "../template-diff.ts";
import { validate } from "../validate/validate.ts";
import { TOOL } from "../version.ts";
import { readTemplate, type TemplateReading } from "../workbook/template/read-template.ts";
import { loadLetterRubric } from "./letter-rubric.ts";
import { openedBytes } from "./opened-bytes.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import { impactOn } from "./template-diff-impact.ts";

export interface TemplateDiffOptions {
  readonly language: Language;
  readonly format: "table" | "markdown" | "json";
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly failOn: "score" | "any" | "never";
  /** Workbooks to rescore: files, folders, patterns. */
  readonly on: readonly string[];
  readonly exclude: readonly string[];
  readonly assessor: AssessorChoice;
  /** A rubric's id or file, to recognise criteria by beside the editions. */
  readonly rubric: string | undefined;
}

/**
 * Compares two templates.
 *
 * @throws UsageError when one of the two or a workbook's path cannot be used, RubricError when a rubric cannot
 */
export async function templateDiffCommand(
  oldFile: string,
  newFile: string,
  options: TemplateDiffOptions,
): Promise<Outcome> {
  const [old, now] = [await openForm(oldFile, options), await openForm(newFile, options)];
  const changes = diffForms(old.form, now.form);
  const rules = { old: deriveRule(old.form, old.loaded), new: deriveRule(now.form, now.loaded) };
  const affecting = changes.filter(({ affectsScore }) => affectsScore);
  const diff: TemplateDiff = {
    tool: TOOL,
    old: old.compared,
    new: now.compared,
    summary: { changes: changes.length, affectingScore: affecting.length },
    changes,
    doubts: [
      ...rules.old.doubts.map((doubt) => ({ ...doubt, version: "old" as const })),
      ...rules.new.doubts.map((doubt) => ({ ...doubt, version: "new" as const })),
    ],
    impact: options.on.length > 0 ? await impactOn(rules, options) : null,
  };
  const failing = { score: affecting.length > 0, any: changes.length > 0, never: false }[options.failOn];
  return { text: textOf(diff, options), exitCode: failing ? 1 : 0 };
}

function textOf(diff: TemplateDiff, options: TemplateDiffOptions): string {
  switch (options.format) {
    case "json":
      return templateDiffJson(diff);
    case "markdown":
      return templateDiffMarkdown(diff, options);
    case "table":
      return options.quiet ? "" : templateDiffTerminal(diff, options);
  }
}

interface OpenedForm {
  readonly compared: ComparedForm;
  readonly form: Form;
  readonly loaded: LoadedRubric;
}

async function openForm(file: string, options: TemplateDiffOptions): Promise<OpenedForm> {
  if (EDITIONS.includes(file) || /\.json$/i.test(file)) {
    const loaded = await loadLetterRubric(file, options.language);
    return opened(file, "rubric", formOfRubric(loaded), loaded);
  }
  const editions = EDITIONS.map(loadEdition);
  const rubrics =
    options.rubric === undefined
      ? editions
      : [await loadLetterRubric(options.rubric, options.language), ...editions];
  const reading = await readTemplate(bytesOf(file, options.language), {
    file,
    rubrics,
    sheet: null,
    opd: null,
    year: null,
  });
  const { template, read } = reading;
  if (!template || !read.loaded) throw new UsageError(refusal(file, reading, options.language));
  const letters = read.loaded.rubric.scale.map(({ letter }) => letter);
  return opened(file, "template", formOfTemplate(template, letters), read.loaded);
}

function opened(file: string, kind: ComparedForm["kind"], form: Form, loaded: LoadedRubric): OpenedForm {
  return { compared: { file, kind, rubric: form.rubric }, form, loaded };
}

function bytesOf(file: string, language: Language): Uint8Array {
  const { bytes, reason } = openedBytes(file);
  if (bytes !== null) return bytes;
  const { errors } = textsOf(language).cli;
  throw new UsageError(
    reason === "ENOENT" || reason === "ENOTDIR"
      ? errors.noSuchPath(file)
      : errors.unreadableFile(file, reason),
  );
}

/** The finding that `sakip check` would give. */
function refusal(file: string, { read: { reading } }: TemplateReading, language: Language): string {
  const [finding] = validate({ reading, rubric: null, scorecard: null, outputFaults: [] }, language);
  const reason = [finding?.message, finding?.fix].filter(Boolean).join(" ");
  return textsOf(language).templateDiff.command.notAForm(file, reason);
}
