/** `sakip rubric new`, `check` and `diff` on files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadLetterRubric } from "../../src/commands/letter-rubric.ts";
import { rubricCheckCommand } from "../../src/commands/rubric-check.ts";
import { rubricDiffCommand } from "../../src/commands/rubric-diff.ts";
import { rubricNewCommand } from "../../src/commands/rubric-new.ts";
import { evaluate } from "../../src/index.ts";
import { checkRubric } from "../../src/rubric/check.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { gradedForm } from "../fixtures/profiles.ts";

const UNIT = "permenpanrb-88-2021-unit";
const EXAMPLE = "examples/rubrics/perbup-rekaan-7-2025.json";
const folder = mkdtempSync(path.join(tmpdir(), "sakip-rubric-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

function written(name: string, change: (rubric: ReturnType<typeof copy>) => void): string {
  const rubric = copy();
  change(rubric);
  writeFileSync(at(name), JSON.stringify(rubric));
  return at(name);
}

const copy = () =>
  structuredClone(loadEdition(UNIT).rubric) as { -readonly [Key in keyof Rubric]: Rubric[Key] };
type Rubric = ReturnType<typeof loadEdition>["rubric"];

describe("rubric new", () => {
  it("writes a copy that can be used, under the file's name, with its scoring written out", async () => {
    const out = at("Perwal 12-2026.json");
    const { text, exitCode } = await rubricNewCommand({ language: "id", from: UNIT, out, overwrite: false });
    const rubric = JSON.parse(readFileSync(out, "utf8"));
    expect(checkRubric(rubric, "id")).toEqual({ rubric });
    expect([rubric.id, rubric.scoring, exitCode]).toEqual(["perwal-12-2026", { method: "letters" }, 0]);
    expect(text).toContain("sakip rubric check");
  });

  it("prints the copy without a file, under an id of its own", async () => {
    const made = await rubricNewCommand({ language: "id", from: UNIT, out: undefined, overwrite: false });
    expect(JSON.parse(String(made.text)).id).toBe(`${UNIT}-lokal`);
  });

  it.each<[string, string]>([
    ["ada.json", "sudah ada"],
    ["rubrik.txt", "harus berakhiran .json"],
  ])("refuses %s", async (name, says) => {
    writeFileSync(at(name), "{}");
    const made = rubricNewCommand({ language: "id", from: UNIT, out: at(name), overwrite: false });
    await expect(made).rejects.toThrow(says);
    expect(readFileSync(at(name), "utf8")).toBe("{}");
  });
});

describe("rubric check", () => {
  const check = (files: readonly string[]) => rubricCheckCommand(files, { language: "en", format: "json" });

  it("tells every fault of every file", async () => {
    const broken = written("rusak.json", (rubric) => {
      rubric.title = " ";
      rubric.flagFrom = "Z";
    });
    const { text, exitCode } = await check([EXAMPLE, broken, at("tiada.json")]);
    const { files } = JSON.parse(String(text));
    expect(files.map(({ usable }: { usable: boolean }) => usable)).toEqual([true, false, false]);
    expect(files[1].problems).toEqual([
      '"title": must not be blank.',
      '"flagFrom": "Z" is no predicate\'s letter; choose one of AA, A, BB, B, CC, C, D, E.',
    ]);
    expect(exitCode).toBe(1);
  });

  it.each<[string, readonly string[], number]>([
    ["files that can be used", [EXAMPLE, UNIT], 0],
    ["files that are not there", [at("tiada.json"), at("juga-tiada.json")], 2],
  ])("ends with the right code on %s", async (_, files, code) => {
    expect((await check(files)).exitCode).toBe(code);
  });
});

describe("rubric diff", () => {
  const diff = async (one: string, other: string) => {
    const { text, exitCode } = await rubricDiffCommand([one, other], { language: "id", format: "json" });
    return { ...JSON.parse(String(text)), exitCode };
  };

  it("finds nothing in a rubric and its copy", async () => {
    expect(
      await diff(
        UNIT,
        written("sama.json", () => {}),
      ),
    ).toMatchObject({ differences: [], exitCode: 0 });
  });

  it.each<[string, (rubric: ReturnType<typeof copy>) => void, string, boolean]>([
    ["a title", (rubric) => void Object.assign(rubric, { title: "Lain" }), "title", false],
    ["the flag letter", (rubric) => void Object.assign(rubric, { flagFrom: "CC" }), "flagFrom", true],
    [
      "a letter's value",
      (rubric) => void Object.assign(rubric.scale[1] ?? {}, { value: 95 }),
      "scale/A/value",
      true,
    ],
    [
      "a band",
      (rubric) => {
        Object.assign(rubric.predicates[0] ?? {}, { over: 92 });
        Object.assign(rubric.predicates[1] ?? {}, { upTo: 92 });
      },
      "predicates/AA/over",
      true,
    ],
    [
      "a criterion less",
      (rubric) => void rubric.components[0]?.subcomponents[0]?.criteria.pop(),
      "components/1/subcomponents/1.a/criteria/6",
      true,
    ],
    [
      "a criterion's words",
      (rubric) =>
        void Object.assign(rubric.components[0]?.subcomponents[0]?.criteria[0] ?? {}, { text: "Lain" }),
      "components/1/subcomponents/1.a/criteria/1/text",
      false,
    ],
    [
      "the scoring",
      (rubric) => void Object.assign(rubric, { scoring: { method: "share", denominator: "all" } }),
      "scoring/method",
      true,
    ],
    [
      "the default written out",
      (rubric) => void Object.assign(rubric, { scoring: { method: "letters" }, id: "x" }),
      "id",
      false,
    ],
  ])("tells whether %s affects a result", async (_, change, place, affects) => {
    const found = await diff(UNIT, written("lain.json", change));
    expect(found.differences[0]).toMatchObject({ path: place, affectsResult: affects });
    expect([found.affectsResult, found.exitCode]).toEqual([affects, affects ? 1 : 0]);
  });

  it("shows the example beside the edition it was made from", async () => {
    const { text } = await rubricDiffCommand([UNIT, EXAMPLE], { language: "id", format: "table" });
    expect(text).toContain('komponen 4, sub-komponen 4.c, "weight"  12,5 → 10,5');
    expect(text).toContain("(tidak ada) → A = 100; B = 66; C = 33; D");
    const markdown = await rubricDiffCommand([UNIT, EXAMPLE], { language: "en", format: "markdown" });
    expect(markdown.text).toContain("## Differences that can change a score, a predicate or a flag (7)");
  });
});

describe("the commands about templates", () => {
  it.each<[string, Partial<Rubric>, string]>([
    ["another scoring", { scoring: { method: "share", denominator: "all" } }, 'scores by "share"'],
    [
      "sub-components without criteria",
      { components: bare(loadEdition(UNIT).rubric) },
      "has none on 1.a, 1.b",
    ],
  ])("say that they cannot do %s", async (_, changes, says) => {
    const file = written(
      "templat.json",
      (rubric) => void Object.assign(rubric, changes, { corrections: [] }),
    );
    await expect(loadLetterRubric(file, "en")).rejects.toThrow(says);
  });

  it("take a local rubric by letters, without a dimension too", async () => {
    const file = written("huruf.json", (rubric) => {
      Object.assign(rubric.components[0]?.subcomponents[0] ?? {}, { dimension: null });
    });
    expect((await loadLetterRubric(file, "en")).rubric.components[0]?.subcomponents[0]?.dimension).toBeNull();
  });
});

function bare({ components }: Rubric): Rubric["components"] {
  return components.map((component) => ({
    ...component,
    subcomponents: component.subcomponents.map((part) => ({ ...part, criteria: [] })),
  }));
}

describe("the example of a local rubric", () => {
  it("scores a paper with its extra sub-component", async () => {
    const rubric = JSON.parse(readFileSync(EXAMPLE, "utf8"));
    // B everywhere and D for the innovation: 66 of 98 and nothing of 2.
    const bytes = gradedForm({ rubric, sha256: "" }, { "4.d": "D" }, "B");
    const result = await evaluate(bytes, { file: "lke.xlsx", rubric: EXAMPLE });
    expect([result.total, result.predicate, result.answered, result.of]).toEqual([64.68, "B", 13, 13]);
    expect(result.components[3]?.subcomponents[3]).toMatchObject({ code: "4.d", dimension: null, score: 0 });
  });
});
