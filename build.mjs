// Bundles the command and the library into dist/, with the rubric editions beside them.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** A build that fails leaves the last good one in place. */
const fresh = ".dist-new";

rmSync(fresh, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["src/cli.ts", "src/index.ts"],
  outdir: fresh,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  // A cloud client that ExcelJS's unzipper would load if asked to read from S3; nobody here does.
  external: ["@aws-sdk/client-s3"],
  metafile: true,
  plugins: [quickStart()],
  define: { SAKIP_VERSION: JSON.stringify(version) },
  // ExcelJS and its tree are CommonJS and ask for node's modules with require().
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
cpSync("src/rubric/editions", path.join(fresh, "editions"), { recursive: true });
writeFileSync(path.join(fresh, "THIRD-PARTY-LICENSES.txt"), licenses(Object.keys(metafile.inputs)));
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

/**
 * Leaves out what libraries do at their first import and we never use: naming node's process as a module opens all
 * three standard streams, and commander loads child processes for commands that are programs of their own.
 */
function quickStart() {
  const modules = { process: "export default globalThis.process;", child_process: "module.exports = {};" };
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
      onLoad({ filter: /.*/, namespace: "quick-start" }, (module) => ({ contents: modules[module.path] }));
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
