import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";
import { widthOf } from "../../src/report/columns.ts";
import { type RecapOptions, recapTerminal } from "../../src/report/terminal-recap.ts";
import { evaluationOf, findingOf } from "../recap/evaluations.ts";
import { manyRecap, recapOf, sampleRecap } from "../recap/sample.ts";

const { recap, findings } = sampleRecap();
const shown = (options: Partial<RecapOptions> = {}) =>
  recapTerminal(recap, findings, { language: "id", ...options });

describe("a terminal of any width", () => {
  test.each(LANGUAGES.flatMap((language) => [60, 80, 120].map((width) => [language, width] as const)))(
    "%s, %i columns: no line is longer",
    (language, width) => {
      const sample = sampleRecap(language);
      const text = recapTerminal(sample.recap, sample.findings, { language, width });
      expect(text.split("\n").filter((line) => widthOf(line) > width)).toEqual([]);
    },
  );

  test("colour changes nothing but the colour, and none goes on into the next line", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
    const colour = /\u001b\[\d+m/g;
    const coloured = shown({ colour: true });
    expect(coloured).not.toBe(shown());
    expect(coloured.replace(colour, "")).toBe(shown());
    for (const line of coloured.split("\n")) {
      const codes = line.match(colour) ?? [];
      expect(codes.length === 0 || codes.at(-1)?.match(/\[(39|22|0)m/)).toBeTruthy();
    }
  });

  test("ends with one newline and has no trailing spaces", () => {
    expect(shown()).toMatch(/[^\n]\n$/);
    expect(
      shown()
        .split("\n")
        .filter((line) => / $/.test(line)),
    ).toEqual([]);
  });
});

describe("hostile names", () => {
  test("nothing acts: no control character, no mark that turns the reading direction", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(shown()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Cf}/u);
  });
});

describe("each flagged OPD", () => {
  test("has its reason on the line below its name", () => {
    const lines = shown().split("\n");
    const at = lines.findIndex((line) => line.includes("43,00 C   Satuan Polisi Pamong Praja"));
    expect(lines[at + 1]?.trim()).toBe("kehilangan 2.c 10,50, 4.c 8,75, 1.c 7,50; perlu > 7,00 menuju CC");
    expect(lines[at + 2]).not.toMatch(/^ {12}/);
  });
});

describe("thousands of workbooks", () => {
  const many = manyRecap(3_000);
  const textOf = (options: Partial<RecapOptions>) =>
    recapTerminal(many.recap, many.findings, { language: "id", ...options });
  const text = textOf({ written: ["hasil/rekap.html"] });

  test("fit on a few screens and say where the rest is", () => {
    expect(text.split("\n").length).toBeLessThan(200);
    expect(text).toContain("… 2.940 OPD lain tidak ditampilkan; selengkapnya di hasil/rekap.html");
    expect(textOf({})).toContain("2.940 OPD lain tidak ditampilkan; pakai --format csv untuk selengkapnya");
  });

  test("show the best, the lowest and some that are incomplete", () => {
    const ranking = text.slice(text.indexOf("Peringkat\n"), text.indexOf("Sebaran predikat"));
    const ranks = ranking.split("\n").map((line) => line.slice(0, 4).trim());
    expect(ranks.filter((rank) => rank === "1")).toHaveLength(20);
    expect(ranks.filter((rank) => rank === "–")).toHaveLength(20);
    expect(ranks.filter((rank) => Number(rank) > 2_000)).toHaveLength(20);
  });

  test("every predicate that somebody has shows at least a stroke", () => {
    const rare = recapOf([
      ...Array.from({ length: 200 }, (_, index) =>
        evaluationOf({ file: `f${index}`, letters: "B B B B B B B B B B B B" }),
      ),
      evaluationOf({ file: "x", letters: "E E E E E E E E E E E E" }),
    ]);
    expect(recapTerminal(rare.recap, [], { language: "id" })).toMatch(/^ E {3}█ 1$/m);
  });
});

describe("nothing to tell", () => {
  test("no workbook at all", () => {
    const empty = recapOf([]);
    const text = recapTerminal(empty.recap, [], { language: "id" });
    expect(text).toContain("Tidak ada LKE yang dapat dinilai.");
    expect(text).toContain("0 berkas: 0 dinilai");
  });

  test("all units have sent theirs", () => {
    const one = evaluationOf({ file: "a", name: "Dinas A", letters: "B B B B B B B B B B B B" });
    const all = recapOf([one], { listed: [{ name: "Dinas A", code: null, cluster: null }] });
    expect(recapTerminal(all.recap, [], { language: "en" })).toContain(
      "All OPDs on the list (1) have sent theirs.",
    );
  });

  test("outputs that were refused are told with what to do", () => {
    const diagnostic = findingOf("SKP080", "output-exists", "error", "rekap.md sudah ada.");
    expect(shown({ unwritten: [{ ...diagnostic, fix: "Pakai --overwrite." }] })).toContain(
      "SKP080 rekap.md sudah ada. → Pakai --overwrite.",
    );
  });
});
