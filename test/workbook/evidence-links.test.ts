/** Addresses behind the cells of a list of evidence: told with the cell's text, and never followed. */
import { expect, test } from "vitest";
import { assess } from "../../src/evaluate.ts";
import { lkeForm } from "../fixtures/lke.ts";
import { type CellSpec, xlsx } from "../fixtures/xlsx.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Linked {
  /** What is written as evidence, by sub-component. */
  readonly evidence?: Readonly<Record<string, CellSpec>>;
  /** The addresses behind the cells of the evidence, by sub-component. */
  readonly behind?: Readonly<Record<string, string>>;
  /** In place of the relationships of the sheet. */
  readonly relations?: string;
}

async function linksOf({ evidence = {}, behind = {}, relations }: Linked) {
  const form = lkeForm({ titles: ["LKE Unit", "Perangkat Daerah : Dinas A", "Tahun : 2025"] });
  for (const [code, text] of Object.entries(evidence)) form.cells[form.at(code, "evidence")] = text;
  const listed = Object.entries(behind);
  const links = listed.map(
    ([code], place) => `<hyperlink ref="${form.at(code, "evidence")}" r:id="rId${place + 1}"/>`,
  );
  const targets = listed.map(
    ([, address], place) =>
      `<Relationship Id="rId${place + 1}" Type="${RELATIONS}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  const bytes = xlsx({
    sheets: [
      {
        name: "LKE Unit",
        cells: form.cells,
        merges: form.merges,
        after: links.length === 0 ? "" : `<hyperlinks xmlns:r="${RELATIONS}">${links.join("")}</hyperlinks>`,
      },
    ],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels":
        relations ??
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join("")}</Relationships>`,
    },
  });
  const { evaluation } = await assess(bytes, "a.xlsx", { language: "id" });
  const { components, diagnostics, total } = evaluation;
  const parts = components.flatMap(({ subcomponents }) => subcomponents);
  return {
    total,
    codes: diagnostics.map(({ code }) => code),
    links: Object.fromEntries(
      parts.flatMap(({ code, evidence, evidenceLinks }) =>
        evidenceLinks ? [[code, { evidence, evidenceLinks }]] : [],
      ),
    ),
  };
}

test("an address behind a cell, and one in a formula", async () => {
  const { links } = await linksOf({
    evidence: {
      "1.a": "Renstra",
      "1.b": { formula: 'HYPERLINK("https://contoh.invalid/a","Renja")', cached: "Renja" } as CellSpec,
      "1.c": "IKU",
    },
    behind: { "1.a": "https://drive.contoh.invalid/renstra" },
  });
  expect(links).toEqual({
    "1.a": {
      evidence: "Renstra\nSK penetapan 1.a",
      evidenceLinks: [{ text: "Renstra", address: "https://drive.contoh.invalid/renstra" }],
    },
    "1.b": {
      evidence: "Renja\nSK penetapan 1.b",
      evidenceLinks: [{ text: "Renja", address: "https://contoh.invalid/a" }],
    },
  });
});

test.each([
  ["relationships that are no XML", "<Relationships"],
  ["a relationship that leads nowhere", "<Relationships/>"],
])("with %s the workbook is what it is without links", async (_, relations) => {
  const behind = { "1.a": "https://contoh.invalid" };
  const plain = await linksOf({ evidence: { "1.a": "Renstra" } });
  const broken = await linksOf({ evidence: { "1.a": "Renstra" }, behind, relations });
  expect(broken).toEqual({ ...plain, links: {} });
  expect(broken.total).toBe(80);
});

test("an address that no browser opens is left out", async () => {
  const { links } = await linksOf({
    evidence: { "1.a": "Renstra" },
    behind: { "1.a": `https://contoh.invalid/${"a".repeat(3000)}` },
  });
  expect(links).toEqual({});
});
