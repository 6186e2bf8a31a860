/** The same workbook as other programs save it. */
import { read, write } from "@e965/xlsx";
import { xls } from "../fixtures/legacy.ts";

/** As SheetJS writes it: values and merges; what is hidden is shown, and looks are lost. */
function saved(xlsx: Uint8Array, bookType: "ods" | "xlml"): Uint8Array {
  const bytes: Uint8Array = write(read(xlsx, { cellNF: true }), { type: "buffer", bookType });
  return new Uint8Array(bytes);
}

const CONTAINERS = {
  xlsx: (xlsx: Uint8Array) => xlsx,
  xls,
  ods: (xlsx: Uint8Array) => saved(xlsx, "ods"),
  "XML Spreadsheet": (xlsx: Uint8Array) => saved(xlsx, "xlml"),
} as const;

export type Container = keyof typeof CONTAINERS;

/** Most offices send .xlsx. */
export const DRAWN_CONTAINERS: readonly Container[] = [
  ...Array<Container>(6).fill("xlsx"),
  "xls",
  "ods",
  "XML Spreadsheet",
];

export function inContainer(xlsx: Uint8Array, container: Container): Uint8Array {
  return CONTAINERS[container](xlsx);
}
