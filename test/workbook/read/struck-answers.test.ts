/** Answers that somebody struck through, in all the ways in which a workbook says so. */
import { describe, expect, it, test } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { fods, htmlTable, odRows, odTable, spreadsheetMl } from "../../fixtures/legacy.ts";
import { type LkeSpec, lke, lkeForm } from "../../fixtures/lke.ts";
import { hasLibreOffice, savedAs } from "../../fixtures/oracles/libreoffice.ts";
import type { CellSpec } from "../../fixtures/xlsx.ts";

const ANSWER = lkeForm().at("1.b", "answer");
const TICK = lkeForm().at("1.b/2", "answer");
/** The styles part of a form with one more font and one more style, as Excel, LibreOffice and others write it. */
const styles = (font: string) =>
  `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/></font>${font}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;
const inFont = (font: string): LkeSpec => ({
  change: (form) => {
    form.workbook = { parts: { "xl/styles.xml": styles(font) } };
    form.cells[ANSWER] = { raw: `<c r="${ANSWER}" s="1" t="inlineStr"><is><t>A</t></is></c>` };
  },
});
const answered = (cell: CellSpec): LkeSpec => ({
  change: (form) => {
    form.cells[ANSWER] = cell;
  },
});
const ticked = (cell: CellSpec): LkeSpec => ({
  letters: { "1.b": "-" },
  criteria: { "1.b": "YYYYYYYYYYY" },
  change: (form) => {
    form.cells[TICK] = cell;
  },
});

interface Case {
  readonly what: string;
  readonly spec: LkeSpec;
  readonly letter: string | null;
  readonly told: readonly string[];
}

const STRUCK = [`SKP182 ${ANSWER}`];
const LONG = `<font><sz val="11"/>${"<!-- -->".repeat(40_000)}<strike/></font>`;

const CASES: readonly Case[] = [
  {
    what: "the cell's font",
    spec: inFont('<font><strike/><sz val="11"/></font>'),
    letter: null,
    told: STRUCK,
  },
  {
    what: "the cell's font, spelled out",
    spec: inFont('<font><strike val="1"/></font>'),
    letter: null,
    told: STRUCK,
  },
  {
    what: "a font that says it is not",
    spec: inFont('<font><strike val="0"/></font>'),
    letter: "A",
    told: [],
  },
  {
    what: "a font that says it is false",
    spec: inFont("<font><strike val='false'/></font>"),
    letter: "A",
    told: [],
  },
  { what: "the font in a styles part of unusual length", spec: inFont(LONG), letter: null, told: STRUCK },
  {
    what: "the only run of a rich text",
    spec: answered({ runs: ["A"], struck: 0 }),
    letter: null,
    told: STRUCK,
  },
  {
    what: "a rich text in the cell itself",
    spec: answered({ runs: ["A"], struck: 0, inline: true }),
    letter: null,
    told: STRUCK,
  },
  {
    what: "the old letter beside the new one",
    spec: answered({ runs: ["A ", "BB"], struck: 0 }),
    letter: null,
    told: STRUCK,
  },
  { what: "a rich text of which nothing is", spec: answered({ runs: ["B", "B"] }), letter: "BB", told: [] },
  {
    what: "a blank beside the letter",
    spec: answered({ runs: ["BB", " "], struck: 1 }),
    letter: "BB",
    told: [`SKP042 ${ANSWER}`],
  },
  {
    what: "a blank beside the letter, in the cell itself",
    spec: answered({ runs: ["BB", " "], struck: 1, inline: true }),
    letter: "BB",
    told: [`SKP042 ${ANSWER}`],
  },
  {
    what: "a dash: that is no answer anyway",
    spec: answered({ text: "-", struck: true }),
    letter: null,
    told: [`SKP040 ${ANSWER}`],
  },
  {
    what: "no letter of the scale",
    spec: answered({ text: "Baik", struck: true }),
    letter: null,
    told: STRUCK,
  },
  {
    what: "a Ya: no letter is derived",
    spec: ticked({ text: "Ya", struck: true }),
    letter: null,
    told: [`SKP040 ${ANSWER}`, `SKP182 ${TICK}`],
  },
  { what: "nothing", spec: ticked("Ya"), letter: "BB", told: [] },
];

describe("struck through is", () => {
  it.each(CASES)("$what", async ({ spec, letter, told }) => {
    const { evaluation } = await assess(lke(spec), "berkas.xlsx");
    const found = evaluation.diagnostics.filter(({ code }) => /SKP182|SKP04[0-4]/.test(code));
    expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual(told);
    const parts = evaluation.components.flatMap(({ subcomponents }) => subcomponents);
    expect(parts.find(({ code }) => code === "1.b")?.letter ?? null).toBe(letter);
  });
});

describe("in another format, struck through is", () => {
  /** The form with a word in place of the letter of 1.b, which the format's own text then replaces. */
  const { cells } = lkeForm(answered("CORETAN"));
  const written = (file: Uint8Array | string, text: string) =>
    Buffer.from(
      Buffer.from(file)
        .toString()
        .replace(/(<[^<>]*>)?(<[^<>]*>)CORETAN/, text),
    );
  const odf = (text: string) =>
    written(
      fods(
        odTable(odRows(cells)),
        '<style:style style:name="coret" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="biasa" style:family="text"><style:text-properties style:text-line-through-style="none"/></style:style>',
      ),
      text,
    );
  const xml = (text: string, style = "") =>
    Buffer.from(
      written(spreadsheetMl(spreadsheetMl.table(cells)), text)
        .toString()
        .replace("</ss:Styles>", `<ss:Style ss:ID="coret">${style}</ss:Style></ss:Styles>`),
    );
  const html = (text: string) => written(htmlTable(cells), text);
  const styled = (text: string, sheet: string) =>
    Buffer.from(`<style><!--\n${sheet}\n--></style>${html(text).toString()}`);
  const FONT = '<ss:Font ss:StrikeThrough="1"/>';

  it.each<[what: string, file: Uint8Array, letter: string | null]>([
    ["<s> in a web page", html("<td><s>A</s>"), null],
    ["<del> and a letter behind it", html("<td><del>A</del> BB"), null],
    ["a style of the web page's cell", html('<td style="text-decoration:line-through">A'), null],
    [
      "a class, as Excel writes it",
      styled("<td class=xl66>A", ".xl66\n\t{color:red;\n\ttext-decoration:line-through;}"),
      null,
    ],
    [
      "a class of a part of the text",
      styled("<td><font class='font6'>A</font> BB", ".font6{text-decoration:line-through}"),
      null,
    ],
    [
      "one of several classes, under a condition",
      styled('<td class="a Coret">A', "@media all{td.x,.coret{TEXT-DECORATION-LINE: line-through}}"),
      null,
    ],
    [
      "a class that strikes nothing",
      styled("<td class=xl66>A", ".xl66{text-decoration:underline}.xl67{text-decoration:line-through}"),
      "A",
    ],
    ["nothing of the web page", html("<td><b>A</b>"), "A"],
    ["an element that ended before the cell", html("<td><s></s>A"), "A"],
    ["a style of the OpenDocument cell", odf('<table:table-cell table:style-name="coret"><text:p>A'), null],
    [
      "a part of the OpenDocument text",
      odf('<table:table-cell><text:p><text:span text:style-name="coret">A</text:span> BB'),
      null,
    ],
    ["a style that says it is not", odf('<table:table-cell table:style-name="biasa"><text:p>A'), "A"],
    [
      "the font of an XML Spreadsheet's cell",
      xml('<ss:Cell ss:Index="4" ss:StyleID="coret"><ss:Data ss:Type="String">A', FONT),
      null,
    ],
    [
      "a part of an XML Spreadsheet's text",
      xml('<ss:Cell ss:Index="4"><ss:Data ss:Type="String"><S xmlns="http://www.w3.org/TR/REC-html40">A</S>'),
      null,
    ],
    [
      "a font that says nothing of it",
      xml('<ss:Cell ss:Index="4" ss:StyleID="coret"><ss:Data ss:Type="String">A', "<ss:Font/>"),
      "A",
    ],
  ])("%s", async (_, file, letter) => {
    const { evaluation } = await assess(file, "berkas.xls");
    const parts = evaluation.components.flatMap(({ subcomponents }) => subcomponents);
    expect(evaluation.answered).toBe(letter === null ? 11 : 12);
    expect(parts.find(({ code }) => code === "1.b")?.letter ?? null).toBe(letter);
    expect(evaluation.diagnostics.some(({ code }) => code === "SKP182")).toBe(letter === null);
  });
});

test.skipIf(!hasLibreOffice()).each(["xls", "ods", "fods", "html"] as const)(
  "what LibreOffice saves as .%s is struck through where the workbook is",
  async (format) => {
    const made = lke(answered({ text: "A", struck: true }));
    const saved = savedAs(format, new Map([["coret", made]])).get("coret") ?? made;
    const { evaluation } = await assess(saved, `berkas.${format}`);
    expect(evaluation.answered).toBe(11);
    expect(evaluation.diagnostics.filter(({ code }) => code === "SKP182").map(({ cell }) => cell)).toEqual([
      ANSWER,
    ]);
  },
);
