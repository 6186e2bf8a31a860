/** What lies in an evidence folder, however it is called and whatever it is. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FOLDER_LIMITS, readEvidenceFolder } from "../src/evidence-folder.ts";

const base = mkdtempSync(path.join(tmpdir(), "sakip-evidence-folder-"));
const root = path.join(base, "bukti");
afterAll(() => rmSync(base, { recursive: true }));

function put(name: string, content: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeAll(() => {
  put("OPD 10/a.pdf", "sama");
  put("OPD 2/a.pdf", "sama");
  put("OPD 2/sama panjang.pdf", "beda");
  put("OPD 2/lain.pdf", "isi lain");
  put("OPD 2/kosong.pdf", "");
  put("OPD 2/.DS_Store", "sama");
  put("OPD 2/~$a.docx", "sama");
  put("OPD 2/Thumbs.db", "sama");
  put(".tersembunyi/a.pdf", "sama");
  put(`nama \u202e\u0007 aneh\n ${"panjang".repeat(30)}.pdf`, "x");
  put("LKE.xlsx", "bukan bukti");
  writeFileSync(path.join(base, "luar.pdf"), "sama");
  symlinkSync(path.join(base, "luar.pdf"), path.join(root, "tautan.pdf"));
  symlinkSync(base, path.join(root, "tautan folder"));
});

const read = (limits = FOLDER_LIMITS) =>
  readEvidenceFolder(root, new Set([path.join(root, "LKE.xlsx")]), limits);

test("files in natural order, without leftovers and the workbook itself; links are not followed", async () => {
  const { entries, folders, beyond } = await read();
  expect(entries.map(({ path: file, bytes, unusable }) => [file, bytes, unusable])).toEqual([
    [`nama \u202e\u0007 aneh\n ${"panjang".repeat(30)}.pdf`, 1, null],
    ["OPD 2/a.pdf", 4, null],
    ["OPD 2/kosong.pdf", 0, "empty"],
    ["OPD 2/lain.pdf", 8, null],
    ["OPD 2/sama panjang.pdf", 4, null],
    ["OPD 10/a.pdf", 4, null],
    ["tautan folder", 0, "symlink"],
    ["tautan.pdf", 0, "symlink"],
  ]);
  expect(folders).toEqual(["OPD 2", "OPD 10"]);
  expect(beyond).toBeNull();
});

test("only files of one size are read, and the same bytes have the same fingerprint", async () => {
  const { sha256 } = await read();
  expect([...sha256.keys()].sort()).toEqual(["OPD 10/a.pdf", "OPD 2/a.pdf", "OPD 2/sama panjang.pdf"]);
  expect(sha256.get("OPD 2/a.pdf")).toBe(sha256.get("OPD 10/a.pdf"));
  // printf sama | sha256sum
  expect(sha256.get("OPD 2/a.pdf")).toBe("4ae0b8d730c641ee770936a49e33699fb4d72d048480c74b8325169d812a56a6");
});

describe("limits", () => {
  test("of files", async () => {
    const { entries, beyond } = await read({ ...FOLDER_LIMITS, files: 3 });
    expect([entries.length, beyond]).toEqual([3, { limit: "files", allowed: 3 }]);
  });

  test("of depth", async () => {
    const { entries, beyond } = await read({ ...FOLDER_LIMITS, depth: 0 });
    expect(beyond).toEqual({ limit: "depth", allowed: 0 });
    expect(entries.some(({ path: file }) => file.includes("/"))).toBe(false);
  });

  test("of bytes that are read", async () => {
    const { sha256, uncompared } = await read({ ...FOLDER_LIMITS, hashed: 9 });
    expect([sha256.size, uncompared]).toEqual([2, 1]);
  });
});

// Only Linux keeps names that are no text; they cannot be asked for again by what is read of them.
test.skipIf(process.platform !== "linux")("what cannot be opened is told, and the rest is read", async () => {
  const [before, after] = [path.join(root, "rusak "), ".pdf"].map((text) => Buffer.from(text));
  writeFileSync(Buffer.concat([before ?? Buffer.of(), Buffer.of(0xff), after ?? Buffer.of()]), "sama");
  const { entries } = await read();
  expect(entries.filter(({ unusable }) => unusable === "unreadable").map(({ path: file }) => file)).toEqual([
    "rusak \ufffd.pdf",
  ]);
  expect(entries.length).toBeGreaterThan(5);
});
