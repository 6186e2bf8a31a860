/** The command as a person runs it: the built program in a process of its own. `npm test` builds it first. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { type LkeSpec, lke } from "./fixtures/lke.ts";

const BIN = fileURLToPath(new URL("../bin/sakip.js", import.meta.url));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-cli-"));
});

function sakip(...words: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [BIN, ...words],
      { cwd: folder, env: { ...process.env, NO_COLOR: "1" } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}

function put(name: string, bytes: Uint8Array | string): string {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
  return name;
}

/** A form of an office of its own: one OPD twice in a run is a finding. */
const named = (unit: string, spec: LkeSpec = {}) =>
  lke({ ...spec, titles: ["LKE Unit", `Unit Kerja : ${unit}`, "Tahun : 2025"] });

const WEAK = Object.fromEntries(
  ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"].map((code) => [
    code,
    "C",
  ]),
);

describe("sakip score", () => {
  it("shows the score, writes the three outputs and leaves the workbook as it was", async () => {
    const bytes = lke();
    put("dinas.xlsx", bytes);
    const { code, out, err } = await sakip("score", "dinas.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("NILAI AKHIR 80,00 dari 100, predikat BB (Sangat Baik)");
    expect(readdirSync(folder).sort()).toEqual([
      "dinas.scored.xlsx",
      "dinas.summary.json",
      "dinas.summary.md",
      "dinas.xlsx",
    ]);
    expect(readFileSync(path.join(folder, "dinas.xlsx")).equals(Buffer.from(bytes))).toBe(true);
  });

  it("speaks English when asked to", async () => {
    put("dinas.xlsx", lke());
    const { out } = await sakip("score", "dinas.xlsx", "--no-write", "--lang", "en");
    expect(out).toMatch(/80\.00 of 100/);
    expect(readdirSync(folder)).toEqual(["dinas.xlsx"]);
  });

  it("gives the same bytes again for the same workbook", async () => {
    put("dinas.xlsx", lke());
    await sakip("score", "dinas.xlsx");
    const before = ["scored.xlsx", "summary.md", "summary.json"].map((end) =>
      readFileSync(path.join(folder, `dinas.${end}`)),
    );
    await sakip("score", "dinas.xlsx", "--overwrite");
    const after = ["scored.xlsx", "summary.md", "summary.json"].map((end) =>
      readFileSync(path.join(folder, `dinas.${end}`)),
    );
    expect(after.map((bytes, index) => bytes.equals(before[index] ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("never overwrites without leave, shows the result all the same and says so as an error", async () => {
    put("dinas.xlsx", lke());
    put("dinas.summary.md", "catatan saya");
    const { code, out } = await sakip("score", "dinas.xlsx");
    expect(code).toBe(1);
    expect(out).toContain("NILAI AKHIR 80,00");
    expect(out).toContain("SKP080");
    expect(readFileSync(path.join(folder, "dinas.summary.md"), "utf8")).toBe("catatan saya");
    expect(readdirSync(folder).sort()).toEqual(["dinas.summary.md", "dinas.xlsx"]);
  });

  it("scores its own scored copy again elsewhere, never onto itself", async () => {
    put("dinas.xlsx", lke());
    await sakip("score", "dinas.xlsx");
    const original = readFileSync(path.join(folder, "dinas.scored.xlsx"));
    const onto = await sakip("score", "dinas.scored.xlsx", "--overwrite");
    expect(onto.code).toBe(1);
    expect(onto.out).toContain("SKP081");
    expect(readFileSync(path.join(folder, "dinas.scored.xlsx")).equals(original)).toBe(true);
    const elsewhere = await sakip("score", "dinas.scored.xlsx", "--out", "lain");
    expect(elsewhere.code).toBe(0);
    expect(elsewhere.out).toContain("NILAI AKHIR 80,00");
  });

  it("a workbook whose copy cannot be made is still scored and summed up, and never stops the others", async () => {
    put(
      "rusak sebagian.xlsx",
      lke({
        change: (form) => {
          form.workbook = { parts: { "[Content_Types].xml": "<Types>" } };
        },
      }),
    );
    put("baik.xlsx", named("Dinas Baik"));
    const { code, out } = await sakip("score", "rusak sebagian.xlsx", "baik.xlsx", "--format", "json");
    const { evaluations, summary } = JSON.parse(out);
    expect(code).toBe(1);
    expect(summary.scored).toBe(2);
    expect(evaluations[0]).toMatchObject({
      total: 80,
      outputs: ["rusak sebagian.summary.md", "rusak sebagian.summary.json"],
    });
    expect(evaluations[0].diagnostics).toMatchObject([{ code: "SKP082" }]);
    expect(evaluations[1].outputs).toHaveLength(3);
  });

  it("mirrors the folders below --out and counts every workbook", async () => {
    put("masuk/a.xlsx", lke());
    put("masuk/kecamatan/b.xlsx", named("Kecamatan B", { letters: WEAK }));
    put("masuk/kecamatan/bukan-lke.xlsx", lke({ columns: ["number", "title", "weight"] }));
    const { code, out } = await sakip("score", "masuk", "-o", "hasil", "--format", "json");
    const { summary, evaluations } = JSON.parse(out);
    expect(code).toBe(0);
    expect(summary).toEqual({
      workbooks: 3,
      scored: 2,
      incomplete: 0,
      unreadable: 0,
      notLke: 1,
      flagged: ["masuk/kecamatan/b.xlsx"],
    });
    expect(evaluations[1].outputs).toContain("hasil/kecamatan/b.scored.xlsx");
    expect(statSync(path.join(folder, "hasil/kecamatan/b.summary.json")).size).toBeGreaterThan(0);
  });

  it("keeps the extension where two workbooks share a stem", async () => {
    put("a.xlsx", lke());
    put("a.xlsm", named("Dinas Lain"));
    await sakip("score", "a.xlsx", "a.xlsm", "-o", "hasil");
    expect(readdirSync(path.join(folder, "hasil")).filter((name) => name.includes("scored"))).toEqual([
      "a.xlsm.scored.xlsx",
      "a.xlsx.scored.xlsx",
    ]);
  });
});

describe("several workbooks", () => {
  const RECAP = ["rekap.csv", "rekap.html", "rekap.json", "rekap.md", "rekap.xlsx"];
  const putThree = () => {
    put("masuk/a.xlsx", named("Dinas A"));
    put("masuk/b.xlsx", named("Dinas B", { letters: WEAK }));
    put("masuk/arsip/c.xlsx", named("Dinas C"));
  };
  const recapsIn = (name: string) =>
    readdirSync(path.join(folder, name)).filter((file) => file.startsWith("rekap"));

  it.each([
    ["the folder that was given", ["masuk"], "masuk"],
    ["--out", ["masuk", "--out", "hasil"], "hasil"],
    ["where we are, for files", ["masuk/a.xlsx", "masuk/b.xlsx", "--overwrite"], "."],
  ])("leave a recap in %s", async (_, words, where) => {
    putThree();
    expect(await sakip("score", ...words)).toMatchObject({ code: 0, err: "" });
    expect(recapsIn(where)).toEqual(RECAP);
  });

  it.each([
    ["score", "masuk", "--no-write"],
    ["check", "masuk"],
    ["score", "masuk/a.xlsx"],
  ])("%j leaves none", async (...words) => {
    putThree();
    await sakip(...words);
    expect([...recapsIn("."), ...recapsIn("masuk")]).toEqual([]);
  });

  it("are never told in a recap that overwrites another file", async () => {
    putThree();
    put("masuk/rekap.md", "catatan saya");
    const { code, out } = await sakip("score", "masuk");
    expect(code).toBe(1);
    expect(out).toContain("SKP080");
    expect(recapsIn("masuk")).toEqual(["rekap.md"]);
    const json = await sakip("score", "masuk", "--overwrite", "--format", "ndjson");
    expect(json.code).toBe(0);
    expect(recapsIn("masuk")).toEqual(RECAP);
  });

  it("are shown as one ranking, as lines of JSON or CSV, or finding by finding", async () => {
    putThree();
    const show = async (...words: string[]) => (await sakip(...words)).out;
    expect(await show("score", "masuk", "--no-write")).toContain("Peringkat");
    const lines = (await show("score", "masuk", "--no-write", "--format", "ndjson")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).unit.name)).toEqual(["Dinas A", "Dinas C", "Dinas B"]);
    const csv = (await show("score", "masuk", "--no-write", "--format", "csv")).trimEnd().split("\r\n");
    expect(csv).toHaveLength(4);
    const checked = await show("check", "masuk");
    const told = ["Dinas A", "Dinas C", "Dinas B", "3 berkas"].map((words) => checked.indexOf(words));
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told).not.toContain(-1);
  });

  it("that are excluded are not read", async () => {
    putThree();
    const filesWith = async (...words: string[]) =>
      JSON.parse(
        (await sakip("score", "masuk", "--no-write", "--format", "json", ...words)).out,
      ).evaluations.map((evaluation: { file: string }) => evaluation.file);
    expect(await filesWith("--exclude", "arsip")).toEqual(["masuk/a.xlsx", "masuk/b.xlsx"]);
    expect(await filesWith("--exclude", "arsip/**", "--exclude", "b.*")).toEqual(["masuk/a.xlsx"]);
  });

  it("--verbose tells each on a line of its own", async () => {
    putThree();
    const { err } = await sakip("score", "masuk", "--no-write", "--verbose");
    expect(err.trimEnd().split("\n").sort()).toEqual([
      "[1/3] masuk/a.xlsx",
      "[2/3] masuk/arsip/c.xlsx",
      "[3/3] masuk/b.xlsx",
    ]);
  });
});

describe("exit codes", () => {
  const incomplete = () => lke({ letters: { "3.b": "-" } });

  it.each([
    ["a good workbook", () => lke(), [], 0],
    ["a flagged one", () => lke({ letters: WEAK }), [], 0],
    ["a flagged one", () => lke({ letters: WEAK }), ["--fail-on", "flagged"], 1],
    ["a good one", () => lke(), ["--fail-on", "flagged"], 0],
    [
      "CC with another flag letter",
      () => lke({ letters: Object.fromEntries(Object.keys(WEAK).map((key) => [key, "CC"])) }),
      ["--fail-on", "flagged", "--flag-from", "cc"],
      1,
    ],
    ["an incomplete one", incomplete, [], 1],
    ["an incomplete one", incomplete, ["--fail-on", "incomplete"], 1],
    ["an incomplete one", incomplete, ["--fail-on", "never"], 0],
    [
      "an error that is no missing answer",
      () =>
        lke({
          change: (form) => {
            form.cells[form.at("2.c", "weight")] = 20;
          },
        }),
      ["--fail-on", "incomplete"],
      0,
    ],
    [
      "an error that is no missing answer",
      () =>
        lke({
          change: (form) => {
            form.cells[form.at("2.c", "weight")] = 20;
          },
        }),
      ["--fail-on", "flagged"],
      1,
    ],
    ["a warning", () => lke({ notes: { "1.a": "" } }), [], 0],
    ["a warning", () => lke({ notes: { "1.a": "" } }), ["--fail-on", "warning"], 1],
  ] as const)("%s (%#)", async (_, make, words, code) => {
    put("dinas.xlsx", make());
    expect((await sakip("score", "dinas.xlsx", "--no-write", ...words)).code).toBe(code);
  });

  it("--fail-on incomplete fails on a file that cannot be read, too", async () => {
    put("rusak.xlsx", "");
    put("dinas.xlsx", lke());
    expect(
      (await sakip("score", "dinas.xlsx", "rusak.xlsx", "--no-write", "--fail-on", "incomplete")).code,
    ).toBe(1);
  });

  it("a file that cannot be read is 2 alone and 1 among others", async () => {
    put("rusak.xlsx", "<html>masuk log</html>");
    put("dinas.xlsx", lke());
    const alone = await sakip("score", "rusak.xlsx");
    expect(alone).toMatchObject({ code: 2, err: "" });
    expect(alone.out).toContain("SKP004");
    expect((await sakip("score", "rusak.xlsx", "dinas.xlsx")).code).toBe(1);
  });

  it.each(["score", "recap"])("%s: a file where --out needs a folder is 2, and stays", async (command) => {
    put("dinas.xlsx", lke());
    put("hasil", "catatan");
    const { code, err } = await sakip(command, "dinas.xlsx", "--out", "hasil");
    expect(code).toBe(2);
    expect(err).toContain("“hasil” adalah berkas; --out memerlukan folder.");
  });

  it("JSON is printed on every exit code but usage errors", async () => {
    put("rusak.xlsx", "");
    const { code, out } = await sakip("score", "rusak.xlsx", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(out).evaluations[0]).toMatchObject({
      total: null,
      rubric: null,
      diagnostics: [{ code: "SKP002" }],
    });
  });
});

describe("a command line that cannot be understood", () => {
  it.each([
    [[], 2, ""],
    [["skor"], 2, "Perintah “skor” tidak dikenal. Mungkin maksud Anda “score”?"],
    [["score"], 2, "Argumen “path” belum diisi."],
    [
      ["score", "tiada.xlsx", "tiada-juga"],
      2,
      "“tiada.xlsx” tidak ada.\nBerkas atau folder “tiada-juga” tidak ada.",
    ],
    [["score", "x", "--format", "pdf"], 2, "pilih table, json, ndjson, csv, markdown"],
    [["score", "x", "--year", "25"], 2, "bukan tahun"],
    [["score", "x", "--lang", "fr"], 2, "pilih id, en"],
    [["score", ".", "--flag-from", "Z"], 2, "--flag-from"],
    [["score", ".", "--rubric", "tiada"], 2, "tiada"],
    [["score", ".", "--jobs", "0"], 2, "--jobs"],
    [["score", ".", "--timeout", "nol"], 2, "--timeout"],
    [["score", ".", "--shard", "3/2"], 2, "2/4"],
    [["score", ".", "--shard", "1/2", "--opd-list", "daftar.csv"], 2, "sakip recap"],
    [["score", ".", "--resume", "--no-write"], 2, "--resume"],
    [["score", ".", "--exclude", "*.xlsx"], 2, "Tidak ada buku kerja"],
    [["explain", "SKP999"], 2, "SKP999"],
    [["--lang", "en", "score", "nowhere.xlsx"], 2, "nowhere.xlsx"],
  ])("%j", async (words, code, message) => {
    put("ada.xlsx", lke());
    const run = await sakip(...words);
    expect(run.code).toBe(code);
    expect(run.err).toContain(message);
    expect(run.err).not.toMatch(/\n\s+at /);
  });
});

describe("the other commands", () => {
  it("check writes nothing and shows findings without scores", async () => {
    put("dinas.xlsx", lke({ letters: { "3.b": "-" } }));
    const { code, out } = await sakip("check", "dinas.xlsx");
    expect(code).toBe(1);
    expect(out).toContain("SKP040");
    expect(out).not.toContain("NILAI AKHIR");
    expect(readdirSync(folder)).toEqual(["dinas.xlsx"]);
  });

  it("template new makes a workbook that is incomplete, 0 of 12, never a score", async () => {
    const made = await sakip("template", "new", "-o", "lke.xlsx", "--opd", "Dinas Contoh", "--year", "2025");
    expect(made).toMatchObject({ code: 0, err: "" });
    const { code, out } = await sakip("score", "lke.xlsx", "--no-write", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out).evaluations[0]).toMatchObject({
      layout: "sakip-template",
      unit: { name: "Dinas Contoh" },
      year: 2025,
      answered: 0,
      of: 12,
      total: null,
      predicate: null,
      range: { min: 0, max: 100 },
    });
    expect((await sakip("template", "new", "-o", "lke.xlsx")).code).toBe(2);
  });

  it("explain, rubric list and rubric show print what they are asked for", async () => {
    expect((await sakip("explain", "skp040")).out).toContain("SKP040");
    expect((await sakip("rubric", "list")).out).toContain("permenpanrb-88-2021-instansi");
    const { out } = await sakip("rubric", "show", "permenpanrb-88-2021-unit", "--format", "json");
    expect(JSON.parse(out).rubric.components[2].subcomponents[1].weight).toBe(4.5);
  });

  it("--quiet shows the errors alone, and leaves what a program reads as it is", async () => {
    put("baik.xlsx", named("Dinas Baik"));
    put("dinas.xlsx", lke({ letters: { "3.b": "-" }, notes: { "1.a": "" } }));
    expect(await sakip("score", "baik.xlsx", "--no-write", "-q")).toEqual({ code: 0, out: "", err: "" });
    const quiet = await sakip("score", "baik.xlsx", "dinas.xlsx", "--no-write", "-q");
    expect(quiet.code).toBe(1);
    expect(quiet.out).toContain("SKP040");
    expect(quiet.out).not.toMatch(/SKP052|baik\.xlsx|NILAI AKHIR/);
    const json = await sakip("score", "dinas.xlsx", "--no-write", "-q", "--format", "json");
    expect(JSON.parse(json.out).summary.incomplete).toBe(1);
  });

  it("--version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect((await sakip("--version")).out).toBe(`${version}\n`);
  });
});
