import { systemReason } from "../reasons.ts";
import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileUnavailable = defineRule<FaultOf<"unavailable">>({
  code: "SKP001",
  name: "file-unavailable",
  severity: "error",
  text: {
    id: {
      title: "Berkas tidak dapat dibuka",
      why: "Sistem operasi menolak membaca berkas ini, misalnya karena sudah dipindahkan, dikunci program lain, atau tidak diizinkan, sehingga tidak ada jawaban yang dapat dinilai.",
      message: ({ reason }) => `Berkas tidak dapat dibuka: ${systemReason(reason, "id")}.`,
      fix: () =>
        "Pastikan berkas masih ada di tempatnya dan Anda berhak membacanya, tutup program lain yang memakainya, lalu jalankan lagi.",
    },
    en: {
      title: "File cannot be opened",
      why: "The operating system refuses to read this file, for example because it was moved, is locked by another program or may not be read by you, so there is nothing to score.",
      message: ({ reason }) => `The file cannot be opened: ${systemReason(reason, "en")}.`,
      fix: () =>
        "Check that the file is still there and that you may read it, close other programs that use it, and run again.",
    },
  },
  example: { kind: "unavailable", reason: "EACCES" },
  check: (subject) => faultsOf(subject, "unavailable"),
});
