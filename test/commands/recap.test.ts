/** `sakip recap`: the same recap from every form in which results are kept, and no trust in any of them. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { NO_ANALYSES } from "../../src/analyses.ts";
import { unscored } from "../../src/assemble.ts";
import { type RecapCommandOptions, recapCommand } from "../../src/commands/recap.ts";
import type { ComparedUnit } from "../../src/comparison.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { ndjsonReport } from "../../src/report/json.ts";
import { writeOffices } from "../fixtures/offices.ts";
import { runSakip } from "../fixtures/run-sakip.ts";
import { NO_ANALYSIS_ASKED } from "../fixtures/score-options.ts";
import { xlsx } from "../fixtures/xlsx.ts";
import { evaluationOf, findingOf, unscoredOf } from "../recap/evaluations.ts";
import { sampleEvaluations } from "../recap/sample.ts";

const OPTIONS: RecapCommandOptions = {
  language: "id",
  format: "json",
  colour: false,
  width: 80,
  quiet: false,
  failOn: "error",
  write: null,
  opdList: null,
  rubric: undefined,
  analyses: NO_ANALYSIS_ASKED,
};

const BIN = fileURLToPath(new URL("../../bin/sakip.js", import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-recap-"));
});

function put(name: string, content: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const documentText = (evaluations: readonly Evaluation[], more: object = {}) =>
  JSON.stringify({ tool: { name: "sakip", version: "0" }, ...more, evaluations });
const linesText = (evaluations: readonly Evaluation[]) =>
  ndjsonReport({ evaluations: [...evaluations] } as Parameters<typeof ndjsonReport>[0]);

async function recap(paths: readonly string[], options: Partial<RecapCommandOptions> = {}) {
  const { text, exitCode, notices = [] } = await recapCommand(paths, { ...OPTIONS, ...options });
  return { text: [...text].join(""), exitCode, notices };
}

const filesIn = (text: string): string[] =>
  JSON.parse(text).groups.flatMap(({ ranking }: { ranking: { file: string }[] }) =>
    ranking.map(({ file }) => file),
  );
const codesIn = (text: string): string[] =>
  JSON.parse(text).findings.map(
    ({ file, diagnostic }: { file: string; diagnostic: { code: string } }) =>
      `${path.basename(file)} ${diagnostic.code}`,
  );

const LETTERS = "B B B B B B B B B B B B";
const one = evaluationOf({ file: "a.xlsx", name: "Dinas A", letters: LETTERS });
const DAMAGED = findingOf("SKP007", "file-xls", "error", "Buku kerja lama.");
const two = evaluationOf({ file: "b.xlsx", name: "Dinas B", letters: LETTERS.replaceAll("B", "C") });

test("with --gap the recap says how far OPDs and evaluators part, and only then", async () => {
  const both = evaluationOf({
    file: "a.xlsx",
    name: "Dinas A",
    self: LETTERS.replaceAll("B", "BB"),
    letters: LETTERS,
  });
  const results = put("hasil/a.summary.json", documentText([both]));
  const analyses = { ...OPTIONS.analyses, gap: true };
  const { text } = await recap([results], { analyses });
  expect(JSON.parse(text).analyses.gap.groups[0]).toMatchObject({
    counted: 1,
    region: { points: { mean: 10 } },
  });
  expect(JSON.parse((await recap([results])).text).analyses.gap).toBeNull();
  const nobody = put("hasil/b.summary.json", documentText([two]));
  expect(codesIn((await recap([nobody], { analyses })).text)).toContain(" SKP202");
});

describe("earlier results", () => {
  const office = (year: number, name: string, letters: string) =>
    evaluationOf({ file: `${year}/${name}.xlsx`, name, year, letters });
  const analysed = (more: Partial<RecapCommandOptions["analyses"]>) => ({
    analyses: { ...OPTIONS.analyses, ...more },
  });

  test("are compared with those of the recap, and what matching them brought up is told", async () => {
    const previous = put("2024.json", documentText([office(2024, "Dinas Kesehatn", LETTERS), one]));
    const now = put("2025.json", documentText([office(2025, "Dinas Kesehatan", LETTERS), two]));
    const { text } = await recap([now], analysed({ previous, target: "70,5" }));
    const { comparison } = JSON.parse(text).analyses;
    expect(comparison.target).toBe(70.5);
    expect(comparison.periods.map(({ source }: { source: string }) => source)).toEqual([previous, now]);
    expect(comparison.units.map((unit: ComparedUnit) => [unit.unit.name, unit.steps[0]?.outcome])).toEqual([
      ["Dinas B", "new"],
      ["Dinas Kesehatan", "new"],
      ["Dinas A", "gone"],
      ["Dinas Kesehatn", "gone"],
    ]);
    expect(codesIn(text)).toEqual(["Dinas Kesehatan.xlsx SKP191", "b.xlsx SKP191"]);
  });

  test("are not there: the recap says nothing of it", async () => {
    const { text } = await recap([put("2025.json", documentText([one]))]);
    expect(JSON.parse(text).analyses).toEqual(NO_ANALYSES);
  });

  test("the region's own value, of the latest year alone", async () => {
    const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");
    const unit = { letters: all("B"), cluster: "utama" };
    const results = put(
      "hasil.summary.json",
      documentText([
        evaluationOf({ file: "pemda.xlsx", letters: all("BB"), edition: "permenpanrb-88-2021-instansi" }),
        evaluationOf({ file: "a.xlsx", name: "Dinas A", ...unit }),
        evaluationOf({ file: "lama.xlsx", name: "Dinas A", year: 2024, ...unit }),
      ]),
    );
    const { text } = await recap(
      [results],
      analysed({ region: { unitWeight: "25", unitMean: "clusters", opdList: null } }),
    );
    const { region } = JSON.parse(text).analyses;
    expect(region).toMatchObject({ year: 2025, unitWeight: 25, combined: { total: 77.5, predicate: "BB" } });
    expect(codesIn(text)).toContain(" SKP209");
  });

  describe("of the region itself", () => {
    const all = (letter: string) => LETTERS.replaceAll("B", letter);
    const own = { edition: "permenpanrb-88-2021-instansi", name: "Kota Contoh" } as const;
    const years = (year: number, letter: string) => [
      evaluationOf({ file: `${year}/pemda.xlsx`, letters: all(letter), year, ...own }),
      evaluationOf({ file: `${year}/a.xlsx`, name: "Dinas A", cluster: "utama", letters: all("B"), year }),
      evaluationOf({ file: `${year}/b.xlsx`, name: "Dinas B", cluster: "utama", letters: all("B"), year }),
      evaluationOf({
        file: `${year}/c.xlsx`,
        name: "Dinas C",
        cluster: "tambahan",
        letters: all("CC"),
        year,
      }),
    ];
    const asked = { unitWeight: "25", unitMean: "clusters", opdList: null } as const;

    test("stand in last year's column, as `sakip region` has them", async () => {
      const previous = put("lama.json", documentText(years(2024, "B")));
      const now = put("baru.json", documentText(years(2025, "BB")));
      const { text } = await recap([now], analysed({ previous, region: asked }));
      const { region } = JSON.parse(text).analyses;
      // 0.75 × 80 + 0.25 × 65 = 76.25; the year before 0.75 × 70 + 0.25 × 65 = 68.75.
      expect(region.combined.total).toBe(76.25);
      expect(region.previous).toMatchObject({
        source: previous,
        year: 2024,
        combined: { total: 68.75 },
        change: 7.5,
      });
    });

    test("--unit-mean units: the mean of the OPDs in place of the clusters'", async () => {
      const now = put("baru.json", documentText(years(2025, "BB")));
      const unitOf = async (unitMean: "clusters" | "units") =>
        JSON.parse((await recap([now], analysed({ region: { ...asked, unitMean } }))).text).analyses.region
          .unit.total;
      // (70 + 60) ÷ 2 and (70 + 70 + 60) ÷ 3.
      expect([await unitOf("clusters"), await unitOf("units")]).toEqual([65, 66.67]);
    });

    test.each([
      ["of the same year", [2025]],
      ["of several years", [2024, 2023]],
    ])("%s are no last year, and that is told", async (_, given) => {
      const previous = put("lama.json", documentText(given.flatMap((year) => years(year, "B"))));
      const now = put("baru.json", documentText(years(2025, "BB")));
      const { text, exitCode } = await recap([now], analysed({ previous, region: asked }));
      expect(JSON.parse(text).analyses.region.previous).toBeNull();
      expect(codesIn(text)).toContain(" SKP235");
      expect(exitCode).toBe(1);
    });
  });

  test.each([
    ["a mean", { mean: "60", share: [] }, { mean: { wanted: 60, now: 60 }, shares: [], outcome: "reached" }],
    [
      "a share",
      { mean: undefined, share: ["b:2/2"] },
      { shares: [{ letter: "B", needed: 2, now: 1, after: 2 }], outcome: "found" },
    ],
  ])("are not needed to plan for all together: %s", async (_, goals, expected) => {
    const { text } = await recap([put("2025.json", documentText([one, two]))], analysed({ goals }));
    const { regionPlans, plan } = JSON.parse(text).analyses;
    expect(plan).toBeNull();
    expect(regionPlans).toMatchObject([{ year: 2025, counted: 2, leftOut: [], ...expected }]);
  });

  test.each([
    ["next", null],
    ["Next", null],
    ["bb", { kind: "predicate", letter: "BB", name: "Sangat Baik" }],
    ["72,5", { kind: "score", score: 72.5 }],
  ])("are not needed to plan: --to %s", async (to, target) => {
    const { text } = await recap([put("2025.json", documentText([one, two]))], analysed({ to }));
    const { plan } = JSON.parse(text).analyses;
    expect(plan.to).toEqual(target);
    expect(plan.plans).toHaveLength(2);
  });

  test.each([
    [{ target: "70" }, "Opsi --target memerlukan --previous"],
    [{ names: "nama.csv" }, "Opsi --names memerlukan --previous"],
    [{ previous: "tidak-ada" }, "tidak-ada"],
    [{ to: "XY" }, "“XY” bukan predikat (AA, A, BB, B, CC, C, D, E) dan bukan nilai"],
    [{ goals: { mean: "101", share: [] } }, "“101” bukan nilai dari 0 sampai 100"],
    [{ goals: { mean: undefined, share: ["BB:3/2"] } }, "“BB:3/2” bukan bagian OPD"],
    [{ goals: { mean: undefined, share: ["XY:1/2"] } }, "“XY” bukan predikat (AA, A, BB, B, CC, C, D, E)"],
  ])("%j: cannot be used", async (more, sentence) => {
    const now = put("2025.json", documentText([one]));
    await expect(recap([now], analysed(more))).rejects.toThrow(sentence);
  });
});

describe("the sources", () => {
  test("summaries, one document, lines and shards give the same recap", async () => {
    const evaluations = sampleEvaluations();
    for (const [index, evaluation] of evaluations.entries())
      put(`satu/${index % 3}/${99 - index}.summary.json`, documentText([evaluation]));
    const sources = [
      path.join(folder, "satu"),
      put("semua.json", documentText(evaluations)),
      put("semua.ndjson", linesText(evaluations)),
    ];
    const part = (index: number) => evaluations.filter((_, at) => at % 3 === index - 1);
    for (const index of [1, 2, 3]) {
      const shard = { index, of: 3 };
      put(`bagian/${index}/rekap.shard-${index}-of-3.json`, documentText(part(index), { shard }));
    }
    const texts = await Promise.all(
      [...sources, path.join(folder, "bagian")].map((source) => recap([source])),
    );
    expect(filesIn(texts[0]?.text ?? "")).toHaveLength(22);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(1);
  });

  test("a workbook that stands in two of them counts once", async () => {
    put("a.summary.json", documentText([one]));
    put("semua.ndjson", linesText([one, two]));
    const { text } = await recap([folder, path.join(folder, "a.summary.json")]);
    expect(filesIn(text)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(codesIn(text)).toEqual([]);
  });

  test("another result of the same workbook is told, and its summary counts", async () => {
    put("a.summary.json", documentText([one]));
    put("semua.ndjson", linesText([{ ...two, file: one.file }]));
    const { text, exitCode } = await recap([folder]);
    expect(filesIn(text)).toEqual(["a.xlsx"]);
    expect(JSON.parse(text).groups[0].ranking[0].total).toBe(one.total);
    expect(codesIn(text)).toEqual(["semua.ndjson SKP094"]);
    expect(JSON.parse(text).findings[0].diagnostic.message).toMatch(/“a\.xlsx” .*a\.summary\.json”/);
    expect(exitCode).toBe(1);
  });

  test("of two results alike, the one in the file with the later name counts", async () => {
    put("2024-9/a.summary.json", documentText([one]));
    put("2024-10/a.summary.json", documentText([{ ...two, file: one.file }]));
    const { text } = await recap([folder]);
    expect(JSON.parse(text).groups[0].ranking[0].total).toBe(two.total);
    expect(codesIn(text)).toEqual(["a.summary.json SKP094"]);
  });

  test("a workbook that a shard could not read and that has a score since counts once", async () => {
    const lost = unscored({ file: one.file, sha256: null, diagnostics: [DAMAGED] });
    put("rekap.shard-1-of-1.json", documentText([lost], { shard: { index: 1, of: 1 } }));
    put("a.summary.json", documentText([one]));
    const { text, exitCode } = await recap([folder]);
    expect(filesIn(text)).toEqual(["a.xlsx"]);
    const { summary, workbookFindings } = JSON.parse(text);
    expect([summary.workbooks, summary.unreadable, workbookFindings, codesIn(text)]).toEqual([1, 0, [], []]);
    expect(exitCode).toBe(0);
  });

  test("what a run said about several workbooks is found again, not repeated", async () => {
    const repeated = findingOf("SKP090", "unit-repeated", "error", "Lama.");
    const file = put("a.ndjson", linesText([{ ...one, diagnostics: [repeated] }]));
    const { text, exitCode } = await recap([file]);
    expect(JSON.parse(text).workbookFindings).toEqual([]);
    expect(exitCode).toBe(0);
  });

  test("folders are searched, but not what is hidden or something else", async () => {
    put("a.summary.json", documentText([one]));
    put(".lama/b.summary.json", documentText([two]));
    put("package.json", "{}");
    expect(filesIn((await recap([folder])).text)).toEqual(["a.xlsx"]);
  });

  test("lines may be many, blank, long or end without a break", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...one,
      file: `f${index}.xlsx`,
      sha256: `${index}`,
    }));
    const file = put("a.ndjson", `\ufeff${linesText(many).replaceAll("\n", "\r\n\r\n").trimEnd()}`);
    expect(filesIn((await recap([file])).text)).toHaveLength(60);
  });
});

describe("an earlier recap beside the results", () => {
  const unreadable = findingOf("SKP007", "file-xls", "error", "Buku kerja lama.");
  const withoutScore = (file: string) => ({ file, sha256: "0".repeat(64) });
  const earlier = (more: object = {}) =>
    JSON.stringify({
      unreadable: [withoutScore("lama.xls"), withoutScore("b.xlsx")],
      notLke: [],
      missing: null,
      notReached: ["c.xlsx", "a.xlsx"],
      workbookFindings: [{ file: "lama.xls", unit: null, diagnostic: unreadable }],
      ...more,
    });
  const beside = async (content: string, options: Partial<RecapCommandOptions> = {}) => {
    put("a.summary.json", documentText([one]));
    put("b.summary.json", documentText([two]));
    put("rekap.json", content);
    const { text, notices } = await recap([folder], options);
    return { ...JSON.parse(text), text, notices };
  };

  test("tells of the files that have none, and never of one that has", async () => {
    const { text, unreadable: files, notReached, summary, workbookFindings } = await beside(earlier());
    expect(filesIn(text)).toEqual(["a.xlsx", "b.xlsx"]);
    expect(files.map(({ file, reason }: { file: string; reason: object }) => [file, reason])).toEqual([
      ["lama.xls", unreadable],
    ]);
    expect([notReached, summary.workbooks, summary.unreadable]).toEqual([["c.xlsx"], 3, 1]);
    expect(workbookFindings).toEqual([{ file: "lama.xls", unit: null, diagnostic: unreadable }]);
  });

  test.each([
    ["half a file", "{", "bukan JSON yang utuh"],
    ["something else", "{}", "“unreadable”"],
    ["a name that is none", earlier({ notReached: [1] }), "“notReached.0”"],
  ])("is a finding when it is %s", async (_, content, place) => {
    const { text, findings } = await beside(content);
    expect(codesIn(text)).toEqual(["rekap.json SKP094"]);
    expect(findings[0].diagnostic.message).toContain(place);
  });

  test("that had a list of OPDs asks for it when none is given", async () => {
    const list = put("daftar.csv", "OPD\nDinas A\n");
    const before = earlier({ missing: [] });
    expect((await beside(before)).notices).toEqual([expect.stringContaining("--opd-list")]);
    expect((await beside(before, { opdList: list })).notices).toEqual([]);
    expect((await beside(earlier())).notices).toEqual([]);
  });

  test("is no result by itself: its scores are made from nothing", async () => {
    const file = put("rekap.json", earlier());
    for (const given of [folder, file])
      await expect(recap([given])).rejects.toThrow("Tidak ada hasil penilaian");
  });
});

describe("what cannot be used is a finding, and the rest is told", () => {
  const changed = (change: (evaluation: Evaluation) => void) => {
    const copy = structuredClone(two);
    change(copy);
    return documentText([copy]);
  };
  const component = ({ components: [first] }: Evaluation) => {
    if (!first) throw new Error("no component");
    return first;
  };

  test.each<readonly [string, string, string]>([
    ["half a file", '{"evaluations": [', "bukan JSON yang utuh"],
    ["something else", "[1, 2]", "bukan hasil penilaian"],
    ["another tool's document", '{"evaluations": {}}', "“evaluations”"],
    ["a key that is missing", '{"evaluations": [{"file": "x"}]}', "“evaluations.0.sha256”"],
    ["a total above 100", changed((each) => Object.assign(each, { total: 100.5 })), "“evaluations.0.total”"],
    ["a total below 0", changed((each) => Object.assign(each, { total: -1 })), "“evaluations.0.total”"],
    ["more decimals", changed((each) => Object.assign(each, { total: 50.001 })), "“evaluations.0.total”"],
    ["a float's exponent", changed((each) => Object.assign(each, { total: 1e-7 })), "“evaluations.0.total”"],
    ["a weight of 0", changed((each) => Object.assign(component(each), { weight: 0 })), "“evaluations.0.1”"],
  ])("%s", async (_, content, place) => {
    put("baik.summary.json", documentText([one]));
    put("buruk.summary.json", content);
    const { text, exitCode } = await recap([folder]);
    expect(filesIn(text)).toEqual(["a.xlsx"]);
    expect(codesIn(text)).toEqual(["buruk.summary.json SKP094"]);
    expect(JSON.parse(text).findings[0].diagnostic.message).toContain(place);
    expect(exitCode).toBe(1);
  });

  test("one bad line among good ones is told by its number", async () => {
    const file = put("a.ndjson", `${linesText([one])}{"file": 1}\nhello\n${linesText([two])}`);
    const { text } = await recap([file]);
    expect(filesIn(text)).toEqual(["a.xlsx", "b.xlsx"]);
    const messages = JSON.parse(text).findings.map(
      (each: { diagnostic: { message: string } }) => each.diagnostic.message,
    );
    expect(messages[0]).toContain("“baris 2: file”");
    expect(messages[1]).toContain("“baris 3”");
  });

  test("a link that leads nowhere", async () => {
    put("a.summary.json", documentText([one]));
    symlinkSync(path.join(folder, "tidak-ada"), path.join(folder, "b.summary.json"));
    expect(codesIn((await recap([folder])).text)).toEqual(["b.summary.json SKP094"]);
  });

  // Windows has no pipes with names in folders.
  test.skipIf(process.platform === "win32")("a pipe, which would never end", async () => {
    put("baik.summary.json", documentText([one]));
    const pipes = ["a.ndjson", "b.summary.json", "rekap.json"];
    for (const name of pipes) execFileSync("mkfifo", [path.join(folder, name)]);
    const { text } = await recap([folder]);
    expect(filesIn(text)).toEqual(["a.xlsx"]);
    expect(codesIn(text)).toEqual(pipes.map((name) => `${name} SKP094`));
    expect(text).toContain("EFTYPE");
  });

  test.each([
    ["more parts than --shard takes", { index: 1, of: 100_000_000 }, "“shard.of”"],
    ["a part beyond the last", { index: 4, of: 3 }, "“shard.index”"],
  ])("%s", async (_, shard, place) => {
    put("a.summary.json", documentText([one]));
    put("rekap.shard-1-of-3.json", documentText([two], { shard }));
    const { text } = await recap([folder]);
    expect(codesIn(text)).toEqual(["rekap.shard-1-of-3.json SKP094"]);
    expect(JSON.parse(text).findings[0].diagnostic.message).toContain(place);
  });

  const scoreless = (each: Evaluation) => Object.assign(component(each), { score: null });
  test.each<readonly [string, (evaluation: Evaluation) => void, string]>([
    ["a total that the components do not add up to", (each) => Object.assign(each, { total: 99 }), "total"],
    ["a component's score", (each) => Object.assign(component(each), { score: 0 }), "total"],
    ["a total without one of its scores", scoreless, "total"],
    ["scores without their total", (each) => Object.assign(each, { total: null, predicate: null }), "total"],
    ["a total of nothing", (each) => Object.assign(each, { components: [] }), "total"],
    ["a total without a predicate", (each) => Object.assign(each, { predicate: null }), "predicate"],
    [
      "a predicate without a total",
      (each) => Object.assign(each, { total: null }) && scoreless(each),
      "predicate",
    ],
  ])("a contradiction: %s", async (_, change, place) => {
    put("baik.summary.json", documentText([one]));
    put("buruk.summary.json", changed(change));
    put("buruk.ndjson", changed(change).replace(/^.*?"evaluations":\[(.*)\]}$/, "$1"));
    const { text } = await recap([folder]);
    expect(filesIn(text)).toEqual(["a.xlsx"]);
    expect(codesIn(text)).toEqual(["buruk.ndjson SKP094", "buruk.summary.json SKP094"]);
    const messages = JSON.parse(text).findings.map(
      (each: { diagnostic: { message: string } }) => each.diagnostic.message,
    );
    expect(messages[0]).toContain(`“baris 1: ${place}” bertentangan`);
    expect(messages[1]).toContain(`“evaluations.0.${place}” bertentangan`);
  });

  test("no contradiction: each figure was rounded by itself", async () => {
    const rounded = changed((each) => Object.assign(each, { total: (each.total ?? 0) + 0.01 }));
    expect(filesIn((await recap([put("b.summary.json", rounded)])).text)).toEqual(["b.xlsx"]);
  });

  test("a shard that is not there", async () => {
    put("rekap.shard-1-of-3.json", documentText([one], { shard: { index: 1, of: 3 } }));
    put("rekap.shard-3-of-3.json", documentText([two], { shard: { index: 3, of: 3 } }));
    const { text, exitCode } = await recap([folder]);
    expect(JSON.parse(text).findings[0].diagnostic.message).toContain("3 bagian, tetapi bagian 2 tidak ada");
    expect(exitCode).toBe(1);
  });

  test("not one result is to be used: exit code 2", async () => {
    expect((await recap([put("a.summary.json", "{")])).exitCode).toBe(2);
  });

  test("not one workbook could be read: exit code 2, whatever --fail-on says", async () => {
    const lost = unscoredOf("lama.xls", findingOf("SKP007", "file-xls", "error", "Buku kerja lama."));
    const file = put("a.ndjson", linesText([lost]));
    expect((await recap([file], { failOn: "never" })).exitCode).toBe(2);
    put("b.ndjson", linesText([one]));
    expect((await recap([folder], { failOn: "never" })).exitCode).toBe(0);
  });
});

describe("the command line", () => {
  test("every path that is wrong is told at once", async () => {
    const wrong = recap([path.join(folder, "x"), folder, path.join(folder, "y")]);
    await expect(wrong).rejects.toThrow(/“.*x” tidak ada\.\n.*“.*y” tidak ada\.\nTidak ada hasil penilaian/);
  });

  test.each([
    ["error", 0],
    ["flagged", 1],
    ["warning", 0],
    ["never", 0],
  ] as const)("--fail-on %s: exit code %i for a flagged OPD", async (failOn, exitCode) => {
    expect((await recap([put("b.summary.json", documentText([two]))], { failOn })).exitCode).toBe(exitCode);
  });

  test("a list of OPDs tells who is missing", async () => {
    const list = put("daftar.csv", "OPD;Klaster\nDinas A;utama\nDinas Z;tambahan\n");
    const { text } = await recap([put("a.summary.json", documentText([one]))], { opdList: list });
    expect(JSON.parse(text).missing).toEqual([
      { name: "Dinas Z", code: null, cluster: "tambahan", near: null },
    ]);
  });

  test.each([
    ["table", "Peringkat\nNo  OPD"],
    ["markdown", "# Rekapitulasi"],
    ["csv", "year,rubric,rank"],
    ["json", '{\n  "tool": '],
  ] as const)("--format %s", async (format, beginning) => {
    const { text } = await recap([put("a.summary.json", documentText([one]))], { format });
    expect(text).toContain(beginning);
  });

  test.skipIf(process.platform === "win32")("a slow reader is waited for many times, unseen", () => {
    const long = "x".repeat(100_000);
    const diagnostics = Array.from({ length: 30 }, () => findingOf("SKP060", "much", "info", long));
    put("a.summary.json", documentText([{ ...one, diagnostics }]));
    const command = `"$0" "$1" recap . --no-write --format json | (sleep 0.2; cat)`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command, process.execPath, BIN], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    expect(JSON.parse(stdout).workbookFindings).toHaveLength(30);
    expect(stderr).toBe("");
  });

  test("--quiet shows errors only", async () => {
    put("a.summary.json", documentText([one]));
    expect((await recap([folder], { format: "table", quiet: true })).text).toBe("");
    put("b.summary.json", "{");
    expect((await recap([folder], { format: "table", quiet: true })).text).toMatch(
      /^.*b\.summary\.json: SKP094 .*\n$/,
    );
  });
});

describe("the files", () => {
  const NAMES = ["rekap.csv", "rekap.html", "rekap.json", "rekap.md", "rekap.xlsx"];
  const write = { out: null, overwrite: false };
  const written = () => readdirSync(folder).filter((name) => name.startsWith("rekap"));

  test("stand in the folder given; an earlier recap is not replaced unasked", async () => {
    put("a.summary.json", documentText([one]));
    expect((await recap([folder], { write })).exitCode).toBe(0);
    expect(written()).toEqual(NAMES);
    rmSync(path.join(folder, "rekap.md"));
    const again = await recap([folder], { write });
    expect([again.exitCode, again.notices.length]).toEqual([1, 4]);
    expect(again.notices[0]).toContain("SKP080");
    expect(written()).not.toContain("rekap.md");
    expect((await recap([folder], { write: { ...write, overwrite: true } })).exitCode).toBe(0);
    expect(written()).toEqual(NAMES);
  });

  test("are byte for byte those of the run over the workbooks", async () => {
    mkdirSync(path.join(folder, "masuk"));
    writeOffices(path.join(folder, "masuk"), 7);
    put("masuk/rusak.xlsx", "bukan buku kerja");
    put("masuk/lama.xls", "bukan buku kerja");
    writeFileSync(
      path.join(folder, "masuk/bukti.xlsx"),
      xlsx({ sheets: [{ name: "Pagu", rows: [["Pagu"]] }] }),
    );
    put("daftar.csv", "OPD\nDinas Rekaan 1\nDinas Rekaan 99\n");
    const list = ["--opd-list", "daftar.csv"];
    expect((await runSakip(folder, ["score", "masuk", "-o", "hasil", ...list])).code).toBe(1);
    const read = () => NAMES.map((name) => readFileSync(path.join(folder, "hasil", name)).toString("latin1"));
    const expected = read();
    // The earlier recap tells of the files that left no summary.
    expect((await runSakip(folder, ["recap", "hasil", "--overwrite", ...list])).code).toBe(1);
    expect(read()).toEqual(expected);
    for (const name of NAMES) rmSync(path.join(folder, "hasil", name));
    for (const shard of ["1/2", "2/2"])
      await runSakip(folder, ["score", "masuk", "-o", "hasil", "--overwrite", "--shard", shard]);
    expect((await runSakip(folder, ["recap", "hasil", ...list])).code).toBe(1);
    expect(read()).toEqual(expected);
  });
});
