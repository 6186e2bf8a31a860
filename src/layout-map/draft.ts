/** Drafts a map from what was understood: what is sure is filled in, what is doubtful stands beside it as a comment. */
import type { Language } from "../language/language.ts";
import { layoutMapEn } from "../language/layout-map-en.ts";
import { type LayoutMapTexts, layoutMapId } from "../language/layout-map-id.ts";
import { textsOf } from "../language/texts.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { TableGuess } from "../table-guess.ts";
import type { Understanding, UnderstoodFact } from "../understanding.ts";
import { tableDrafts } from "./draft-tables.ts";
import { commented, quoted } from "./draft-text.ts";
import { guessedWords } from "./draft-unknown.ts";

/** A sheet's texts by row, for a workbook of which nothing was recognised. */
export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly { readonly column: string; readonly text: string }[];
  }[];
}

export interface DraftOptions {
  readonly language: Language;
  readonly tool: string;
  /** The rubric that the map's codes are of, and how the map names it. */
  readonly rubric: Rubric;
  readonly rubricName: string;
  /** How many OPDs the workbook holds, each on a sheet of its own; the map is of one of them. */
  readonly units: number;
  /** What can be told where nothing was recognised. */
  readonly guess: TableGuess | null;
  /** The sheets that may hold answers, where none was recognised. */
  readonly sheets: readonly DraftSheet[];
}

const DRAFT_TEXTS: Readonly<Record<Language, LayoutMapTexts>> = { id: layoutMapId, en: layoutMapEn };

/** The map as YAML with its comments. */
export function draftMap(understanding: Understanding, options: DraftOptions): string {
  const texts = DRAFT_TEXTS[options.language];
  const { file, sha256, sections } = understanding;
  const head = [
    ...texts.head(quoted(file), sha256 ?? "", options.tool),
    ...(options.units > 1 ? texts.several(String(options.units), quoted(sections[0]?.sheet ?? "")) : []),
  ];
  return [
    ...head.map((line) => commented(line)),
    "",
    "sakipMap: 1",
    `rubric: ${quoted(options.rubricName)}`,
    ...(understanding.layout ? [`layout: ${understanding.layout}`] : []),
    "",
    commented(texts.facts),
    ...(["unit", "region", "year"] as const).map((field) => factLine(field, understanding[field], texts)),
    "",
    commented(texts.answers),
    ...answerLines(understanding, options.guess, texts),
    "",
    ...tableDrafts(understanding, options, texts, textsOf(options.language).layout),
    "",
  ].join("\n");
}

function factLine(
  field: "unit" | "region" | "year",
  fact: UnderstoodFact | null,
  texts: LayoutMapTexts,
): string {
  if (fact?.at && fact.from === "workbook") {
    const sheet = fact.at.sheet.replaceAll("'", "''");
    return `${field}: { cell: ${quoted(`'${sheet}'!${fact.at.cell}`)} } ${commented(fact.value)}`;
  }
  if (fact?.from === "map" || fact?.from === "option") return `${field}: { value: ${quoted(fact.value)} }`;
  const note = fact?.from === "file-name" ? texts.fromFileName(fact.value) : texts.notFound;
  return `${commented(`${field}: { value: "" }`)} ${commented(note)}`;
}

/** Words that are no answer, each once: what they mean only a person can say. */
function answerLines(
  { rows }: Understanding,
  guess: TableGuess | null,
  texts: LayoutMapTexts,
): readonly string[] {
  const unknown = (wanted: (is: string) => boolean) => {
    const counts = new Map<string, number>();
    for (const { is, answers } of rows) {
      if (!wanted(is)) continue;
      for (const { kind, raw } of Object.values(answers))
        if (kind === "unknown") counts.set(raw.trim(), (counts.get(raw.trim()) ?? 0) + 1);
    }
    return [...counts].map(
      ([raw, count]) => `    # ${quoted(raw)}: ${commented(texts.unknownAnswer(String(count)))}`,
    );
  };
  return [
    "answers:",
    "  letters:",
    ...unknown((is) => is === "subcomponent"),
    ...guessedWords(guess, texts),
    "  criteria:",
    ...unknown((is) => is === "criterion"),
  ];
}
