/** What `npm publish` would ship: all that the command and the library need, and nothing else. Needs `npm run build`. */
import { execSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSC = path.join(ROOT, "node_modules/typescript/bin/tsc");
const CONSUMER = `
import { evaluate, type Evaluation } from "sakip";
const evaluation: Evaluation = await evaluate("lke.xlsx", { language: "en" });
export const total: number | null = evaluation.total;
export const codes: string[] = evaluation.diagnostics.map(({ code }) => code);
// @ts-expect-error A total is a number.
export const wrong: string = evaluation.total;
`;
const MANIFEST = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  bin: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  dependencies?: Record<string, string>;
};

let shipped: readonly string[] = [];

beforeAll(() => {
  // A plain string: npm is a script with another name on Windows.
  const output = execSync("npm pack --dry-run --json --ignore-scripts", {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [pack] = JSON.parse(output) as readonly { files: readonly { path: string }[] }[];
  shipped = pack?.files.map(({ path }) => path) ?? [];
});

const ALLOWED: readonly RegExp[] = [
  /^(package\.json|LICENSE|README\.md|README\.id\.md|CHANGELOG\.md)$/,
  /^bin\/(sakip\.js|package\.json)$/,
  /^dist\/(cli|exceljs|xlsx|yaml|zod)\.cjs$/,
  /^dist\/[\w.-]+\.js$/,
  /^dist\/entry\/worker\.js$/,
  /^dist\/page\/recap\.(css|js)$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^dist\/(editions|regions)\/[\w-]+\.json$/,
  /^dist\/types\/.+\.d\.ts$/,
  /^docs\/schema\/[\w.-]+\.schema\.json$/,
  /^templates\/[\w-]+\.xlsx$/,
];

describe("the package", () => {
  test("ships nothing but what it is made of", () => {
    expect(shipped.filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  test("has a command of plain characters only: it is read byte by byte", () => {
    const code = readFileSync(`${ROOT}dist/cli.cjs`, "latin1");
    expect(/[\u0080-\u00ff].{0,40}/.exec(code)?.[0] ?? null).toBeNull();
  });

  test.each(ALLOWED)("ships %s", (pattern) => {
    expect(shipped.filter((file) => pattern.test(file))).not.toEqual([]);
  });

  test.each(["package.json", "LICENSE", "README.md", "README.id.md", "CHANGELOG.md"])("ships %s", (file) => {
    expect(shipped).toContain(file);
  });

  test("ships both editions of the rubric, byte for byte", () => {
    for (const id of ["permenpanrb-88-2021-unit", "permenpanrb-88-2021-instansi"]) {
      expect(shipped).toContain(`dist/editions/${id}.json`);
      expect(readFileSync(`${ROOT}dist/editions/${id}.json`)).toEqual(
        readFileSync(`${ROOT}src/rubric/editions/${id}.json`),
      );
    }
  });

  test("ships every file that its manifest names", () => {
    const named = [
      ...Object.values(MANIFEST.bin),
      ...Object.values(MANIFEST.exports).flatMap((to) => (typeof to === "string" ? to : Object.values(to))),
    ];
    expect(named.length).toBeGreaterThan(3);
    for (const file of named) expect(shipped).toContain(file.replace(/^\.\//, ""));
  });

  test("needs nothing at run time: everything is in the bundle", () => {
    expect(MANIFEST.dependencies ?? {}).toEqual({});
  });

  test("its command can be started by a shell", () => {
    expect(readFileSync(`${ROOT}bin/sakip.js`, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

test("the types stand alone: a program that has nothing but the package compiles", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sakip-consumer-"));
  try {
    const installed = path.join(folder, "node_modules", "sakip");
    cpSync(path.join(ROOT, "dist/types"), path.join(installed, "dist/types"), { recursive: true });
    cpSync(path.join(ROOT, "package.json"), path.join(installed, "package.json"));
    writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(path.join(folder, "consumer.ts"), CONSUMER);
    const compile = [
      TSC,
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--types",
      "",
      "consumer.ts",
    ];
    const { status, stdout } = spawnSync(process.execPath, compile, { cwd: folder, encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
