/** The printed form as offices send it round: what it lacks is told, and nothing in it is called wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTemplate } from "../../src/check-template.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { AGAINST_RULES, TEMPLATE_RULES } from "../../src/validate/template-rules.ts";
import { type LkeForm, type LkeSpec, lke } from "../fixtures/lke.ts";
import { againstFindings, templateFindings } from "./findings.ts";

const SCALE = loadEdition("permenpanrb-88-2021-unit").rubric.scale;
const CODES = ["1", "2", "3", "4"].flatMap((code) => ["a", "b", "c"].map((letter) => `${code}.${letter}`));

/** Blank answers and notes; every score follows its answer, as in the forms that offices use. */
function official(change: (form: LkeForm) => void = () => {}): Uint8Array {
  const blank = Object.fromEntries(CODES.map((code) => [code, ""]));
  const open = Object.fromEntries(CODES.map((code) => [code, "-"]));
  const spec: LkeSpec = { letters: open, notes: blank, evidence: blank };
  return lke({
    ...spec,
    change: (form) => {
      for (const code of CODES) {
        const answer = form.at(code, "answer");
        const values = SCALE.reduceRight(
          (rest, { letter, value }) => `IF(${answer}="${letter}",${value},${rest})`,
          "0",
        );
        form.cells[form.at(code, "score")] = {
          formula: `IF(${answer}="","",${values}*${form.at(code, "weight")}/100)`,
          cached: "",
        };
      }
      change(form);
    },
  });
}

const UNPROTECTED = "SKP118 LKE Unit";
const NO_LIST = "SKP105 LKE Unit!D7";
const SHOWS_ZERO = "SKP115 LKE Unit!E102";

describe("sakip template check", () => {
  test("tells of the printed form only what it lacks, and all of that is information", async () => {
    const found = await templateFindings(official());
    expect(found).toEqual([NO_LIST, SHOWS_ZERO, UNPROTECTED]);
    const told = found.map((line) => TEMPLATE_RULES.find(({ code }) => line.startsWith(code))?.severity);
    expect(new Set(told)).toEqual(new Set(["info"]));
  });

  test("tells that a form without formulas computes nothing", async () => {
    const bare = official((form) => {
      for (const code of [...CODES, "1", "2", "3", "4", "total"]) delete form.cells[form.at(code, "score")];
    });
    expect(await templateFindings(bare)).toEqual([NO_LIST, "SKP111 LKE Unit", UNPROTECTED]);
  });

  test("finds a sum that is one component short", async () => {
    const short = official((form) => {
      const sum = [form.at("1", "score"), form.at("2", "score"), form.at("3", "score")].join(",");
      form.cells[form.at("total", "score")] = { formula: `SUM(${sum})`, cached: 0 };
    });
    expect(await templateFindings(short)).toEqual([NO_LIST, "SKP112 LKE Unit!E102", SHOWS_ZERO, UNPROTECTED]);
  });
});

describe("sakip check --against", () => {
  const against = async (filled: Uint8Array) =>
    (await againstFindings(official(), filled)).filter((line) => line >= "SKP130");

  test("an unprotected form is filled in where its columns say so", async () => {
    const filled = official((form) => {
      for (const code of CODES) form.cells[form.at(code, "answer")] = "BB";
      form.cells[form.at("1.a/1", "note")] = "Dokumen ditetapkan kepala dinas.";
      form.cells.A2 = "Unit Kerja : Dinas Lain";
      form.cells.A110 = "Mengetahui, Kepala Dinas";
    });
    expect(await against(filled)).toEqual([]);
  });

  test("a weight, a formula and a criterion are not for filling in", async () => {
    const filled = official((form) => {
      form.cells[form.at("1.a", "weight")] = 8;
      form.cells[form.at("1.b", "score")] = 9;
      form.cells[form.at("1.a/2", "title")] = "Terdapat dokumen perencanaan kinerja tahunan.";
    });
    expect(await against(filled)).toEqual([
      "SKP136 LKE Unit!C7",
      "SKP137 LKE Unit!B9",
      "SKP139 LKE Unit!E14",
    ]);
  });
});

test.each([
  ["id", /^Salin rumus dari sel E7, yang benar; sekarang rumusnya “=.*;.*”\.$/],
  ["en", /^Copy the formula of the cell E7, which is right; now it is “=.*,.*”\.$/],
] as const)("a wrong score of a sub-component is copied from a right one (%s)", async (language, fix) => {
  const wrong = official((form) => {
    const answer = form.at("1.b", "answer");
    const points = `IF(${answer}="AA",100,0)`;
    form.cells[form.at("1.b", "score")] = { formula: `IF(${answer}="","",${points})`, cached: "" };
  });
  const { diagnostics } = await checkTemplate(wrong, "t.xlsx", { language });
  expect(diagnostics.find(({ code }) => code === "SKP112")?.fix).toMatch(fix);
});

describe("a form that was not made from the template", () => {
  const template = readFileSync(new URL("../../templates/lke-unit.xlsx", import.meta.url));
  const region = readFileSync(new URL("../../templates/lke-instansi.xlsx", import.meta.url));
  test.each([
    ["the printed form against ours", template, official()],
    ["ours against the printed form", official(), template],
    ["a region's form against an office's", template, region],
  ])("is told so, and nothing else: %s", async (_, against, filled) => {
    const found = await againstFindings(against, filled);
    expect(found.filter((line) => line >= "SKP130")).toEqual(["SKP149"]);
  });
});

test("every rule about templates is told by one of the tables", () => {
  const folder = new URL("./", import.meta.url);
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
  const codes = [...TEMPLATE_RULES, ...AGAINST_RULES].map(({ code }) => code);
  expect(codes.filter((code) => !tables.includes(`"${code}`))).toEqual([]);
});
