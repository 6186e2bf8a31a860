/** The tool's name and version, as outputs name it. The build replaces the version with package.json's. */
import { readFileSync } from "node:fs";

declare const SAKIP_VERSION: string | undefined;

export const TOOL = {
  name: "sakip",
  version: typeof SAKIP_VERSION === "string" ? SAKIP_VERSION : versionOfSource(),
} as const;

function versionOfSource(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  return version;
}
