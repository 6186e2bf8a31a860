import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileHtml = defineRule<FaultOf<"html">>({
  code: "SKP004",
  name: "file-html",
  severity: "error",
  text: {
    id: {
      title: "Berkas berisi halaman web tanpa tabel",
      why: "Tabel LKE yang diekspor sebagai halaman web (HTML) dengan nama .xls atau .xlsx dibaca. Halaman tanpa tabel biasanya halaman masuk atau halaman galat yang terunduh karena tautannya kedaluwarsa; halaman web Excel yang berisi beberapa lembar menyimpan tabelnya di berkas lain.",
      message: () => "Berkas ini berisi halaman web (HTML) tanpa tabel LKE, bukan buku kerja Excel.",
      fix: () =>
        "Buka berkas ini di Excel atau LibreOffice dan simpan sebagai Buku Kerja Excel (.xlsx); jika yang tampak halaman masuk, unduh ulang setelah masuk ke aplikasinya.",
    },
    en: {
      title: "File holds a web page without a table",
      why: "An LKE table that was exported as a web page (HTML) named .xls or .xlsx is read. A page without a table usually is a login or error page that an expired link led to; a web page that Excel made of several sheets keeps its tables in other files.",
      message: () => "The file holds a web page (HTML) without an LKE table, not an Excel workbook.",
      fix: () =>
        "Open the file in Excel or LibreOffice and save it as an Excel Workbook (.xlsx); if you see a login page, sign in and download the file again.",
    },
  },
  example: { kind: "html" },
  check: (subject) => faultsOf(subject, "html"),
});
