/**
 * Single changes to a workbook, made in its XML as another program would leave it: everything else keeps its bytes.
 *
 *   edited(template, setNumber("LKE", "C8", 6.5))
 */
import { openPackage, rewritePackage } from "../../src/workbook/package.ts";
import { readWorkbookIndex } from "../../src/workbook/sheet/workbook-index.ts";

/** The parts of a workbook while they are changed. */
export interface Parts {
  text(part: string): string;
  put(part: string, content: string | null): void;
  /** The part of a sheet. */
  partOf(sheet: string): string;
}

export type Change = (parts: Parts) => void;

/** The workbook with the change made. A change that changes nothing is a mistake in the test. */
export async function edited(bytes: Uint8Array, ...changes: readonly Change[]): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const { sheets } = readWorkbookIndex(pkg);
  const changed = new Map<string, string | null>();
  const parts: Parts = {
    text: (part) => changed.get(part) ?? pkg.text(part),
    put: (part, content) => changed.set(part, content),
    partOf: (sheet) => {
      const entry = sheets.find(({ name }) => name === sheet);
      if (!entry) throw new Error(`no sheet ${sheet}`);
      return entry.part;
    },
  };
  for (const change of changes) change(parts);
  return rewritePackage(pkg, changed);
}

function replaceOnce(parts: Parts, part: string, from: string | RegExp, to: string): void {
  const before = parts.text(part);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`nothing to change in ${part}: ${from}`);
  parts.put(part, after);
}

function inSheet(sheet: string, from: string | RegExp, to: string): Change {
  return (parts) => replaceOnce(parts, parts.partOf(sheet), from, to);
}

/** The element of a cell, filled or blank. */
function cellPattern(cell: string): RegExp {
  return new RegExp(`<c r="${cell}"(?: s="(\\d+)")?[^>]*?(?:/>|>.*?</c>)`, "s");
}

function rewriteCell(sheet: string, cell: string, content: (style: string) => string): Change {
  return (parts) => {
    const part = parts.partOf(sheet);
    const style = cellPattern(cell).exec(parts.text(part))?.[1];
    if (style === undefined) return insertCell(parts, part, cell, content(""));
    replaceOnce(parts, part, cellPattern(cell), content(` s="${style}"`));
  };
}

/** A cell that the form does not have yet goes to the end of its row, which is where the tests put theirs. */
function insertCell(parts: Parts, part: string, cell: string, content: string): void {
  const row = /\d+$/.exec(cell)?.[0] ?? "";
  replaceOnce(parts, part, new RegExp(`(?<=<row r="${row}"[^>]*>.*?)(?=</row>)`, "s"), content);
}

export function setNumber(sheet: string, cell: string, value: number | string): Change {
  return rewriteCell(sheet, cell, (style) => `<c r="${cell}"${style}><v>${value}</v></c>`);
}

export function setText(sheet: string, cell: string, text: string): Change {
  const inline = `<is><t xml:space="preserve">${escaped(text)}</t></is>`;
  return rewriteCell(sheet, cell, (style) => `<c r="${cell}"${style} t="inlineStr">${inline}</c>`);
}

export function setFormula(sheet: string, cell: string, formula: string, cached = 0): Change {
  return rewriteCell(
    sheet,
    cell,
    (style) => `<c r="${cell}"${style}><f>${escaped(formula)}</f><v>${cached}</v></c>`,
  );
}

export function clear(sheet: string, cell: string): Change {
  return rewriteCell(sheet, cell, (style) => `<c r="${cell}"${style}/>`);
}

/** Changes a part of a cell's formula. */
export function inFormula(sheet: string, cell: string, from: string, to: string): Change {
  return (parts) => {
    const part = parts.partOf(sheet);
    const element = cellPattern(cell).exec(parts.text(part))?.[0] ?? "";
    if (!element.includes(escaped(from))) throw new Error(`no ${from} in the formula of ${cell}`);
    replaceOnce(parts, part, element, element.replaceAll(escaped(from), escaped(to)));
  };
}

/** Gives a cell the style of another one, with its lock. */
export function likeCell(sheet: string, cell: string, other: string): Change {
  return (parts) => {
    const part = parts.partOf(sheet);
    const style = cellPattern(other).exec(parts.text(part))?.[1] ?? "0";
    const element = cellPattern(cell).exec(parts.text(part))?.[0] ?? "";
    replaceOnce(parts, part, element, element.replace(/ s="\d+"/, ` s="${style}"`));
  };
}

export function hideRow(sheet: string, row: number): Change {
  return inSheet(sheet, `<row r="${row}" `, `<row r="${row}" hidden="1" `);
}

export function hideColumn(sheet: string, column: number): Change {
  return inSheet(
    sheet,
    `<col min="${column}" max="${column}" `,
    `<col min="${column}" max="${column}" hidden="1" `,
  );
}

/** `visible`, `hidden` or `veryHidden`. */
export function setSheetState(sheet: string, state: string): Change {
  return (parts) =>
    replaceOnce(
      parts,
      "xl/workbook.xml",
      new RegExp(`(?<=<sheet [^>]*name="${sheet}" state=)"\\w+"`),
      `"${state}"`,
    );
}

export function renameSheet(sheet: string, name: string): Change {
  return (parts) => replaceOnce(parts, "xl/workbook.xml", `name="${sheet}"`, `name="${name}"`);
}

export function unprotect(sheet: string): Change {
  return inSheet(sheet, /<sheetProtection[^>]*\/>/, "");
}

export function loosen(sheet: string, attribute: string): Change {
  return inSheet(sheet, "<sheetProtection ", `<sheetProtection ${attribute} `);
}

export function merge(sheet: string, range: string): Change {
  return inSheet(sheet, "</mergeCells>", `<mergeCell ref="${range}"/></mergeCells>`);
}

export function unmerge(sheet: string, range: string): Change {
  return inSheet(sheet, `<mergeCell ref="${range}"/>`, "");
}

/** Changes the data validation that covers exactly this range. */
export function inValidation(sheet: string, range: string, from: string | RegExp, to: string): Change {
  return (parts) => {
    const part = parts.partOf(sheet);
    const pattern = new RegExp(
      `<dataValidation (?:(?!</dataValidation>).)*sqref="${range}".*?</dataValidation>`,
      "s",
    );
    const element = pattern.exec(parts.text(part))?.[0] ?? "";
    const changed = element.replace(from, () => to);
    if (changed === element) throw new Error(`nothing to change in the validation of ${range}`);
    replaceOnce(parts, part, element, changed);
  };
}

export function dropValidation(sheet: string, range: string): Change {
  return inValidation(sheet, range, /^.*$/s, "");
}

export function defineName(name: string, refersTo: string): Change {
  return (parts) =>
    replaceOnce(
      parts,
      "xl/workbook.xml",
      "<definedNames>",
      `<definedNames><definedName name="${name}">${escaped(refersTo)}</definedName>`,
    );
}

/** A link to another workbook, as Excel leaves it once a formula took a value from there. */
export function linkWorkbook(target: string): Change {
  return (parts) => {
    parts.put(
      "xl/externalLinks/externalLink1.xml",
      '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    );
    parts.put(
      "xl/externalLinks/_rels/externalLink1.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`,
    );
  };
}

export function addMacros(parts: Parts): void {
  replaceOnce(
    parts,
    "[Content_Types].xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
}

/** Another sheet at the end, with one text in it. */
export function addSheet(name: string, text: string): Change {
  return (parts) => {
    const part = "xl/worksheets/sheet99.xml";
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    parts.put(
      part,
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${escaped(text)}</t></is></c></row></sheetData></worksheet>`,
    );
    replaceOnce(
      parts,
      "xl/workbook.xml",
      "</sheets>",
      `<sheet sheetId="99" name="${name}" r:id="rId99"/></sheets>`,
    );
    replaceOnce(
      parts,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet99.xml"/></Relationships>',
    );
    replaceOnce(
      parts,
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    );
  };
}

/** Takes a sheet off the list; its part stays behind, as no program minds. */
export function dropSheet(name: string): Change {
  return (parts) =>
    replaceOnce(parts, "xl/workbook.xml", new RegExp(`<sheet [^>]*name="${name}"[^>]*/>`), "");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
