/** The addresses behind the cells of a worksheet. They are told and never followed. */
import type { Package } from "../package.ts";
import { FaultError } from "../zip/fault.ts";
import { parseCellName } from "./cell-name.ts";
import { relationshipsPart } from "./relationships.ts";
import { parseXml } from "./xml.ts";

/** The address behind a cell; null: there is none. */
export type LinkAt = (row: number, column: number) => string | null;

/** Far more than a form has; what goes beyond is left out. */
const LINKS_AT_MOST = 10_000;

/** No browser opens a longer one. */
const ADDRESS_LENGTH = 2_083;

const NO_LINKS: LinkAt = () => null;

interface LinkedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly address: string;
}

/** Nothing is scored by a link: one that cannot be read is none. */
export function readLinks(pkg: Package, part: string): LinkAt {
  try {
    const addresses = addressesOf(pkg, relationshipsPart(part));
    return addresses.size === 0 ? NO_LINKS : lookedUpIn(rangesIn(pkg, part, addresses));
  } catch (error) {
    if (error instanceof FaultError) return NO_LINKS;
    throw error;
  }
}

/** By the ids of their relationships: what leads out of the workbook. */
function addressesOf(pkg: Package, part: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!pkg.has(part)) return found;
  parseXml(pkg, part, {
    ...NOTHING_ELSE,
    open: (name, { Id = "", Type = "", Target = "", TargetMode = "" }) => {
      const isLink = name === "Relationship" && Type.endsWith("/hyperlink");
      const isUsable = TargetMode.toLowerCase() === "external" && Target.length <= ADDRESS_LENGTH;
      if (isLink && isUsable && found.size < LINKS_AT_MOST) found.set(Id, Target.trim());
    },
  });
  return found;
}

function rangesIn(
  pkg: Package,
  part: string,
  addresses: ReadonlyMap<string, string>,
): readonly LinkedRange[] {
  const found: LinkedRange[] = [];
  const open = (name: string, { ref = "", id = "" }: Readonly<Record<string, string>>) => {
    const address = name === "hyperlink" ? addresses.get(id) : undefined;
    if (!address || found.length >= LINKS_AT_MOST) return;
    const [first = "", last = first] = ref.split(":");
    const [from, to] = [parseCellName(first), parseCellName(last)];
    if (from && to)
      found.push({ top: from.row, left: from.column, bottom: to.row, right: to.column, address });
  };
  const allowed = pkg.limits.partBytes;
  parseXml(pkg, part, { ...NOTHING_ELSE, open }, { allowed, localAttributes: true });
  return found;
}

const NOTHING_ELSE = { close: () => {}, text: () => {} };

function lookedUpIn(ranges: readonly LinkedRange[]): LinkAt {
  const single = new Map<string, string>();
  const wide: LinkedRange[] = [];
  for (const range of ranges) {
    const isOne = range.top === range.bottom && range.left === range.right;
    if (isOne) single.set(`${range.top}:${range.left}`, range.address);
    else wide.push(range);
  }
  return (row, column) =>
    single.get(`${row}:${column}`) ??
    wide.find(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    )?.address ??
    null;
}
