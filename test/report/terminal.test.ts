import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { EvaluationDocument } from "../../src/evaluation.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { DOCUMENTS, HOSTILE_NAME } from "./documents.ts";

const ESCAPE = "\u001b";

/** The complete result with other texts in it. */
function withTexts(texts: {
  readonly name?: string;
  readonly diagnostics?: Diagnostic[];
  readonly output?: string;
}): EvaluationDocument {
  const [evaluation] = DOCUMENTS.complete.evaluations;
  if (!evaluation) throw new Error("the complete document has one evaluation");
  const { name = "Dinas Contoh", diagnostics = [], output = "hasil.xlsx" } = texts;
  return {
    ...DOCUMENTS.complete,
    evaluations: [{ ...evaluation, unit: { ...evaluation.unit, name }, diagnostics, outputs: [output] }],
  };
}

function warning(cell: string, message: string, fix = "Perbaiki."): Diagnostic {
  return { code: "SKP999", name: "made-up", severity: "warning", message, sheet: "LKE", cell, fix };
}

describe("nothing a workbook says reaches the terminal as a command", () => {
  test("an OPD's name with escape sequences is shown with its signs visible", () => {
    const text = terminalReport(withTexts({ name: HOSTILE_NAME }), { language: "id" });
    expect(text).toContain('␛]0;retitled␇␛[31mDinas�2J <b>|`*_"Merah"_*`terbalik');
  });

  test("any text at all leaves only lines of visible characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (any) => {
        const text = terminalReport(
          withTexts({ name: any, diagnostics: [warning(any, any, any)], output: any }),
          { language: "id" },
        );
        expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe("colour", () => {
  test("none without being asked for", () => {
    expect(terminalReport(DOCUMENTS.several, { language: "id" })).not.toContain(ESCAPE);
  });

  test("changes nothing but the colour", () => {
    const coloured = terminalReport(DOCUMENTS.flagged, { language: "id", colour: true });
    expect(coloured).toContain(ESCAPE);
    const plain = stripVTControlCharacters(coloured).replace(/ +$/gm, "");
    expect(plain).toBe(terminalReport(DOCUMENTS.flagged, { language: "id" }));
  });

  test("is switched off again within each line", () => {
    for (const line of terminalReport(DOCUMENTS.several, { language: "id", colour: true, width: 60 }).split(
      "\n",
    )) {
      const open = new Set<string>();
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the sequences under test
      for (const [, code = ""] of line.matchAll(/\u001b\[(\d+)m/g)) {
        if (code === "22") open.delete("bold");
        else if (code === "39") open.delete("colour");
        else open.add(code === "1" ? "bold" : "colour");
      }
      expect([...open], line).toEqual([]);
    }
  });
});

describe("width", () => {
  test.each([60, 80, 120])("tables and findings stay within %d columns", (width) => {
    const [, ...blocks] = terminalReport(DOCUMENTS.flagged, { language: "en", width }).split("\n\n");
    const lines = blocks.flatMap((block) => block.split("\n"));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines).toContain("─".repeat(width));
  });

  test("a word longer than a line is broken, not cut off", () => {
    const word = "x".repeat(300);
    const text = terminalReport(withTexts({ diagnostics: [warning("D7", `Berisi ${word}.`)] }), {
      language: "id",
    });
    expect(text.match(/x+/g)?.join("")).toContain(word);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("characters of two columns are counted as two", () => {
    const text = terminalReport(withTexts({ diagnostics: [warning("D7", "東京特別市".repeat(20))] }), {
      language: "id",
    });
    const wide = text.split("\n").filter((line) => line.includes("東"));
    expect(wide.length).toBeGreaterThan(1);
    for (const line of wide) {
      const columns = [...line].reduce(
        (sum, character) => sum + (/[\u3000-\u9fff]/.test(character) ? 2 : 1),
        0,
      );
      expect(columns).toBeLessThanOrEqual(80);
    }
  });
});

describe("what the result says", () => {
  const shown = (name: keyof typeof DOCUMENTS) => terminalReport(DOCUMENTS[name], { language: "id" });

  test.each([
    ["complete", "NILAI AKHIR 75,75 dari 100, predikat BB (Sangat Baik)"],
    ["complete", "Harus naik lebih dari 4,25 untuk mencapai A (Memuaskan)"],
    ["complete", "Tidak ditandai"],
    ["flagged", "DITANDAI: C ke bawah"],
    ["incomplete", "BELUM LENGKAP: 11 dari 12 terjawab; nilai akhir masih antara 66,70 dan 71,20"],
    ["incomplete", "Belum ada jawaban yang dapat dipakai: 3.b (LKE Unit!D72)"],
    ["incomplete", "penilaian mandiri (kolom evaluator masih kosong)"],
    ["unreadable", "TIDAK DINILAI"],
    ["several", "6 berkas: 4 dinilai, 1 belum lengkap, 1 tidak terbaca, 0 bukan LKE"],
  ] as const)("%s: %s", (name, sentence) => {
    expect(shown(name)).toContain(sentence);
  });

  test("an incomplete result has neither a predicate nor a flag", () => {
    expect(shown("incomplete")).not.toMatch(/DITANDAI|Tidak ditandai|predikat [A-E]/);
  });

  test("one result needs no summary of several", () => {
    expect(shown("complete")).not.toContain("1 berkas");
  });

  test("findings of one code beyond the tenth are counted, with their cells", () => {
    const findings = Array.from({ length: 12 }, (_, index) =>
      warning(`B${index + 1}`, `Kata ${index} lain ${index}.`),
    );
    const text = terminalReport(withTexts({ diagnostics: findings }), { language: "id" });
    expect(text).toContain("dan 2 temuan lain yang sejenis: LKE!B11, B12");
    expect(text).toContain("Peringatan (12)");
  });
});
