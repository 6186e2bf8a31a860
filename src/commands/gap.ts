/** `sakip gap`: results that both assessors answered → how far they lie apart. Writes nothing. */
import { measureGap } from "../gap/measure-gap.ts";
import type { AssessorGap } from "../gap.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { gapJson } from "../report/gap-json.ts";
import { gapMarkdown } from "../report/gap-markdown.ts";
import { gapTerminal, oneUnitTerminal } from "../report/terminal-gap.ts";
import { EDITIONS, loadEdition, loadRubric } from "../rubric/load.ts";
import { periodsOf } from "./comparing.ts";
import { isBadNews, type LookOptions, severitiesOf, shownAs } from "./looking.ts";
import { isNamed } from "./one-unit.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface GapCommandOptions extends LookOptions {
  readonly failOn: "error" | "warning" | "never";
  /** The one unit to show. */
  readonly opd: string | undefined;
  readonly rubric: string | undefined;
}

/**
 * Measures everything that the paths mean as one region.
 *
 * @throws UsageError for a path without results and a unit that is not among them
 */
export async function gapCommand(paths: readonly string[], options: GapCommandOptions): Promise<Outcome> {
  const { language, severities } = options;
  const own = options.rubric === undefined ? undefined : await loadRubric(options.rubric, language);
  const periods = await periodsOf(paths, { language, assessor: "auto", rubric: options.rubric, severities });
  const entries = new Map(periods.flatMap((period) => period.entries.map((entry) => [entry.file, entry])));
  const gap = measureGap(
    [...entries.values()],
    periods.flatMap(({ findings }) => findings),
    { rubrics: [...(own ? [own] : []), ...EDITIONS.map(loadEdition)], language, severities },
  );
  const shown = options.opd === undefined ? gap : onlyUnit(gap, options.opd, language);
  return { text: textOf(shown, options), exitCode: exitCodeOf(gap, options) };
}

/** Figures of the region stay what they are: one unit of it is looked at. */
function onlyUnit(gap: AssessorGap, wanted: string, language: Language): AssessorGap {
  const groups = gap.groups.map((group) => ({ ...group, units: group.units.filter(isNamed(wanted)) }));
  if (groups.every(({ units }) => units.length === 0))
    throw new UsageError(textsOf(language).gap.command.unknownUnit(wanted));
  return { ...gap, groups };
}

function textOf(gap: AssessorGap, options: GapCommandOptions): string {
  return shownAs(options, {
    json: () => gapJson(gap),
    markdown: () => gapMarkdown(gap, options),
    table: () => (options.opd === undefined ? gapTerminal(gap, options) : oneUnitTerminal(gap, options)),
  });
}

/** 2 when not one of the files has a result that could be measured. */
function exitCodeOf({ groups, findings }: AssessorGap, { failOn }: GapCommandOptions): 0 | 1 | 2 {
  if (groups.length === 0) return 2;
  if (failOn === "never") return 0;
  return isBadNews(severitiesOf(findings), failOn) ? 1 : 0;
}
