/** Which cell styles leave a cell unlocked once its sheet is protected. */
import type { Package } from "../package.ts";
import { isTrue } from "../sheet/workbook-index.ts";
import { parseXml } from "../sheet/xml.ts";

/** Says of a style's number whether it locks; a cell is locked unless its style says otherwise. */
export type Locks = (style: number) => boolean;

/** @throws FaultError over limits or on damage */
export function readLocks(pkg: Package, part: string): Locks {
  const unlocked = new Set<number>();
  if (!pkg.has(part)) return () => true;
  const path: string[] = [];
  let style = -1;
  parseXml(pkg, part, {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      if (name === "xf" && parent === "cellXfs") style += 1;
      else if (name === "protection" && parent === "xf" && path.includes("cellXfs")) {
        if (attributes.locked !== undefined && !isTrue(attributes.locked)) unlocked.add(style);
      }
    },
    close: (name) => {
      path.pop();
      return name === "cellXfs" ? "enough" : undefined;
    },
    text: () => {},
  });
  return (number) => !unlocked.has(number);
}
