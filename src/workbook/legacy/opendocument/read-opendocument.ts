/** An OpenDocument spreadsheet: `content.xml` of an .ods, or the one document of an .fods. */
import { parseXml, type XmlAttributes } from "../../sheet/xml.ts";
import { FaultError } from "../../zip/fault.ts";
import { cellMeter } from "../cell-meter.ts";
import type { Part } from "../flat-part.ts";
import type { LegacyWorkbook } from "../legacy-workbook.ts";
import { TableReader } from "./table-reader.ts";
import { TableStyleReader } from "./table-styles.ts";

/** The prefixes that every program writes. Attributes are looked up by them, so another one would be overlooked. */
const PREFIXES = ["office", "table", "text"] as const;

/** @throws FaultError `ods` when it is another kind of document; over limits; damage */
export function readOpenDocument(pkg: Part, part: string): LegacyWorkbook {
  const styles = new TableStyleReader();
  const tables = new TableReader(cellMeter(pkg.limits, part), styles);
  let depth = 0;
  let isSpreadsheet = false;
  let inSpreadsheet = false;
  parseXml(
    pkg,
    part,
    {
      open: (name, attributes) => {
        depth += 1;
        if (depth === 1) assertPrefixes(attributes);
        if (inSpreadsheet) tables.open(name, attributes);
        else if (depth === SPREADSHEET_DEPTH && name === "spreadsheet") {
          inSpreadsheet = true;
          isSpreadsheet = true;
        } else styles.open(name, attributes);
      },
      close: (name) => {
        if (inSpreadsheet && depth === SPREADSHEET_DEPTH) inSpreadsheet = false;
        else if (inSpreadsheet) tables.close(name);
        depth -= 1;
      },
      text: (text) => {
        if (inSpreadsheet) tables.text(text);
      },
    },
    { allowed: pkg.limits.partBytes },
  );
  if (!isSpreadsheet) throw new FaultError({ kind: "ods" });
  return { sheets: tables.sheets, date1904: false, formulasLost: tables.formulasLost };
}

/** The document, its body, the spreadsheet. */
const SPREADSHEET_DEPTH = 3;

function assertPrefixes(attributes: XmlAttributes): void {
  const isUsual = (prefix: string) =>
    attributes[`xmlns:${prefix}`] === `urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0`;
  if (!PREFIXES.every(isUsual)) throw new FaultError({ kind: "ods" });
}
