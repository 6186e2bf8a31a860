/** `sakip template new --opd-list`: a blank workbook for every OPD of a list. */
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { formatNumber } from "../language/format.ts";
import { textsOf } from "../language/texts.ts";
import { type OpdLine, type RowProblem, readOpdList } from "../opd-list.ts";
import { realPathsOf, refusedOutputs, writeOutputs } from "../outputs.ts";
import { visibleLine } from "../report/visible.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { systemReason } from "../validate/reasons.ts";
import { type Prefill, templatePrefiller } from "../workbook/create/prefill.ts";
import { fileKey, workbookNames } from "../workbook-names.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import type { TemplateOptions } from "./template.ts";
import { knownBefore } from "./template-previous.ts";
import { isPlausible, yearsOf } from "./template-year.ts";

/** One workbook to make. */
interface Plan extends OpdLine {
  readonly name: string;
  readonly yearNumber: number | null;
}

/**
 * Writes the workbooks one by one, each of them completely or not at all. Nothing is written before everything that
 * can be known is in order.
 */
export async function writeForList(
  list: string,
  options: TemplateOptions,
  loaded: LoadedRubric,
): Promise<Outcome> {
  const { language, out, previous } = options;
  const { template } = textsOf(language);
  if (!mayBeFolder(out)) throw new UsageError(template.notFolder(out));
  const { lines } = await readOpdList(list, language, (read) => problemsIn(read, options, loaded));
  const plans = plansFor(lines, options);
  const known = knownBefore(
    previous,
    plans.map(({ unit, yearNumber }) => ({ unit, year: yearNumber })),
    { loaded, language },
  );
  const taken = takenFiles(plans, list, options);
  const missing = plans.filter(({ name }) => !taken.has(path.join(out, name)));
  const create = templatePrefiller(loaded);
  for (const [done, plan] of missing.entries()) {
    const content = await create({ identity: identityOf(plan, options), ...known.prefillOf(plan.unit) });
    write(path.join(out, plan.name), content, { done, of: missing.length }, options);
  }
  const count = (figure: number) => formatNumber(figure, language, 0);
  const files = missing.map((plan) => `  ${toldName(plan, template.otherName)}`);
  const written =
    files.length > 0 ? [template.writtenMany(count(files.length), out, loaded.rubric.id), ...files] : [];
  const kept = taken.size > 0 ? [template.kept(count(taken.size), out)] : [];
  return { text: [...written, ...kept, ...known.notes, ""].join("\n"), exitCode: 0 };
}

/** Texts from a list may hold what acts instead of being shown. */
function identityOf({ unit, region, yearNumber }: Plan, options: TemplateOptions): Prefill["identity"] {
  return {
    opd: visibleLine(unit.name),
    code: visibleLine(unit.code ?? ""),
    region: visibleLine(region ?? options.region ?? ""),
    cluster: unit.cluster ?? "",
    year: yearNumber,
  };
}

/** What is no folder yet becomes one, unless its name says that a workbook was meant. */
function mayBeFolder(out: string): boolean {
  return existsSync(out) ? statSync(out).isDirectory() : !/\.xlsx$/i.test(out);
}

function plansFor(lines: readonly OpdLine[], { year }: TemplateOptions): readonly Plan[] {
  const dated = lines.map((line) => ({ ...line, yearNumber: numberOf(line.year) ?? year ?? null }));
  const names = workbookNames(dated.map(({ unit, yearNumber }) => ({ ...unit, year: yearNumber })));
  return dated.map((line, i) => ({ ...line, name: names[i] ?? "" }));
}

function numberOf(year: string | null): number | null {
  return year !== null && /^\d{4}$/.test(year) ? Number(year) : null;
}

/** What is wrong with single rows for this purpose. */
function problemsIn(
  lines: readonly OpdLine[],
  options: TemplateOptions,
  { rubric }: LoadedRubric,
): readonly RowProblem[] {
  const { row: texts } = textsOf(options.language).template;
  const { year, region } = options;
  const first = new Map<string, number>();
  return plansFor(lines, options).flatMap((plan) => {
    const own = numberOf(plan.year);
    const problems: string[] = [];
    if (plan.year !== null && own === null) problems.push(texts.notYear(plan.year));
    else if (own !== null && !isPlausible(own, rubric))
      problems.push(texts.implausible(...yearsOf(own, rubric)));
    else if (own !== null && year !== undefined && own !== year) {
      problems.push(texts.otherYear(String(own), String(year)));
    }
    if (plan.region !== null && region !== undefined && plan.region !== region) {
      problems.push(texts.otherRegion(plan.region, region));
    }
    const earlier = first.get(fileKey(plan.name));
    if (earlier === undefined) first.set(fileKey(plan.name), plan.row);
    else problems.push(texts.sameFile(plan.name, String(earlier)));
    return problems.map((problem) => ({ row: plan.row, problem }));
  });
}

/** So many files are named in one refusal. */
const NAMED = 20;

/** The files that are there and stay; refused unless that is what was asked for. */
function takenFiles(
  plans: readonly Plan[],
  list: string,
  { out, overwrite = false, skipExisting = false, language }: TemplateOptions,
): ReadonlySet<string> {
  const { template } = textsOf(language);
  const refused = refusedOutputs(
    plans.map(({ name }) => path.join(out, name)),
    { inputs: realPathsOf([list]), written: new Set(), overwrite },
  );
  const isList = refused.find(({ kind }) => kind === "is-input");
  if (isList) throw new UsageError(template.listIsOutput(isList.path));
  if (skipExisting || refused.length === 0) return new Set(refused.map((fault) => fault.path));
  const count = (figure: number) => formatNumber(figure, language, 0);
  const files = refused.slice(0, NAMED).map((fault) => visibleLine(fault.path));
  const more = refused.length > NAMED ? [template.moreFiles(count(refused.length - NAMED))] : [];
  const lines = [...files, ...more].map((line) => `  ${line}`);
  throw new UsageError([template.exist(count(refused.length)), ...lines].join("\n"));
}

function write(
  file: string,
  content: Uint8Array,
  { done, of }: { readonly done: number; readonly of: number },
  { language }: TemplateOptions,
): void {
  const [fault] = writeOutputs([{ path: file, content }]).faults;
  if (!fault) return;
  const { cli, template } = textsOf(language);
  const count = (figure: number) => formatNumber(figure, language, 0);
  const reason = "reason" in fault ? systemReason(fault.reason, language) : fault.kind;
  throw new UsageError(
    `${cli.errors.outputFailed(file, reason)}\n${template.stoppedAfter(count(done), count(of))}`,
  );
}

/** The file's name, and whose it is where the name does not say so in full. */
function toldName({ name, unit }: Plan, otherName: (file: string, unit: string) => string): string {
  return name.includes(unit.name) ? name : otherName(name, visibleLine(unit.name));
}
