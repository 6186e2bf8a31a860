import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileEncrypted = defineRule<FaultOf<"encrypted">>({
  code: "SKP006",
  name: "file-encrypted",
  severity: "error",
  text: {
    id: {
      title: "Berkas dikunci dengan kata sandi",
      why: "Buku kerja yang dikunci untuk dibuka tersandi seluruhnya; tanpa kata sandinya tidak satu sel pun dapat dibaca.",
      message: () => "Berkas ini dikunci dengan kata sandi sehingga isinya tidak dapat dibaca.",
      fix: () =>
        "Buka berkas ini dengan kata sandinya, hapus kata sandi untuk membuka, lalu simpan kembali sebagai .xlsx.",
    },
    en: {
      title: "File is locked with a password",
      why: "A workbook with a password to open is encrypted as a whole; without the password not one cell can be read.",
      message: () => "The file is locked with a password, so its content cannot be read.",
      fix: () => "Open the file with its password, remove the password to open, and save it as .xlsx again.",
    },
  },
  example: { kind: "encrypted" },
  check: (subject) => faultsOf(subject, "encrypted"),
});
