/** What automatic styles say: which sheet is hidden, how wide a column is, which text is struck through. */
import type { XmlAttributes } from "../../sheet/xml.ts";

export interface TableStyles {
  readonly hiddenTables: ReadonlySet<string>;
  /** In characters, by the style's name. */
  readonly columnWidths: ReadonlyMap<string, number>;
  /** Styles of cells and of parts of their text. */
  readonly striking: ReadonlySet<string>;
}

/** A character of the usual font, in centimetres. */
const CHARACTER = 0.2;
const CENTIMETRES: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
};
/** No document has so many; further ones are ignored. */
const STYLES_AT_MOST = 10_000;

/** Takes the events of style elements. */
export class TableStyleReader implements TableStyles {
  readonly hiddenTables = new Set<string>();
  readonly columnWidths = new Map<string, number>();
  readonly striking = new Set<string>();
  #name = "";

  open(name: string, attributes: XmlAttributes): void {
    if (name === "style") this.#name = attributes["style:name"] ?? "";
    else if (name === "table-properties" && attributes["table:display"] === "false")
      this.hiddenTables.add(this.#name);
    else if (name === "text-properties" && isStriking(attributes) && this.striking.size < STYLES_AT_MOST)
      this.striking.add(this.#name);
    else if (name === "table-column-properties" && this.columnWidths.size < STYLES_AT_MOST) {
      const [, length, unit = ""] =
        /^([\d.]+)(cm|mm|in|pt|pc)$/.exec(attributes["style:column-width"] ?? "") ?? [];
      const width = (Number(length) * (CENTIMETRES[unit] ?? 0)) / CHARACTER;
      if (width > 0 && width <= 255) this.columnWidths.set(this.#name, Math.round(width * 100) / 100);
    }
  }
}

function isStriking(attributes: XmlAttributes): boolean {
  return ["style", "type"].some((part) => {
    const line = attributes[`style:text-line-through-${part}`];
    return line !== undefined && line !== "none";
  });
}
