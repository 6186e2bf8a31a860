/** A real Chromium that opens a page from disk, and keeps what the page says and asks for. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const CHROMIUM = process.env.CHROMIUM_PATH ?? USUAL_PLACES.find((place) => existsSync(place));

/** Whether there is one. In CI on Linux it must be: a missing one fails instead of being skipped. */
export function hasChromium(): boolean {
  return CHROMIUM !== undefined || (process.env.CI !== undefined && process.platform === "linux");
}

export function startChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("no Chromium found: install it or set CHROMIUM_PATH");
  // As root, as in a container, Chromium refuses to start with its sandbox.
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}

/** A page opened from a folder of its own, with everything that it did. */
export interface Opened {
  readonly page: Page;
  /** Console messages of any kind, and exceptions. */
  readonly said: string[];
  /** Addresses it asked for, its own file left out. */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(path.join(tmpdir(), "sakip-page-"));
  const file = path.join(folder, "rekap.html");
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => asked.push(request.url()));
  page.on("dialog", (dialog) => said.push(`dialog: ${dialog.message()}`));
  await page.goto(address);
  const close = async () => {
    await context.close();
    rmSync(folder, { recursive: true });
  };
  return { page, said, asked: ownLeftOut(asked, address), close };
}

/** The list as it grows, without the page's own address at its beginning. */
function ownLeftOut(asked: string[], address: string): string[] {
  if (asked[0] === address) asked.shift();
  return asked;
}
