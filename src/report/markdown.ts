/** The memo: `.summary.md` and `--format markdown`. Rendered and pasted into Word it is a note to a head of office. */
import type { Severities } from "../diagnostic.ts";
import type {
  EvaluatedComponent,
  EvaluatedSubcomponent,
  Evaluation,
  EvaluationDocument,
} from "../evaluation.ts";
import { formatList, formatNumber, formatWeight } from "../language/format.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { resultName } from "../result-name.ts";
import { type DifferenceRow, differenceRows } from "./difference-rows.ts";
import { groupFindings } from "./findings.ts";
import { escaped, escapedAtStart, quote, table } from "./markdown-text.ts";
import { batchText, fixText, messageText, placesText, predicateText, severitiesText } from "./phrases.ts";
import type { ReportOptions } from "./report.ts";
import { answerColumns, answerText, NOTHING, type ScoreRow, scoreRows } from "./score-rows.ts";
import {
  type Answered,
  anyDerived,
  fullScoreOf,
  strongestOf,
  unansweredOf,
  weakestOf,
} from "./subcomponents.ts";
import { visibleLines, withTexts } from "./visible.ts";

interface Memo {
  readonly language: Language;
  readonly texts: Texts["report"];
  readonly tool: EvaluationDocument["tool"];
  readonly severities: Severities;
}

/** One memo for each evaluation; of several, a recapitulation stands at the end. Ends with a newline. */
export function markdownReport(document: EvaluationDocument, { language, view }: ReportOptions): string {
  const shown = withTexts(document, visibleLines);
  const { tool, options } = shown;
  const texts = textsOf(language).report;
  const memo: Memo = { language, texts, tool, severities: options.severity ?? {} };
  const one = view === "template" ? templateMemoOf : memoOf;
  const memos = shown.evaluations.map((evaluation) => one(evaluation, memo));
  if (memos.length !== 1) memos.push(batchSection(shown, memo));
  return `${memos.join("\n\n---\n\n")}\n`;
}

function memoOf(evaluation: Evaluation, memo: Memo): string {
  return [
    `# ${memo.texts.memo.title}`,
    identityTable(evaluation, memo),
    resultSection(evaluation, memo),
    scoreSection(evaluation, memo),
    strengthSection(evaluation, memo),
    nextSection(evaluation, memo),
    notesSection(evaluation, memo),
    followUpSection(evaluation, memo),
    reconciliationSection(evaluation, memo),
    findingsSection(evaluation, memo),
    provenanceSection(evaluation, memo),
  ]
    .filter((section) => section !== "")
    .join("\n\n");
}

/** A blank form has no results. */
function templateMemoOf(evaluation: Evaluation, memo: Memo): string {
  return [
    `# ${memo.texts.memo.title}`,
    evaluation.unit.name === null ? "" : identityTable(evaluation, memo),
    findingsSection(evaluation, memo),
    provenanceSection(evaluation, memo),
  ]
    .filter((section) => section !== "")
    .join("\n\n");
}

function identityTable({ unit, region, year }: Evaluation, { texts }: Memo): string {
  const lines: readonly (readonly [string, string | null])[] = [
    [texts.unit, unit.name ?? texts.unknownUnit],
    [texts.unitCode, unit.code],
    [texts.cluster, unit.cluster],
    [texts.region, region],
    [texts.year, year === null ? null : String(year)],
  ];
  return fieldTable(lines, texts);
}

function fieldTable(lines: readonly (readonly [string, string | null])[], texts: Texts["report"]): string {
  const rows = lines.flatMap(([label, value]) => (value === null ? [] : [[label, escaped(value)]]));
  return table([texts.memo.field, texts.memo.value], rows);
}

function section(heading: string, ...parts: readonly string[]): string {
  return [`## ${heading}`, ...parts.filter((part) => part !== "")].join("\n\n");
}

function resultSection(evaluation: Evaluation, { texts, language }: Memo): string {
  const { memo } = texts;
  const { unit, assessor, total, predicate, predicateName, answered, of, range, flagged } = evaluation;
  if (evaluation.components.length === 0) return section(memo.result, memo.unscored);
  const name = escapedAtStart(unit.name ?? texts.unknownUnit);
  const official = assessor === null ? "" : memo.official[assessor];
  if (total === null || predicate === null || predicateName === null) {
    const [min, max] = [range?.min ?? 0, range?.max ?? 0].map((bound) => formatNumber(bound, language));
    const missing = unansweredOf(evaluation).map(({ code, cell, sheet }) =>
      cell === null ? code : `${code} (${sheet === undefined ? "" : `${sheet}!`}${cell})`,
    );
    const verdict = memo.incomplete(name, String(answered), String(of), String(min), String(max));
    return section(memo.result, verdict, memo.missing(escaped(formatList(missing, language))), official);
  }
  const full = formatWeight(fullScoreOf(evaluation), language);
  const verdict = memo.scored(
    name,
    formatNumber(total, language),
    full,
    escaped(predicateText(predicate, predicateName)),
  );
  const from = escaped(evaluation.flagFrom ?? "");
  const flag = flagged === null ? "" : flagged ? memo.flagged(from) : memo.notFlagged(from);
  return section(memo.result, verdict, flag, official);
}

function scoreSection(evaluation: Evaluation, { texts, language }: Memo): string {
  if (evaluation.components.length === 0) return "";
  const columns = answerColumns(evaluation);
  const answerHeads = columns.map((column) => {
    if (columns.length === 1) return texts.letter;
    return column === evaluation.assessor
      ? `${texts.assessor[column]} ${texts.officialMark}`
      : texts.assessor[column];
  });
  const heads = [texts.code, texts.component, texts.weight, ...answerHeads, texts.score];
  const alignment = [":--", ":--", "--:", ...columns.map(() => ":-:"), "--:"];
  const rows = scoreRows(evaluation, language).map(scoreRow);
  const derived = anyDerived(evaluation) ? texts.memo.derived : "";
  return section(texts.memo.components, table(heads, rows, alignment), derived);
}

function scoreRow({ kind, code, name, weight, answers, score }: ScoreRow): readonly string[] {
  const cells = [code, name, weight, ...answers, score].map(escaped);
  return kind === "subcomponent" ? cells : cells.map((cell) => (cell === "" ? "" : `**${cell}**`));
}

function strengthSection(evaluation: Evaluation, { texts, language }: Memo): string {
  const { memo } = texts;
  const strongest = strongestOf(evaluation);
  const weakest = weakestOf(evaluation);
  if (evaluation.answered === 0) return "";
  const strong = strongest.map((each) => {
    const { name, answer, score, weight } = shownScore(each, language);
    return `- ${memo.strong(name, answer, score, weight)}`;
  });
  const weak = weakest.map((each) => weakLine(each, texts, language));
  return section(
    memo.strengths,
    strong.length > 0 ? `${memo.strongest}\n\n${strong.join("\n")}` : memo.level,
    weak.length > 0 ? `${memo.weakest}\n\n${weak.join("\n")}` : "",
  );
}

function weakLine(each: Answered, texts: Texts["report"], language: Language): string {
  const { name, answer, score, weight } = shownScore(each, language);
  return `- ${texts.memo.weak(name, answer, score, weight, formatNumber(each.lost, language))}`;
}

function shownScore({ component, subcomponent, score }: Answered, language: Language) {
  return {
    name: escaped(labelOf(component, subcomponent, language)),
    answer: answerText(subcomponent, language),
    score: formatNumber(score, language),
    weight: formatWeight(subcomponent.weight, language),
  };
}

/** `1.b Kualitas Perencanaan Kinerja`: the official name of a sub-component is a sentence of four lines. */
function labelOf(
  component: EvaluatedComponent,
  { code, dimension, name }: EvaluatedSubcomponent,
  language: Language,
): string {
  const { report } = textsOf(language);
  if (dimension === null) return `${code} ${name}`;
  return `${code} ${report.aspect(report.dimension[dimension], component.name)}`;
}

function nextSection(evaluation: Evaluation, { texts, language }: Memo): string {
  const { next } = evaluation;
  if (next === null) return "";
  const { memo } = texts;
  const points = formatNumber(next.points, language);
  const room = weakestOf(evaluation).map(({ subcomponent }) => subcomponent.code);
  return section(
    memo.next,
    memo.nextNeeds(points, escaped(predicateText(next.predicate, next.predicateName))),
    room.length > 0 ? `${memo.nextRoom} ${formatList(room, language)}.` : "",
  );
}

function notesSection({ components }: Evaluation, { texts, language }: Memo): string {
  const { memo } = texts;
  const parts = components.flatMap((component) =>
    component.subcomponents.flatMap((subcomponent) => {
      const note = quoted(memo.note, subcomponent.evaluatorNote);
      const recommendation = quoted(memo.recommendation, subcomponent.recommendation);
      if (note === "" && recommendation === "") return [];
      return [`### ${escaped(labelOf(component, subcomponent, language))}`, note, recommendation];
    }),
  );
  return parts.length > 0 ? section(memo.notes, ...parts) : "";
}

function quoted(label: string, text: string | null): string {
  return text === null || text.trim() === "" ? "" : `${label}:\n\n${quote(text)}`;
}

function followUpSection({ followUp }: Evaluation, { texts }: Memo): string {
  if (followUp.length === 0) return "";
  const { memo } = texts;
  const rows = followUp.map(({ text, status, evidence }, index) => [
    String(index + 1),
    escaped(text),
    escaped(status) || NOTHING,
    escaped(evidence) || NOTHING,
  ]);
  return section(
    memo.followUp,
    table(["No", memo.followUpText, memo.followUpStatus, memo.followUpEvidence], rows),
  );
}

/** Nothing stated is told apart from nothing that differs. */
function reconciliationSection(evaluation: Evaluation, { texts, language }: Memo): string {
  const { reconciliation } = texts;
  const { figuresCompared } = evaluation;
  const rows = differenceRows(evaluation, language);
  if (figuresCompared === 0) return "";
  if (rows.length === 0) return section(reconciliation.title, reconciliation.agree(String(figuresCompared)));
  const heads = [
    reconciliation.figure,
    reconciliation.stated,
    reconciliation.recomputed,
    reconciliation.difference,
    reconciliation.cause,
    reconciliation.cell,
  ];
  const cells = rows.map((row) =>
    [row.figure, row.stated, row.recomputed, row.difference, row.explanation, placeOf(row)].map(escaped),
  );
  return section(
    reconciliation.title,
    `${reconciliation.count(String(rows.length), String(figuresCompared))}.`,
    table(heads, cells, [":--", "--:", "--:", "--:", ":--", ":--"]),
  );
}

function placeOf({ sheet, cell }: DifferenceRow): string {
  return placesText([{ sheet, cells: [cell] }]);
}

function findingsSection({ diagnostics }: Evaluation, { texts, language }: Memo): string {
  const { memo } = texts;
  if (diagnostics.length === 0) return section(memo.findings, texts.noFindings);
  const parts = groupFindings(diagnostics).flatMap(({ severity, count, groups }) => {
    const rows = groups.flatMap(({ code, entries }) =>
      entries.map((entry) => [
        escaped(code),
        escaped(placesText(entry.places)) || texts.wholeFile,
        `${escaped(messageText(entry, texts, language))} <br>→ ${escaped(fixText(entry, texts))}`,
      ]),
    );
    return [
      `### ${texts.severity[severity]} (${count})`,
      table([texts.code, memo.place, memo.finding], rows),
    ];
  });
  return section(memo.findings, ...parts);
}

function provenanceSection(
  { file, sheet, sha256, rubric }: Evaluation,
  { texts, tool, severities }: Memo,
): string {
  const { memo } = texts;
  return section(
    memo.provenance,
    fieldTable(
      [
        [texts.file, file],
        [texts.sheet, sheet],
        [memo.sha256, sha256],
        [texts.rubric, rubric?.id ?? null],
        [memo.rubricSha256, rubric?.sha256 ?? null],
        [texts.tool, `${tool.name} ${tool.version}`],
        [memo.severities, severitiesText(severities, texts)],
      ],
      texts,
    ),
  );
}

function batchSection({ evaluations, summary }: EvaluationDocument, { texts }: Memo): string {
  const flagged = summary.flagged.map((file) => {
    const name = evaluations.find((evaluation) => resultName(evaluation) === file)?.unit.name;
    return `- ${escaped(name ? `${name} (${file})` : file)}`;
  });
  return [
    `# ${texts.memo.batchTitle}`,
    `${batchText(summary, texts)}.`,
    flagged.length > 0
      ? `${texts.batchFlagged(String(flagged.length))}\n\n${flagged.join("\n")}`
      : texts.batchNoneFlagged,
  ].join("\n\n");
}
