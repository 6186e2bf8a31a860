/** `sakip template check` and `sakip check --against` from paths to text and exit code. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UsageError } from "../../src/commands/outcome.ts";
import { type ScoreOptions, scoreCommand } from "../../src/commands/score.ts";
import { type TemplateCheckOptions, templateCheckCommand } from "../../src/commands/template-check.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import { lke } from "../fixtures/lke.ts";
import { USUAL_SCORE } from "../fixtures/score-options.ts";
import { titlesOf, workbookOf } from "../fixtures/sheets.ts";
import { edited, setNumber, setText, unprotect } from "../mutations/edit.ts";

const ROOT = new URL("../../", import.meta.url);
const TEMPLATE = readFileSync(new URL("templates/lke-unit.xlsx", ROOT));
const FILLED = readFileSync(new URL("examples/dinas-contoh-menengah.xlsx", ROOT));

const folder = mkdtempSync(path.join(tmpdir(), "sakip-template-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array | string): string {
  const full = path.join(folder, name);
  writeFileSync(full, bytes);
  return full;
}

const CHECK: TemplateCheckOptions = {
  language: "id",
  format: "json",
  colour: false,
  width: 80,
  quiet: false,
  failOn: "error",
  exclude: [],
  rubric: undefined,
  severities: undefined,
};

async function check(paths: readonly string[], options: Partial<TemplateCheckOptions> = {}) {
  const { text, exitCode } = await templateCheckCommand(paths, { ...CHECK, ...options });
  return { text: typeof text === "string" ? text : [...text].join(""), exitCode };
}

describe("sakip template check", () => {
  const good = file("baik.xlsx", TEMPLATE);

  test("a template that can be trusted", async () => {
    const { text, exitCode } = await check([good]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(text).evaluations).toMatchObject([
      { layout: "sakip-template", complete: false, answered: 0, of: 12, total: null, diagnostics: [] },
    ]);
  });

  test("says that a blank one has no answers, and gives no score", async () => {
    const { text } = await check([good], { format: "table" });
    expect(text).toMatch(/Tidak ada temuan\.\nBelum lengkap, 0 dari 12 terjawab\n$/);
  });

  test("one that cannot, beside one that can", async () => {
    const bad = file("buruk.xlsx", await edited(TEMPLATE, setNumber("LKE", "C8", 6.5)));
    const { text, exitCode } = await check([good, bad], { format: "concise", language: "en" });
    expect(exitCode).toBe(1);
    expect(text).toContain("SKP034");
    // That the scores follow the weight is no news.
    expect(text).not.toContain("SKP112");
  });

  test("information fails nothing, and a severity can be changed", async () => {
    const open = file("terbuka.xlsx", await edited(TEMPLATE, unprotect("LKE")));
    expect((await check([open], { failOn: "warning" })).exitCode).toBe(0);
    expect((await check([open], { severities: { SKP118: "error" } })).exitCode).toBe(1);
    expect((await check([open], { severities: { SKP118: "error" }, failOn: "never" })).exitCode).toBe(0);
  });

  test("a file that is no workbook", async () => {
    const { text, exitCode } = await check([file("catatan.xlsx", "bukan buku kerja")]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(text).evaluations[0].diagnostics[0].code).toBe("SKP003");
  });

  test.each(["table", "markdown"] as const)("the heading names no OPD (%s)", async (format) => {
    const bare = await check([file("LKE OPD baru.xlsx", TEMPLATE)], { format });
    expect(bare.text).not.toMatch(/OPD baru(?!\.xlsx)|OPD tidak disebutkan/);
    const own = file("LKE lama.xlsx", await edited(TEMPLATE, setText("Identitas", "B5", "Dinas Contoh")));
    expect((await check([own], { format })).text).toContain("Dinas Contoh");
  });

  test("a path that is not there", async () => {
    await expect(check([path.join(folder, "tidak-ada.xlsx")])).rejects.toThrow(UsageError);
  });

  test.each(["table", "markdown", "csv", "github", "sarif", "junit"] as const)("as %s", async (format) => {
    const bad = file("format.xlsx", await edited(TEMPLATE, setNumber("LKE", "E8", 6)));
    const { text } = await check([bad], { format });
    // CSV has one line for each workbook and no findings.
    expect(text).toContain(format === "csv" ? "format.xlsx" : "SKP110");
  });
});

const SCORE: ScoreOptions = { ...USUAL_SCORE, format: "json", view: "check", width: 80, failOn: "error" };

describe("sakip check --against", () => {
  const against = file("template.xlsx", TEMPLATE);
  const codes = async (paths: readonly string[]) => {
    const { text, exitCode } = await scoreCommand(paths, { ...SCORE, against });
    const { evaluations } = JSON.parse(typeof text === "string" ? text : [...text].join(""));
    const found = evaluations.map(({ diagnostics }: { diagnostics: { code: string }[] }) =>
      diagnostics.map(({ code }) => code),
    );
    return { found, exitCode };
  };

  test("a form that was only filled in", async () => {
    expect(await codes([file("isian.xlsx", FILLED)])).toEqual({ found: [[]], exitCode: 0 });
  });

  describe("a file of several OPDs, each on a copy of the template's sheet", () => {
    const guide = { name: "Petunjuk", rows: [["Isi satu lembar untuk setiap OPD."]] };
    // The fixture's formulas hold the value of the letter beside them: all letters stay as they are.
    const form = { sheet: "LKE Unit", titles: titlesOf("............") };
    const template = file("kosong.xlsx", workbookOf(form, guide));
    const filled = file(
      "gabungan.xlsx",
      workbookOf(
        { sheet: "Dinkes", titles: titlesOf("Dinas Kesehatan") },
        {
          sheet: "Disdik",
          titles: titlesOf("Dinas Pendidikan"),
          change: (own) => {
            own.cells[own.at("1.a", "weight")] = 7;
          },
        },
        {
          sheet: "Dinsos",
          titles: titlesOf("Dinas Sosial"),
          change: (own) => {
            own.cells[own.at("2.b", "title")] = "Dokumen pengukuran sudah ada";
          },
        },
        guide,
        { name: "Catatan", rows: [["Rapat"]] },
      ),
    );
    const told = async (language: "id" | "en") => {
      const { text } = await scoreCommand([filled], { ...SCORE, language, against: template });
      const { evaluations } = JSON.parse(typeof text === "string" ? text : [...text].join(""));
      return evaluations.map((evaluation: { sheet: string; diagnostics: Diagnostic[] }) => [
        evaluation.sheet,
        ...evaluation.diagnostics
          .filter(({ code }) => code >= "SKP130" && code <= "SKP149")
          .map(({ code, sheet, cell, message }) => `${code} ${sheet}!${cell}: ${message}`),
      ]);
    };

    test("tells each OPD's departures with it, and those of the file with the first", async () => {
      expect(await told("id")).toEqual([
        ["Dinkes", "SKP135 Catatan!null: Lembar “Catatan” tidak ada pada template."],
        ["Disdik", "SKP136 Disdik!C7: Bobot ini “7”, sedangkan pada template “6”."],
        ["Dinsos", expect.stringContaining("SKP137 Dinsos!B40: ")],
      ]);
    });

    test("in English too", async () => {
      expect((await told("en"))[1]).toEqual([
        "Disdik",
        "SKP136 Disdik!C7: This weight is “7”, but “6” in the template.",
      ]);
    });
  });

  test.each([
    ["an official form", () => lke()],
    ["the form of a region", () => readFileSync(new URL("templates/lke-instansi.xlsx", ROOT))],
  ])("%s that was made from another template is told once", async (_, bytes) => {
    const { found } = await codes([file("lain.xlsx", bytes())]);
    expect(found[0].filter((code: string) => code >= "SKP130")).toEqual(["SKP149"]);
  });

  test("several forms, each compared in a thread of its own", async () => {
    const typed = file("diketik.xlsx", await edited(FILLED, setNumber("Hasil", "E13", 95)));
    const retitled = file("judul.xlsx", await edited(FILLED, setText("LKE", "G5", "Komentar")));
    // Both are of one OPD, which is told of them too.
    const found = [
      ["SKP139", "SKP181", "SKP090"],
      ["SKP141", "SKP090"],
    ];
    expect(await codes([typed, retitled])).toEqual({ found, exitCode: 1 });
  });

  test.each([
    ["that is not there", "tidak-ada.xlsx", /tidak-ada\.xlsx/],
    ["that is no workbook", "catatan.xlsx", /tidak dapat dipakai sebagai pembanding/],
  ])("a template %s", async (_, name, message) => {
    if (name === "catatan.xlsx") file(name, "bukan buku kerja");
    const options = { ...SCORE, against: path.join(folder, name) };
    await expect(scoreCommand([file("isian.xlsx", FILLED)], options)).rejects.toThrow(message);
  });
});
