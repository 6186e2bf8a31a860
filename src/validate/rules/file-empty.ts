import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileEmpty = defineRule<FaultOf<"empty">>({
  code: "SKP002",
  name: "file-empty",
  severity: "error",
  text: {
    id: {
      title: "Berkas kosong",
      why: "Berkas tanpa isi biasanya sisa pengunduhan, pengiriman, atau penyalinan yang gagal.",
      message: () => "Berkas ini kosong: ukurannya 0 byte.",
      fix: () => "Unduh ulang berkas ini, atau minta pengirimnya mengirimkan kembali.",
    },
    en: {
      title: "File is empty",
      why: "A file without content is usually what is left of a download, an upload or a copy that failed.",
      message: () => "The file is empty: it has 0 bytes.",
      fix: () => "Download the file again, or ask its sender to send it again.",
    },
  },
  example: { kind: "empty" },
  check: (subject) => faultsOf(subject, "empty"),
});
