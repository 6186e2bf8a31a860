/**
 * The hidden `_sakip` sheet: which template and which rubric this is, by which a reader recognises the workbook,
 * and the evaluator's notes in a row, from which the Hasil sheet takes them.
 */
import type { Workbook, Worksheet } from "exceljs";
import type { LoadedRubric } from "../../rubric/load.ts";
import { METADATA_SHEET, RUBRIC_ID_LABEL, TEMPLATE_MARKER } from "../template-mark.ts";
import { put, setWidths } from "./cells.ts";
import { contentOf, type TemplateContent } from "./content.ts";
import { COLUMN, LKE, type LkePlan } from "./lke-plan.ts";
import { styled } from "./styles.ts";

/** Raised whenever the place of an input cell changes. */
const TEMPLATE_VERSION = 1;

const FIRST_LIST_ROW = 8;

/** The evaluator's texts that the Hasil sheet shows: the absolute ranges of the texts and of their ordinal numbers. */
export interface CollectedTexts {
  readonly texts: string;
  readonly ordinals: string;
  /** How many there would be if every sub-component had one. */
  readonly possible: number;
  /** What the list holds now, in order. */
  readonly shown: readonly string[];
}

export interface Collected {
  readonly notes: CollectedTexts;
  readonly recommendations: CollectedTexts;
}

/** Where the evaluator's texts will stand on the sheet, and what they are now. */
export function collectTexts(plan: LkePlan, content: TemplateContent): Collected {
  const lastRow = FIRST_LIST_ROW + plan.subcomponents.length - 1;
  const area = (column: string) => `${METADATA_SHEET}!$${column}$${FIRST_LIST_ROW}:$${column}$${lastRow}`;
  const collect = ({ text, ordinal, field }: List): CollectedTexts => ({
    texts: area(text),
    ordinals: area(ordinal),
    possible: plan.subcomponents.length,
    shown: plan.subcomponents.flatMap(
      ({ rubric }) => labelled(rubric.code, contentOf(content, rubric.code)[field]) || [],
    ),
  });
  return { notes: collect(NOTES), recommendations: collect(RECOMMENDATIONS) };
}

interface List {
  readonly text: string;
  readonly ordinal: string;
  readonly source: string;
  readonly field: "evaluatorNote" | "recommendation";
}

const NOTES: List = { text: "B", ordinal: "C", source: COLUMN.evaluatorNote, field: "evaluatorNote" };
const RECOMMENDATIONS: List = {
  text: "D",
  ordinal: "E",
  source: COLUMN.recommendation,
  field: "recommendation",
};

function labelled(code: string, text: string): string {
  return text === "" ? "" : `${code}: ${text}`;
}

/** Adds the sheet; programs do not even offer to show it. */
export function addMetadata(
  workbook: Workbook,
  loaded: LoadedRubric,
  plan: LkePlan,
  content: TemplateContent,
): Worksheet {
  const sheet = workbook.addWorksheet(METADATA_SHEET, { state: "veryHidden" });
  setWidths(sheet, { A: 24, B: 70, C: 8, D: 70, E: 8 });
  const facts = [
    [TEMPLATE_MARKER, null],
    ["template-version", TEMPLATE_VERSION],
    [RUBRIC_ID_LABEL, loaded.rubric.id],
    ["rubric-sha256", loaded.sha256],
  ] as const;
  facts.forEach(([name, value], i) => {
    put(sheet, `A${i + 1}`, name, plain());
    put(sheet, `B${i + 1}`, value, plain());
  });
  for (const list of [NOTES, RECOMMENDATIONS]) addList(sheet, list, plan, content);
  return sheet;
}

/** One row for each sub-component: its text with its code before it, and which text that is, counted from 1. */
function addList(
  sheet: Worksheet,
  { text, ordinal, source, field }: List,
  plan: LkePlan,
  content: TemplateContent,
): void {
  const head = FIRST_LIST_ROW - 1;
  put(sheet, `${text}${head}`, "teks", plain());
  put(sheet, `${ordinal}${head}`, "urutan", plain());
  let count = 0;
  plan.subcomponents.forEach(({ rubric, row }, i) => {
    const at = FIRST_LIST_ROW + i;
    const result = labelled(rubric.code, contentOf(content, rubric.code)[field]);
    if (result) count += 1;
    const cell = `${LKE}!${source}${row}`;
    put(sheet, `A${at}`, rubric.code, plain());
    put(sheet, `${text}${at}`, { formula: `IF(${cell}="","","${rubric.code}: "&${cell})`, result }, plain());
    const next = `IF(${text}${at}="","",1+MAX(${ordinal}$${head}:${ordinal}${at - 1}))`;
    put(sheet, `${ordinal}${at}`, { formula: next, result: result ? count : "" }, plain());
  });
}

function plain(): ReturnType<typeof styled> {
  return styled({ border: "none", wrap: "overflow" });
}
