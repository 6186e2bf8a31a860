/** The programs that are compared, and how each is started warm and cold. */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

export const SAKIP = "sakip";
export const EXCELJS = "ExcelJS script";
export const OPENPYXL = "openpyxl script";
export const LIBREOFFICE = "LibreOffice headless";
export const NODE = "node -e 0";
export const SAKIP_VERSION = "sakip --version";

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Serves jobs from one warm process; null where the program cannot. */
  readonly warm: readonly string[] | null;
  /** One whole process for one job. */
  cold(file: string, folder: string): readonly string[];
  /** Exit codes of a run that worked. */
  readonly fine: readonly number[];
}

/** A peer that is not installed here. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const COMMAND = here("../bin/sakip.js");

/** Every peer that this machine has, and the ones it lacks. */
export function findPeers(scratch: string): {
  readonly peers: readonly Peer[];
  readonly absent: readonly Absent[];
} {
  const found = [sakip(scratch), exceljs(), openpyxl(), libreOffice(scratch)];
  return {
    peers: found.filter((each): each is Peer => "cold" in each),
    absent: found.filter((each): each is Absent => "why" in each),
  };
}

/** Processes that do no job and show what starting costs. */
export function bareProcesses(): readonly { readonly name: string; readonly command: readonly string[] }[] {
  return [
    { name: NODE, command: [process.execPath, "-e", "0"] },
    { name: SAKIP_VERSION, command: [process.execPath, COMMAND, "--version"] },
  ];
}

function sakip(scratch: string): Peer {
  return {
    name: SAKIP,
    version: versionIn("../package.json"),
    warm: [process.execPath, bundled(scratch)],
    cold: (file, folder) => [process.execPath, COMMAND, "score", file, "--out", folder, "--overwrite"],
    // A workbook with findings ends with 1.
    fine: [0, 1],
  };
}

/** The served peer as it would ship: a loader that compiles TypeScript on the way adds calls of its own. */
function bundled(scratch: string): string {
  const outfile = path.join(scratch, "sakip-score.cjs");
  buildSync({
    entryPoints: [here("peers/sakip-score.ts")],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["exceljs", "zod"],
    define: { SAKIP_VERSION: '"bench"', "import.meta.url": "__bundleUrl" },
    banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
  cpSync(here("../src/rubric/editions"), path.join(scratch, "editions"), { recursive: true });
  return outfile;
}

function exceljs(): Peer {
  const script = here("peers/exceljs-score.mjs");
  return {
    name: EXCELJS,
    version: versionIn("../node_modules/exceljs/package.json"),
    warm: [process.execPath, script, "--serve"],
    cold: (file, folder) => [process.execPath, script, file, folder],
    fine: [0],
  };
}

function openpyxl(): Peer | Absent {
  const script = here("peers/openpyxl_score.py");
  // Debian's package belongs to Debian's own Python, which another one in the PATH may hide.
  for (const python of ["python3", "/usr/bin/python3", "python"]) {
    const version = outputOf([python, "-c", "import openpyxl; print(openpyxl.__version__)"]);
    if (version === null) continue;
    // A launcher in the PATH (pyenv, say) costs more than Python itself: what it launches is measured.
    const program = outputOf([python, "-c", "import sys; print(sys.executable)"]) ?? python;
    return {
      name: OPENPYXL,
      version,
      warm: [program, script, "--serve"],
      cold: (file, folder) => [program, script, file, folder],
      fine: [0],
    };
  }
  return { name: OPENPYXL, why: "no Python 3 with openpyxl (Debian: python3-openpyxl)" };
}

function libreOffice(scratch: string): Peer | Absent {
  const version = outputOf(["soffice", "--version"]);
  if (version === null) return { name: LIBREOFFICE, why: "no soffice (Debian: libreoffice-calc)" };
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(scratch, "libreoffice")).href}`;
  return {
    name: LIBREOFFICE,
    version: version.split(" ")[1] ?? version,
    warm: null,
    cold: (file, folder) => [
      "soffice",
      profile,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      folder,
      file,
    ],
    fine: [0],
  };
}

function versionIn(file: string): string {
  const { version } = JSON.parse(readFileSync(here(file), "utf8")) as { version: string };
  return version;
}

function outputOf([program = "", ...args]: readonly string[]): string | null {
  const { status, stdout } = spawnSync(program, args, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : null;
}
