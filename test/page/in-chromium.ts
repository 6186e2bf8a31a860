/** Suites of pages in the one Chromium that each of them starts. */
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { hasChromium, type Opened, openPage, startChromium } from "./browser.ts";

/** A busy machine takes a while to start a browser and to lay out a page of 2,000 OPDs. */
const SUITE_MS = 300_000;

/** Opens a page in the one browser of a suite. */
export type Open = (html: string, options?: BrowserContextOptions) => Promise<Opened>;

/** A suite that opens pages in Chromium; what it opened is closed behind it. Skipped where there is none. */
export function inChromium(suite: (open: Open) => void): void {
  describe.skipIf(!hasChromium())("in Chromium", { timeout: SUITE_MS }, () => {
    let browser: Browser;
    const opened: Opened[] = [];

    beforeAll(async () => {
      browser = await startChromium();
    }, SUITE_MS);

    afterAll(async () => {
      for (const one of opened) await one.close();
      await browser?.close();
    });

    suite(async (html, options = {}) => {
      const one = await openPage(browser, html, options);
      opened.push(one);
      return one;
    });
  });
}
