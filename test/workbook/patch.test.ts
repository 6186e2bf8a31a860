import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openPackage } from "../../src/workbook/package.ts";
import { partXml, storedText, tagWriter } from "../../src/workbook/patch/xml-writer.ts";
import { type NewSheet, withSheets } from "../../src/workbook/patch.ts";
import { openWorkbook } from "../../src/workbook/sheet.ts";
import { brokenRules } from "../fixtures/oracles/package-rules.ts";
import { type WorkbookSpec, xlsx, zip } from "../fixtures/xlsx.ts";

const MARK = "Catatan tambahan dari alat";

/** A sheet of one cell, known again by that cell. */
function noted(name: string, text = MARK): NewSheet {
  return {
    name,
    isEarlier: (sheet) => {
      const value = sheet.rows.get(1)?.get(1)?.value;
      return value?.kind === "text" && value.text.startsWith(MARK);
    },
    xml: ({ prefix, main }, styles) => {
      const tag = tagWriter(prefix);
      const style = styles.cell({ bold: true, fill: "FDE2E1", border: "BFC8D2" });
      const cell = tag(
        "c",
        { r: "A1", s: style, t: "inlineStr" },
        tag("is", {}, tag("t", {}, storedText(text))),
      );
      return partXml(prefix, "worksheet", main, tag("sheetData", {}, tag("row", { r: 1 }, cell)));
    },
  };
}

async function patched(bytes: Uint8Array, ...sheets: readonly NewSheet[]): Promise<Uint8Array> {
  return withSheets(await openPackage(bytes), sheets);
}

async function sheetNames(bytes: Uint8Array): Promise<readonly string[]> {
  return openWorkbook(await openPackage(bytes)).sheets.map(({ name }) => name);
}

async function firstCell(bytes: Uint8Array, sheet: string): Promise<string | null> {
  const workbook = openWorkbook(await openPackage(bytes));
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  const value = entry && workbook.read(entry).rows.get(1)?.get(1)?.value;
  return value?.kind === "text" ? value.text : null;
}

function partText(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes)[part];
  if (!found) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(found);
}

/** Parts of the first workbook that the second one lacks or has otherwise. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter(
    (name) => Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(now[name] ?? [])) !== 0,
  );
}

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BYTES = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256);

/** What ExcelJS loses or fails on: each of these must come through untouched. */
const BELONGINGS: Readonly<Record<string, string | Uint8Array>> = {
  "xl/drawings/drawing1.xml": `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><twoCellAnchor/></wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/image" Target="../media/image1.png"/><Relationship Id="rId2" Type="${RELATION}/chart" Target="../charts/chart1.xml"/></Relationships>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>`,
  "xl/media/image1.png": BYTES,
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>`,
  "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Tim</author></authors><commentList/></comments>`,
  "xl/ctrlProps/ctrlProp1.xml": `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked"/>`,
  "xl/vbaProject.bin": BYTES,
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
  "xl/printerSettings/printerSettings1.bin": BYTES,
  "xl/calcChain.xml": `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>`,
  "xl/theme/theme1.xml": `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kantor"/>`,
  "customXml/item1.xml": "<data>apa saja</data>",
  "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
};

const TYPES = Object.keys(BELONGINGS)
  .filter((name) => /\.(xml|vml|bin|png)$/.test(name))
  .map((name) => `<Override PartName="/${name}" ContentType="application/x-${name.split(".").at(-1)}"/>`)
  .join("");

const RICH: WorkbookSpec = {
  sheets: [
    { name: "Ringkasan", cells: { A1: "Ringkasan" } },
    {
      name: "LKE",
      before: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>`,
      cells: { A1: "Isi", B1: { formula: "1+1", cached: 2 } },
      after: `<drawing r:id="rId1"/>`,
    },
    { name: "Grafik", kind: "chartsheet" },
  ],
  workbookXml: `<definedNames><definedName name="Rentang">LKE!$A$1</definedName></definedNames><calcPr calcId="191029"/>`,
  relationshipsXml: `<Relationship Id="rId40" Type="${RELATION}/calcChain" Target="calcChain.xml"/>`,
  contentTypesXml: TYPES,
  parts: BELONGINGS,
};

describe("a sheet is added", () => {
  it("and only the parts that list sheets and formats change", async () => {
    const before = xlsx(RICH);
    const after = await patched(before, noted("Tambahan"));
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
    expect(await brokenRules(after)).toEqual([]);
  });

  it("and in those parts everything that stood there stands there still", async () => {
    const before = xlsx(RICH);
    const after = await patched(before, noted("Tambahan"));
    for (const part of ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"]) {
      const [old, now] = [partText(before, part), partText(after, part)];
      const at = [...old].findIndex((sign, index) => now[index] !== sign);
      const added = now.length - old.length;
      expect(now.slice(0, at) + now.slice(at + added)).toBe(old);
    }
  });

  it("as the last one, with numbers above all others", async () => {
    const after = await patched(xlsx(RICH), noted("Tambahan"), noted("Lainnya"));
    expect(await sheetNames(after)).toEqual(["Ringkasan", "LKE", "Tambahan", "Lainnya"]);
    const sheets = partText(after, "xl/workbook.xml").match(/<sheet .*?\/>/g);
    expect(sheets?.slice(2)).toEqual([
      '<sheet name="Grafik" sheetId="3" r:id="rId3"/>',
      '<sheet name="Tambahan" sheetId="4" r:id="rId41"/>',
      '<sheet name="Lainnya" sheetId="5" r:id="rId42"/>',
    ]);
    // chartsheets/sheet3.xml counts: one number, one sheet.
    expect(partText(after, "xl/worksheets/sheet4.xml")).toContain(MARK);
    expect(partText(after, "xl/worksheets/sheet5.xml")).toContain(MARK);
  });

  it.each<[string, Partial<WorkbookSpec>]>([
    ["in prefixed XML", { prefix: "x" }],
    ["in Strict XML", { strict: true }],
    ["in prefixed Strict XML", { strict: true, prefix: "ns0" }],
    ["where relationships name parts from the root", { targets: "absolute" }],
    ["where there are no formats", { parts: { "xl/styles.xml": null } }],
    [
      "where formats are nearly empty",
      {
        parts: {
          "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills/><dxfs count="0"/></styleSheet>`,
        },
      },
    ],
    [
      "where the formats say nothing",
      {
        parts: {
          "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
        },
      },
    ],
    ["where the structure is protected", { workbookXml: `<workbookProtection lockStructure="1"/>` }],
  ])("%s", async (_, spec) => {
    const before = xlsx({ sheets: [{ name: "LKE", cells: { A1: "Isi" } }], ...spec });
    const after = await patched(before, noted("Tambahan"));
    expect(await brokenRules(after)).toEqual([]);
    expect(await firstCell(after, "LKE")).toBe("Isi");
    expect(await firstCell(after, "Tambahan")).toBe(MARK);
  });

  it("in the same dialect as the workbook's own parts", async () => {
    const after = await patched(
      xlsx({ sheets: [{ name: "LKE" }], strict: true, prefix: "x" }),
      noted("Tambahan"),
    );
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain(
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(partText(after, "xl/workbook.xml")).toContain(
      '<x:sheet name="Tambahan" sheetId="2" r:id="rId2"/></x:sheets>',
    );
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
    );
  });

  it("where each sheet declares the relationship namespace for itself, as openpyxl writes it", async () => {
    const own = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet xmlns:r="${RELATION}" name="LKE" sheetId="9" r:id="rId1"/></sheets></workbook>`;
    const after = await patched(
      xlsx({ sheets: [{ name: "LKE", cells: { A1: "Isi" } }], parts: { "xl/workbook.xml": own } }),
      noted("Tambahan"),
    );
    expect(await firstCell(after, "Tambahan")).toBe(MARK);
    expect(partText(after, "xl/workbook.xml")).toContain(
      `<sheet xmlns:r="${RELATION}" name="Tambahan" sheetId="10" r:id="rId2"/>`,
    );
  });

  it("where nothing but the sheet is there", async () => {
    const bare = {
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      "xl/styles.xml": null,
      "xl/sharedStrings.xml": null,
    };
    const after = await patched(xlsx({ sheets: [{ name: "LKE" }], parts: bare }), noted("Tambahan"));
    expect(await brokenRules(after)).toEqual([]);
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toContain(
      `Id="rId3" Type="${RELATION}/styles" Target="styles.xml"`,
    );
    expect(await firstCell(after, "Tambahan")).toBe(MARK);
  });

  it("into XML that looks unlike any program's", async () => {
    const strange = `<?xml version='1.0'?>\r\n<!-- <sheets><sheet name="bukan"/></sheets> -->\r\n<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:hub='${RELATION}'\r\n><sheets  ><sheet hub:id = 'rId1' sheetId= "3" name='LKE &#x27;25 &gt; "24"'></sheet ><!-- akhir --></sheets\r\n><!-- </sheets> --></workbook>`;
    const after = await patched(
      xlsx({ sheets: [{ name: "LKE", cells: { A1: "Isi" } }], parts: { "xl/workbook.xml": strange } }),
      noted("Tambahan"),
    );
    expect(await sheetNames(after)).toEqual([`LKE '25 > "24"`, "Tambahan"]);
    expect(partText(after, "xl/workbook.xml")).toBe(
      strange.replace("</sheets\r\n>", '<sheet name="Tambahan" sheetId="4" hub:id="rId2"/></sheets\r\n>'),
    );
  });

  it("into parts in UTF-16, which are then in UTF-8 and say so", async () => {
    const own = `<?xml version="1.0" encoding="UTF-16"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATION}"><sheets><sheet name="Évaluasi" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(own, "utf16le")]);
    const after = await patched(
      xlsx({ sheets: [{ name: "LKE" }], parts: { "xl/workbook.xml": utf16 } }),
      noted("Tambahan"),
    );
    expect(await sheetNames(after)).toEqual(["Évaluasi", "Tambahan"]);
    expect(partText(after, "xl/workbook.xml")).toContain('<?xml version="1.0" encoding="UTF-8"?>');
  });

  it("whatever else the package holds", async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const belongings = fc.dictionary(
      fc
        .tuple(word, word, fc.constantFrom("xml", "bin", "png"))
        .map(([folder, name, type]) => `xl/${folder}s/${name}.${type}`),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(belongings, fc.array(word, { minLength: 1, maxLength: 4 }), async (others, names) => {
        const before = xlsx({ sheets: [...new Set(names)].map((name) => ({ name })), parts: others });
        const after = await patched(before, noted("Tambahan"));
        const lists = [
          "[Content_Types].xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels",
          "xl/styles.xml",
        ];
        expect(changedParts(before, after)).toEqual(lists);
        expect(Object.keys(unzipSync(after)).slice(0, -1)).toEqual(Object.keys(unzipSync(before)));
      }),
      { numRuns: 40 },
    );
  });

  it("and the formats of other cells keep their numbers", async () => {
    const before = xlsx({ sheets: [{ name: "LKE", cells: { A1: { number: 0.06, format: "0%" } } }] });
    const after = await patched(before, noted("Tambahan"));
    const workbook = openWorkbook(await openPackage(after));
    const sheet = workbook.sheets[0] && workbook.read(workbook.sheets[0]);
    expect(sheet?.rows.get(1)?.get(1)?.percent).toBe(true);
    const formats = (bytes: Uint8Array) =>
      partText(bytes, "xl/styles.xml")
        .match(/<cellXfs.*<\/cellXfs>/)?.[0]
        .match(/<xf .*?(?:\/>|<\/xf>)/g) ?? [];
    expect(formats(after).slice(0, formats(before).length)).toEqual(formats(before));
    expect(formats(after).length).toBe(formats(before).length + 1);
  });
});

describe("the rules of the format see", () => {
  const spec: WorkbookSpec = { sheets: [{ name: "LKE", cells: { A1: "Isi" }, merges: ["A1:B2"] }] };
  const type = `<Override PartName="/xl/a.xml" ContentType="application/xml"/>`;

  it.each<[string, WorkbookSpec, string]>([
    [
      "a type without its part",
      { ...spec, contentTypesXml: type },
      "a content type for xl/a.xml, which is not there",
    ],
    ["a part without its type", { ...spec, parts: { "xl/a.bin": BYTES } }, "xl/a.bin has no content type"],
    [
      "a relationship that leads nowhere",
      { ...spec, relationshipsXml: `<Relationship Id="rId9" Type="x/y" Target="a.xml"/>` },
      "xl/_rels/workbook.xml.rels leads to xl/a.xml, which is not there",
    ],
    ["two sheets of one name", { sheets: [{ name: "LKE" }, { name: "lke" }] }, "two sheets lke"],
    [
      "a cell format that is not there",
      { sheets: [{ name: "LKE", cells: { A1: { raw: `<c r="A1" s="5"/>` } } }] },
      "xl/worksheets/sheet1.xml A1: no such format",
    ],
    [
      "merged ranges that overlap",
      { sheets: [{ name: "LKE", merges: ["A1:B2", "B2:C3"] }] },
      "xl/worksheets/sheet1.xml: A1:B2 overlaps B2:C3",
    ],
    [
      "elements out of order",
      { sheets: [{ name: "LKE", before: "<pageSetup/>" }] },
      "xl/worksheets/sheet1.xml: sheetData stands too late",
    ],
  ])("%s", async (_, broken, rule) => {
    expect(await brokenRules(xlsx(broken))).toEqual([rule]);
  });
});

describe("a sheet of that name is there", () => {
  it.each([
    ["Tambahan", "Tambahan (2)"],
    ["TAMBAHAN", "Tambahan (2)"],
  ])("and is the user's own: %s stays, ours is %s", async (own, ours) => {
    const after = await patched(
      xlsx({ sheets: [{ name: "LKE" }, { name: own, cells: { A1: "Punya kantor" } }] }),
      noted("Tambahan"),
    );
    expect(await sheetNames(after)).toEqual(["LKE", own, ours]);
    expect(await firstCell(after, own)).toBe("Punya kantor");
    expect(await firstCell(after, ours)).toBe(MARK);
  });

  it("and a long name keeps to Excel's 31 characters", async () => {
    const name = "Tambahan yang panjang sekali ok";
    const after = await patched(xlsx({ sheets: [{ name }] }), noted(name));
    expect(await sheetNames(after)).toEqual([name, "Tambahan yang panjang sekal (2)"]);
  });

  it("and is an earlier one of ours: it is written over where it stands", async () => {
    const first = await patched(xlsx(RICH), noted("Tambahan"), noted("Lainnya"));
    const second = await patched(first, noted("Tambahan", `${MARK}, kedua`), noted("Lainnya"));
    expect(await sheetNames(second)).toEqual(await sheetNames(first));
    expect(await firstCell(second, "Tambahan")).toBe(`${MARK}, kedua`);
    expect(changedParts(first, second)).toEqual(["xl/worksheets/sheet4.xml"]);
    expect(await brokenRules(second)).toEqual([]);
  });

  it("and beside the user's own one ours is found again", async () => {
    const first = await patched(
      xlsx({ sheets: [{ name: "Tambahan", cells: { A1: "Punya kantor" } }] }),
      noted("Tambahan"),
    );
    const second = await patched(first, noted("Tambahan"));
    expect(await sheetNames(second)).toEqual(["Tambahan", "Tambahan (2)"]);
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });
});

describe("the calculation chain", () => {
  const chainOf = (sheetId: number) =>
    `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/><c r="C7" i="${sheetId}"/></calcChain>`;

  async function scoredTwice(chain: string): Promise<Uint8Array> {
    const spec = { ...RICH, parts: { ...BELONGINGS, "xl/calcChain.xml": chain } };
    return patched(await patched(xlsx(spec), noted("Tambahan")), noted("Tambahan"));
  }

  it("stays while it names no cell of a sheet that is written over", async () => {
    const after = await scoredTwice(chainOf(2));
    expect(partText(after, "xl/calcChain.xml")).toBe(chainOf(2));
  });

  it("goes with its type and its relationship once it does", async () => {
    const after = await scoredTwice(chainOf(4));
    expect(Object.keys(unzipSync(after))).not.toContain("xl/calcChain.xml");
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(await brokenRules(after)).toEqual([]);
  });
});

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const COMPATIBILITY = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** A workbook of one sheet with this in it. */
async function patchedWith(spec: Partial<WorkbookSpec>): Promise<Uint8Array> {
  return patched(xlsx({ sheets: [{ name: "LKE", cells: { A1: "Isi" } }], ...spec }), noted("Tambahan"));
}

describe("a prefix that nobody declared", () => {
  const workbook = (root: string, relation: string) =>
    `<${root}workbook xmlns="${MAIN}"><${root}sheets><${root}sheet name="LKE" sheetId="1" ${relation}:id="rId1"/></${root}sheets></${root}workbook>`;

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      "in the formats",
      { "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf/></cellXfs><x:foo/></styleSheet>` },
    ],
    [
      "on the root of the formats",
      { "xl/styles.xml": `<x:styleSheet><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>` },
    ],
    ["for relationships", { "xl/workbook.xml": workbook("", "hub") }],
    ["on the root of the workbook", { "xl/workbook.xml": workbook("x:", "r") }],
  ])("%s is no obstacle", async (_, parts) => {
    const after = await patchedWith({ parts });
    expect(await firstCell(after, "LKE")).toBe("Isi");
    expect(await firstCell(after, "Tambahan")).toBe(MARK);
  });

  it("and one that means something else in the list of sheets is not ours", async () => {
    const own = `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets xmlns:r="urn:lain"><sheet xmlns:q="${RELATION}" name="LKE" sheetId="1" q:id="rId1"/></sheets></workbook>`;
    const after = await patchedWith({ parts: { "xl/workbook.xml": own } });
    expect(partText(after, "xl/workbook.xml")).toContain(
      `<sheet xmlns:r="${RELATION}" name="Tambahan" sheetId="2" r:id="rId2"/>`,
    );
  });
});

describe("a part without measure is refused", () => {
  const many = (count: number, one: string) => one.repeat(count);

  it.each<[string, Partial<WorkbookSpec>, object]>([
    [
      "in the content types",
      { contentTypesXml: many(250_000, `<Override PartName="/a" ContentType="b"/>`) },
      { limit: "entries", allowed: 10_000, part: "[Content_Types].xml" },
    ],
    [
      "in the formats",
      { parts: { "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${many(250_001, "<fonts/>")}</styleSheet>` } },
      { limit: "entries", allowed: 250_000, part: "xl/styles.xml" },
    ],
  ])("%s", async (_, spec, fault) => {
    await expect(patchedWith(spec)).rejects.toMatchObject({ fault: { kind: "over-limit", ...fault } });
  });

  it.each<[string, string, string]>([
    ["a document type", `<!DOCTYPE Types><Types/>`, "XML with a document type"],
    ["nesting", `<Types>${many(200, "<a>")}${many(200, "</a>")}</Types>`, "XML nested too deep"],
    ["broken XML", `<Types a="1" a="2"/>`, "XML malformed"],
  ])("or for %s", async (_, xml, reason) => {
    const spec = { parts: { "[Content_Types].xml": xml } };
    await expect(patchedWith(spec)).rejects.toMatchObject({ fault: { kind: "damaged", reason } });
  });

  it("but many formats are not", async () => {
    const formats = many(120_000, `<xf fontId="0"/>`);
    const after = await patchedWith({
      parts: {
        "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${many(200, "<x/>")}<cellXfs>${formats}</cellXfs></styleSheet>`,
      },
    });
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain('s="120000"');
  });
});

describe("new numbers", () => {
  const HUGE = "rId999999999999999999999999";

  it.each<[string, string, readonly string[]]>([
    ["pass over one too large to count on", HUGE, ["rId2", "rId3"]],
    ["follow one with many digits", "rId900000000", ["rId900000001", "rId900000002"]],
    ["pass over one that only looks otherwise", "RID002", ["rId3", "rId4"]],
  ])("%s: %s", async (_, taken, expected) => {
    const relationshipsXml = `<Relationship Id="${taken}" Type="${RELATION}/theme" Target="theme/theme1.xml"/>`;
    const spec = { sheets: [{ name: "LKE" }], relationshipsXml };
    const after = await patched(xlsx(spec), noted("Tambahan"), noted("Lainnya"));
    const ids = [...partText(after, "xl/workbook.xml").matchAll(/r:id="(\w+)"/g)].map(([, id]) => id);
    expect(ids.slice(1)).toEqual(expected);
  });

  it("are free for sheets and parts as well", async () => {
    const own = `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="LKE" sheetId="99999999999999999999" r:id="rId1"/></sheets></workbook>`;
    const parts = { "xl/workbook.xml": own, "xl/worksheets/sheet99999999999999999999.xml": "<worksheet/>" };
    const after = await patched(
      xlsx({ sheets: [{ name: "LKE" }], parts }),
      noted("Tambahan"),
      noted("Lainnya"),
    );
    expect(
      partText(after, "xl/workbook.xml")
        .match(/sheetId="\d+"/g)
        ?.slice(1),
    ).toEqual(['sheetId="1"', 'sheetId="2"']);
    expect(await firstCell(after, "Tambahan")).toBe(MARK);
    expect(await firstCell(after, "Lainnya")).toBe(MARK);
  });
});

describe("what somebody hung on our sheet", () => {
  it("is let go with its relationships when the sheet is written anew", async () => {
    const first = unzipSync(await patchedWith({ parts: {} }));
    const rels = "xl/worksheets/_rels/sheet2.xml.rels";
    const comments = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/comments" Target="../comments1.xml"/></Relationships>`;
    const commented = zip({ ...first, [rels]: comments, "xl/worksheets/_rels/sheet1.xml.rels": comments });
    const after = unzipSync(await patched(commented, noted("Tambahan", `${MARK}, kedua`)));
    expect(Object.keys(after)).not.toContain(rels);
    expect(Object.keys(after)).toContain("xl/worksheets/_rels/sheet1.xml.rels");
  });
});

describe("formats that come in several versions", () => {
  const font = (size: number) => `<font><sz val="${size}"/></font>`;
  const styles = (choice: string, fallback: string) =>
    `<styleSheet xmlns="${MAIN}" ${COMPATIBILITY}><fonts count="3">${font(8)}<mc:AlternateContent><mc:Choice Requires="x14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>${font(9)}</fonts></styleSheet>`;

  it.each<[string, string, number]>([
    ["count as the items that one of them has", styles(font(10) + font(11), font(12) + font(13)), 4],
    ["count as the shortest", styles(font(10) + font(11), font(12)), 3],
    ["count as nothing while empty", styles("", ""), 2],
  ])("%s", async (_, xml, ours) => {
    const after = partText(await patchedWith({ parts: { "xl/styles.xml": xml } }), "xl/styles.xml");
    expect(after).toContain(`<fonts count="${ours + 1}">`);
    expect(after).toMatch(new RegExp(`<xf [^>]*fontId="${ours}"`));
  });
});

describe("the signature of the package", () => {
  const SIGNATURE = "application/vnd.openxmlformats-package.digital-signature-";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
  const signed = (extra: Readonly<Record<string, string>> = {}) =>
    xlsx({
      sheets: [{ name: "LKE", cells: { A1: "Isi" } }],
      contentTypesXml: `<Default Extension="sigs" ContentType="${SIGNATURE}origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="${SIGNATURE}xmlsignature+xml"/>`,
      parts: {
        "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
        "_xmlsignatures/origin.sigs": "",
        "_xmlsignatures/_rels/origin.sigs.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${PACKAGE}/digital-signature/signature" Target="sig1.xml"/></Relationships>`,
        "_xmlsignatures/sig1.xml": "<Signature/>",
        ...extra,
      },
    });

  it("stays behind: the copy has other bytes than were signed", async () => {
    const after = await patched(signed(), noted("Tambahan"));
    expect(Object.keys(unzipSync(after)).filter((name) => name.includes("sig"))).toEqual([]);
    expect(partText(after, "_rels/.rels")).toBe(
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    );
    expect(partText(after, "[Content_Types].xml")).not.toContain("signature");
    expect(await brokenRules(after)).toEqual([]);
    expect(await firstCell(after, "LKE")).toBe("Isi");
  });

  it("and a part elsewhere that shares its extension keeps its type", async () => {
    const after = await patched(signed({ "lain/a.sigs": "apa saja" }), noted("Tambahan"));
    expect(partText(after, "lain/a.sigs")).toBe("apa saja");
    expect(await brokenRules(after)).toEqual([]);
  });
});
