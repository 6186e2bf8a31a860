/** What somebody who watches a run of many workbooks is told while it goes on. */
export interface Watcher {
  started(total: number): void;
  began(file: string): void;
  /** `flagged`: how many of its OPDs are. */
  done(result: { readonly file: string; readonly flagged: number; readonly unreadable: boolean }): void;
  /** All are done, or the person wants the run to end; may be called twice. */
  ended(): void;
}

/** Tells nobody. */
export const NOBODY: Watcher = { started() {}, began() {}, done() {}, ended() {} };

/** A line for each workbook that is done. */
export function lineWatcher(print: (line: string) => void): Watcher {
  let total = 0;
  let count = 0;
  return {
    ...NOBODY,
    started(workbooks) {
      total = workbooks;
    },
    done({ file }) {
      count += 1;
      print(`[${count}/${total}] ${file}`);
    },
  };
}
