/** An outline of plain XML is found without the parser and must be the one that the parser gives. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OutlineElement, outline } from "../../../src/workbook/patch/outline.ts";
import { readPlainTags } from "../../../src/workbook/patch/plain-tags.ts";
import { FaultError } from "../../../src/workbook/zip/fault.ts";

/** Behind the root it changes no place, and leaves all to the parser. */
const ALL_TO_THE_PARSER = "<!-- -->";

function shown(element: OutlineElement): unknown {
  return { ...element, attributes: element.attributes, children: element.children.map(shown) };
}

function outlined(text: string): unknown {
  try {
    return shown(outline("xl/styles.xml", text, 2));
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

function isPlain(text: string): boolean {
  return readPlainTags(text, { open: () => {}, close: () => {} });
}

describe("an outline", () => {
  it.each<[what: string, text: string]>([
    [
      "of Excel",
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<styleSheet xmlns="a" xmlns:x="b"><fonts count="1"><font><sz val="11"/></font></fonts></styleSheet>',
    ],
    [
      "of LibreOffice",
      '<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="a"><numFmts><numFmt numFmtId="164" formatCode="&quot;Rp&quot; #,##0 &amp; 0"/></numFmts></styleSheet>',
    ],
    ["with prefixes", '<x:a xmlns:x="u"><x:b x:c="1" d="2"/></x:a>'],
    ["with texts and blanks", "<a>\n  <b>satu &lt; dua</b>\n  <c />\n</a>\n"],
    ["deeper than is asked", "<a><b><c><d><e/></d></c></b><f/></a>"],
  ])("%s needs no parser", (_, text) => {
    expect(isPlain(text)).toBe(true);
    expect(outlined(text)).toEqual(outlined(text + ALL_TO_THE_PARSER));
  });

  it.each<[what: string, text: string]>([
    ["a comment", "<a><!-- <b/> --><c/></a>"],
    ["CDATA", "<a><![CDATA[<b/>]]></a>"],
    ["an instruction", "<a><?b <c/> ?></a>"],
    ["other quotation marks", "<a b='1'/>"],
    ["line breaks in a tag", '<a\n b="1"/>'],
    ["references by number", '<a b="&#65;"/>'],
    ["an end of another name", "<a><b></a></b>"],
    ["no end", "<a><b/>"],
    ["two roots", "<a/><b/>"],
    ["text outside", "<a/>b"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["an unknown entity", "<a>&b;</a>"],
    ["nothing", ""],
  ])("with %s is the parser's", (_, text) => {
    expect(isPlain(text)).toBe(false);
    expect(outlined(text)).toEqual(outlined(text + ALL_TO_THE_PARSER));
  });

  it.each<[what: string, text: string, plain: boolean]>([
    ["references", `<a>${"&amp;".repeat(2_000_000)}</a>`, false],
    ["references in an attribute", `<a b="${"&amp;".repeat(2_000_000)}"/>`, false],
    ["attributes", `<a${Array.from({ length: 200_000 }, (_, index) => ` b${index}="1"`).join("")}/>`, false],
    ["characters", `<a b="${"c".repeat(10_000_000)}">${"d".repeat(10_000_000)}</a>`, true],
  ])("of a part with millions of %s needs no stack", (_, text, plain) => {
    expect(isPlain(text)).toBe(plain);
  });

  it("is the parser's, whatever the tags", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b/>",
      '<b c="1"/>',
      '<x:b xmlns:x="u" c="&amp;">',
      "</x:b>",
      "text",
      " ",
      "&lt;",
      '<c d="1" d="1"/>',
      "<c >",
      "</c>",
      "&",
      ">",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const text of [pieces.join(""), `<r>${pieces.join("")}</r>`])
          expect(outlined(text)).toEqual(outlined(text + ALL_TO_THE_PARSER));
      }),
      { numRuns: 1500, seed: 13 },
    );
  });
});
