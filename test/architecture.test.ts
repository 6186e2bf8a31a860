/** The invariants of ARCHITECTURE.md that can be read off the imports. */
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { type Import, readSources, SOURCE_FOLDER } from "./fixtures/sources.ts";

const SOURCES = readSources();
const IMPORTS = SOURCES.flatMap(({ imports }) => imports);

describe("the imports are seen", () => {
  test("every file that the bundler finds behind the command and the library is found here", async () => {
    const { metafile } = await build({
      absWorkingDir: SOURCE_FOLDER,
      entryPoints: ["cli.ts", "index.ts"],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outdir: "unused",
      write: false,
      metafile: true,
    });
    const bundled = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
      imports.map(({ path, kind }) => `${file} ${kind === "dynamic-import" ? "dynamic" : "static"} ${path}`),
    );
    const scanned = new Set(IMPORTS.map(({ from, kind, to }) => `${from} ${kind} ${to}`));
    expect(bundled.length).toBeGreaterThan(100);
    expect(bundled.filter((line) => !scanned.has(line))).toEqual([]);
  });
});

describe("a library is known in one place only", () => {
  const PLACES: readonly (readonly [library: string, place: RegExp])[] = [
    ["exceljs", /^workbook\/create\//],
    ["@e965/xlsx", /^workbook\/legacy\/xls\//],
    ["yauzl", /^workbook\//],
    ["fflate", /^workbook\//],
    ["saxes", /^workbook\//],
    ["node:zlib", /^workbook\//],
    ["fastest-levenshtein", /^(workbook\/|recap\/|nearest-word\.ts$)/],
    ["csv-parse/sync", /^csv-rows\.ts$/],
    ["chalk", /^report\/(pen|terminal[\w-]*)\.ts$/],
    ["cli-table3", /^report\/terminal[\w-]*\.ts$/],
    ["commander", /^(cli\.ts|commands\/)/],
    [
      "zod",
      /^(rubric\/(schema|check|shape-problems|region-rule-schema)|evaluation-schema|(config|layout-map)\/(schema|check))\.ts$/,
    ],
    ["fraction.js", /^exact\.ts$/],
    ["tinyglobby", /^inputs\.ts$/],
    ["tinypool", /^batch\/pool\.ts$/],
    ["cli-progress", /^commands\/progress-bar\.ts$/],
    ["yaml", /^(lined-yaml|costs-file)\.ts$/],
    ["diff", /^template-diff\/(words|align-lines)\.ts$/],
    ["sarif", /^report\/sarif\.ts$/],
    ["diff", /^template-diff\//],
    ["d3-scale", /^page\/client\//],
    ["d3-shape", /^page\/client\//],
  ];

  test.each(PLACES)("%s", (library, place) => {
    const users = IMPORTS.filter(({ to }) => to === library).map(({ from }) => from);
    expect(users, `${library} is used nowhere: take it off this list`).not.toEqual([]);
    expect(users.filter((file) => !place.test(file))).toEqual([]);
  });

  test("every other import is one of node's own modules", () => {
    const placed = new Set(PLACES.map(([library]) => library));
    const others = IMPORTS.filter(({ internal, to }) => !internal && !placed.has(to));
    expect(others.filter(({ to }) => !to.startsWith("node:"))).toEqual([]);
  });
});

describe("a stage knows nothing of the others", () => {
  /** What a folder may import beside itself and the domain's types; a reason stands where that is another stage. */
  const MAY_IMPORT: Readonly<Record<string, RegExp>> = {
    language: /^$/,
    rubric: /^language\//,
    score: /^rubric\//,
    // What the answers come to is what the sheet's own figures are held against.
    reconcile: /^rubric\/|^score\/score\.ts$/,
    // Rules look at the scorecard and compare letters by the one ranking there is.
    validate: /^(rubric|language)\/|^score\/(score|predicate|criteria|points)\.ts$/,
    report: /^language\//,
    // What only the workbooks together show is told by rules too; document.ts says what came of a workbook.
    recap: /^(rubric|language|validate)\/|^(document|version)\.ts$/,
    // The cached figures of a template are banded as everything else is; the recap shows names as every report does.
    workbook: /^(rubric|language)\/|^score\/(predicate|answer|criteria)\.ts$|^report\/visible\.ts$/,
    // A configuration sets the severities of rules and names a rubric.
    config: /^(language|validate)\/|^rubric\/load\.ts$|^(config|files|lined-yaml|nearest-word)\.ts$/,
    // A map names a rubric; its file is read and written here.
    "layout-map": /^(rubric|language)\/|^(files|lined-yaml|nearest-word)\.ts$/,
    // A cell's name is the same wherever it is written.
    "template-diff": /^rubric\/|^workbook\/sheet\/cell-name\.ts$/,
    // Units are named and averaged over the years as within one; what matching them brings up is told by rules.
    compare: /^(rubric|language|validate)\/|^recap\/(nearest-names|order|statistics)\.ts$|^version\.ts$/,
    // OPDs are told apart, ordered and averaged as in a recap; what the workbooks bring up together is told by rules.
    gap: /^(rubric|language|validate)\/|^recap\/(nearest-names|order|repeated|statistics|telling-form)\.ts$|^version\.ts$/,
    // Units are matched over the years as a comparison does it, and what that brings up is told alike.
    "follow-up":
      /^(rubric|language|validate)\/|^compare\/(match-units|findings)\.ts$|^recap\/(nearest-names|order)\.ts$|^version\.ts$/,
    // A list in a cell is a list, whatever it lists; units are named as in a recap.
    evidence:
      /^(language|validate)\/|^follow-up\/list-marks\.ts$|^recap\/(nearest-names|order)\.ts$|^version\.ts$/,
    // A workbook is scored under each rubric as it is under one.
    profiles: /^rubric\/|^(evaluate|side-by-side)\.ts$/,
    // Units are named and told apart as in a recap; means and totals are banded as every score is.
    region:
      /^(rubric|language|validate)\/|^recap\/(listed|order|repeated|statistics)\.ts$|^score\/predicate\.ts$|^version\.ts$/,
    // What a share of criteria proves is the score's to say.
    plan: /^rubric\/|^score\/predicate\.ts$/,
    // A region is lifted OPD by OPD, each by its own plan; who is there twice and what a mean is the recap says.
    "region-plan": /^(rubric|plan)\/|^score\/predicate\.ts$|^recap\/(order|repeated|statistics)\.ts$/,
    // A page shows names and predicates as every report does.
    page: /^language\/|^report\/(visible|phrases|region-conditions)\.ts$/,
  };
  const DOMAIN_TYPES = [
    "analyses",
    "answered-tree",
    "assessment",
    "cluster",
    "column-meaning",
    "comparison",
    "confidence",
    "departures",
    "diagnostic",
    "evaluation",
    "evidence",
    "exact",
    "gap",
    "follow-up",
    "layout-map",
    "letters",
    "place",
    "plan",
    "problems-error",
    "profile-comparison",
    "recap",
    "recap-plan",
    "reconciliation",
    "region",
    "region-plan",
    "result-name",
    "table-guess",
    "template",
    "template-diff",
    "trials",
    "understanding",
  ];
  const DOMAIN = new RegExp(`^(${DOMAIN_TYPES.join("|")})\\.ts$`);

  test.each(Object.entries(MAY_IMPORT))("%s/", (stage, allowed) => {
    const outward = IMPORTS.filter(
      ({ from, to, internal }) => internal && inFolder(from, stage) && !inFolder(to, stage),
    );
    expect(IMPORTS.some(({ from }) => inFolder(from, stage))).toBe(true);
    expect(outward.filter(({ to }) => !DOMAIN.test(to) && !allowed.test(to))).toEqual([]);
  });

  test("what was read is scored and shown without knowing files", () => {
    const pure = IMPORTS.filter(({ from }) =>
      /^(score|report|recap|compare|gap|follow-up|evidence|plan|region|region-plan|template-diff|validate|language)\//.test(
        from,
      ),
    );
    expect(pure.filter(({ to }) => to.startsWith("node:"))).toEqual([]);
  });

  test("what runs in a browser needs nothing of node", () => {
    const bundled = [...reach("page/client/main.ts")].flatMap(importsOf);
    expect(bundled.length).toBeGreaterThan(20);
    expect(bundled.filter(({ to, kind }) => to.startsWith("node:") && kind !== "type")).toEqual([]);
  });

  test("only the command line itself starts commands", () => {
    const users = IMPORTS.filter(({ to }) => inFolder(to, "commands")).map(({ from }) => from);
    expect([...new Set(users)].filter((file) => file !== "cli.ts" && !inFolder(file, "commands"))).toEqual(
      [],
    );
  });
});

describe("what is slow to load is loaded when it is needed", () => {
  const loadedAtStart = reach("cli.ts");

  test.each(["@e965/xlsx", "exceljs", "yaml", "zod", "tinypool", "cli-progress"])(
    "%s is not loaded by starting the command line",
    (library) => {
      expect(loadedAtStart.has("commands/program.ts")).toBe(true);
      expect([...loadedAtStart].filter((file) => importsOf(file).some(({ to }) => to === library))).toEqual(
        [],
      );
    },
  );

  test.each(["exceljs", "@e965/xlsx"])("%s is loaded by import() alone", (library) => {
    const kinds = IMPORTS.filter(({ to }) => to === library).map(({ kind }) => kind);
    expect(kinds).toContain("dynamic");
    expect(kinds).not.toContain("static");
  });
});

test("only cli.ts prints or sets the exit code", () => {
  const printing = /\bconsole\b|\bprocess\.(stdout|stderr|stdin|exit|exitCode|emitWarning)\b/;
  expect(SOURCES.filter(({ code }) => printing.test(code)).map(({ file }) => file)).toEqual(["cli.ts"]);
});

test("no file loads itself through others", () => {
  expect(SOURCES.flatMap(({ file }) => cycleThrough(file) ?? [])).toEqual([]);
});

test("no folder is named after nothing in particular", () => {
  expect(
    SOURCES.filter(({ file }) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.ts$)/.test(file)),
  ).toEqual([]);
});

test("no file only passes on what others export, but the library's entry", () => {
  const declares =
    /^(export )?(async function|function|const|let|class|interface|type \w+ ?[=<]|await |if|for)/m;
  expect(SOURCES.filter(({ code }) => !declares.test(code)).map(({ file }) => file)).toEqual([]);
});

function inFolder(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function importsOf(file: string): readonly Import[] {
  return IMPORTS.filter(({ from }) => from === file);
}

/** Every file that is loaded once this one is, without reaching an `import()`. */
function reach(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { to, internal, kind } of importsOf(file)) if (internal && kind === "static") reached.add(to);
  }
  return reached;
}

/** The way from a file back to itself, types aside; null when there is none. */
function cycleThrough(start: string): string | null {
  const ways = new Map([[start, start]]);
  for (const [file, way] of ways) {
    for (const { to, internal, kind } of importsOf(file)) {
      if (kind === "type") continue;
      if (to === start) return `${way} → ${start}`;
      if (internal && !ways.has(to)) ways.set(to, `${way} → ${to}`);
    }
  }
  return null;
}
