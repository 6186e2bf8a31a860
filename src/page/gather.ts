/** Recap → what the page carries: only what is shown, texts made harmless, findings capped. */
import type { Language } from "../language/language.ts";
import {
  criterionMark,
  type FindingSource,
  type RankedEntry,
  type Recap,
  type RecapEntry,
  type RecapGroup,
} from "../recap.ts";
import { visibleLine, withTexts } from "../report/visible.ts";
import { gatherAnalyses } from "./gather-analyses.ts";
import { type FindingsByFile, gatherFindings } from "./gather-findings.ts";
import type { PageData, PageEntry, PageFile, PageGroup, PageLink } from "./page-data.ts";

/** Turns an output's path into a relative URL from the folder of the page. */
export type LinkTo = (output: string) => string;

export function gatherPage(
  recap: Recap,
  findings: FindingSource,
  { language, linkTo }: { readonly language: Language; readonly linkTo: LinkTo },
): PageData {
  const found = gatherFindings(recap, findings);
  const page: PageData = {
    language,
    tool: recap.tool,
    region: onlyOne(recap.groups.flatMap(({ ranking }) => ranking.map(({ region }) => region))) ?? "",
    groups: recap.groups.map((group) => groupOf(group, found.byFile, linkTo)),
    codes: found.codes,
    fixes: found.fixes,
    unreadable: recap.unreadable.map(fileOf),
    notLke: recap.notLke.map(fileOf),
    missing: recap.missing,
    notReached: recap.notReached,
    analyses: gatherAnalyses(recap.analyses),
    summary: recap.summary,
  };
  return withTexts(page, visibleLine);
}

function groupOf({ ranking, ...group }: RecapGroup, findings: FindingsByFile, linkTo: LinkTo): PageGroup {
  return {
    ...group,
    flagFrom: onlyOne(ranking.map(({ flagFrom }) => flagFrom)),
    entries: ranking.map((entry) => entryOf(entry, findings, linkTo)),
  };
}

function entryOf(entry: RankedEntry, findings: FindingsByFile, linkTo: LinkTo): PageEntry {
  const { file, rank, cluster, answered, of, total, range, predicate, predicateName, flagged, next } = entry;
  const { assessor, assessors, difference, costliest, unfulfilled, repeated, subcomponents } = entry;
  const { shown, found, errors, warnings } = findings.of(file);
  return {
    ...{ name: entry.unit.name, code: entry.unit.code, cluster, file, rank, answered, of, total, range },
    ...{
      predicate,
      predicateName,
      flagged,
      next,
      assessor,
      assessors,
      difference,
      costliest,
      unfulfilled,
      repeated,
    },
    components: entry.components.map(({ score }) => score),
    letters: subcomponents.map(({ letter }) => letter),
    values: subcomponents.map(({ value }) => value),
    scores: subcomponents.map(({ score }) => score),
    lost: subcomponents.map(({ lost }) => lost),
    criteria: subcomponents.map(({ criteria }) => criteria.map(criterionMark).join("")),
    ...{ findings: shown, found, errors, warnings },
    links: entry.outputs.flatMap((output) => linkOf(output, linkTo)),
  };
}

function linkOf(output: string, linkTo: LinkTo): PageLink[] {
  const kind = kindOf(output);
  return kind === null ? [] : [{ kind, href: relative(linkTo(output)) }];
}

function kindOf(output: string): PageLink["kind"] | null {
  if (/\.scored\.xls[xm]$/i.test(output)) return "scored";
  if (output.endsWith(".md")) return "memo";
  return output.endsWith(".json") ? "data" : null;
}

/** A folder may be called `javascript:` or begin with two slashes; a link to a file next to us never does. */
function relative(href: string): string {
  return /^[^/?#]*:|^\/\//.test(href) ? `./${href}` : href;
}

function fileOf({ file, reason }: RecapEntry): PageFile {
  return { file, reason: reason?.message ?? null, fix: reason?.fix ?? null };
}

function onlyOne(values: readonly (string | null)[]): string | null {
  const different = new Set(values.filter((value) => value !== null));
  const [first] = different;
  return different.size === 1 && first !== undefined ? first : null;
}
