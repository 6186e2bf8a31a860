/** Configuration files: which one holds, what it may say, and what a run makes of it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CONFIG_SCHEMA_FILE, configSchemaText } from "../docs/generate-schema.ts";
import { ConfigError } from "../src/config/config-error.ts";
import { configurationHere, filesUpwards } from "../src/config.ts";
import type { Language } from "../src/language/language.ts";
import { ALL_RULES } from "../src/validate/rules.ts";
import { AGAINST_RULES, TEMPLATE_RULES } from "../src/validate/template-rules.ts";
import { mayBe } from "../src/validate/unlowered.ts";

let folder: string;
const before = process.cwd();

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "sakip-config-")));
  mkdirSync(path.join(folder, ".git"));
  process.chdir(folder);
});

afterEach(() => process.chdir(before));

function put(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

async function settings(text: string, name = "sakip.config.yaml") {
  put(name, text);
  return (await configurationHere(null, "id"))?.settings;
}

/** The sentences about a file that cannot be used. */
async function problems(text: string, language: Language = "en", name = "sakip.config.yaml") {
  put(name, text);
  const error = await configurationHere(null, language).catch((thrown: unknown) => thrown);
  if (!(error instanceof ConfigError)) throw new Error("the file was accepted");
  return error.problems;
}

describe("the file that holds", () => {
  test.each(["sakip.config.yaml", "sakip.config.yml", "sakip.config.json"])("may be called %s", (name) => {
    const file = put(name, "{}");
    expect(filesUpwards(folder)).toEqual([file]);
  });

  test("is the nearest one upwards", () => {
    put("sakip.config.yaml", "");
    const nearer = put("lke/sakip.config.json", "{}");
    mkdirSync(path.join(folder, "lke/2025/dinas"), { recursive: true });
    expect(filesUpwards(path.join(folder, "lke/2025/dinas"))).toEqual([nearer]);
  });

  test("is not looked for above the repository", () => {
    put("sakip.config.yaml", "");
    mkdirSync(path.join(folder, "repo/.git"), { recursive: true });
    mkdirSync(path.join(folder, "repo/lke"));
    expect(filesUpwards(path.join(folder, "repo/lke"))).toEqual([]);
  });

  test("is told from the working directory, with the line of each setting", async () => {
    put("sakip.config.yaml", "# Kota Contoh\nfailOn: warning\n\nseverity:\n  SKP053: off\n");
    mkdirSync(path.join(folder, "lke"));
    process.chdir("lke");
    const configuration = await configurationHere(null, "id");
    expect(configuration?.file).toBe("../sakip.config.yaml");
    expect(configuration?.lines).toEqual({ failOn: 2, severity: 4 });
  });

  test("may be named, and is then the only one that is looked at", async () => {
    put("sakip.config.yaml", "wrong: true");
    put("lain/aturan.yaml", "language: en");
    expect((await configurationHere("lain/aturan.yaml", "id"))?.settings).toEqual({ language: "en" });
  });

  test("is none where there is none", async () => {
    expect(await configurationHere(null, "id")).toBeNull();
  });
});

describe("what it says", () => {
  test.each([
    ["an empty file", "", {}],
    ["a comment", "# nothing yet\n", {}],
    ["the language", "language: en", { language: "en" }],
    ["the assessor", "assessor: evaluator", { assessor: "evaluator" }],
    ["a small letter", "flagFrom: cc", { flagFrom: "CC" }],
    ["the weight of units", "unitWeight: 37.5", { unitWeight: 37.5 }],
    ["the exit condition", "failOn: never", { failOn: "never" }],
    ["a map by its path from here", "map: peta/lke.yaml", { map: "peta/lke.yaml" }],
    ["a rubric by its id", "rubric: permenpanrb-88-2021-unit", { rubric: "permenpanrb-88-2021-unit" }],
    ["patterns", "exclude: [arsip/**, '*lama*']", { exclude: ["arsip/**", "*lama*"] }],
    [
      "severities by code and by name, in any order",
      "severity: { evidence-missing: off, skp034: warning }",
      { severity: { SKP034: "warning", SKP053: "off" } },
    ],
    ["a severity that the rule has anyway", "severity: { SKP034: error }", { severity: {} }],
    ["a byte order mark", "\ufefflanguage: en\r\n", { language: "en" }],
  ])("%s", async (_, text, expected) => {
    expect(await settings(text)).toEqual(expected);
  });

  test("the same in JSON", async () => {
    const text = '{ "$schema": "x", "failOn": "warning", "severity": { "SKP053": "off" } }';
    expect(await settings(text, "sakip.config.json")).toEqual({
      failOn: "warning",
      severity: { SKP053: "off" },
    });
  });

  test("paths in it are told from where it lies", async () => {
    put("sakip.config.yaml", "rubric: rubrik/kota.json\nexclude: [arsip/**, lama.xlsx]");
    mkdirSync(path.join(folder, "lke/2025"), { recursive: true });
    process.chdir("lke/2025");
    expect((await configurationHere(null, "id"))?.settings).toEqual({
      rubric: path.join("..", "..", "rubrik", "kota.json"),
      exclude: ["../../arsip/**", "lama.xlsx"],
    });
  });
});

test.each(["140", "-1", "empat puluh", "[40]"])("a weight of units of %s is told", async (weight) => {
  const [problem = ""] = await problems(`unitWeight: ${weight}`);
  expect(problem).toMatch(
    /^sakip\.config\.yaml:1: unitWeight: “.*” is no percentage from 0 to 100, such as 40\.$/,
  );
});

describe("what is wrong is told all at once, with its line and in order", () => {
  const WRONG = `languag: en
failOn: sometimes
rubric: 3
flagFrom: zzz
exclude: arsip
colour: true
severity:
  evidence-mising: off
  SKP040: warning
  skp999: error
  SKP053: ignore
  SKP034: warning
  weight-changed: off
`;

  test("in English", async () => {
    expect(await problems(WRONG)).toEqual([
      "sakip.config.yaml:1: languag: Unknown key “languag”; did you mean “language”?",
      "sakip.config.yaml:2: failOn: “sometimes” is not accepted; choose error, flagged, incomplete, warning or never.",
      "sakip.config.yaml:3: rubric: The value must be a text and must not be empty.",
      "sakip.config.yaml:4: flagFrom: “zzz” is not the letter of a predicate, such as C or BB.",
      'sakip.config.yaml:5: exclude: The value must be a list of file name patterns, such as ["arsip/**"].',
      "sakip.config.yaml:6: colour: Unknown key “colour”; there are: language, rubric, map, assessor, flagFrom, failOn, exclude, unitWeight, sheets and severity.",
      "sakip.config.yaml:8: severity.evidence-mising: There is no finding with the code or name “evidence-mising”; did you mean “evidence-missing”?",
      "sakip.config.yaml:9: severity.SKP040: SKP040 answer-missing marks something that could not be scored, so it can be neither turned off nor lowered from error.",
      "sakip.config.yaml:10: severity.skp999: There is no finding with the code or name “skp999”.",
      "sakip.config.yaml:11: severity.SKP053: “ignore” is not accepted; choose error, warning, info or off.",
      "sakip.config.yaml:13: severity.weight-changed: “weight-changed” is SKP034, which this file sets already.",
    ]);
  });

  test("in Indonesian", async () => {
    const sentences = await problems(WRONG, "id");
    expect(sentences).toHaveLength(11);
    expect(sentences[0]).toBe(
      "sakip.config.yaml:1: languag: Kunci “languag” tidak dikenal; mungkin maksudnya “language”?",
    );
  });

  test.each([
    ["a list", "- a\n- b", "sakip.config.yaml: The whole file must be pairs of keys and values."],
    ["broken YAML", "a: b\nfailOn: [warning\n", "sakip.config.yaml:3: The file is not valid YAML."],
    [
      "aliases within aliases",
      `a: &a [${"x,".repeat(9)}]\nb: &b [${"*a,".repeat(9)}]\nc: &c [${"*b,".repeat(9)}]\nd: [${"*c,".repeat(9)}]\n`,
      "sakip.config.yaml: The file is not valid YAML.",
    ],
    ["a key twice", "failOn: never\nfailOn: error\n", "sakip.config.yaml:2: The file is not valid YAML."],
    [
      "severities as a list",
      "severity: [off]",
      "sakip.config.yaml:1: severity: The value must be codes or names of findings with their severities, such as SKP053: off.",
    ],
    [
      "a pattern that is none",
      "exclude:\n  - arsip/**\n  - 3\n",
      'sakip.config.yaml:3: exclude.1: The value must be a list of file name patterns, such as ["arsip/**"].',
    ],
  ])("%s", async (_, text, sentence) => {
    expect(await problems(text)).toEqual([sentence]);
  });

  test("JSON with a comma too many is none, though YAML takes it", async () => {
    expect(await problems('{ "failOn": "never", }', "en", "sakip.config.json")).toEqual([
      "sakip.config.json: The file is not valid JSON.",
    ]);
  });

  test("JSON that sets nothing but null", async () => {
    expect(await problems("null", "en", "sakip.config.json")).toEqual([
      "sakip.config.json: The whole file must be pairs of keys and values.",
    ]);
  });

  test("a link that leads nowhere", async () => {
    symlinkSync("tidak-ada.json", "sakip.config.json");
    await expect(configurationHere(null, "en")).rejects.toThrow(
      "The configuration file “sakip.config.json” cannot be read (ENOENT).",
    );
  });

  // Windows has no pipes with names in folders.
  test.skipIf(process.platform === "win32")("a pipe, which would never end", async () => {
    execFileSync("mkfifo", ["sakip.config.json"]);
    await expect(configurationHere(null, "en")).rejects.toThrow(
      "The configuration file “sakip.config.json” cannot be read (EFTYPE).",
    );
  });

  test("two files in one folder", async () => {
    put("sakip.config.json", "{}");
    expect(await problems("")).toEqual([
      "sakip.config.yaml: One folder has more than one configuration file: sakip.config.yaml and sakip.config.json. Keep only one of them.",
    ]);
  });

  test("a named file that is not there", async () => {
    await expect(configurationHere("tidak-ada.yaml", "en")).rejects.toThrow(
      "There is no configuration file “tidak-ada.yaml”.",
    );
  });
});

describe("severities that may not be lowered", () => {
  test("are those of findings that leave something unscored, and no error beside the judgement of weights, scores and repetitions", () => {
    const template = new Set([...TEMPLATE_RULES, ...AGAINST_RULES].map(({ code }) => code));
    const scoring = ALL_RULES.filter(({ code }) => !template.has(code));
    const free = scoring.filter((rule) => rule.severity === "error" && mayBe(rule, "off"));
    expect(free.map(({ name }) => name)).toEqual([
      "weight-changed",
      "unit-repeated",
      "scores-of-other-letters",
      "scores-of-other-assessor",
    ]);
  });

  test("are not those about templates: nothing is left unscored there", () => {
    const template = [...TEMPLATE_RULES, ...AGAINST_RULES];
    expect(template.length).toBeGreaterThan(20);
    expect(template.filter((rule) => !mayBe(rule, "off"))).toEqual([]);
  });

  test("may be raised", () => {
    const rule = ALL_RULES.find(({ name }) => name === "not-lke");
    expect(rule && [mayBe(rule, "error"), mayBe(rule, "info"), mayBe(rule, "off")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("docs/schema/config.schema.json", () => {
  const committed = readFileSync(CONFIG_SCHEMA_FILE, "utf8");
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(committed));

  test("is current; if not: npx tsx docs/generate-schema.ts", () => {
    expect(committed.replaceAll("\r\n", "\n")).toBe(configSchemaText());
  });

  test.each([
    ["language: id\nseverity: { SKP053: off }\nexclude: [arsip/**]", true],
    ["languag: id", false],
    ["severity: { SKP053: silent }", false],
    ["exclude: arsip", false],
  ])("judges %j as the command does", async (text, accepted) => {
    expect(validate(parse(text))).toBe(accepted);
    put("sakip.config.yaml", text);
    const result = await configurationHere(null, "id").then(
      () => true,
      () => false,
    );
    expect(result).toBe(accepted);
  });
});
