/**
 * Adds sheets to a copy of a workbook and changes nothing else: every part that need not name the new sheets
 * keeps its bytes. Which sheet is active, what is selected and what is protected stay as they were.
 */

import { type Package, rewritePackage } from "./package.ts";
import { numberedNames } from "./patch/numbered-names.ts";
import {
  appended,
  attribute,
  cut,
  edited,
  escapeXml,
  type OutlineElement,
  type TextEdit,
} from "./patch/outline.ts";
import { type Signatures, signaturesOf } from "./patch/signatures.ts";
import { openStyleBook, type StyleBook } from "./patch/style-book.ts";
import {
  type Dialect,
  locateParts,
  partKey,
  relationshipOf,
  relationshipsPart,
  type WorkbookParts,
} from "./patch/workbook-parts.ts";
import { readRelationships } from "./sheet/relationships.ts";
import { openWorkbook, type Sheet, type SheetEntry, type Workbook } from "./sheet.ts";

/** A sheet to add, or to write over the one that an earlier run added. */
export interface NewSheet {
  readonly name: string;
  /** Whether an existing sheet of that name is an earlier one of ours; a user's own sheet is never written over. */
  readonly isEarlier: (sheet: Sheet) => boolean;
  readonly xml: (dialect: Dialect, styles: StyleBook) => string;
}

interface Placement {
  readonly sheet: NewSheet;
  readonly part: string;
  readonly sheetId: number;
  /** Null when the sheet takes the place of an earlier one. */
  readonly added: { readonly name: string; readonly relationshipId: string } | null;
}

type Changes = Map<string, string | null>;

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * A copy of the workbook with these sheets behind its own.
 *
 * @throws FaultError when the parts that list the sheets cannot be read
 */
export function withSheets(pkg: Package, sheets: readonly NewSheet[]): Uint8Array {
  const parts = locateParts(pkg);
  const newId = relationshipIds(parts);
  const placements = place(pkg, parts, sheets, newId);
  const changes: Changes = new Map();
  const relationships: TextEdit[] = [];
  const contentTypes: TextEdit[] = [];

  const declare = (part: string, type: string) => {
    if (!parts.overrides.has(partKey(part))) contentTypes.push(newOverride(parts, part, type));
  };
  const styles = stylesOf(pkg, parts, newId);
  const styleBook = openStyleBook(styles.part, styles.text, parts.dialect);
  for (const { part, sheet, added } of placements) {
    changes.set(part, sheet.xml(parts.dialect, styleBook));
    if (!added) continue;
    relationships.push(newRelationship(parts, part, added.relationshipId, "worksheet"));
    declare(part, SHEET_TYPE);
  }
  put(changes, { part: styles.part, text: styles.text }, styleBook.xml());
  if (styles.text === null) declare(styles.part, STYLES_TYPE);
  if (styles.newId) relationships.push(newRelationship(parts, styles.part, styles.newId, "styles"));
  const leaving = leavingParts(pkg, parts, placements);
  for (const part of leaving.parts) changes.set(part, null);
  const { signatures } = leaving;
  if (signatures) put(changes, signatures.list, edited(signatures.list.text, signatures.origins.map(cut)));
  relationships.push(...leaving.relationships.map(cut));

  put(changes, parts.workbook, listed(parts, placements));
  put(changes, parts.relationships, edited(parts.relationships.text, relationships));
  put(
    changes,
    parts.contentTypes,
    edited(parts.contentTypes.text, [...contentTypes, ...leaving.types.map(cut)]),
  );
  return rewritePackage(pkg, changes);
}

/** Notes a change; a part whose text came out the same keeps its compressed bytes too. */
function put(
  changes: Changes,
  before: { readonly part: string; readonly text: string | null },
  text: string,
): void {
  if (text !== before.text) changes.set(before.part, text.replace(UTF_16, "$1UTF-8$2"));
}

/** Parts are written in UTF-8, whatever they were read in. */
const UTF_16 = /^(<\?xml[^>]*?encoding\s*=\s*["'])UTF-16(?:LE|BE)?(["'])/i;

function place(
  pkg: Package,
  parts: WorkbookParts,
  sheets: readonly NewSheet[],
  newId: () => string,
): Placement[] {
  const listedSheets = sheetElements(parts);
  const names = listedSheets.map((element) => attribute(element, "name") ?? "");
  const ids = listedSheets.map((element) => Number(attribute(element, "sheetId")) || 0);
  const newSheetId = numberedNames(ids.map(String), /^(\d{1,9})$/, String);
  const newPart = sheetParts(pkg, parts);
  const earlierSheets = earlierSheetsOf(pkg, names);
  return sheets.map((sheet): Placement => {
    const earlier = earlierSheets(sheet);
    if (earlier)
      return { sheet, part: earlier.part, sheetId: ids[names.indexOf(earlier.name)] ?? 0, added: null };
    const name = freeName(names, sheet.name);
    names.push(name);
    return {
      sheet,
      part: newPart(),
      sheetId: Number(newSheetId()),
      added: { name, relationshipId: newId() },
    };
  });
}

function sheetElements(parts: WorkbookParts): readonly OutlineElement[] {
  return sheetsElement(parts)?.children.filter(({ local }) => local === "sheet") ?? [];
}

function sheetsElement(parts: WorkbookParts): OutlineElement | null {
  return parts.workbook.root.children.find(({ local }) => local === "sheets") ?? null;
}

/** Finds our own sheets of an earlier run, under their names or the names they had to take, each of them once. */
function earlierSheetsOf(pkg: Package, names: readonly string[]): (sheet: NewSheet) => SheetEntry | null {
  const before = new Map<string, string[]>();
  for (const name of names) {
    const plain = plainSheetName(name);
    before.set(plain, [...(before.get(plain) ?? []), name]);
  }
  const used = new Set<string>();
  let opened: Workbook | null = null;
  return (sheet) => {
    const candidates = (before.get(plainSheetName(sheet.name)) ?? []).filter((name) => !used.has(name));
    // Opening the sheets costs time; nearly every workbook comes here for the first time.
    if (candidates.length === 0) return null;
    const workbook = opened ?? openWorkbook(pkg);
    opened = workbook;
    const found = workbook.sheets.find(
      (one) => candidates.includes(one.name) && sheet.isEarlier(workbook.read(one)),
    );
    if (found) used.add(found.name);
    return found ?? null;
  };
}

function plainSheetName(name: string): string {
  return name.replace(/ \(\d+\)$/, "").toLowerCase();
}

/** The wanted name or, beside a sheet of that name, the next free one; Excel allows 31 characters. */
function freeName(taken: readonly string[], wanted: string): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!taken.some((one) => sameName(one, name))) return name;
  }
}

const MAX_SHEET_NAME = 31;

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function relationshipIds({ relationships }: WorkbookParts): () => string {
  const taken = relationships.root.children.map((one) => attribute(one, "Id") ?? "");
  return numberedNames(taken, /^rId(\d{1,9})$/i, (number) => `rId${number}`);
}

function sheetParts(pkg: Package, { folder, overrides }: WorkbookParts): () => string {
  const taken = [...pkg.names.map(partKey), ...overrides.keys()];
  const pattern = /(?:^|\/)sheet(\d{1,9})\.xml$/;
  return numberedNames(taken, pattern, (number) => `${folder}worksheets/sheet${number}.xml`);
}

/** workbook.xml with the new sheets at the end of its list. */
function listed(parts: WorkbookParts, placements: readonly Placement[]): string {
  const { text } = parts.workbook;
  const sheets = sheetsElement(parts);
  if (!sheets) return text;
  const entries = placements.map((placement) => sheetEntry(parts, sheets, placement));
  return edited(text, [appended(text, sheets, entries.join(""))]);
}

function sheetEntry(
  { dialect }: WorkbookParts,
  { namespaces }: OutlineElement,
  { sheetId, added }: Placement,
): string {
  if (!added) return "";
  const prefix = [...namespaces].find(([name, uri]) => name !== "" && uri === dialect.relationships)?.[0];
  // openpyxl declares the namespace on each <sheet> alone, so that ours is out of its reach.
  const declaration = prefix === undefined ? ` xmlns:r="${dialect.relationships}"` : "";
  const id = `${prefix ?? "r"}:id="${added.relationshipId}"`;
  return `<${dialect.prefix}sheet${declaration} name="${escapeXml(added.name)}" sheetId="${sheetId}" ${id}/>`;
}

function newRelationship(
  { relationships, folder, dialect }: WorkbookParts,
  part: string,
  id: string,
  kind: string,
): TextEdit {
  const { root, text } = relationships;
  const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
  const type = `${dialect.relationships}/${kind}`;
  return appended(
    text,
    root,
    `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
  );
}

function newOverride({ contentTypes }: WorkbookParts, part: string, type: string): TextEdit {
  const { root, text } = contentTypes;
  return appended(
    text,
    root,
    `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
  );
}

interface StylesPart {
  readonly part: string;
  readonly text: string | null;
  /** The relationship to make, when the workbook has none to its styles. */
  readonly newId: string | null;
}

function stylesOf(pkg: Package, parts: WorkbookParts, newId: () => string): StylesPart {
  const related = relationshipOf(parts.relationships.root, "styles") !== null;
  return {
    part: parts.stylesPart,
    text: pkg.has(parts.stylesPart) ? pkg.text(parts.stylesPart) : null,
    newId: related ? null : newId(),
  };
}

interface Leaving {
  readonly parts: readonly string[];
  /** What the relationships of the workbook and the content types say of them. */
  readonly relationships: readonly OutlineElement[];
  readonly types: readonly OutlineElement[];
  readonly signatures: Signatures | null;
}

/** The few parts that would be wrong in the copy. */
function leavingParts(pkg: Package, parts: WorkbookParts, placements: readonly Placement[]): Leaving {
  const replaced = placements.filter(({ added }) => added === null);
  const chain = staleCalcChain(pkg, parts, replaced);
  const signatures = signaturesOf(pkg, parts);
  // What somebody hung on our sheet (a comment, a drawing): the sheet written anew no longer refers to it.
  const belongings = replaced.map(({ part }) => relationshipsPart(part)).filter((part) => pkg.has(part));
  const own = chain ? [...belongings, chain.part] : belongings;
  const ownTypes = own.flatMap((part) => parts.overrides.get(partKey(part)) ?? []);
  return {
    parts: [...own, ...(signatures?.parts ?? [])],
    relationships: chain ? [chain.relationship] : [],
    types: [...new Set([...ownTypes, ...(signatures?.types ?? [])])],
    signatures,
  };
}

interface CalcChain {
  readonly part: string;
  readonly relationship: OutlineElement;
}

/**
 * The calculation chain that has to go, if any.
 *
 * Excel repairs a workbook whose calculation chain names cells that hold no formula any more, and that may be so
 * once a sheet is written over that Excel has saved. A formula that the chain does not name is fine.
 */
function staleCalcChain(
  pkg: Package,
  parts: WorkbookParts,
  replaced: readonly Placement[],
): CalcChain | null {
  if (replaced.length === 0) return null;
  const relationship = relationshipOf(parts.relationships.root, "calcChain");
  const part = readRelationships(pkg, parts.workbook.part).find(({ kind }) => kind === "calcChain")?.part;
  if (!relationship || part === undefined || !pkg.has(part)) return null;
  const chain = pkg.text(part);
  const isNamed = ({ sheetId }: Placement) => new RegExp(`\\si\\s*=\\s*["']${sheetId}["']`).test(chain);
  return replaced.some(isNamed) ? { part, relationship } : null;
}
