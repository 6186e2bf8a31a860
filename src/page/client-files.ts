/** What the browser runs: script and style, as the build leaves them beside the bundle. */
import { readFileSync } from "node:fs";

/** The build puts the version here, which tells a bundle from the sources. */
declare const SAKIP_VERSION: string | undefined;

/** From the sources there is no bundle beside us: the last build's is taken. */
const FOLDER = typeof SAKIP_VERSION === "string" ? "./page/" : "../../dist/page/";

export function readClientScript(): string {
  return read("recap.js");
}

export function readClientStyle(): string {
  return read("recap.css");
}

function read(name: string): string {
  return readFileSync(new URL(FOLDER + name, import.meta.url), "utf8").trim();
}
