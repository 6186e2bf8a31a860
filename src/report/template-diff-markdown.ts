/** The differences of two templates as a comment on a pull request: what matters first, the rest folded away. */
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { TemplateDiffTexts } from "../language/template-diff-id.ts";
import { textsOf } from "../language/texts.ts";
import { placeIn } from "../result-name.ts";
import type { Change, Impact, TemplateDiff, WordChange } from "../template-diff.ts";
import { escaped, table } from "./markdown-text.ts";
import type { ReportOptions } from "./report.ts";
import { excerpts, wordExcerpt } from "./template-diff-excerpt.ts";
import { impactNotes, impactSummary, toldImpact } from "./template-diff-impact-phrases.ts";
import { doubtText, summaryText, toldChange } from "./template-diff-phrases.ts";
import { visibleLine } from "./visible.ts";

/** A comment takes 65,536 characters. */
const CHANGES_AT_MOST = 60;
const WORKBOOKS_AT_MOST = 100;
/** Characters of one content. */
const CONTENT_AT_MOST = 160;

interface Memo {
  readonly language: Language;
  readonly texts: TemplateDiffTexts;
}

/** Ends with a newline. */
export function templateDiffMarkdown(diff: TemplateDiff, { language }: ReportOptions): string {
  const memo: Memo = { language, texts: textsOf(language).templateDiff };
  const { texts } = memo;
  const rubrics = [...new Set([diff.old.rubric.id, diff.new.rubric.id])].map(texts.rubric);
  const parts = [
    `### ${texts.title}`,
    shown(`${texts.versions(diff.old.file, diff.new.file)} · ${rubrics.join(" · ")}`),
    `**${capitalised(summaryText(diff, language))}${summaryText(diff, language).endsWith(".") ? "" : "."}**`,
    ...changeParts(diff.changes, memo),
    diff.doubts.map((doubt) => `- ⚠️ ${shown(doubtText(doubt, language))}`).join("\n"),
    ...(diff.impact ? impactParts(diff, diff.impact, memo) : []),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A text of a workbook or a file's name inside a line. */
function shown(text: string): string {
  return escaped(visibleLine(text));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function changeParts(changes: readonly Change[], memo: Memo): readonly string[] {
  const { texts, language } = memo;
  const affecting = changes.filter(({ affectsScore }) => affectsScore);
  const others = changes.filter(({ affectsScore }) => !affectsScore);
  const most = affecting.slice(0, CHANGES_AT_MOST);
  const rest = others.slice(0, CHANGES_AT_MOST);
  const left = changes.length - most.length - rest.length;
  const count = (value: number) => formatNumber(value, language, 0);
  return [
    most.length === 0
      ? ""
      : `#### ${texts.affecting} (${count(affecting.length)})\n\n${changeTable(most, memo)}`,
    rest.length === 0 ? "" : folded(`${texts.other} (${count(others.length)})`, changeTable(rest, memo)),
    left > 0 ? texts.more(count(left)) : "",
  ];
}

function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

function changeTable(changes: readonly Change[], { texts, language }: Memo): string {
  return table(
    [texts.change, texts.old, texts.new, texts.place],
    changes.map((change) => {
      const { headline, place, old, new: now } = toldChange(change, language);
      const [from, to] = excerpts(visibleLine(old ?? ""), visibleLine(now ?? ""), CONTENT_AT_MOST);
      const words = change.words && wordExcerpt(change.words);
      return [
        shown(headline),
        words ? marked(words, "removed") : shown(from),
        words ? marked(words, "added") : shown(to),
        shown(place),
      ];
    }),
  );
}

/** One of the two texts, the words that only it has in bold. */
function marked(words: readonly WordChange[], own: "removed" | "added"): string {
  const tag = own === "removed" ? "del" : "ins";
  return words
    .filter(({ kind }) => kind === "same" || kind === own)
    .map(({ kind, text }) => (kind === "same" ? shown(text) : `<${tag}>${shown(text)}</${tag}>`))
    .join(" ");
}

function impactParts(diff: TemplateDiff, impact: Impact, memo: Memo): readonly string[] {
  const { texts, language } = memo;
  const count = (value: number) => formatNumber(value, language, 0);
  const changed = impact.workbooks.filter((entry) => entry.changed);
  const listed = changed.slice(0, WORKBOOKS_AT_MOST);
  const same = impact.workbooks.length - changed.length;
  const parts = impact.workbooks
    .filter(({ subcomponents }) => subcomponents.length > 0)
    .slice(0, WORKBOOKS_AT_MOST);
  return [
    `#### ${texts.impact.title}`,
    `**${capitalised(impactSummary(diff, language))}.** ${texts.impact.rule}`,
    impactNotes(diff, language).join(" "),
    changed.length === 0 && impact.workbooks.length > 0 ? texts.impact.none : "",
    listed.length === 0 ? "" : impactTable(listed, memo),
    changed.length > listed.length ? texts.impact.more(count(changed.length - listed.length)) : "",
    changed.length > 0 && same > 0 ? texts.impact.same(count(same)) : "",
    parts.length === 0 ? "" : folded(texts.impact.subcomponents, subcomponentTable(parts, memo)),
    impact.unreadable
      .map(({ file, reason }) => `- ${shown(texts.impact.unreadable(file, reason))}`)
      .join("\n"),
    impact.leftOut
      .map(({ file, sheet, rubric }) => `- ${shown(texts.impact.leftOut(placeIn(file, sheet), rubric))}`)
      .join("\n"),
  ];
}

function impactTable(listed: Impact["workbooks"], { texts: { impact }, language }: Memo): string {
  return table(
    [impact.unit, impact.old, impact.new, impact.difference, impact.predicate, impact.flag],
    listed.map((entry) => {
      const { unit, old, new: now, difference, predicate, flag } = toldImpact(entry, language);
      return [unit, old, now, difference, predicate, flag].map(shown);
    }),
    [":--", "--:", "--:", "--:", ":-:", ":--"],
  );
}

function subcomponentTable(listed: Impact["workbooks"], { texts: { impact }, language }: Memo): string {
  return table(
    [impact.unit, impact.subcomponents],
    listed.map((entry) => {
      const { unit, subcomponents } = toldImpact(entry, language);
      return [shown(unit), shown(subcomponents)];
    }),
  );
}
