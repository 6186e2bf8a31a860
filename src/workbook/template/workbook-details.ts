/** What a workbook says beside its sheets: defined names, whether its structure is protected, what leads outside. */
import type { DefinedName, OutsideLink } from "../../template.ts";
import type { Package } from "../package.ts";
import { isTrue, readWorkbookIndex } from "../sheet/workbook-index.ts";
import { parseXml } from "../sheet/xml.ts";
import { overLimit } from "../zip/fault.ts";

export interface WorkbookDetails {
  readonly names: readonly DefinedName[];
  readonly structureLocked: boolean;
  readonly links: readonly OutsideLink[];
}

const MOST_NAMES = 10_000;

/** @throws FaultError over limits or on damage */
export function readWorkbookDetails(pkg: Package): WorkbookDetails {
  const { part } = readWorkbookIndex(pkg);
  const names: { name: string; refersTo: string; sheetId: string | undefined; hidden: boolean }[] = [];
  const sheets: string[] = [];
  const path: string[] = [];
  let structureLocked = false;
  parseXml(
    pkg,
    part,
    {
      open: (name, attributes) => {
        const parent = path.at(-1);
        path.push(name);
        if (name === "sheet" && parent === "sheets") sheets.push(attributes.name ?? "");
        else if (name === "workbookProtection") structureLocked ||= isTrue(attributes.lockStructure);
        else if (name === "definedName" && parent === "definedNames") {
          if (names.length >= MOST_NAMES) throw overLimit("cells", MOST_NAMES, part);
          const { name: own = "", localSheetId, hidden } = attributes;
          names.push({ name: own, refersTo: "", sheetId: localSheetId, hidden: isTrue(hidden) });
        }
      },
      close: () => path.pop(),
      text: (text) => {
        const last = names.at(-1);
        if (last && path.at(-1) === "definedName") last.refersTo += text;
      },
    },
    { localAttributes: true },
  );
  return {
    names: names.map(({ name, refersTo, sheetId, hidden }) => ({
      name,
      refersTo: refersTo.trim(),
      sheet: sheetId === undefined ? null : (sheets[Number(sheetId)] ?? null),
      hidden,
    })),
    structureLocked,
    links: outsideLinks(pkg),
  };
}

const LINKS: readonly (readonly [OutsideLink["kind"], RegExp])[] = [
  ["workbook", /^xl\/externallinks\/[^/]+\.xml$/i],
  ["connection", /^xl\/(connections\.xml|querytables\/[^/]+\.xml)$/i],
  ["object", /^xl\/(embeddings|activex)\/[^/]+\.(bin|ole|docx?|xlsx?|pptx?|xml)$/i],
];

/** Parts that fetch from elsewhere or run something, with the place they name. */
function outsideLinks(pkg: Package): readonly OutsideLink[] {
  return pkg.names.flatMap((name): OutsideLink[] => {
    const part = name.replaceAll("\\", "/").replace(/^\/+/, "");
    const kind = LINKS.find(([, pattern]) => pattern.test(part))?.[0];
    return kind ? [{ kind, part, target: kind === "workbook" ? targetOf(pkg, part) : "" }] : [];
  });
}

/** Where a link to another workbook leads: the only relationship of its part that is outside. */
function targetOf(pkg: Package, part: string): string {
  const slash = part.lastIndexOf("/");
  const relationships = `${part.slice(0, slash)}/_rels${part.slice(slash)}.rels`;
  let target = "";
  if (!pkg.has(relationships)) return target;
  parseXml(pkg, relationships, {
    open: (name, attributes) => {
      if (name === "Relationship") target ||= attributes.Target ?? "";
    },
    close: () => {},
    text: () => {},
  });
  return target;
}
