/**
 * The action's steps from end to end without GitHub: the very shell of action.yml, with the inputs filled in as GitHub
 * fills them in and its files in a temporary folder. The command is the package as it would be published. `npm test`
 * builds it first.
 */
import { execFileSync, execSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Log } from "sarif";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lke } from "../fixtures/lke.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const ACTION = parse(readFileSync(`${ROOT}action.yml`, "utf8")) as Action;

const STEPS = ACTION.runs.steps.filter(({ run }) => run !== undefined);

let scratch = "";
let packed = "";
/** Where commands are looked for once the action has installed its own. */
let installed = "";

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(path.join(tmpdir(), "sakip-action-")));
  const output = execSync(`npm pack --json --ignore-scripts --pack-destination "${scratch}"`, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack] = JSON.parse(output) as readonly { filename: string }[];
  packed = path.join(scratch, pack?.filename ?? "");
  const install = runSteps(scratch, STEPS.slice(0, 1), {}, process.env.PATH ?? "");
  if (install.code !== 0) throw new Error(install.log);
  installed = install.path;
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A repository laid out as examples/ci says. */
function repository(name: string): string {
  const folder = path.join(scratch, name);
  cpSync(`${ROOT}examples/ci`, folder, { recursive: true });
  for (const below of ["templates", "lke", "arsip"]) mkdirSync(path.join(folder, below));
  copyFileSync(`${ROOT}templates/lke-unit.xlsx`, path.join(folder, "templates/lke-unit.xlsx"));
  return folder;
}

interface Ran {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs what follows the installation, as GitHub's runner does it: that is the same each time. */
function runAction(cwd: string, given: Readonly<Record<string, string>>): Ran {
  return runSteps(cwd, STEPS.slice(1), given, installed);
}

/** Runs shell steps one after the other until one fails. */
function runSteps(
  cwd: string,
  steps: readonly Step[],
  given: Readonly<Record<string, string>>,
  searched: string,
): Ran & { readonly path: string } {
  const github = mkdtempSync(path.join(scratch, "github-"));
  const file = (name: string) => path.join(github, name);
  for (const name of ["output", "path", "summary"]) writeFileSync(file(name), "");
  const inputs = { package: packed, ...given };
  const outputs: Record<string, string> = {};
  let log = "";
  let code = 0;
  for (const step of steps) {
    const env = Object.entries(step.env ?? {}).map(([key, value]) => [key, filledIn(value, inputs, outputs)]);
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run ?? ""],
      {
        cwd,
        encoding: "utf8",
        env: {
          ...process.env,
          ...Object.fromEntries(env),
          PATH: searched,
          RUNNER_TEMP: github,
          GITHUB_OUTPUT: file("output"),
          GITHUB_PATH: file("path"),
          GITHUB_STEP_SUMMARY: file("summary"),
        },
      },
    );
    log += stdout + stderr;
    for (const line of linesOf(file("output"))) {
      const [key = "", ...value] = line.split("=");
      outputs[key] = value.join("=");
    }
    code = status ?? -1;
    if (code !== 0) break;
  }
  const found = [...linesOf(file("path")).toReversed(), searched].join(path.delimiter);
  return { code, log, summary: readFileSync(file("summary"), "utf8"), outputs, path: found };
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

/** GitHub's expressions, as far as the action uses them. */
function filledIn(
  text: string,
  inputs: Readonly<Record<string, string>>,
  outputs: Readonly<Record<string, string>>,
): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, expression: string) => {
    const input = /^inputs\.(.+)$/.exec(expression)?.[1];
    if (input !== undefined) {
      if (!(input in ACTION.inputs)) throw new Error(`action.yml has no input ${input}`);
      return inputs[input] ?? ACTION.inputs[input]?.default ?? "";
    }
    const output = /^steps\.run\.outputs\.(.+)$/.exec(expression)?.[1];
    if (output !== undefined) return outputs[output] ?? "";
    if (expression === "github.action_path") return ROOT;
    throw new Error(`unknown expression ${expression}`);
  });
}

/** The annotations that GitHub would show, decoded as it decodes them. */
function annotations(log: string) {
  const decoded = (text: string) =>
    text
      .replaceAll("%2C", ",")
      .replaceAll("%3A", ":")
      .replaceAll("%0A", "\n")
      .replaceAll("%0D", "\r")
      .replaceAll("%25", "%");
  return [...log.matchAll(/^::(error|warning|notice) file=([^,]*),title=([^:]*)::(.*)$/gm)].map(
    ([, level, file = "", title, message = ""]) => ({
      level,
      file: decoded(file),
      title,
      message: decoded(message),
    }),
  );
}

describe("action.yml", () => {
  test("is a composite action whose shell gets its inputs through the environment alone", () => {
    expect(ACTION.runs.using).toBe("composite");
    expect(STEPS.map(({ name }) => name)).toEqual(["Install sakip", "Run sakip", "Verdict"]);
    expect(STEPS.filter((step) => step.shell !== "bash" || step.run?.includes("${{"))).toEqual([]);
  });

  test("uses every input that it declares", () => {
    const text = JSON.stringify(ACTION.runs);
    expect(Object.keys(ACTION.inputs).filter((input) => !text.includes(`inputs.${input} `))).toEqual([]);
  });

  test("is called by the example with inputs that it has", () => {
    const workflow = parse(readFileSync(`${ROOT}examples/ci/.github/workflows/lke.yml`, "utf8")) as {
      jobs: Record<string, { steps: { uses?: string; with?: Record<string, string> }[] }>;
    };
    const calls = Object.values(workflow.jobs)
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.includes("/sakip@"));
    expect(calls.length).toBeGreaterThan(2);
    for (const { with: given = {} } of calls) {
      expect(Object.keys(given).filter((key) => !(key in ACTION.inputs))).toEqual([]);
      expect(given.paths).toBeTruthy();
    }
  });
});

describe("check, in a repository as examples/ci lays it out", () => {
  let ran: Ran;
  let folder: string;
  const WRONG = "lke/Dinas 50%, A.xlsx";

  beforeAll(() => {
    folder = repository("check");
    copyFileSync(`${ROOT}examples/dinas-contoh-sangat-baik.xlsx`, path.join(folder, "lke/baik.xlsx"));
    writeFileSync(
      path.join(folder, WRONG),
      lke({
        letters: { "3.b": "-" },
        change: (form) => {
          form.cells[form.at("1.b", "weight")] = 10;
        },
      }),
    );
    writeFileSync(path.join(folder, "lke/rusak.xlsx"), "bukan buku kerja");
    writeFileSync(path.join(folder, "arsip/lama.xlsx"), "dilewati");
    ran = runAction(folder, {
      paths: "lke\narsip\n",
      "sarif-file": "sakip.sarif",
      "junit-file": "sakip-junit.xml",
    });
  });

  test("ends with the exit code of the findings, after everything was written", () => {
    expect(ran.code).toBe(1);
    expect(ran.outputs).toEqual({ "exit-code": "1", "sarif-file": "sakip.sarif" });
  });

  test("annotates each finding at its file, with its code", () => {
    const found = annotations(ran.log);
    const errors = found
      .filter(({ level }) => level === "error")
      .map(({ file, title, message }) =>
        `${file} ${title} ${/^[^:]+![A-Z]+\d+/.exec(message)?.[0] ?? ""}`.trim(),
      );
    expect(errors).toContainEqual(expect.stringMatching(/^lke\/Dinas 50%, A\.xlsx SKP034 .+![A-Z]+\d+$/));
    expect(errors).toContainEqual(expect.stringMatching(/^lke\/Dinas 50%, A\.xlsx SKP040 .+![A-Z]+\d+$/));
    expect(errors).toContain("lke/rusak.xlsx SKP003");
    expect(found.filter(({ file }) => file.startsWith("arsip"))).toEqual([]);
  });

  test("follows the configuration and says so", () => {
    expect(ran.log).toContain("sakip.config.yaml");
    expect(annotations(ran.log).filter(({ title }) => title === "SKP053")).toEqual([]);
  });

  test("writes a job summary in Markdown", () => {
    expect(ran.summary).toMatch(/^# /);
    for (const part of [
      "Dinas Kearsipan dan Perpustakaan",
      "| lke/rusak.xlsx |",
      "| SKP034 | weight-changed | 1 |",
    ])
      expect(ran.summary).toContain(part);
  });

  test("writes SARIF with the same findings and addresses that lead to the files", () => {
    const log = JSON.parse(readFileSync(path.join(folder, "sakip.sarif"), "utf8")) as Log;
    const results = log.runs[0]?.results ?? [];
    const files = results.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "",
    );
    expect(results.map(({ ruleId }, index) => `${decodeURIComponent(files[index] ?? "")} ${ruleId}`)).toEqual(
      annotations(ran.log).map(({ file, title }) => `${file} ${title}`),
    );
    expect(files.filter((uri) => !existsSync(path.join(folder, decodeURIComponent(uri))))).toEqual([]);
    expect(log.runs[0]?.invocations?.[0]?.exitCode).toBe(1);
  });

  test("writes JUnit with a suite for each workbook", () => {
    const junit = readFileSync(path.join(folder, "sakip-junit.xml"), "utf8");
    expect(junit.match(/<testsuite /g)).toHaveLength(3);
    expect(junit).toContain('<testcase name="SKP034 weight-changed" classname="lke/Dinas 50%, A.xlsx">');
  });
});

describe("other runs", () => {
  test("of good workbooks end well and annotate nothing that is wrong", () => {
    const folder = repository("good");
    copyFileSync(`${ROOT}examples/dinas-contoh-sangat-baik.xlsx`, path.join(folder, "lke/baik.xlsx"));
    const { code, log, outputs, summary } = runAction(folder, { paths: "lke/baik.xlsx", summary: "false" });
    expect({ code, outputs, summary }).toEqual({ code: 0, outputs: { "exit-code": "0" }, summary: "" });
    expect(annotations(log).filter(({ level }) => level === "error")).toEqual([]);
  });

  test("that score write the results where they are told to", () => {
    const folder = repository("score");
    copyFileSync(`${ROOT}examples/kecamatan-contoh-ditandai.xlsx`, path.join(folder, "lke/kecamatan.xlsx"));
    const given = { command: "score", paths: "lke/kecamatan.xlsx", out: "hasil", "fail-on": "flagged" };
    const { code, summary } = runAction(folder, given);
    expect(code).toBe(1);
    expect(existsSync(path.join(folder, "hasil/kecamatan.scored.xlsx"))).toBe(true);
    expect(summary).toContain("42,70");
  });

  test("speak the language that they are asked to", () => {
    const folder = repository("language");
    copyFileSync(`${ROOT}examples/dinas-contoh-menengah.xlsx`, path.join(folder, "lke/b.xlsx"));
    expect(runAction(folder, { paths: "lke/b.xlsx", language: "en" }).summary).toContain(
      "Summary of the SAKIP",
    );
  });

  test.each([
    ["a path that is not there", { paths: "tidak-ada.xlsx", "sarif-file": "sakip.sarif" }],
    ["a command that is none", { paths: "lke", command: "$(touch peretas); check" }],
    ["a path that tries to be shell", { paths: "$(touch peretas)\n`touch peretas`" }],
  ])("with %s could not run", (name, given) => {
    const folder = repository(name);
    const { code, outputs } = runAction(folder, given);
    expect({ code, outputs }).toEqual({ code: 2, outputs: { "exit-code": "2" } });
    expect(existsSync(path.join(folder, "peretas"))).toBe(false);
  });
});

describe("templates", () => {
  test("that can be trusted pass, and others are annotated", () => {
    const folder = repository("templates");
    expect(runAction(folder, { command: "template-check", paths: "templates" }).code).toBe(0);
    writeFileSync(path.join(folder, "templates/diubah.xlsx"), lke());
    const { code, log } = runAction(folder, {
      command: "template-check",
      paths: "templates",
      "sarif-file": "sakip.sarif",
    });
    expect(code).toBe(1);
    expect(annotations(log).filter(({ level }) => level === "error")).toContainEqual(
      expect.objectContaining({
        file: "templates/diubah.xlsx",
        title: expect.stringMatching(/^SKP1[012]\d$/),
      }),
    );
    const { runs } = JSON.parse(readFileSync(path.join(folder, "sakip.sarif"), "utf8")) as Log;
    const described = new Map(runs[0]?.tool.driver.rules?.map(({ id, help }) => [id, help?.text]));
    const codes = new Set(runs[0]?.results?.map(({ ruleId }) => ruleId ?? ""));
    expect([...codes].filter((ruleId) => !described.get(ruleId))).toEqual([]);
  });

  test("are what workbooks are checked against, and scored all the same", () => {
    const folder = repository("against");
    writeFileSync(path.join(folder, "templates/dikirim.xlsx"), lke());
    writeFileSync(
      path.join(folder, "lke/dinas.xlsx"),
      lke({
        change: (form) => {
          form.cells[form.at("2.c", "weight")] = 20;
        },
      }),
    );
    const given = { paths: "lke", against: "templates/dikirim.xlsx" };
    for (const command of ["check", "score"]) {
      const { code, log, summary } = runAction(folder, { command, ...given });
      expect(code).toBe(1);
      const titles = annotations(log).map(({ title }) => title);
      expect(titles.filter((title) => /^SKP1[34]\d$/.test(title ?? ""))).not.toEqual([]);
      expect(summary).toMatch(/^# /);
    }
  });
});

describe("template-diff against the branch that a pull request goes to", () => {
  const git = (cwd: string, ...words: string[]) =>
    execFileSync("git", ["-c", "user.name=Uji", "-c", "user.email=uji@contoh.invalid", ...words], { cwd });
  const TEMPLATE = "templates/LKE Unit 2025.xlsx";

  /** The template is committed; what stands there now is something else. */
  function branched(name: string, before: Uint8Array, now: Uint8Array): string {
    const folder = repository(name);
    writeFileSync(path.join(folder, TEMPLATE), before);
    git(folder, "init", "--quiet", "--initial-branch", "main");
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", "Template");
    writeFileSync(path.join(folder, TEMPLATE), now);
    return folder;
  }

  const heavier = lke({
    change: (form) => {
      form.cells[form.at("1.b", "weight")] = 10;
    },
  });
  const given = { command: "template-diff", paths: TEMPLATE, base: "main", language: "en" };

  test("fails when a change affects scores, and reports it in the summary", () => {
    const folder = branched("diff", lke(), heavier);
    const { code, summary } = runAction(folder, given);
    expect(code).toBe(1);
    expect(summary).toContain("1.b");
    expect(summary).toMatch(/\b9\b.*\b10\b/s);
  });

  test("ends well when nothing changed", () => {
    expect(runAction(branched("same", lke(), lke()), given).code).toBe(0);
  });

  test("tells of a template that is new", () => {
    const folder = branched("new", lke(), lke());
    copyFileSync(path.join(folder, TEMPLATE), path.join(folder, "templates/baru.xlsx"));
    const { code, log } = runAction(folder, { ...given, paths: "templates/baru.xlsx" });
    expect(code).toBe(0);
    expect(log).toContain("::notice title=sakip::main has no templates/baru.xlsx");
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = parse(readFileSync(`${ROOT}.pre-commit-hooks.yaml`, "utf8")) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly files: string;
    readonly exclude?: string;
    readonly language: string;
  }[];

  test("has the hooks that the example asks for, and whole ones", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["sakip-check", "sakip-template-check"]);
    expect(hooks.filter(({ language, entry }) => language !== "node" || !entry.startsWith("sakip "))).toEqual(
      [],
    );
    const example = parse(readFileSync(`${ROOT}examples/ci/.pre-commit-config.yaml`, "utf8"));
    expect(example.repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual(hooks.map(({ id }) => id));
  });

  test.each([
    ["lke/dinas.xlsx", true],
    ["lke/makro.xlsm", true],
    ["lke/dinas.scored.xlsx", false],
    ["rekap.xlsx", false],
    ["lke/~$dinas.xlsx", false],
    ["lke/dinas.xlsx.txt", false],
  ])("sakip-check looks at %s: %s", (file, looked) => {
    const [hook] = hooks;
    const isMeant = new RegExp(hook?.files ?? "").test(file) && !new RegExp(hook?.exclude ?? "^$").test(file);
    expect(isMeant).toBe(looked);
  });

  test("its command tells one line for each finding and fails", () => {
    const folder = repository("hook");
    writeFileSync(path.join(folder, "lke/dinas.xlsx"), lke({ letters: { "3.b": "-" } }));
    const [, ...words] = hooks[0]?.entry.split(" ") ?? [];
    const { status, stdout } = spawnSync(
      process.execPath,
      [`${ROOT}bin/sakip.js`, ...words, "lke/dinas.xlsx"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^lke\/dinas\.xlsx:[^\n]+![A-Z]+\d+: error SKP040 /m);
  });
});

test("the shell is valid for the oldest bash that runners have", () => {
  for (const { run = "" } of STEPS) {
    expect(() => execFileSync("bash", ["-n", "-c", run])).not.toThrow();
    // Not in bash 3.2, which macOS still has.
    expect(run).not.toMatch(/\bmapfile\b|\breadarray\b|declare -A|\$\{\w+(,,|\^\^)\}/);
  }
});
