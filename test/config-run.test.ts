/** What a run makes of a configuration: the command line as it is built, with a terminal that remembers. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { program, type Terminal } from "../src/commands/program.ts";
import type { Diagnostic } from "../src/diagnostic.ts";
import type { Evaluation } from "../src/evaluation.ts";
import { textsOf } from "../src/language/texts.ts";
import { lke } from "./fixtures/lke.ts";
import { xlsx } from "./fixtures/xlsx.ts";

let folder: string;
const before = process.cwd();

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "sakip-config-run-")));
  mkdirSync(path.join(folder, ".git"));
  process.chdir(folder);
});

afterEach(() => process.chdir(before));

function put(name: string, content: string | Uint8Array): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A note of 1.a is missing (SKP052, a warning), and 1.b weighs 10 (SKP034, an error). */
function office(title = "Dinas Contoh", wrong = true): Uint8Array {
  return lke({
    titles: ["LKE Unit", `Unit Kerja : ${title}`, "Tahun : 2025"],
    ...(wrong && {
      notes: { "1.a": "" },
      change: (form) => {
        form.cells[form.at("1.b", "weight")] = 10;
      },
    }),
  });
}

interface Ran {
  readonly code: number;
  readonly out: string;
  /** What stands beside the result. */
  readonly beside: readonly string[];
}

async function sakip(...words: string[]): Promise<Ran> {
  let [out, code] = ["", 0];
  const beside: string[] = [];
  const terminal: Terminal = {
    colour: false,
    width: 80,
    watched: null,
    async print({ text, notices = [], exitCode }) {
      out = typeof text === "string" ? text : [...text].join("");
      code = exitCode;
      beside.push(...notices);
    },
    progress: (line) => beside.push(line),
    stop: () => new AbortController().signal,
  };
  await program(textsOf("id"), terminal, words[0]).parseAsync(words, { from: "user" });
  return { code, out, beside };
}

async function findings(...words: string[]): Promise<readonly Diagnostic[]> {
  const { out } = await sakip("check", ...words, "--format", "json");
  return (JSON.parse(out).evaluations as Evaluation[]).flatMap(({ diagnostics }) => diagnostics);
}

describe("an option stands over the configuration, and that over the default", () => {
  beforeEach(() => put("dinas.xlsx", office("Dinas Contoh", false)));

  test.each([
    ["the default", "", [], 0],
    ["the configuration", "failOn: flagged\nflagFrom: AA\n", [], 1],
    ["an option", "failOn: flagged\nflagFrom: AA\n", ["--fail-on", "error"], 0],
    ["another option", "failOn: flagged\nflagFrom: AA\n", ["--flag-from", "C"], 0],
    ["an option that says the default", "failOn: flagged\nflagFrom: AA\n", ["--fail-on=error"], 0],
    ["no configuration", "failOn: flagged\nflagFrom: AA\n", ["--no-config"], 0],
  ])("%s", async (_, config, words, code) => {
    put("sakip.config.yaml", config);
    expect((await sakip("check", "dinas.xlsx", ...words)).code).toBe(code);
  });

  test("for the language too", async () => {
    put("sakip.config.yaml", "language: en");
    expect((await sakip("check", "dinas.xlsx")).out).toMatch(/^Year +2025$/m);
    expect((await sakip("check", "dinas.xlsx", "--lang", "id")).out).not.toMatch(/^Year /m);
  });

  test("for the weight of a region's units, which nothing else has", async () => {
    const weightOf = async (...words: string[]) =>
      JSON.parse((await sakip("region", "dinas.xlsx", "-f", "json", ...words)).out).unitWeight;
    expect(await weightOf()).toBeNull();
    put("sakip.config.yaml", "unitWeight: 37.5");
    expect(await weightOf()).toBe(37.5);
    expect(await weightOf("--unit-weight", "40")).toBe(40);
  });

  test("for that weight inside a recap too, where the region is asked for", async () => {
    put("sakip.config.yaml", "unitWeight: 37.5");
    const analysesOf = async (...words: string[]) =>
      JSON.parse((await sakip("score", "dinas.xlsx", "--no-write", "-f", "json", ...words)).out).analyses;
    expect(await analysesOf()).toBeUndefined();
    expect(await analysesOf("--region")).toMatchObject({
      region: { unitWeight: 37.5, unitMean: "clusters" },
      regionPlans: null,
    });
    const both = [
      "--region",
      "--unit-weight",
      "40",
      "--unit-mean",
      "units",
      "--mean",
      "1",
      "--share",
      "D:1/1",
    ];
    expect(await analysesOf(...both)).toMatchObject({
      region: { unitWeight: 40, unitMean: "units" },
      regionPlans: [{ counted: 1, mean: { wanted: 1 }, shares: [{ letter: "D", needed: 1 }] }],
    });
    await expect(sakip("score", "dinas.xlsx", "--unit-mean", "units")).rejects.toThrow(
      "--unit-mean hanya berarti bersama --region.",
    );
  });

  test("for a list, which an option replaces", async () => {
    put("arsip/lama.xlsx", office("Dinas Lama", false));
    put("sakip.config.yaml", "exclude: [arsip/**]");
    const files = async (...words: string[]) =>
      JSON.parse((await sakip("check", ".", "-f", "json", ...words)).out).evaluations.map(
        ({ file }: Evaluation) => file,
      );
    expect(await files()).toEqual(["dinas.xlsx"]);
    expect(await files("--exclude", "dinas.xlsx")).toEqual(["arsip/lama.xlsx"]);
  });

  test("patterns lead from the file, wherever the command is run", async () => {
    put("lke/arsip/lama.xlsx", office("Dinas Lama", false));
    put("lke/baru.xlsx", office("Dinas Baru", false));
    put("sakip.config.yaml", "exclude: [lke/arsip/**]");
    process.chdir("lke");
    const { out } = await sakip("check", ".", "-f", "json");
    expect(JSON.parse(out).evaluations.map(({ file }: Evaluation) => file)).toEqual(["baru.xlsx"]);
  });
});

describe("severities", () => {
  const CONFIG = "severity: { weight-changed: warning, note-missing: off, SKP090: warning }";
  beforeEach(() => put("dinas.xlsx", office()));

  test("are those of the rules without a configuration", async () => {
    const found = (await findings("dinas.xlsx")).map(({ code, severity }) => `${code} ${severity}`);
    expect(found).toContain("SKP034 error");
    expect(found).toContain("SKP052 warning");
    expect((await sakip("check", "dinas.xlsx")).code).toBe(1);
  });

  test("decide what is listed, how, and the exit code", async () => {
    put("sakip.config.yaml", CONFIG);
    const found = (await findings("dinas.xlsx")).map(({ code, severity }) => `${code} ${severity}`);
    expect(found).toContain("SKP034 warning");
    expect(found.filter((each) => each.startsWith("SKP052"))).toEqual([]);
    expect((await sakip("check", "dinas.xlsx")).code).toBe(0);
    expect((await sakip("check", "dinas.xlsx", "--fail-on", "warning")).code).toBe(1);
  });

  test("that are off are never silent: beside the result, in JSON, in the memo and in SARIF", async () => {
    put("sakip.config.yaml", CONFIG);
    const { beside } = await sakip("check", "dinas.xlsx");
    expect(beside).toEqual(["Konfigurasi sakip.config.yaml mematikan 1 jenis temuan: SKP052."]);
    expect((await sakip("check", "dinas.xlsx", "-q")).beside).toEqual([]);
    const json = JSON.parse((await sakip("check", "dinas.xlsx", "-f", "json")).out);
    expect(json.options.severity).toEqual({ SKP034: "warning", SKP052: "off", SKP090: "warning" });
    await sakip("score", "dinas.xlsx");
    expect(readFileSync("dinas.summary.md", "utf8")).toContain(
      "| Tingkat temuan yang diatur konfigurasi | SKP034: peringatan; SKP052: dimatikan; SKP090: peringatan |",
    );
    const sarif = JSON.parse((await sakip("check", "dinas.xlsx", "-f", "sarif")).out);
    expect(sarif.runs[0].invocations[0].ruleConfigurationOverrides).toContainEqual({
      descriptor: { id: "SKP052" },
      configuration: { enabled: false },
    });
  });

  test("hold for many workbooks in worker threads, and for what only all of them show", async () => {
    for (let number = 1; number <= 10; number += 1)
      put(`lke/dinas ${number}.xlsx`, office(`Dinas ${number}`));
    put("lke/dinas 1 revisi.xlsx", office("Dinas 1", false));
    const own = (await findings("lke")).filter(({ code }) => ["SKP034", "SKP052", "SKP090"].includes(code));
    expect(own.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([
      ...Array.from({ length: 10 }, () => "SKP034 error"),
      ...Array.from({ length: 10 }, () => "SKP052 warning"),
      ...["SKP090 error", "SKP090 error"],
    ]);
    put("sakip.config.yaml", CONFIG);
    const set = (await findings("lke")).filter(({ code }) => ["SKP034", "SKP052", "SKP090"].includes(code));
    expect(set.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([
      ...Array.from({ length: 10 }, () => "SKP034 warning"),
      ...["SKP090 warning", "SKP090 warning"],
    ]);
  });

  test("hold for what `sakip plan` tells of files that it cannot plan for", async () => {
    put("lke/dinas.xlsx", office("Dinas Contoh", false));
    put("lke/anggaran.xlsx", xlsx({ sheets: [{ name: "Anggaran", rows: [["Belanja", 1200]] }] }));
    for (const target of [
      ["--to", "D"],
      ["--mean", "1"],
    ]) {
      put("sakip.config.yaml", "");
      expect(await sakip("plan", "lke", ...target)).toMatchObject({ code: 0, beside: [] });
      put("sakip.config.yaml", "severity: { not-lke: error }");
      const { code, beside } = await sakip("plan", "lke", ...target);
      expect([code, beside]).toEqual([1, [expect.stringMatching(/^lke\/anggaran\.xlsx: /)]]);
    }
  });

  test("that changed make earlier results hold no more", async () => {
    await sakip("score", "dinas.xlsx");
    const severities = () =>
      (JSON.parse(readFileSync("dinas.summary.json", "utf8")).evaluations as Evaluation[])
        .flatMap(({ diagnostics }) => diagnostics)
        .filter(({ code }) => code === "SKP034")
        .map(({ severity }) => severity);
    expect(severities()).toEqual(["error"]);
    put("sakip.config.yaml", CONFIG);
    await sakip("score", "dinas.xlsx", "--resume");
    expect(severities()).toEqual(["warning"]);
  });
});

describe("every format for other programs goes to standard output alone, without colour or words to translate", () => {
  beforeEach(() => {
    put("lke/dinas.xlsx", office());
    put("lke/kedua.xlsx", office("Dinas Kedua", false));
    put("lke/rusak.xlsx", "bukan buku kerja");
  });

  test.each(["github", "sarif", "junit", "concise"])("%s", async (format) => {
    const one = await sakip("check", "lke/dinas.xlsx", "-f", format, "--color");
    const many = await sakip("check", "lke", "-f", format, "--color");
    for (const { out, beside } of [one, many]) {
      expect(beside).toEqual([]);
      expect(out).not.toContain("\u001b");
      expect(out.endsWith("\n")).toBe(true);
    }
    expect([one.code, many.code]).toEqual([1, 1]);
    for (const part of ["lke/dinas.xlsx", "SKP034", "lke/rusak.xlsx", "SKP003"])
      expect(many.out).toContain(part);
    // `score` tells the same findings.
    const scored = await sakip("score", "lke", "-f", format, "--no-write");
    expect(scored.out).toBe(many.out);
  });

  test("nothing but an unreadable file ends with exit code 2 and is still told", async () => {
    const { code, out } = await sakip("check", "lke/rusak.xlsx", "-f", "sarif");
    expect(code).toBe(2);
    expect(JSON.parse(out).runs[0].invocations[0]).toEqual({ executionSuccessful: false, exitCode: 2 });
  });
});

describe("sakip config show", () => {
  test("tells every setting and where it came from", async () => {
    put("sakip.config.yaml", "failOn: warning\nseverity:\n  SKP053: off\n");
    const { out, code } = await sakip("config", "show", "--lang", "en", "--no-color");
    expect(code).toBe(0);
    expect(out).toBe(`Configuration file: sakip.config.yaml

Setting                       From                 Value
Language (language)           option --lang        en
Colour (color)                option --no-color    never
Rubric (rubric)               default              recognised from the workbook
Layout map (map)              default              none; layouts are recognised
                                                   from the file
Official assessor (assessor)  default              auto
Flagged from (flagFrom)       default              the rubric's own
Fails on (failOn)             sakip.config.yaml:1  warning
Left out (exclude)            default              none
Weight of OPDs (unitWeight)   default              none; it is never assumed
Assessors' sheets (sheets)    default              as the sheets say
Severity (severity)           sakip.config.yaml:2  SKP053 evidence-missing:
                                                   warning → off
`);
  });

  test("tells the same to programs", async () => {
    put("sakip.config.json", '{\n  "language": "en",\n  "exclude": ["lama.xlsx"]\n}');
    const { file, settings } = JSON.parse((await sakip("config", "show", "-f", "json")).out);
    expect(file).toBe("sakip.config.json");
    expect(settings).toMatchObject({
      language: { value: "en", from: "config", line: 2 },
      exclude: { value: ["lama.xlsx"], from: "config", line: 3 },
      failOn: { value: "error", from: "default" },
      rubric: { value: null, from: "default" },
    });
  });

  test("names the environment variable that forbids colour", async () => {
    const earlier = process.env.NO_COLOR;
    process.env.NO_COLOR = "1";
    try {
      const { out } = await sakip("config", "show", "-f", "json");
      expect(JSON.parse(out).settings.color).toEqual({
        value: "never",
        from: "environment",
        variable: "NO_COLOR",
      });
    } finally {
      if (earlier === undefined) delete process.env.NO_COLOR;
      else process.env.NO_COLOR = earlier;
    }
  });

  test("says when there is no file", async () => {
    const { out } = await sakip("config", "show");
    expect(out).toContain("Tidak ada berkas konfigurasi; semua nilai adalah bawaan.");
  });
});
