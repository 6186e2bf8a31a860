import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { CheckedFile } from "../../src/report/checked-file.ts";
import { junitPieces } from "../../src/report/junit.ts";
import { DOCUMENTS } from "./documents.ts";
import { FOUND } from "./found.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Read by a strict XML parser, which throws on anything that is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const within = open.at(-1);
    if (within) within.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  const [suites] = root.children;
  if (!suites) throw new Error("no element");
  return suites;
}

function report(files: Iterable<CheckedFile>): Element {
  return parsed([...junitPieces(files)].join(""));
}

test("errors fail, and other findings are told in a case that passes", () => {
  const diagnostics: Diagnostic[] = [
    FOUND,
    { ...FOUND, message: "4.a belum dijawab.", cell: "D90", fix: "Isi 4.a." },
    { ...FOUND, code: "SKP052", name: "note-missing", severity: "warning", message: "Tanpa catatan." },
  ];
  const files = [
    { file: "lke/dinas.xlsx", sha256: null, diagnostics },
    { file: "lke/baik.xlsx", sha256: null, diagnostics: [] },
  ];
  expect([...junitPieces(files)].join("")).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sakip">
  <testsuite name="lke/dinas.xlsx" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="SKP040 answer-missing" classname="lke/dinas.xlsx">
      <failure type="SKP040" message="3.b belum dijawab.">LKE Unit!D72: 3.b belum dijawab. → Isi 3.b.
LKE Unit!D90: 4.a belum dijawab. → Isi 4.a.</failure>
    </testcase>
    <testcase name="SKP052 note-missing" classname="lke/dinas.xlsx">
      <system-out>warning
LKE Unit!D72: Tanpa catatan. → Isi 3.b.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="lke/baik.xlsx" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="sakip" classname="lke/baik.xlsx"/>
  </testsuite>
</testsuites>
`);
});

describe.each(Object.entries(DOCUMENTS))("%s", (_, { evaluations }) => {
  const suites = report(evaluations);

  test("has a suite for each workbook, in order", () => {
    expect(suites.name).toBe("testsuites");
    expect(suites.children.map(({ name }) => name)).toEqual(evaluations.map(() => "testsuite"));
  });

  test("has a case for each rule, and counts them right", () => {
    for (const [index, suite] of suites.children.entries()) {
      const { diagnostics } = evaluations[index] ?? { diagnostics: [] };
      const codes = [...new Set(diagnostics.map(({ code }) => code))];
      const failed = suite.children.filter(({ children }) => children[0]?.name === "failure");
      expect(suite.attributes).toMatchObject({
        tests: String(Math.max(codes.length, 1)),
        failures: String(failed.length),
      });
      expect(suite.children.map(({ attributes }) => attributes.name?.slice(0, 6))).toEqual(
        codes.length > 0 ? codes : ["sakip"],
      );
    }
  });
});

test.each([
  ["markup", "<b>&amp;\"'", "<b>&amp;\"'"],
  ["the end of a character section", "]]>", "]]>"],
  ["control characters", "a\u0000b\u001b[31mc\u009b", "a␀b␛[31mc\ufffd"],
  ["lines", "a\r\nb\u2028c", "a b c"],
  ["characters that XML refuses", "a\ufffeb\uffffc\ud800", "a\ufffdb\ufffdc\ufffd"],
])("hostile text is told as text: %s", (_, message, told) => {
  const suites = report([{ file: message, sha256: null, diagnostics: [{ ...FOUND, message }] }]);
  const [suite] = suites.children;
  const failure = suite?.children[0]?.children[0];
  expect(suite?.attributes.name).toBe(told);
  expect(failure?.attributes.message).toBe(told);
  expect(failure?.text).toBe(`LKE Unit!D72: ${told} → Isi 3.b.`);
});
