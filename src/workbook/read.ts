/** From a file's bytes to what stands in it. Never throws on bad content: what is wrong is part of the result. */
import type { AmongUnits, Assessment, CellRef, FileFault, Reading } from "../assessment.ts";
import type { LayoutMap, UsedMap } from "../layout-map.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { evaluatorTeam } from "./layout/evaluator-team.ts";
import { looseAnswers } from "./layout/loose-answers.ts";
import { withoutCovered } from "./layout/merges.ts";
import { namelessLetters } from "./layout/nameless-letters.ts";
import { oldRegimeCell } from "./layout/old-regime.ts";
import type { AnswerTable } from "./layout/table-cells.ts";
import { answerTable, type Candidate } from "./layout.ts";
import { mappedAnswers } from "./mapped/mapped-answers.ts";
import { withMappedIdentity } from "./mapped/mapped-identity.ts";
import { mappedTables } from "./mapped/mapped-tables.ts";
import { FaultError, openPackage, type Package } from "./package.ts";
import { type Answers, answersOf, columnDoubts } from "./read/answers.ts";
import { allFollowUps, type FollowUps, followUpsOf } from "./read/follow-ups.ts";
import { checkedAnswers } from "./read/formula-answers.ts";
import {
  commonIdentity,
  type IdentityFound,
  identityAmong,
  identityOf,
  identitySheets,
} from "./read/identity.ts";
import { lettersBeside } from "./read/letters-beside.ts";
import { configurationDoubt, type Pairing, pairSheets } from "./read/pair-sheets.ts";
import { isNamed, type NamedSheets } from "./read/sheet-role.ts";
import { criteriaBesideTables } from "./read/ticked-criteria.ts";
import { groupsNamedOn, type UnitGroup, unitGroups, unreadTabs } from "./read/unit-groups.ts";
import { answersBelowTables, headersBelowAnswers, unreadAnswerSheets } from "./read/unread-answers.ts";
import { isScoredSheet } from "./scored/marker.ts";
import { openWorkbook, type Sheet, type Workbook } from "./sheet.ts";
import { readWorkbookDetails } from "./template/workbook-details.ts";
import { INSTRUCTIONS_SHEET, METADATA_SHEET, RESULTS_SHEET, templateRubric } from "./template-mark.ts";

export interface ReadOptions {
  /** The file's name, for an OPD or a year that the workbook does not say. */
  readonly file: string;
  /** The rubrics to recognise by; a single one when somebody asked for it. */
  readonly rubrics: readonly LoadedRubric[];
  /** The sheet to read, where a workbook has several answer sheets. */
  readonly sheet: string | null;
  /** The sheets of the assessors, where somebody said so. */
  readonly sheets?: NamedSheets | undefined;
  /** Where everything stands, when somebody said so; codes are those of the one rubric. */
  readonly map?: LayoutMap | undefined;
  /** What the person says, where the workbook does not. */
  readonly opd: string | null;
  readonly year: number | null;
}

/** A reading with what it rests on. `package` and `loaded` are there whenever there is an assessment. */
export interface ReadResult {
  readonly reading: Reading;
  readonly package: Package | null;
  /** Null when the file could not be read at all. */
  readonly workbook: Workbook | null;
  readonly loaded: LoadedRubric | null;
  /** The tables that the assessment was read from, to tell what was understood. */
  readonly tables: readonly AnswerTable[];
  /** The map that it was read by, with what of it does not hold. */
  readonly map?: UsedMap;
}

/** Reads one workbook as that of one OPD; where it holds several, the first of them counts and the others are told. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const [first, ...others] = await readUnits(bytes, options);
  return asOne(first, others);
}

/** Reads one workbook: a result for each OPD that has a sheet of its own in it, in the order of the sheets. */
export async function readUnits(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<readonly [ReadResult, ...ReadResult[]]> {
  try {
    const pkg = await openPackage(bytes);
    return readSheets(pkg, openWorkbook(pkg), options);
  } catch (error) {
    if (error instanceof FaultError) return [unreadable(error.fault)];
    throw error;
  }
}

/** The result for a file that could not be read at all. */
export function unreadable(fault: FileFault): ReadResult {
  return { reading: { kind: "unreadable", fault }, package: null, workbook: null, loaded: null, tables: [] };
}

/** Whoever asks for one result of a workbook of several OPDs must see that there are others. */
function asOne(first: ReadResult, others: readonly ReadResult[]): ReadResult {
  const { reading } = first;
  if (others.length === 0 || reading.kind !== "assessment") return first;
  const sheets = others.flatMap((other) =>
    other.reading.kind === "assessment" ? [other.reading.assessment.sheet] : [],
  );
  const otherAnswerSheets = [...reading.assessment.otherAnswerSheets, ...sheets];
  const assessment = { ...reading.assessment, among: null, otherAnswerSheets };
  return { ...first, reading: { kind: "assessment", assessment } };
}

/** A workbook with all that finding answers in it needs. */
interface Opened {
  readonly pkg: Package;
  readonly workbook: Workbook;
  /** The sheets that may hold answers or say whose they are. */
  readonly sheets: readonly Sheet[];
  readonly fromTemplate: boolean;
  readonly options: ReadOptions;
}

function readSheets(
  pkg: Package,
  workbook: Workbook,
  options: ReadOptions,
): readonly [ReadResult, ...ReadResult[]] {
  const template = templateOf(workbook);
  const sheets = workbook.sheets
    .filter(({ name }) => template === null || !isWithoutAnswers(name))
    .map((entry) => withoutCovered(workbook.read(entry)))
    .filter((sheet) => !isScoredSheet(sheet));
  const opened: Opened = { pkg, workbook, sheets, fromTemplate: template !== null, options };
  if (options.map) return [readByMap(opened, options.map)];
  const wanted =
    options.sheet === null ? sheets : sheets.filter(({ name }) => isNamed(name, options.sheet ?? ""));
  const rubrics = rubricsFor(template, options.rubrics);
  const candidates = candidatesIn(wanted, rubrics);
  const filled = ranked(candidates);
  const pairing = pairingOf(workbook, candidates, filled, options);
  const groups = isOfOne(pairing) ? null : unitGroups(candidates, filled);
  const unread = unreadAnswerSheets(wanted, candidates, filled, byRegime(rubrics).today);
  if (!groups || groups.some(holdsOldRegime))
    return [resultOf(opened, { filled, pairing, wanted, unread }, null)];
  const common = commonIdentity(sheets);
  const followUps = followUpsOf(
    sheets,
    groups.map(({ unit }) => unit),
  );
  const tabs = unreadTabs(wanted, candidates, groups);
  const grouped = new Set(groups.flatMap((group) => sheetNames(group.candidates)));
  const others = unread.filter((name) => !tabs.includes(name) && !grouped.has(name));
  const ofUnit = new Map(
    others.map((name) => [
      name,
      groupsNamedOn(
        wanted.find((sheet) => sheet.name === name),
        groups,
      ),
    ]),
  );
  const results = groups.map((group, index) => {
    const own = ranked(group.candidates);
    // What is wrong with the workbook as a whole is told of its first OPD.
    const isFirst = index === 0;
    const pairing = pairSheets(group.candidates, own, {});
    const tables = group.candidates.map(({ table }) => table.sheet);
    const unread = [
      ...unreadAnswerSheets(tables, group.candidates, own, byRegime(rubrics).today),
      ...others.filter((name) => ofUnit.get(name)?.includes(group)),
    ];
    return resultOf(
      opened,
      { filled: own, pairing, wanted: [], unread },
      {
        group,
        common,
        followUps,
        among: {
          index: index + 1,
          of: groups.length,
          ...(isFirst && tabs.length > 0 ? { unreadTabs: tabs } : {}),
        },
      },
    );
  });
  return results as [ReadResult, ...ReadResult[]];
}

function sheetNames(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map(({ table }) => table.sheet.name);
}

/** A table of the rule before among the sheets of several OPDs: then nothing about the workbook is certain. */
function holdsOldRegime({ candidates }: UnitGroup): boolean {
  return oldRegimeOf([], ranked(candidates)[0]) !== null;
}

/** Sheets of two assessors that name two OPDs contradict each other; they are not the sheets of two OPDs. */
function isOfOne(pairing: Pairing): boolean {
  return pairing.kind === "pair" || (pairing.kind === "doubt" && pairing.doubt.kind === "other-unit");
}

function pairingOf(
  { sheets }: Workbook,
  candidates: readonly Candidate[],
  filled: readonly Candidate[],
  { sheet, sheets: named = {} }: ReadOptions,
): Pairing {
  const names = sheets.map(({ name }) => name);
  const doubt = sheet === null ? configurationDoubt(names, candidates, named) : null;
  return doubt ? { kind: "doubt", doubt } : pairSheets(candidates, filled, named);
}

/** The answer sheets of one OPD, the best first, and how they go together. */
interface Found {
  readonly filled: readonly Candidate[];
  readonly pairing: Pairing;
  /** Where a table of the rule before may stand, when there is no answer sheet. */
  readonly wanted: readonly Sheet[];
  /** Names of sheets with answers that none of these are. */
  readonly unread: readonly string[];
}

/** One OPD among several of the workbook. */
interface AmongOthers {
  readonly group: UnitGroup;
  readonly followUps: FollowUps;
  readonly common: IdentityFound;
  readonly among: Pick<AmongUnits, "index" | "of" | "unreadTabs">;
}

function resultOf(
  opened: Opened,
  { filled, pairing, wanted, unread }: Found,
  several: AmongOthers | null,
): ReadResult {
  const { pkg, workbook, options } = opened;
  const [chosen, ...others] = filled;
  const oldRegime = isFormer(chosen?.loaded) ? null : oldRegimeOf(wanted, chosen);
  if (!chosen || oldRegime) {
    return {
      reading: { kind: "no-answer-sheet", ...sheetsOf(workbook, options.sheet), oldRegime },
      package: pkg,
      workbook,
      loaded: null,
      tables: [],
    };
  }
  const answers = answersOf(chosen, others, pairing, opened.fromTemplate);
  const otherAnswerSheets = [...answers.otherAnswerSheets, ...unread];
  const assessment = assess(opened, { ...answers, otherAnswerSheets }, several);
  return {
    reading: { kind: "assessment", assessment, ...conversionOf(pkg) },
    package: pkg,
    workbook,
    loaded: chosen.loaded,
    tables: answers.candidates.map(({ table }) => table),
  };
}

/**
 * The answer tables of the sheets under the rubrics of today. Where the best of them shows the former rule, those under
 * its edition take their place, if most of their rows are known; else they stand, to be refused.
 */
function candidatesIn(sheets: readonly Sheet[], rubrics: readonly LoadedRubric[]): readonly Candidate[] {
  const { today, former } = byRegime(rubrics);
  const found = tablesIn(sheets, today);
  const [chosen] = ranked(found);
  if (isFormer(chosen?.loaded) || oldRegimeOf(sheets, chosen) === null) return found;
  const known = tablesIn(sheets, former).filter(
    ({ recognised, table }) => recognised * 2 > table.words.subcomponents.length,
  );
  return known.length > 0 ? known : found;
}

function tablesIn(sheets: readonly Sheet[], rubrics: readonly LoadedRubric[]): readonly Candidate[] {
  return rubrics.length === 0 ? [] : sheets.flatMap((sheet) => answerTable(sheet, rubrics) ?? []);
}

/** Rubrics that are no longer in force are not recognised by, unless there are no others to choose from. */
function byRegime(rubrics: readonly LoadedRubric[]): {
  readonly today: readonly LoadedRubric[];
  readonly former: readonly LoadedRubric[];
} {
  const today = rubrics.filter((loaded) => !isFormer(loaded));
  return today.length > 0 ? { today, former: rubrics.filter(isFormer) } : { today: rubrics, former: [] };
}

function isFormer(loaded: LoadedRubric | undefined): boolean {
  return loaded !== undefined && loaded.rubric.years.to !== null;
}

function conversionOf({ conversion }: Package) {
  return conversion === null ? {} : { conversion };
}

/** Reads what a map names and looks for nothing else. */
function readByMap(opened: Opened, map: LayoutMap): ReadResult {
  const { pkg, workbook, sheets, options } = opened;
  const [loaded] = options.rubrics;
  if (!loaded) throw new Error("a map is of one rubric");
  const { candidates, faults } = mappedTables(sheets, map, loaded);
  const tables = candidates.map(({ table }) => table);
  const answers = mappedAnswers(candidates, map);
  if (!answers) {
    const reading = { kind: "no-answer-sheet", ...sheetsOf(workbook, null), oldRegime: null } as const;
    return { reading, package: pkg, workbook, loaded: null, tables, map: { map, faults } };
  }
  const told = assess(opened, answers, null);
  const identity = withMappedIdentity(told, map, sheets);
  return {
    reading: { kind: "assessment", assessment: { ...told, ...identity.told }, ...conversionOf(pkg) },
    package: pkg,
    workbook,
    loaded,
    tables,
    map: { map, faults: [...faults, ...identity.faults] },
  };
}

/** The sheets there are, and what became of the one that was asked for. */
function sheetsOf(
  { sheets }: Workbook,
  asked: string | null,
): Pick<Extract<Reading, { kind: "no-answer-sheet" }>, "sheets" | "wanted"> {
  const names = sheets.map(({ name }) => name);
  const wanted = asked === null ? null : { sheet: asked, exists: names.some((name) => isNamed(name, asked)) };
  return { sheets: names, wanted };
}

/** The rubric id that a workbook made by `sakip template new` names; null for any other workbook. */
function templateOf(workbook: Workbook): string | null {
  const metadata = workbook.sheets.find(({ name }) => name === METADATA_SHEET);
  return metadata ? templateRubric(workbook.read(metadata)) : null;
}

function isWithoutAnswers(name: string): boolean {
  return name === INSTRUCTIONS_SHEET || name === RESULTS_SHEET;
}

/** A complete answer sheet of today's rule stands, whatever an old table beside it says. */
function oldRegimeOf(sheets: readonly Sheet[], chosen: Candidate | undefined): CellRef | null {
  if (chosen && chosen.recognised === chosen.table.words.subcomponents.length) return null;
  const suspects = chosen ? [chosen.table.sheet] : sheets;
  return suspects.map(oldRegimeCell).find((cell) => cell !== null) ?? null;
}

/**
 * The answer sheet that has most in it first, one that people see before a hidden one. A blank form beside a filled
 * one is no rival, and neither is a table that only repeats the letters, such as a recap.
 */
function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const titled = candidates.filter((candidate) => candidate.titled && candidate.answered > 0);
  const filled = titled.length > 0 ? titled : candidates.filter(({ answered }) => answered > 0);
  const rivals = filled.length > 0 ? filled : candidates.slice(0, 1);
  const hidden = ({ table }: Candidate) => Number(table.sheet.hidden);
  return [...rivals].sort(
    (a, b) => hidden(a) - hidden(b) || b.recognised - a.recognised || b.answered - a.answered,
  );
}

function rubricsFor(template: string | null, rubrics: readonly LoadedRubric[]): readonly LoadedRubric[] {
  const named = rubrics.filter(({ rubric }) => rubric.id === template);
  return named.length > 0 ? named : rubrics;
}

function assess(
  { pkg, workbook, sheets, options }: Opened,
  answers: Answers,
  several: AmongOthers | null,
): Assessment {
  const { candidates, layout, assessors, content } = answers;
  return {
    layout,
    confidence: answers.confidence,
    sheet: candidates[0].table.sheet.name,
    ...columnDoubts(answers),
    looseAnswers: [
      ...candidates.flatMap(({ table }) => looseAnswers(table)),
      ...(options.map ? [] : criteriaBesideTables(candidates)),
    ],
    namelessLetters: candidates.flatMap(({ table }) => namelessLetters(table)),
    // A map says which of several tables counts.
    headersBelowAnswers: options.map ? [] : headersBelowAnswers(candidates),
    answersBelowTables: options.map ? [] : answersBelowTables(candidates),
    assessorSheets: answers.assessorSheets,
    sheetDoubt: answers.sheetDoubt,
    absentRows: answers.absentRows,
    lettersBeside: lettersBeside(candidates),
    otherAnswerSheets: answers.otherAnswerSheets,
    ...(several
      ? identityAmong(several.group.unit, candidates, several.common, options)
      : identityOf(sheets, candidates, options)),
    team: evaluatorTeam(identitySheets(sheets)),
    among: several && amongUnits(several),
    assessors,
    ...content,
    ...checkedAnswers(content.subcomponents, workbook, {
      points: scoringOf(answers.candidates[0].loaded.rubric).method === "points",
      namesOf: () => readWorkbookDetails(pkg).names,
    }),
    followUp: several ? several.followUps.of(several.group.unit) : allFollowUps(sheets),
  };
}

function amongUnits({ group, followUps, among }: AmongOthers): AmongUnits {
  const { ofNobody } = followUps;
  const isOpen = ofNobody.length > 0 && followUps.of(group.unit).length === 0;
  return {
    ...among,
    unitFrom: group.unit?.from ?? null,
    near: group.near,
    ...(isOpen ? { followUpOfNobody: ofNobody } : {}),
  };
}
