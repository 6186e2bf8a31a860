// Bundles the command and the library into dist/, with the rubric editions beside them.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";

/** Libraries that one command in ten needs; they lie beside the bundle, so that the others need not load them. */
const RARELY_NEEDED = ["@e965/xlsx", "exceljs", "yaml", "zod"];

/** A build that fails leaves the last good one in place. */
const fresh = ".dist-new";

rmSync(fresh, { recursive: true, force: true });
const shared = {
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  metafile: true,
  // A cloud client that ExcelJS's unzipper would load if asked to read from S3; nobody here does.
  external: ["@aws-sdk/client-s3"],
  plugins: [quickStart()],
};
const version = JSON.stringify(JSON.parse(readFileSync("package.json", "utf8")).version);

const library = await build({
  ...shared,
  entryPoints: [
    "src/index.ts",
    { in: "src/batch/worker.ts", out: "worker" },
    // The pool starts each of its threads with this, which it looks for beside itself.
    { in: "node_modules/tinypool/dist/entry/worker.js", out: "entry/worker" },
  ],
  outdir: fresh,
  format: "esm",
  splitting: true,
  define: { SAKIP_VERSION: version },
  // ExcelJS and its tree are CommonJS and ask for node's modules with require().
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
const command = await build({
  ...shared,
  plugins: [quickStart(), besideTheBundle()],
  entryPoints: ["src/cli.ts"],
  outfile: path.join(fresh, "cli.cjs"),
  // One file that is compiled as a script: only such a one can be given code compiled before.
  format: "cjs",
  // A script that is handed its compiled code has no import() of its own.
  supported: { "dynamic-import": false },
  define: { SAKIP_VERSION: version, SAKIP_WORKER: '"./worker.js"', "import.meta.url": "__bundleUrl" },
  banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
});
inAscii(path.join(fresh, "cli.cjs"));
const beside = await build({
  ...shared,
  entryPoints: RARELY_NEEDED.map((name) => ({ in: name, out: fileNameOf(name) })),
  outdir: fresh,
  outExtension: { ".js": ".cjs" },
  format: "cjs",
});
/** What rekap.html carries along; its source is a project of its own, in the browser's terms. */
const page = await build({
  entryPoints: ["src/page/client/main.ts", "src/page/client/recap.css"],
  entryNames: "recap",
  outdir: path.join(fresh, "page"),
  bundle: true,
  platform: "browser",
  format: "iife",
  target: ["chrome110", "edge110", "firefox115", "safari16"],
  minify: true,
  charset: "utf8",
  legalComments: "none",
  metafile: true,
});
for (const laws of ["editions", "regions"])
  cpSync(path.join("src/rubric", laws), path.join(fresh, laws), { recursive: true });
writeFileSync(
  path.join(fresh, "THIRD-PARTY-LICENSES.txt"),
  licenses([library, command, beside, page].flatMap(({ metafile }) => Object.keys(metafile.inputs))),
);
const tsc = [
  "node_modules/typescript/bin/tsc",
  "-p",
  "tsconfig.build.json",
  "--outDir",
  path.join(fresh, "types"),
];
execFileSync(process.execPath, tsc, { stdio: "inherit" });
rmSync("dist", { recursive: true, force: true });
renameSync(fresh, "dist");
keepCompiledCode();

/** A library's name without its scope: it lies in one folder with the others. */
function fileNameOf(name) {
  return name.slice(name.indexOf("/") + 1);
}

/** Leads to the rarely needed libraries where they lie. */
function besideTheBundle() {
  return {
    name: "beside-the-bundle",
    setup({ onResolve }) {
      const names = new RegExp(`^(${RARELY_NEEDED.join("|")})$`);
      onResolve({ filter: names }, ({ path: name }) => ({
        path: `./${fileNameOf(name)}.cjs`,
        external: true,
      }));
    },
  };
}

/**
 * `bin/sakip.js` reads the bundle byte by byte, since decoding it takes longer than it saves. esbuild escapes every other
 * character in texts and leaves those in regular expressions as they are.
 */
function inAscii(file) {
  const code = readFileSync(file, "utf8");
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, code.replace(/[\u0080-\uffff]/g, escaped));
}

/** Runs the command on an official form and on a template, so that it starts with compiled code from then on (Node 20 only). */
function keepCompiledCode() {
  const out = mkdtempSync(path.join(tmpdir(), "sakip-build-"));
  for (const example of ["lke-unit-resmi-kurang-rapi", "dinas-contoh-menengah"]) {
    const words = ["bin/sakip.js", "score", `examples/${example}.xlsx`, "--out", out];
    execFileSync(process.execPath, words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, SAKIP_KEEP_CODE: "1" },
    });
  }
  rmSync(out, { recursive: true });
}

/**
 * Leaves out what libraries do at their first import and we never use: naming node's process as a module opens all
 * three standard streams, and commander loads child processes for commands that are programs of their own. The tables
 * measure texts as the reports themselves do, without a list of every emoji.
 */
function quickStart() {
  const modules = {
    process: "export default globalThis.process;",
    child_process: "module.exports = {};",
    "string-width": 'module.exports = require("./src/report/columns.ts").widthOf;',
  };
  return {
    name: "quick-start",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:process$/ }, ({ kind }) =>
        kind === "import-statement" ? { path: "process", namespace: "quick-start" } : undefined,
      );
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]commander[\\/]/.test(importer)
          ? { path: "child_process", namespace: "quick-start" }
          : undefined,
      );
      onResolve({ filter: /^string-width$/ }, () => ({ path: "string-width", namespace: "quick-start" }));
      onLoad({ filter: /.*/, namespace: "quick-start" }, (module) => ({
        contents: modules[module.path],
        resolveDir: process.cwd(),
      }));
    },
  };
}

/** The licence of every package that is bundled: their terms ask that it travels along. */
function licenses(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
  return [...folders].sort().map(licenseOf).join("\n\n");
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = [
    "LICENSE",
    "LICENSE.md",
    "LICENSE.txt",
    "license",
    "LICENCE",
    "LICENSE-MIT",
    "license.md",
  ].find((candidate) => existsSync(path.join(folder, candidate)));
  const text = file ? readFileSync(path.join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n${"-".repeat(60)}\n${text}`;
}
