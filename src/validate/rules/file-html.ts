import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileHtml = defineRule<FaultOf<"html">>({
  code: "SKP004",
  name: "file-html",
  severity: "error",
  text: {
    id: {
      title: "Berkas berisi halaman web",
      why: "Sebagian aplikasi daring mengekspor tabel sebagai halaman web (HTML) dengan nama .xls atau .xlsx, dan tautan yang kedaluwarsa menghasilkan halaman masuk, bukan berkas yang diminta.",
      message: () => "Berkas ini berisi halaman web (HTML), bukan buku kerja Excel.",
      fix: () =>
        "Buka berkas ini di Excel atau LibreOffice dan simpan sebagai Buku Kerja Excel (.xlsx); jika yang tampak halaman masuk, unduh ulang setelah masuk ke aplikasinya.",
    },
    en: {
      title: "File holds a web page",
      why: "Some online applications export a table as a web page (HTML) named .xls or .xlsx, and an expired link yields a login page instead of the file.",
      message: () => "The file holds a web page (HTML), not an Excel workbook.",
      fix: () =>
        "Open the file in Excel or LibreOffice and save it as an Excel Workbook (.xlsx); if you see a login page, sign in and download the file again.",
    },
  },
  example: { kind: "html" },
  check: (subject) => faultsOf(subject, "html"),
});
