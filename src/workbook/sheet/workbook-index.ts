/** What the workbook part says: its sheets in order, its date system, where the shared parts lie. */

import type { Package } from "../package.ts";
import { damaged, FaultError, overLimit } from "../zip/fault.ts";
import { readRelationships } from "./relationships.ts";
import { parseXml, type XmlAttributes } from "./xml.ts";

export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** The name of the sheet's part in the zip. */
  readonly part: string;
  /** The place among all sheets of the workbook, charts counted, from 0. */
  readonly position: number;
}

export interface WorkbookIndex {
  readonly part: string;
  /** Worksheets only: no charts, dialogs or macro sheets. */
  readonly sheets: readonly SheetEntry[];
  /** Whether the file is written in ISO/IEC 29500 Strict. */
  readonly strict: boolean;
  readonly date1904: boolean;
  readonly sharedStringsPart: string;
  readonly stylesPart: string;
}

const USUAL_PART = "xl/workbook.xml";

const known = new WeakMap<Package["archive"], WorkbookIndex>();

/**
 * Reads the index once for each file: writing the scored copy asks for it again.
 *
 * @throws FaultError `not-workbook` when the package is another kind of document; over limits; damage
 */
export function readWorkbookIndex(pkg: Package): WorkbookIndex {
  const index = known.get(pkg.archive) ?? indexOf(pkg);
  known.set(pkg.archive, index);
  return index;
}

function indexOf(pkg: Package): WorkbookIndex {
  const office = readRelationships(pkg, "").find(({ kind }) => kind === "officeDocument");
  const part = office && pkg.has(office.part) ? office.part : USUAL_PART;
  const { listed, date1904 } = readWorkbookPart(pkg, part);
  const relationships = readRelationships(pkg, part);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const partOf = (kind: string, usual: string) =>
    relationships.find((relationship) => relationship.kind === kind)?.part ?? folder + usual;
  const sheets = listed.flatMap(({ name, state, id }, position): SheetEntry[] => {
    const relationship = relationships.find((one) => one.id === id);
    if (!relationship) throw damaged(part, "sheet without a part");
    return relationship.kind === "worksheet" ? [{ name, state, part: relationship.part, position }] : [];
  });
  return {
    part,
    sheets,
    strict: office?.strict ?? relationships.some(({ strict }) => strict),
    date1904,
    sharedStringsPart: partOf("sharedStrings", "sharedStrings.xml"),
    stylesPart: partOf("styles", "styles.xml"),
  };
}

interface ListedSheet {
  readonly name: string;
  readonly state: SheetEntry["state"];
  readonly id: string;
}

function readWorkbookPart(pkg: Package, part: string): { listed: readonly ListedSheet[]; date1904: boolean } {
  const listed: ListedSheet[] = [];
  const path: string[] = [];
  let date1904 = false;
  parseXml(
    pkg,
    part,
    {
      open: (name, attributes) => {
        if (path.length === 0 && name !== "workbook") throw new FaultError({ kind: "not-workbook" });
        if (name === "workbookPr") date1904 = isTrue(attributes.date1904);
        if (name === "sheet" && path.at(-1) === "sheets") {
          if (listed.length >= pkg.limits.sheets) throw overLimit("sheets", pkg.limits.sheets, part);
          listed.push({
            name: attributes.name ?? "",
            state: stateOf(attributes),
            id: attributes.id ?? "",
          });
        }
        path.push(name);
      },
      close: () => path.pop(),
      text: () => {},
    },
    { localAttributes: true },
  );
  return { listed, date1904 };
}

function stateOf(attributes: XmlAttributes): SheetEntry["state"] {
  const state = attributes.state;
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** XML has two spellings of true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
