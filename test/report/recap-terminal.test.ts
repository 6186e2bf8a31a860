import { describe, expect, test } from "vitest";
import { unscored } from "../../src/assemble.ts";
import { LANGUAGES } from "../../src/language/language.ts";
import { widthOf } from "../../src/report/columns.ts";
import { recapMarkdown } from "../../src/report/recap-markdown.ts";
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

describe("a finding of what only the files together show", () => {
  const told = (file: string) => {
    const diagnostic = findingOf("SKP205", "region-instansi-missing", "error", "Tidak ada LKE Instansi.");
    return recapTerminal({ ...recap, findings: [{ file, unit: null, diagnostic }] }, findings, {
      language: "id",
    });
  };

  test.each([
    ["lke.xlsx", "lke.xlsx: Tidak ada LKE Instansi."],
    ["", "Tidak ada LKE Instansi."],
  ])("of the file “%s” reads: %s", (file, line) => {
    expect(
      told(file)
        .split("\n")
        .map((each) => each.trim()),
    ).toContain(line);
  });
});

describe("each flagged OPD", () => {
  test("has its reasons on the lines below its name", () => {
    const lines = shown().split("\n");
    const at = lines.findIndex((line) => line.includes("43,00 C   Satuan Polisi Pamong Praja"));
    expect(lines[at + 1]?.trim()).toBe("kehilangan 2.c 10,50, 4.c 8,75, 1.c 7,50");
    expect(lines[at + 2]?.trim()).toBe("harus naik lebih dari 7,00 untuk mencapai CC");
    expect(lines[at + 3]).not.toMatch(/^ {12}/);
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

describe("an OPD that sent two workbooks", () => {
  const lines = shown().split("\n");

  test("is one OPD in the headline, and the mean says that both workbooks count", () => {
    expect(lines).toContain(
      "20 LKE dari 19 OPD: 18 dinilai, 2 belum lengkap; 6 perlu pembinaan (C ke bawah)",
    );
    expect(lines).toContain("OPD yang mengirim lebih dari satu LKE (ganda) dihitung sekali untuk tiap LKE.");
  });

  test("has the file below each of its lines", () => {
    const below = lines.flatMap((line, at) =>
      /^ +\d+ +dinas sosial /i.test(line) ? [lines[at + 1]?.trim()] : [],
    );
    expect(below).toEqual(["ganda: masuk/salinan/dinas-sosial.xlsx", "ganda: masuk/dinas-sosial.xlsx"]);
  });
});

describe("a single result", () => {
  const one = recapOf([evaluationOf({ file: "a", name: "Dinas A", letters: "B B B B B B B B B B B B" })]);
  const text = recapTerminal(one.recap, [], { language: "id" });

  test("has no middle, no spread and no histogram, and a name instead of a rubric's id", () => {
    expect(text).not.toMatch(/kuartil|median|█/);
    expect(text).toMatch(/^LKE Unit \d{4}\n1 OPD dinilai, 0 belum lengkap/);
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
});

describe("files that already exist", () => {
  const exists = (file: string) => findingOf("SKP080", "output-exists", "error", `${file} sudah ada.`);
  const unwritten = ["rekap.xlsx", "rekap.md", "rekap.json"].map(exists);
  const flat = (text: string) => text.replace(/\s+/g, " ");

  test("are told in one sentence with every way on", () => {
    const evaluation = evaluationOf({ file: "a", letters: "B B B B B B B B B B B B" });
    const { recap } = recapOf([evaluation]);
    const findings = ["a.scored.xlsx", "a.summary.md"].map((file) => ({
      file: "a",
      unit: null,
      diagnostic: exists(file),
    }));
    const text = flat(recapTerminal(recap, findings, { language: "id", unwritten }));
    expect(text).toContain("SKP080 Hasil sebelumnya sudah ada dan tidak ditimpa (5 berkas)");
    for (const option of ["--resume", "--overwrite", "--out"]) expect(text.split(option)).toHaveLength(2);
    expect(text).not.toContain("rekap.md");
  });

  test("are replaced or left when only the recap is there: there is nothing to resume", () => {
    const text = flat(shown({ unwritten }));
    expect(text).toContain("SKP080 Rekap sebelumnya sudah ada dan tidak ditimpa (3 berkas)");
    expect(text.slice(text.indexOf("SKP080 Rekap"))).not.toContain("--resume");
  });

  test("do not hide what failed for another reason", () => {
    const failed = findingOf("SKP082", "output-failed", "error", "rekap.csv tidak dapat ditulis.");
    const text = flat(shown({ unwritten: [...unwritten, { ...failed, fix: "Tutup berkas itu." }] }));
    expect(text).toContain("SKP082 rekap.csv tidak dapat ditulis. → Tutup berkas itu.");
  });
});

describe("files without a score", () => {
  const without = (file: string, code: string, name: string, message: string) => ({
    ...unscored({
      file,
      sha256: null,
      diagnostics: [{ ...findingOf(code, name, "error", message), fix: "Simpan sebagai .xlsx." }],
    }),
  });
  const { recap, findings } = recapOf([
    without("lama 1.xls", "SKP007", "file-xls", "Berkas lama."),
    without("lama 2.xls", "SKP007", "file-xls", "Berkas lama."),
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => without(`bukti ${number}.xlsx`, "SKP020", "not-lke", "Bukan.")),
  ]);

  test("are told with code and what to do, the same advice once", () => {
    const text = recapTerminal(recap, findings, { language: "id" });
    const block = text.slice(text.indexOf("Tidak Terbaca"), text.indexOf("7 buku kerja"));
    expect(block.trim().split("\n")).toEqual([
      "Tidak Terbaca (2)",
      " SKP007 file-xls",
      "  lama 1.xls: Berkas lama.",
      "  lama 2.xls: Berkas lama.",
      "  → Simpan sebagai .xlsx.",
    ]);
    expect(recapMarkdown(recap, findings, { language: "id" })).toMatch(
      /^\| SKP007 \| lama 1\.xls \| Berkas lama\. <br>→ Simpan sebagai \.xlsx\. \|$/m,
    );
  });

  test("and that are no LKE are named, the first five of them", () => {
    const named = "bukti 1.xlsx, bukti 2.xlsx, bukti 3.xlsx, bukti 4.xlsx, bukti 5.xlsx … dan 2 lainnya.";
    for (const text of [
      recapTerminal(recap, findings, { language: "id" }),
      recapMarkdown(recap, findings, { language: "id" }),
    ])
      expect(text.replace(/\s+/g, " ")).toContain(`7 buku kerja bukan LKE dan dilewati: ${named}`);
  });
});
