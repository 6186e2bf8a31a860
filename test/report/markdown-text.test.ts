import { expect, test } from "vitest";
import { escaped, escapedAtStart, quote } from "../../src/report/markdown-text.ts";

test.each([
  ["Dinas Pendidikan", "Dinas Pendidikan"],
  ["IKU_1 dan IKU_2", "IKU_1 dan IKU_2"],
  ["_miring_ *tebal* `kode` ~coret~", "\\_miring\\_ \\*tebal\\* \\`kode\\` \\~coret\\~"],
  ["a|b\\c", "a\\|b\\\\c"],
  ["<b>R&D</b> &lt;", "&lt;b&gt;R&amp;D&lt;/b&gt; &amp;lt;"],
  ["[klik](alamat)", "\\[klik\\](alamat)"],
  ["tanya @budi, @tim-sakip", "tanya @\u200bbudi, @\u200btim-sakip"],
  ["3 @ Rp5", "3 @ Rp5"],
  ["baris 1\n  baris 2", "baris 1<br>baris 2"],
])("%j inside a line is written %j", (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

test.each([
  ["- bukan daftar", "\\- bukan daftar"],
  ["1. bukan nomor", "1\\. bukan nomor"],
  ["12) bukan nomor", "12\\) bukan nomor"],
  ["# bukan judul", "\\# bukan judul"],
  ["2025 tahun", "2025 tahun"],
])("%j at the start of a paragraph is written %j", (text, markdown) => {
  expect(escapedAtStart(text)).toBe(markdown);
});

test("a quotation keeps its lines and its paragraphs", () => {
  expect(quote("satu\ndua\n\n- tiga")).toBe("> satu\\\n> dua\n>\n> \\- tiga");
});
