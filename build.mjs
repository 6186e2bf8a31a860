// Bundles the command and the library into dist/, with the rubric editions beside them.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

rmSync("dist", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ["src/cli.ts", "src/index.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  keepNames: true,
  legalComments: "none",
  // A cloud client that ExcelJS's unzipper would load if asked to read from S3; nobody here does.
  external: ["@aws-sdk/client-s3"],
  metafile: true,
  define: { SAKIP_VERSION: JSON.stringify(version) },
  // ExcelJS and its tree are CommonJS and ask for node's modules with require().
  banner: { js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' },
});
cpSync("src/rubric/editions", "dist/editions", { recursive: true });
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licenses(Object.keys(metafile.inputs)));
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });

/** The licence of every package that is bundled: their terms ask that it travels along. */
function licenses(inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  return [...folders].sort().map(licenseOf).join("\n\n");
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE", "LICENSE-MIT", "license.md"].find((candidate) => exists(path.join(folder, candidate)));
  const text = file ? readFileSync(path.join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n${"-".repeat(60)}\n${text}`;
}

function exists(file) {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
