import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv4 from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log, Result } from "sarif";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { assess } from "../../src/evaluate.ts";
import type { CheckedFile } from "../../src/report/checked-file.ts";
import { type SarifOptions, sarifPieces } from "../../src/report/sarif.ts";
import { ALL_RULES } from "../../src/validate/rules.ts";
import { type LkeSpec, lke } from "../fixtures/lke.ts";
import { DOCUMENTS } from "./documents.ts";

/** The official schema of SARIF 2.1.0, as Microsoft ships it. */
const require = createRequire(import.meta.url);
const SCHEMA = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

// One of the schema's patterns is none for a strict reader of regular expressions.
const ajv = new Ajv4.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as unknown as Parameters<typeof addFormats.default>[0]);
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

const OPTIONS: SarifOptions = {
  language: "id",
  tool: { name: "sakip", version: "0.1.0" },
  root: "/repo",
  rules: ALL_RULES,
  severities: {},
  exitCode: 1,
  unwritten: [],
};

const FOUND: Diagnostic = {
  code: "SKP034",
  name: "weight-changed",
  severity: "error",
  message: "Bobot 1.b 10, seharusnya 9.",
  sheet: "LKE Unit",
  cell: "AB15",
  fix: "Tulis 9.",
};

function report(files: Iterable<CheckedFile>, change: Partial<SarifOptions> = {}): Log {
  const log = JSON.parse([...sarifPieces(files, { ...OPTIONS, ...change })].join("")) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

function resultOf(change: Partial<Diagnostic>, file = "lke/dinas.xlsx"): Result {
  const log = report([{ file, sha256: null, diagnostics: [{ ...FOUND, ...change }] }]);
  const result = log.runs[0]?.results?.[0];
  if (!result) throw new Error("no result");
  return result;
}

type Fingerprints = Readonly<Record<string, string | undefined>>;

const placeOf = (result: Result) => result.locations?.[0];

describe("the official schema", () => {
  test.each(Object.entries(DOCUMENTS))("is satisfied by %s", (_, { evaluations }) => {
    const [run] = report(evaluations).runs;
    const count = evaluations.flatMap(({ diagnostics }) => diagnostics).length;
    expect(run?.results).toHaveLength(count);
  });

  test("is satisfied by no workbook at all, and in the other language", () => {
    expect(report([]).runs[0]?.results).toEqual([]);
    expect(report(DOCUMENTS.several.evaluations, { language: "en" }).runs[0]?.language).toBe("en");
  });

  test("does refuse what is wrong", () => {
    const log = report(DOCUMENTS.flagged.evaluations);
    expect(validate({ ...log, version: "2.0.0" })).toBe(false);
    expect(validate({ ...log, runs: [{ results: [] }] })).toBe(false);
  });
});

test("a finding says what, where and how bad it is", () => {
  const { message, ruleId, level, locations } = resultOf({});
  expect({ message, ruleId, level, locations }).toEqual({
    ruleId: "SKP034",
    level: "error",
    message: { text: "LKE Unit!AB15: Bobot 1.b 10, seharusnya 9. → Tulis 9." },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "lke/dinas.xlsx", uriBaseId: "%SRCROOT%", index: 0 },
          region: { startLine: 15, startColumn: 28, endLine: 15, endColumn: 29 },
        },
        logicalLocations: [{ name: "AB15", fullyQualifiedName: "LKE Unit!AB15", kind: "cell" }],
      },
    ],
  });
});

test.each([
  ["error", "error"],
  ["warning", "warning"],
  ["info", "note"],
] as const)("%s is the level %s", (severity, level) => {
  expect(resultOf({ severity }).level).toBe(level);
});

test("a finding about a sheet or a file has no region", () => {
  const sheet = placeOf(resultOf({ cell: null }));
  const file = placeOf(resultOf({ sheet: null, cell: null }));
  expect(sheet?.logicalLocations).toEqual([
    { name: "LKE Unit", fullyQualifiedName: "LKE Unit", kind: "sheet" },
  ]);
  expect([sheet?.physicalLocation?.region, file?.physicalLocation?.region]).toEqual([undefined, undefined]);
  expect(file?.logicalLocations).toBeUndefined();
});

test.each([
  ["lke/Dinas A & B (50%).xlsx", "lke/Dinas%20A%20%26%20B%20(50%25).xlsx", "%SRCROOT%"],
  ["./lke//x.xlsx", "lke/x.xlsx", "%SRCROOT%"],
  ["../lain/x.xlsx", "../lain/x.xlsx", "%SRCROOT%"],
  ["/repo/lke/x.xlsx", "lke/x.xlsx", "%SRCROOT%"],
  ["/lain/x.xlsx", "file:///lain/x.xlsx", undefined],
  ["C:/lke/é.xlsx", "file:///C:/lke/%C3%A9.xlsx", undefined],
  ["javascript:alert(1).xlsx", "javascript%3Aalert(1).xlsx", "%SRCROOT%"],
  ["a\ud800b.xlsx", "a%EF%BF%BDb.xlsx", "%SRCROOT%"],
])("the file %j is addressed as %s", (file, uri, uriBaseId) => {
  const address = placeOf(resultOf({}, file))?.physicalLocation?.artifactLocation;
  expect({ uri: address?.uri, uriBaseId: address?.uriBaseId }).toEqual({ uri, uriBaseId });
});

test.each([
  ["a placeholder", "Isi {0} dan {a}.", "Isi {{0}} dan {a}."],
  ["a link", "[klik](https://contoh.invalid) [a] (b)", "\\[klik\\](https://contoh.invalid) [a] (b)"],
  ["escape sequences", "a\u001b[31m\u202eb", "a␛[31mb"],
])("hostile text is told as text: %s", (_, message, told) => {
  const text = resultOf({ message, sheet: null, cell: null }).message.text;
  expect(text).toBe(`${told} → Tulis 9.`);
});

test("each rule that found something is described once, in the language of the run", () => {
  const diagnostics = [FOUND, { ...FOUND, code: "SKP052", name: "note-missing" }, { ...FOUND, cell: "C15" }];
  const files = [{ file: "a.xlsx", sha256: null, diagnostics }];
  for (const language of ["id", "en"] as const) {
    const [run] = report(files, { language }).runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "SKP034 weight-changed",
      "SKP052 note-missing",
    ]);
    expect(run?.results?.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 0]);
    const prose = ALL_RULES.find(({ code }) => code === "SKP034")?.prose(language);
    expect(rules[0]?.shortDescription?.text).toBe(prose?.title);
    expect(rules[0]?.help?.text).toContain(prose?.why);
    expect(rules[0]?.help?.text).toContain(prose?.exampleFix);
  }
});

test("every rule there is can be described", () => {
  const diagnostics = ALL_RULES.map(({ code, name, severity }) => ({ ...FOUND, code, name, severity }));
  const [run] = report([{ file: "a.xlsx", sha256: null, diagnostics }]).runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(ALL_RULES.map(({ code }) => code));
  expect(rules.filter(({ help }) => !help?.text || !help.markdown)).toEqual([]);
});

test("the files are listed with their fingerprints, those without findings too", () => {
  const files = [
    { file: "a.xlsx", sha256: "ab".repeat(32), diagnostics: [] },
    { file: "b.xlsx", sha256: null, diagnostics: [FOUND] },
  ];
  const [run] = report(files).runs;
  expect(run?.artifacts).toEqual([
    {
      location: { uri: "a.xlsx", uriBaseId: "%SRCROOT%" },
      roles: ["analysisTarget"],
      hashes: { "sha-256": "ab".repeat(32) },
    },
    { location: { uri: "b.xlsx", uriBaseId: "%SRCROOT%" }, roles: ["analysisTarget"] },
  ]);
  expect(run?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.index).toBe(1);
});

test("the run tells its exit code, changed severities and what was not written", () => {
  const { code, name, message, fix } = {
    code: "SKP080",
    name: "output-exists",
    message: "Sudah ada.",
    fix: "Pindahkan.",
  };
  const unwritten: Diagnostic[] = [{ code, name, severity: "error", message, sheet: null, cell: null, fix }];
  const severities = { SKP034: "warning", SKP053: "off" } as const;
  const [run] = report([], { exitCode: 2, severities, unwritten }).runs;
  expect(run?.invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      ruleConfigurationOverrides: [
        { descriptor: { id: "SKP034" }, configuration: { level: "warning" } },
        { descriptor: { id: "SKP053" }, configuration: { enabled: false } },
      ],
      toolExecutionNotifications: [
        { descriptor: { id: "SKP080" }, level: "error", message: { text: "Sudah ada. → Pindahkan." } },
      ],
    },
  ]);
  expect(report([], { exitCode: 1 }).runs[0]?.invocations).toEqual([
    { executionSuccessful: true, exitCode: 1 },
  ]);
});

describe("the fingerprints of a real workbook's findings", () => {
  const WRONG: LkeSpec = {
    letters: { "3.b": "-", "4.a": "Y/T" },
    notes: { "1.a": "" },
    change: (form) => {
      form.cells[form.at("1.b", "weight")] = 10;
      form.cells[form.at("2.c", "weight")] = 20;
    },
  };

  async function fingerprints(spec: LkeSpec, language: "id" | "en" = "id") {
    const { evaluation } = await assess(lke({ ...WRONG, ...spec }), "lke/dinas.xlsx", { language });
    const results = report([evaluation], { language }).runs[0]?.results ?? [];
    return results
      .map(({ ruleId, partialFingerprints }): Fingerprints => ({ ruleId, ...partialFingerprints }))
      .sort(byRule);
  }

  const byRule = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  const TITLES = ["LKE Unit", "Unit Kerja : Dinas Contoh", "Tahun : 2025"];

  test("are all different", async () => {
    const all = await fingerprints({});
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all.map((each) => each["sakip/v1"])).size).toBe(all.length);
    expect(new Set(all.map((each) => each.primaryLocationLineHash)).size).toBe(all.length);
  });

  test("tell the sub-component in place of the row", async () => {
    const keys = (await fingerprints({})).map((each) => each["sakip/v1"]);
    expect(keys).toContainEqual(expect.stringMatching(/^SKP034\|lke\/dinas\.xlsx\|[^|]+\|[A-Z]@1\.b\|1$/));
  });

  test("stay when rows are inserted above the table", async () => {
    const before = await fingerprints({ titles: TITLES });
    const after = await fingerprints({ titles: [...TITLES.slice(0, 1), "", "", ...TITLES.slice(1), ""] });
    expect(after).toEqual(before);
  });

  test("stay in another language", async () => {
    expect(await fingerprints({}, "en")).toEqual(await fingerprints({}));
  });

  test("change with the place", async () => {
    const other = await fingerprints({
      change: (form) => {
        form.cells[form.at("1.c", "weight")] = 10;
      },
    });
    const weights = (all: Awaited<ReturnType<typeof fingerprints>>) =>
      all.filter(({ ruleId }) => ruleId === "SKP034").map((each) => each["sakip/v1"]);
    expect(weights(other)).not.toEqual([]);
    expect(weights(await fingerprints({}))).not.toContain(weights(other)[0]);
  });
});
