/** `sakip plan` from paths to text and exit code. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { UsageError } from "../../src/commands/outcome.ts";
import { type PlanCommandOptions, planCommand } from "../../src/commands/plan.ts";
import { documentOf } from "../../src/document.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import type { Plan } from "../../src/plan.ts";
import { USUAL_OPTIONS } from "../fixtures/usual-options.ts";
import { evaluationOf } from "../recap/evaluations.ts";

const EXAMPLE = fileURLToPath(new URL("../../examples/kecamatan-contoh-ditandai.xlsx", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sakip-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

function summary(name: string, evaluation: Evaluation): string {
  return file(`${name}.summary.json`, JSON.stringify(documentOf([evaluation], USUAL_OPTIONS)));
}

const OPTIONS: PlanCommandOptions = {
  language: "id",
  format: "json",
  colour: false,
  width: 80,
  quiet: false,
  assessor: "auto",
  to: "BB",
  allowJudgement: false,
  keep: [],
  cost: undefined,
  rubric: undefined,
  severities: undefined,
};

async function run(paths: readonly string[], options: Partial<PlanCommandOptions> = {}) {
  const { text, notices = [], exitCode } = await planCommand(paths, { ...OPTIONS, ...options });
  return { text: String(text), notices, exitCode };
}

async function plans(paths: readonly string[], options: Partial<PlanCommandOptions> = {}) {
  return (JSON.parse((await run(paths, options)).text) as { plans: readonly Plan[] }).plans;
}

describe("for whom", () => {
  test("a workbook, scored as it is", async () => {
    const [made] = await plans([EXAMPLE], { to: "CC" });
    expect(made).toMatchObject({
      total: 42.7,
      outcome: "found",
      best: { effort: 4, total: 51.2, predicate: "CC" },
    });
    expect(made?.alternatives).toHaveLength(5);
  });

  test("a folder of summaries, each OPD", async () => {
    const region = path.join(folder, "wilayah");
    mkdirSync(region);
    for (const letter of ["B", "BB", "C"])
      writeFileSync(
        path.join(region, `${letter}.summary.json`),
        JSON.stringify(
          documentOf(
            [evaluationOf({ file: `${letter}.xlsx`, name: `Dinas ${letter}`, letters: all(letter) })],
            USUAL_OPTIONS,
          ),
        ),
      );
    const { text, exitCode } = await run([region], { format: "table" });
    expect(exitCode).toBe(0);
    expect(text).toContain("2 dapat mencapainya, 1 sudah, 0 tidak terjangkau, 0 belum lengkap");
  });

  test("a file that cannot be read is told and the others are planned", async () => {
    const region = path.join(folder, "campur");
    mkdirSync(region);
    writeFileSync(path.join(region, "kosong.xlsx"), "");
    copyFileSync(EXAMPLE, path.join(region, "b.xlsx"));
    const { text, notices, exitCode } = await run([region], { to: "CC" });
    expect((JSON.parse(text) as { plans: readonly Plan[] }).plans).toHaveLength(1);
    expect(notices).toEqual([expect.stringContaining("kosong.xlsx: ")]);
    expect(exitCode).toBe(1);
  });
});

describe("the exit code", () => {
  const b = summary("b", evaluationOf({ file: "b.xlsx", name: "B", letters: all("B") }));
  const open = summary(
    "open",
    evaluationOf({ file: "o.xlsx", name: "O", letters: `- ${all("B").slice(2)}` }),
  );
  test.each([
    ["found", b, "BB", 0],
    ["reached", b, "60", 0],
    ["out of reach", b, "95,5", 1],
    ["incomplete", open, "B", 1],
  ])("%s", async (_, path_, to, exitCode) => {
    expect((await run([path_], { to })).exitCode).toBe(exitCode);
  });

  test("nothing to plan for", async () => {
    expect((await run([file("kosong.xlsx", "")])).exitCode).toBe(2);
  });
});

describe("costs", () => {
  const b = summary("biaya", evaluationOf({ file: "b.xlsx", name: "B", letters: all("B") }));

  test("YAML or JSON", async () => {
    const free = (await plans([b], { to: "71,5" }))[0]?.best?.raises[0]?.code;
    expect(free).toBe("1.c");
    for (const content of ["default: 1\n1.c: 5 # mahal\n", '{"1.c": 5}'])
      expect(
        (await plans([b], { to: "71,5", cost: file("biaya.yaml", content) }))[0]?.best?.raises[0]?.code,
      ).toBe("2.c");
  });

  test.each([
    [
      "1.c: nol\n9.z.z: 1\n2.c: -1\n",
      "1.c: “nol” harus angka lebih dari 0",
      "“9.z.z” bukan kode",
      "2.c: “-1”",
    ],
    ["- 1\n", "isinya harus pasangan kode"],
    ["1.c: [\n", "bukan YAML yang benar"],
    ["1.c: 0.001\n", "paling banyak dua desimal"],
  ])("%j: every fault at once", async (content, ...says) => {
    const cost = file("salah.yaml", content);
    for (const part of says) await expect(run([b], { cost })).rejects.toThrow(part);
  });

  test("a file that is not there", async () => {
    await expect(run([b], { cost: path.join(folder, "tiada.yaml") })).rejects.toThrow("berkas ini tidak ada");
  });
});

describe("usage", () => {
  const b = summary("pakai", evaluationOf({ file: "b.xlsx", name: "B", letters: all("B") }));

  test.each<[about: string, paths: readonly string[], options: Partial<PlanCommandOptions>, says: string]>([
    ["a target that is none", [b], { to: "BBB" }, "“BBB” bukan predikat (AA, A, BB, B, CC, C, D, E)"],
    ["a target beyond 100", [b], { to: "101" }, "“101”"],
    ["a code that is none", [b], { keep: ["7.x"] }, "“7.x” bukan kode"],
    ["a path that is not there", [path.join(folder, "tiada")], {}, "tidak ada."],
  ])("%s", async (_, paths, options, says) => {
    await expect(run(paths, options)).rejects.toThrow(UsageError);
    await expect(run(paths, options)).rejects.toThrow(says);
  });

  test("a rubric that is not at hand is named", async () => {
    const made = evaluationOf({ file: "b.xlsx", name: "B", letters: all("B") });
    const other = summary("lain", { ...made, rubric: { id: "lokal-contoh", sha256: "f".repeat(64) } });
    await expect(run([other])).rejects.toThrow("dinilai dengan rubrik lokal-contoh yang tidak ada di sini");
  });

  test("codes and letters may be written small or large", async () => {
    const [made] = await plans([b], { to: "bb", keep: ["1.C"] });
    expect(made?.best?.raises.map(({ code }) => code)).not.toContain("1.c");
  });
});
