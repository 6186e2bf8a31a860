/** Drafts of papers that nothing recognised: refused as they are, and a score once a person has said what is open. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/evaluate.ts";
import { checkMeaning, checkShape } from "../../src/layout-map/check.ts";
import { linedYaml } from "../../src/lined-yaml.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { draftedMap, mapOfText } from "../fixtures/maps.ts";
import { type CellSpec, xlsx } from "../fixtures/xlsx.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit");
const FILE = "Kecamatan Contoh 2025.xlsx";
const ANSWERS = ["Baik", "Cukup", "Memuaskan"];

/** A list under titles of an office's own; every third sub-component is worded as nobody else words it. */
function list(change: (rows: CellSpec[][]) => void = () => {}): Uint8Array {
  const rows: CellSpec[][] = [["PEMANTAUAN"], [], ["Hal yang dilihat", "Porsi", "Hasil kami", "Ket"]];
  let count = 0;
  for (const { name, weight, subcomponents } of UNIT.rubric.components) {
    rows.push([name.toUpperCase(), weight]);
    for (const part of subcomponents) {
      const text = count % 3 === 2 ? `Soal ${part.code}` : part.name;
      rows.push([text, part.weight, ANSWERS[count % 3], `Lihat berkas ${count}`]);
      count += 1;
    }
  }
  rows.push(["Jumlah", 100]);
  change(rows);
  return xlsx({
    sheets: [
      { name: "Pantau", rows },
      { name: "Kosong", rows: [["Arsip"]] },
    ],
  });
}

const problemsOf = (text: string) => {
  const shape = checkShape(linedYaml(text).value);
  if ("problems" in shape) return shape.problems.map(({ fault }) => fault.kind);
  const checked = checkMeaning(shape.written, UNIT.rubric);
  return "problems" in checked ? checked.problems.map(({ fault }) => fault.kind) : [];
};

/** The draft with the marks taken off the lines that a person takes for right. */
const uncommented = (text: string, ...wanted: readonly RegExp[]) =>
  text
    .split("\n")
    .map((line) => (wanted.some((each) => each.test(line)) ? line.replace("# ", "") : line))
    .join("\n");

describe("a list under titles of its own", () => {
  test("is recognised by nothing", async () => {
    const { evaluation } = await assess(list(), FILE);
    expect(evaluation.diagnostics.map(({ code }) => code)).toEqual(["SKP020"]);
  });

  test("is drafted with its header, its columns and every row that says what it is", async () => {
    const draft = await draftedMap(list(), FILE);
    expect(
      draft.split("\n").filter((line) => /^ {4}(header|columns)|^ {6}(# )?(- )?\{? ?column/.test(line)),
    ).toMatchInlineSnapshot(`
      [
        "    header: { first: 3, last: 3 } # rows of the column titles; delete where the table has none",
        "    columns:",
        "      - { column: A, is: title, text: "Hal yang dilihat" } # the longest texts stand here: check",
        "      # - { column: B, is: weight, text: "Porsi" } # perhaps: delete the # if so; holds "15", "30", "6", "9", "7.5", "3", "4.5", "25"",
        "      # - { column: C, is: answer, of: single, text: "Hasil kami" } # perhaps: delete the # if so; holds "Baik", "Cukup", "Memuaskan"",
        "      # - { column: D, is: note, text: "Ket" } # perhaps: delete the # if so; holds "Lihat berkas 0", "Lihat berkas 1", "Lihat berkas 2", "Lihat berkas 3", "Lihat berkas 4", "Lihat berkas 5", "Lihat berkas 6", "Lihat berkas 7"",
      ]
    `);
    const rows = [...draft.matchAll(/- \{ row: (\d*) ?, is: "([^"]+)"/g)].map(
      ([, row, is]) => `${is} ${row}`,
    );
    expect(rows).toEqual([
      ..."1 4,1.a 5,1.b 6,1.c ,2 8,2.a 9,2.b 10,2.c ,3 12,3.a 13,3.b 14,3.c ,4 16,4.a 17,4.b 18,4.c ,total 20".split(
        ",",
      ),
    ]);
  });

  test("is not scored by the draft as it is: nobody has said where the answers stand", async () => {
    expect(problemsOf(await draftedMap(list(), FILE))).toEqual(["no-answer"]);
  });

  test("is scored once a person has said what is open", async () => {
    const draft = await draftedMap(list(), FILE);
    const told = uncommented(draft, /# - .*is: (answer|weight)/)
      .replace(/# "Baik": #/, '"Baik": B #')
      .replace(/# "Cukup": #/, '"Cukup": CC #')
      .replace(/# "Memuaskan": #/, '"Memuaskan": BB #')
      .replace(/row: , is: "1.c"/, 'row: 7, is: "1.c"')
      .replace(/row: , is: "2.c"/, 'row: 11, is: "2.c"')
      .replace(/row: , is: "3.c"/, 'row: 15, is: "3.c"')
      .replace(/row: , is: "4.c"/, 'row: 19, is: "4.c"');
    const { evaluation } = await assess(list(), FILE, { rubric: UNIT, map: mapOfText(told) });
    // 20 × B, 30 × CC, 50 × BB of 100.
    expect(evaluation).toMatchObject({ total: 72, predicate: "BB", answered: 12 });
  });

  test("rows that come near are shown for a person to judge, and so is a part that stands twice", async () => {
    const [first = ""] = UNIT.rubric.components.flatMap(({ subcomponents }) =>
      subcomponents.map(({ name }) => name),
    );
    const draft = await draftedMap(
      list((rows) => {
        rows[6] = [
          "Perencanaan Kinerja kami manfaatkan untuk mewujudkan hasil yang terus berlanjut",
          15,
          "Baik",
        ];
        rows.splice(6, 0, [first, 6, "Cukup"]);
      }),
      FILE,
    );
    expect(draft).toMatch(/# - \{ row: 8, is: "1\.c", text: ".*" \} # near to “Perencanaan Kinerja telah/);
    expect(draft).toMatch(/# - \{ row: 7, is: "1\.a", .*# near to/);
    expect(problemsOf(draft)).toEqual(["no-answer"]);
  });
});

describe("whatever stands on the sheets, the draft is YAML that is refused", () => {
  test.each<[string, CellSpec[][]]>([
    ["nothing but one word", [["Arsip"]]],
    [
      "only numbers",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "quotes, marks and lines that end",
      [
        ['"a": #b', "- c\n- d: {", "e\u2028f"],
        ["x: y", "{[", "'", "%"],
      ],
    ],
    [
      "a formula for a text",
      [
        ["=1+1", "@a", "&b", "*c"],
        ["| d", "> e", "!f", "`g"],
      ],
    ],
    ["titles without anything below", [["No", "Uraian panjang sekali", "Hasil kami", "Ket"]]],
    [
      "a very long text",
      [
        ["a ".repeat(5000), "b"],
        ["c", "d"],
      ],
    ],
  ])("%s", async (_, rows) => {
    const draft = await draftedMap(xlsx({ sheets: [{ name: "Lembar '1'", rows }] }), FILE);
    expect(problemsOf(draft)).not.toEqual([]);
    expect(linedYaml(draft).value).toMatchObject({ sakipMap: 1, tables: [{ sheet: "Lembar '1'" }] });
  });
});
