#!/usr/bin/env node
// Starts the bundled command. Compiling it takes longer than scoring a workbook, so compiled code is kept: Node 22 and
// later do that by themselves, and for Node 20 the build leaves the code beside the bundle (docs/decisions/0010).
import { readFileSync } from "node:fs";
import module from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const bundle = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
const require = module.createRequire(bundle);

if (module.enableCompileCache) {
  module.enableCompileCache();
  require(bundle);
} else {
  runWith(keptCode());
}

/** Code of another version of Node is refused by V8, which then compiles the bundle as usual. */
function runWith(cachedData) {
  const source = module.wrap(readFileSync(bundle, "latin1"));
  const script = new Script(source, { filename: bundle, ...(cachedData && { cachedData }) });
  script.runInThisContext()({}, require, { exports: {} }, bundle, dirname(bundle));
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
  const { writeFileSync } = require("node:fs");
  process.on("exit", () => writeFileSync(`${bundle}.cache`, script.createCachedData()));
}
