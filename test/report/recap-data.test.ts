/** The forms of a recap that programs read. */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { recapCsv } from "../../src/report/recap-csv.ts";
import { recapJson } from "../../src/report/recap-json.ts";
import { recapMarkdown } from "../../src/report/recap-markdown.ts";
import { evaluationOf } from "../recap/evaluations.ts";
import { evidencedMany } from "../recap/evidenced.ts";
import { manyRecap, recapOf, sampleRecap } from "../recap/sample.ts";

const { recap, findings, entries } = sampleRecap();

function records(text: string, delimiter: string): Record<string, string>[] {
  return parse(text, { delimiter, columns: true, bom: true });
}

describe("without any answered criterion", () => {
  const made = {
    file: "a",
    name: "Dinas A",
    letters: "C C C C C C C C C C C C",
    criteria: "unanswered",
  } as const;
  const one = recapOf([evaluationOf(made)]).recap;

  test("no form of the recap says that none is unfulfilled", () => {
    expect(records([...recapCsv(one)].join(""), ",")[0]?.unfulfilled).toBe("");
    expect(JSON.parse([...recapJson(one, [])].join("")).groups[0].ranking[0].unfulfilled).toBeNull();
    expect(recapMarkdown(one, [], { language: "id" })).toMatch(/^\| Dinas A \| 50,00 \| C \| [^|]+ \| – \|/m);
  });
});

describe("CSV", () => {
  const text = [...recapCsv(recap)].join("");
  const rows = records(text, ",");

  test("has a row for every workbook and every OPD that sent none", () => {
    const statuses = rows.map(({ status }) => status);
    const count = (status: string) => statuses.filter((each) => each === status).length;
    const { scored, incomplete, unreadable, notLke, missing, notReached } = recap.summary;
    expect([count("scored"), count("incomplete"), count("unreadable")]).toEqual([
      scored,
      incomplete,
      unreadable,
    ]);
    expect([count("not-lke"), count("missing"), count("not-reached")]).toEqual([notLke, missing, notReached]);
    expect(rows).toHaveLength(entries.length + (missing ?? 0) + notReached);
  });

  test("says of an OPD what the recap says", () => {
    expect(rows.find(({ file }) => file === "masuk/satpol-pp.xlsx")).toMatchObject({
      ...{ year: "2025", rank: "15", opd: "Satuan Polisi Pamong Praja", code: "1.05", cluster: "utama" },
      ...{ total: "43", predicate: "C", flagged: "true", self_total: "57.25", evaluator_total: "43" },
      ...{ difference: "14.25", next_predicate: "CC", next_points: "7", costliest: "2.c 4.c 1.c" },
      ...{ unfulfilled: "54", "1.a_letter": "CC", "1.a_score": "3.6", "2.c_letter": "D" },
    });
  });

  test("gives the cluster that the list of OPDs tells", () => {
    expect(rows.find(({ file }) => file === "masuk/kecamatan-contoh-2.xlsx")?.cluster).toBe("tambahan");
  });

  test("for an Indonesian Excel has a mark, semicolons and decimal commas", () => {
    const excel = [...recapCsv(recap, { excel: true })].join("");
    expect(excel.startsWith("\ufeffyear;rubric;rank;opd")).toBe(true);
    expect(records(excel, ";").find(({ file }) => file === "masuk/dinas-kesehatan.xlsx")?.total).toBe(
      "76,65",
    );
    expect(excel.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("no text is a formula, wherever a program splits the file", () => {
    for (const excel of [true, false])
      for (const cell of [...recapCsv(recap, { excel })].join("").split(/[,;\t\r\n]/))
        expect(cell).not.toMatch(/^["\s]*([=+@]|-(?!\d))/);
  });
});

describe("JSON", () => {
  const text = [...recapJson(recap, findings)].join("");

  test("is the recap, followed by the findings of all workbooks", () => {
    const { workbookFindings, ...rest } = JSON.parse(text);
    expect(rest).toEqual(JSON.parse(JSON.stringify(recap)));
    expect(workbookFindings).toEqual(JSON.parse(JSON.stringify([...findings])));
  });

  test("hides nothing from a terminal", () => {
    expect(text).not.toMatch(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/u);
    expect(text).toContain("\\u202ekilabret");
  });

  test("is the same again, and ends with a newline", () => {
    expect([...recapJson(recap, findings)].join("")).toBe(text);
    expect(text).toMatch(/\n\}\n$/);
  });

  test("comes in pieces none of which is large", () => {
    const many = manyRecap(300);
    const sizes = [...recapJson(many.recap, many.findings)].map((piece) => piece.length);
    expect(Math.max(...sizes)).toBeLessThan(20_000);
  });

  test("an empty recap is a whole document too", () => {
    const empty = recapOf([]);
    expect(JSON.parse([...recapJson(empty.recap, [])].join(""))).toMatchObject({ groups: [], missing: null });
  });
});

describe("Markdown", () => {
  const text = recapMarkdown(recap, findings, { language: "id" });

  test("says hostile names and lets them do nothing", () => {
    expect(text).toContain("&lt;script&gt;alert('OPD')&lt;/script&gt;");
    expect(text.replaceAll("<br>", "")).not.toMatch(/<[a-z/]/i);
    expect(text).not.toMatch(/\p{Cf}/u);
  });

  test("every row of a table has as many cells as its heads", () => {
    const cells = (line: string) => line.replaceAll("\\|", "").split("|").length;
    for (const block of text
      .trimEnd()
      .split("\n\n")
      .filter((part) => part.startsWith("|"))) {
      const lines = block.split("\n");
      expect(new Set(lines.map(cells)).size).toBe(1);
    }
  });

  test("names the weakest criteria first, with their wording", () => {
    const [, section = ""] = text.split("### Kriteria yang paling jarang terpenuhi");
    const percents = [...section.matchAll(/\((\d+),\d+%\)/g)]
      .map(([, percent]) => Number(percent))
      .slice(0, 10);
    expect(percents).toHaveLength(10);
    expect(percents).toEqual(percents.toSorted((one, other) => one - other));
    expect(section).toContain("Dokumen Perencanaan Kinerja telah diformalkan.");
  });
});

describe("as a memo", () => {
  test("a thousand findings about several files are named, and how many more there are", () => {
    const { recap: large, findings } = evidencedMany(400);
    const memo = recapMarkdown(large, findings, { language: "id" });
    expect(large.findings.length).toBe(1200);
    expect(memo.match(/^\| SKP223 \| opd/gm)).toHaveLength(1000);
    expect(memo).toContain("… 200 temuan lain; selengkapnya pada rekap.xlsx dan rekap.json.");
  });
});
