import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { PageData } from "../../src/page/page-data.ts";
import { recapPage } from "../../src/page/recap-page.ts";
import { evaluationOf, findingOf } from "../recap/evaluations.ts";
import { recapOf, sampleRecap } from "../recap/sample.ts";
import { pageOf, samplePage } from "./pages.ts";

const DATA = /<script type="application\/json" id="recap">(.*?)<\/script>/s;

function dataOf(html: string): PageData {
  return JSON.parse(DATA.exec(html)?.[1] ?? "");
}

function sha256(text: string | undefined): string {
  return createHash("sha256")
    .update(text ?? "", "utf8")
    .digest("base64");
}

test("the same recap gives the same bytes", () => {
  expect(samplePage()).toBe(samplePage());
});

describe("the policy", () => {
  const html = samplePage();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];

  test("lets in nothing but what stands in the page, by its fingerprint", () => {
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1];
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1];
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${sha256(script)}'`,
      `style-src 'sha256-${sha256(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test("stands before everything that it rules", () => {
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<(style|script)/));
  });
});

describe("texts from workbooks", () => {
  test("are neither markup nor able to end the data", () => {
    const html = samplePage();
    expect(DATA.exec(html)?.[1]).not.toContain("<");
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(dataOf(html).groups[0]?.entries.map(({ name }) => name)).toContain(
      "<script>alert('OPD')</script>",
    );
  });

  test("no longer turn the reading direction", () => {
    expect(samplePage()).not.toMatch(/\p{Bidi_Control}/u);
  });

  test("a region's name is escaped in the title", () => {
    const region = `</title><script>alert("1")</script>&`;
    const evaluation = evaluationOf({ file: "a.xlsx", region, letters: "B B B B B B B B B B B B" });
    expect(pageOf(recapOf([evaluation]))).toContain(
      "<title>Rekap SAKIP &lt;/title>&lt;script>alert(&quot;1&quot;)&lt;/script>&amp;</title>",
    );
  });
});

describe("links to outputs", () => {
  test.each([
    ["hasil/a.scored.xlsx", "hasil/a.scored.xlsx"],
    ["javascript:alert(1)//a.scored.xlsx", "./javascript:alert(1)//a.scored.xlsx"],
    ["//example.org/a.scored.xlsx", ".///example.org/a.scored.xlsx"],
  ])("%s leads to %s", (output, href) => {
    const { recap, findings } = recapOf([
      { ...evaluationOf({ file: "a.xlsx", letters: "B B B B B B B B B B B B" }), outputs: [output] },
    ]);
    const html = recapPage(recap, findings, { language: "id", linkTo: (path) => path });
    expect(dataOf(html).groups[0]?.entries[0]?.links).toEqual([{ kind: "scored", href }]);
  });
});

describe("findings", () => {
  test("of one OPD are capped, errors first, and counted whole", () => {
    const note = findingOf("SKP052", "note-missing", "warning", "Catatan kosong.", "F30");
    const missing = findingOf("SKP040", "answer-missing", "error", "Belum dijawab.", "D70");
    const diagnostics = [...Array.from({ length: 40 }, () => note), missing];
    const sample = recapOf([
      evaluationOf({ file: "a.xlsx", letters: "B B B B B B B B B B B B", diagnostics }),
    ]);
    const [entry] = dataOf(pageOf(sample)).groups[0]?.entries ?? [];
    expect(entry).toMatchObject({ found: 41, errors: 1, warnings: 40 });
    expect(entry?.findings).toHaveLength(25);
    expect(entry?.findings[0]?.code).toBe("SKP040");
  });

  test("are counted by code over all files, the most severe first", () => {
    const { recap, findings } = sampleRecap();
    const all = [...findings, ...recap.findings];
    const { codes } = dataOf(samplePage());
    expect(codes.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    expect(codes.map(({ severity }) => severity)).toEqual(
      codes.map(({ severity }) => severity).sort((one, other) => order(one) - order(other)),
    );
    const missing = all.filter(({ diagnostic }) => diagnostic.code === "SKP040");
    expect(codes.find(({ code }) => code === "SKP040")).toMatchObject({
      count: missing.length,
      files: new Set(missing.map(({ file }) => file)).size,
    });
  });
});

function order(severity: string): number {
  return ["error", "warning", "info"].indexOf(severity);
}
