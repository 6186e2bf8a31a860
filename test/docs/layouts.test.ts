/** The guide's commands give the output that it shows; `…` stands for lines that it leaves out. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runSakip } from "../fixtures/run-sakip.ts";

const GUIDE = readFileSync(new URL("../../docs/layouts.md", import.meta.url), "utf8");
const FOLDER = fileURLToPath(new URL("../../examples/layouts", import.meta.url));

const BLOCKS = [...GUIDE.matchAll(/```console\n\$ sakip (.*)\n([\s\S]*?)```/g)].map(
  ([, words = "", shown = ""]) => ({
    words,
    parts: shown.split("\n…\n").map((part) => part.trimEnd()),
  }),
);

test("the guide shows its three steps", () => expect(BLOCKS).toHaveLength(3));

test.each(BLOCKS)("sakip $words", async ({ words, parts }) => {
  const { out } = await runSakip(FOLDER, words.split(" "));
  const output = out.replace(/[ \t]+$/gm, "");
  let from = 0;
  for (const part of parts) {
    const at = output.indexOf(part, from);
    expect(at < 0 ? output : part).toBe(part);
    from = at + part.length;
  }
});
