/** The findings of many workbooks, kept in a temporary file: thousands of workbooks have tens of thousands of them. */
import { openSpool } from "./batch/spool.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { FileFinding, FindingSource } from "./recap.ts";

/** Findings are added while workbooks are done in any order, and walked as often as needed once all are. */
export interface FindingStore {
  /** @param diagnostics the workbook's findings as JSON */
  add(about: Omit<FileFinding, "diagnostic">, diagnostics: string): void;
  /** File by file in this order, whatever order they were added in. */
  inOrder(compare: (one: string, other: string) => number): FindingSource;
  close(): void;
}

/** Opens an empty store. */
export function openFindingStore(): FindingStore {
  const spool = openSpool();
  const about: Omit<FileFinding, "diagnostic">[] = [];
  return {
    add({ file, unit }, diagnostics) {
      spool.put(about.length, diagnostics);
      about.push({ file, unit });
    },
    inOrder(compare) {
      const order = [...about.keys()].sort((one, other) =>
        compare(about[one]?.file ?? "", about[other]?.file ?? ""),
      );
      return {
        *[Symbol.iterator]() {
          for (const index of order) {
            const diagnostics = JSON.parse(spool.get(index) ?? "[]") as readonly Diagnostic[];
            const { file, unit } = about[index] ?? { file: "", unit: null };
            for (const diagnostic of diagnostics) yield { file, unit, diagnostic };
          }
        },
      };
    },
    close: () => spool.close(),
  };
}
