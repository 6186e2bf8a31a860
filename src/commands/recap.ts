/** `sakip recap`: earlier results → the recap of all of them, as the run over the workbooks itself would write it. */
import type { Diagnostic, Severities } from "../diagnostic.ts";
import { type EntryTexts, entryTexts, type TextsAsked } from "../entry-texts.ts";
import type { Evaluation } from "../evaluation.ts";
import { type FindingStore, openFindingStore } from "../finding-store.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { readOpdList } from "../opd-list.ts";
import { buildRecap } from "../recap/build.ts";
import { entryOf, treeOf } from "../recap/entry.ts";
import { sourceFinding } from "../recap/findings.ts";
import { naturalOrder } from "../recap/order.ts";
import type { FileFinding, FindingSource, GroupComponent, Recap, RecapEntry } from "../recap.ts";
import { readRecapLeftovers } from "../recap-leftovers.ts";
import { recapCsv } from "../report/recap-csv.ts";
import { recapJson } from "../report/recap-json.ts";
import { recapMarkdown } from "../report/recap-markdown.ts";
import { recapTerminal } from "../report/terminal-recap.ts";
import { visibleLine } from "../report/visible.ts";
import { byPrecedence, findResultFiles, readResults } from "../result-files.ts";
import { resultName } from "../result-name.ts";
import { EDITIONS, loadEdition, loadRubric } from "../rubric/load.ts";
import type { SourceFault } from "../validate/gathered.ts";
import { outputFindings } from "../validate/outputs.ts";
import { RECAP_RULES } from "../validate/recap-rules.ts";
import { type AnalysisOptions, analysesAsked, textsAsked } from "./analysing.ts";
import { type FailOn, fails } from "./fail-on.ts";
import { filesTogether, togetherFolder } from "./many-outputs.ts";
import { refuseFileAsFolder } from "./out-folder.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export type RecapFormat = "table" | "json" | "csv" | "markdown";

export interface RecapCommandOptions {
  readonly language: Language;
  readonly format: RecapFormat;
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly failOn: FailOn;
  /** Null: nothing is written. */
  readonly write: { readonly out: string | null; readonly overwrite: boolean } | null;
  /** The file that lists the OPDs that must send a workbook. */
  readonly opdList: string | null;
  /** The id or file of a rubric that is none of the editions. */
  readonly rubric: string | undefined;
  /** Severities in place of the rules' own, of what only the workbooks together show. */
  readonly severities?: Severities | undefined;
  /** What it says beyond its figures. */
  readonly analyses: AnalysisOptions;
}

/**
 * Builds the recap from the results that the paths mean.
 *
 * @throws UsageError when a path does not exist or holds no results; OpdListError, RubricError
 */
export async function recapCommand(paths: readonly string[], options: RecapCommandOptions): Promise<Outcome> {
  const { language, write } = options;
  refuseFileAsFolder(write?.out ?? null, language);
  const analyse = await analysesAsked(options.analyses);
  const { files, recaps } = resultFiles(paths, language);
  const listed = options.opdList === null ? null : (await readOpdList(options.opdList, language)).units;
  const own = options.rubric === undefined ? [] : [await loadRubric(options.rubric, language)];
  const store = openFindingStore();
  try {
    const { entries, trees, texts, sourceFindings, notReached, listedBefore } = gather(
      { files, recaps },
      { store, asked: textsAsked(options.analyses), language },
    );
    const rubrics = [...own, ...EDITIONS.map(loadEdition)];
    const recap = buildRecap(entries, {
      trees,
      rubrics,
      listed,
      notReached,
      sourceFindings,
      analyses: await analyse({
        source: paths.join(", "),
        entries,
        trees,
        texts,
        ownFiles: [...files, ...filesTogether(paths, write?.out ?? null)],
        findings: [],
      }),
      language,
      severities: options.severities,
    });
    const findings = store.inOrder(naturalOrder());
    const { written, unwritten } = write
      ? await writeFiles(recap, findings, { paths, files, write, language })
      : NOTHING_WRITTEN;
    return {
      text: closingAfter(textOf(recap, findings, { ...options, written, unwritten }), store),
      notices: [
        ...(listed === null && !options.quiet
          ? listedBefore.map((file) => visibleLine(textsOf(language).recap.command.listAgain(file)))
          : []),
        ...(options.format === "table" ? [] : unwritten.map(noticeOf)),
      ],
      exitCode: exitCodeOf(recap, entries, unwritten, options.failOn),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

const NOTHING_WRITTEN = { written: [], unwritten: [] } as const;

interface Sources {
  readonly files: readonly string[];
  /** Earlier recaps, for the files that left no results. */
  readonly recaps: readonly string[];
}

function resultFiles(paths: readonly string[], language: Language): Sources {
  const { files, recaps, missing, empty } = findResultFiles(paths);
  const problems = [
    ...missing.map(textsOf(language).cli.errors.noSuchPath),
    ...empty.map(textsOf(language).recap.command.nothingFound),
  ];
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
  return { files, recaps };
}

interface Gathering {
  readonly store: FindingStore;
  readonly asked: TextsAsked;
  readonly language: Language;
}

interface Gathered {
  readonly entries: readonly RecapEntry[];
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  /** What analyses show beyond the entries, by the names of the results. */
  readonly texts: ReadonlyMap<string, EntryTexts>;
  readonly sourceFindings: readonly FileFinding[];
  readonly notReached: readonly string[];
  /** The earlier recaps that were made with a list of OPDs. */
  readonly listedBefore: readonly string[];
}

/** Reads every source once: one name is one workbook, and a result is more than none. What does not fit into memory goes to the store. */
function gather({ files, recaps }: Sources, { store, asked, language }: Gathering): Gathered {
  const entries = new Map<string, RecapEntry & { readonly from: string }>();
  const unscored = new Map<string, Evaluation>();
  const trees = new Map<string, readonly GroupComponent[]>();
  const texts = new Map<string, EntryTexts>();
  /** The files of the entries: a workbook of several OPDs has one entry for each. */
  const scored = new Set<string>();
  const faults: { readonly file: string; readonly fault: SourceFault }[] = [];
  const shards = new Map<number, { readonly file: string; readonly there: Set<number> }>();
  const { line } = textsOf(language).recap.command;
  for (const file of byPrecedence(files)) {
    for (const item of readResults(file, line)) {
      if (item.kind === "fault") faults.push({ file, fault: item.fault });
      else if (item.kind === "shard") {
        const there = shards.get(item.of)?.there ?? new Set();
        shards.set(item.of, { file, there: there.add(item.index) });
      } else {
        const { evaluation } = item;
        const { rubric } = evaluation;
        const workbook = resultName(evaluation);
        if (rubric !== null) scored.add(evaluation.file);
        // The same workbook may stand in its summary, in a run's NDJSON and in what a shard could not read.
        const first = entries.get(workbook);
        if (rubric === null) unscored.set(workbook, unscored.get(workbook) ?? evaluation);
        else if (!first) {
          entries.set(workbook, { ...keep(evaluation, store), from: file });
          const own = entryTexts(evaluation, asked);
          if (own) texts.set(workbook, own);
        } else if (first.sha256 !== evaluation.sha256 || first.total !== evaluation.total)
          faults.push({ file, fault: { kind: "superseded", workbook, by: first.from } });
        if (rubric && !trees.has(rubric.sha256)) trees.set(rubric.sha256, treeOf(evaluation));
      }
    }
  }
  const order = naturalOrder();
  const sourceFindings = faults
    .toSorted((one, other) => order(one.file, other.file))
    .map(({ file, fault }) => sourceFinding(file, fault, language));
  for (const [of, { file, there }] of shards) {
    const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !there.has(index));
    if (missing.length > 0) {
      sourceFindings.push(sourceFinding(file, { kind: "shards-missing", missing, of }, language));
    }
  }
  const withoutScore = [...unscored.values()].filter(({ file }) => !scored.has(file));
  const results = [
    ...[...entries.values()].map(({ from, ...entry }) => entry),
    ...withoutScore.map((evaluation) => keep(evaluation, store)),
  ];
  const earlier = gatherLeftovers(
    recaps,
    new Set([...scored, ...results.map(({ file }) => file)]),
    store,
    language,
  );
  return {
    ...earlier,
    entries: [...results, ...earlier.entries],
    trees,
    texts,
    sourceFindings: [...sourceFindings, ...earlier.sourceFindings],
  };
}

/** What earlier recaps say of files without results. @param known files that have some: those are newer */
function gatherLeftovers(
  recaps: readonly string[],
  known: ReadonlySet<string>,
  store: FindingStore,
  language: Language,
): Omit<Gathered, "trees" | "texts"> {
  const entries = new Map<string, RecapEntry>();
  const notReached = new Set<string>();
  const sourceFindings: FileFinding[] = [];
  const listedBefore: string[] = [];
  for (const recap of recaps) {
    const read = readRecapLeftovers(recap);
    if (read.kind !== "leftovers") {
      sourceFindings.push(sourceFinding(recap, read, language));
      continue;
    }
    if (read.hadList) listedBefore.push(recap);
    for (const evaluation of read.evaluations) {
      const { file } = evaluation;
      if (!known.has(file) && !entries.has(file)) entries.set(file, keep(evaluation, store));
    }
    for (const file of read.notReached) notReached.add(file);
  }
  const unknown = [...notReached].filter((file) => !known.has(file) && !entries.has(file));
  return { entries: [...entries.values()], notReached: unknown, sourceFindings, listedBefore };
}

const ACROSS: ReadonlySet<string> = new Set(RECAP_RULES.map(({ code }) => code));

/** What a run said about several workbooks is left out: it is found again among those that are here. */
function keep(evaluation: Evaluation, store: FindingStore): RecapEntry {
  const diagnostics = evaluation.diagnostics.filter(({ code }) => !ACROSS.has(code));
  if (diagnostics.length > 0) {
    store.add({ file: resultName(evaluation), unit: evaluation.unit.name }, JSON.stringify(diagnostics));
  }
  return entryOf({ ...evaluation, diagnostics });
}

interface Written {
  readonly written: readonly string[];
  readonly unwritten: readonly Diagnostic[];
}

async function writeFiles(
  recap: Recap,
  findings: FindingSource,
  {
    paths,
    files,
    write,
    language,
  }: {
    readonly paths: readonly string[];
    readonly files: readonly string[];
    readonly write: NonNullable<RecapCommandOptions["write"]>;
    readonly language: Language;
  },
): Promise<Written> {
  const { writeRecap } = await import("./recap-outputs.ts");
  const folder = togetherFolder(paths, write.out);
  const { written, faults } = await writeRecap(recap, findings, {
    folder,
    language,
    overwrite: write.overwrite,
    inputs: files,
  });
  return { written, unwritten: outputFindings({ outputFaults: faults }, language) };
}

function textOf(
  recap: Recap,
  findings: FindingSource,
  options: RecapCommandOptions & Written,
): Iterable<string> {
  switch (options.format) {
    case "json":
      return recapJson(recap, findings);
    case "csv":
      return recapCsv(recap);
    case "markdown":
      return [recapMarkdown(recap, findings, options)];
    case "table":
      return options.quiet ? errorLines(recap, options) : [recapTerminal(recap, findings, options)];
  }
}

/** `--quiet`: what is wrong with the recap itself. */
function errorLines({ findings }: Recap, { unwritten }: Written): readonly string[] {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error");
  return [
    ...errors.map(({ file, diagnostic }) => `${visibleLine(`${file}: ${noticeOf(diagnostic)}`)}\n`),
    ...unwritten.map((diagnostic) => `${noticeOf(diagnostic)}\n`),
  ];
}

function noticeOf({ code, message, fix }: Diagnostic): string {
  return visibleLine(`${code} ${message} → ${fix}`);
}

/** The pieces are made while they are shown; only then are the findings no longer needed. */
function* closingAfter(pieces: Iterable<string>, store: FindingStore): Iterable<string> {
  try {
    yield* pieces;
  } finally {
    store.close();
  }
}

/** 2 when not one result is of a workbook that could be read, 1 when `--fail-on` says so. */
function exitCodeOf(
  { findings }: Recap,
  entries: readonly RecapEntry[],
  unwritten: readonly Diagnostic[],
  failOn: FailOn,
): Outcome["exitCode"] {
  if (entries.every(({ status }) => status === "unreadable")) return 2;
  const count = { error: unwritten.length, warning: 0, info: 0 };
  for (const { diagnostic } of findings) count[diagnostic.severity] += 1;
  const together = { total: 0, flagged: null, findings: count, unwritten: unwritten.length > 0 };
  const all = [together, ...entries.map((entry) => ({ ...entry, unwritten: false }))];
  return all.some((verdict) => fails(verdict, failOn)) ? 1 : 0;
}
