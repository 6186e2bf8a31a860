/** `sakip region`: the region's own result and its units' → the joint form, the value, what each predicate needs. */
import type { Diagnostic } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { readOpdList } from "../opd-list.ts";
import { buildRegion, type RegionOptions, type RegionSources } from "../region/build-region.ts";
import { yearsAmong } from "../region/members.ts";
import { asEarlier, type EarlierRegion } from "../region/previous.ts";
import type { Region, UnitMean } from "../region.ts";
import { readRegionSources } from "../region-sources.ts";
import { regionJson } from "../report/region-json.ts";
import { regionMarkdown } from "../report/region-markdown.ts";
import { regionTerminal } from "../report/terminal-region.ts";
import { visibleLine } from "../report/visible.ts";
import type { AssessorChoice } from "../score/score.ts";
import { outputFindings } from "../validate/outputs.ts";
import { isBadNews, type LookOptions, severitiesOf, shownAs } from "./looking.ts";
import { refuseFileAsFolder } from "./out-folder.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import { regionAsked, weightOf } from "./region-asked.ts";

export interface RegionCommandOptions extends LookOptions {
  readonly failOn: "error" | "warning" | "never";
  readonly assessor: AssessorChoice;
  /** Percent, as it was written. */
  readonly unitWeight: string | undefined;
  readonly unitMean: UnitMean;
  /** The file that lists the units with their clusters. */
  readonly opdList: string | undefined;
  /** Where last year's results are. */
  readonly previous: string | undefined;
  readonly year: number | undefined;
  /** Null: nothing is written. */
  readonly write: { readonly out: string; readonly overwrite: boolean } | null;
}

/**
 * Joins the results that the paths mean.
 *
 * @throws UsageError for a path without results, a weight that is none, results of several years; OpdListError
 */
export async function regionCommand(
  paths: readonly string[],
  options: RegionCommandOptions,
): Promise<Outcome> {
  const { language, opdList, write } = options;
  refuseFileAsFolder(write?.out ?? null, language);
  const unitWeight = weightOf(options.unitWeight, language);
  const listed = opdList === undefined ? null : (await readOpdList(opdList, language)).units;
  const sources = await sourcesOf(paths, options);
  const year = yearOf(sources, options.year, language);
  const base = regionAsked({ ...options, listed, unitWeight });
  const previous = await previousOf(options, base, year);
  const region = buildRegion(sources, { ...base, year, previous });
  const unwritten = write ? await writeFiles(region, sources, write, options) : NOTHING;
  return {
    text: textOf(region, unwritten.written, options),
    notices: unwritten.faults.map(({ code, message, fix }) => visibleLine(`${code} ${message} → ${fix}`)),
    exitCode: exitCodeOf(region, unwritten.faults, options),
  };
}

async function sourcesOf(
  paths: readonly string[],
  { language, assessor, severities }: RegionCommandOptions,
): Promise<RegionSources> {
  const sources = await readRegionSources(paths, { language, assessor, rubric: undefined, severities });
  if (!("problems" in sources)) return sources;
  const { errors } = textsOf(language).cli;
  const sentences = sources.problems.map(({ given, problem }) =>
    problem === "no-such-path" ? errors.noSuchPath(given) : errors.nothingFound(given),
  );
  throw new UsageError(sentences.join("\n"));
}

/** Results of several years are never mixed, and which one is meant is not guessed. */
function yearOf({ entries }: RegionSources, wanted: number | undefined, language: Language): number | null {
  const years = yearsAmong(entries);
  const words = textsOf(language).region.command;
  if (wanted !== undefined) {
    if (years.includes(wanted)) return wanted;
    throw new UsageError(words.noSuchYear(String(wanted), years.map(String).join(", ")));
  }
  if (years.length > 1) throw new UsageError(words.severalYears(years.map(String).join(", ")));
  return years[0] ?? null;
}

async function previousOf(
  options: RegionCommandOptions,
  base: Omit<RegionOptions, "year" | "previous">,
  year: number | null,
): Promise<EarlierRegion | null> {
  const { previous: path, language } = options;
  if (path === undefined) return null;
  const sources = await sourcesOf([path], options);
  const own = yearOf(sources, undefined, language);
  if (own !== null && own === year)
    throw new UsageError(textsOf(language).region.command.sameYear(path, String(own)));
  return asEarlier(buildRegion(sources, { ...base, year: own, previous: null }), path);
}

interface Written {
  readonly written: readonly string[];
  readonly faults: readonly Diagnostic[];
}

const NOTHING: Written = { written: [], faults: [] };

async function writeFiles(
  region: Region,
  { entries }: RegionSources,
  { out, overwrite }: NonNullable<RegionCommandOptions["write"]>,
  { language }: RegionCommandOptions,
): Promise<Written> {
  const { writeRegion } = await import("./region-outputs.ts");
  const inputs = entries.map(({ file }) => file);
  const { written, faults } = await writeRegion(region, { folder: out, language, overwrite, inputs });
  return { written, faults: outputFindings({ outputFaults: faults }, language) };
}

function textOf(region: Region, written: readonly string[], options: RegionCommandOptions): string {
  return shownAs(options, {
    json: () => regionJson(region),
    markdown: () => regionMarkdown(region, options),
    table: () => regionTerminal(region, written, options),
  });
}

/** 2 when not one result could be used. */
function exitCodeOf(
  { findings, units, instansi }: Region,
  unwritten: readonly Diagnostic[],
  { failOn }: RegionCommandOptions,
): Outcome["exitCode"] {
  if (instansi === null && units.every(({ total }) => total === null)) return 2;
  if (failOn === "never") return 0;
  const severities = [...severitiesOf(findings), ...unwritten.map(({ severity }) => severity)];
  return isBadNews(severities, failOn) ? 1 : 0;
}
