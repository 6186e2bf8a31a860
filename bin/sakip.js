#!/usr/bin/env node
// Starts the bundled command. Compiling it takes longer than scoring a workbook, so compiled code is kept: Node 22 and
// later do that by themselves, and for Node 20 the build leaves the code beside the bundle (docs/decisions/0010). This file
// is CommonJS, as the package.json beside it says: node starts its loader of modules only for the other kind.
const { readFileSync, writeFileSync } = require("node:fs");
const { createRequire, enableCompileCache, wrap } = require("node:module");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

const bundle = join(__dirname, "..", "dist", "cli.cjs");

if (enableCompileCache) {
  enableCompileCache();
  require(bundle);
} else {
  runWith(keptCode());
}

/** Code of another version of Node is refused by V8, which then compiles the bundle as usual. */
function runWith(cachedData) {
  const source = wrap(readFileSync(bundle, "latin1"));
  const script = new Script(source, { filename: bundle, ...(cachedData && { cachedData }) });
  script.runInThisContext()({}, createRequire(bundle), { exports: {} }, bundle, dirname(bundle));
  if (process.env.SAKIP_KEEP_CODE) keepAtExit(script);
}

function keptCode() {
  try {
    return readFileSync(`${bundle}.cache`);
  } catch {
    return undefined;
  }
}

/** The build runs a workbook once, so that the functions on its way are kept compiled too. */
function keepAtExit(script) {
  process.on("exit", () => writeFileSync(`${bundle}.cache`, script.createCachedData()));
}
