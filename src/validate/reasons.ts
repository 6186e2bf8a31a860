/** Causes that the operating system and the reader name in their own terms, in words. */
import type { Language } from "../language/language.ts";

type Words = Readonly<Record<Language, string>>;

const SYSTEM: Readonly<Record<string, Words>> = {
  EACCES: { id: "akses ditolak", en: "permission denied" },
  EPERM: { id: "akses ditolak", en: "permission denied" },
  EBUSY: { id: "berkas sedang dipakai program lain", en: "another program is using the file" },
  ENOENT: { id: "berkas atau foldernya tidak ada", en: "the file or its folder does not exist" },
  ENOTDIR: { id: "yang seharusnya folder ternyata berkas", en: "what should be its folder is a file" },
  EEXIST: { id: "yang seharusnya folder ternyata berkas", en: "what should be its folder is a file" },
  EISDIR: { id: "ini folder, bukan berkas", en: "it is a folder, not a file" },
  EFTYPE: { id: "ini bukan berkas biasa", en: "it is no ordinary file" },
  ENOSPC: { id: "ruang penyimpanan penuh", en: "the disk is full" },
  EDQUOT: { id: "kuota penyimpanan habis", en: "the disk quota is used up" },
  EROFS: { id: "media penyimpanan hanya dapat dibaca", en: "the disk is read-only" },
  ENAMETOOLONG: { id: "nama berkas terlalu panjang", en: "the file name is too long" },
  EMFILE: { id: "terlalu banyak berkas terbuka", en: "too many files are open" },
  EIO: { id: "media penyimpanan gagal dibaca atau ditulis", en: "the disk failed to read or write" },
};

/** What the reader finds wrong with a part of a workbook. */
const DAMAGE: Readonly<Record<string, Words>> = {
  "part missing": { id: "bagian itu tidak ada", en: "the part is missing" },
  "part twice in the file": { id: "bagian itu ada dua kali", en: "the part is there twice" },
  "zip directory unreadable": { id: "daftar isi zip tidak terbaca", en: "the zip directory cannot be read" },
  "zip entry unreadable": { id: "isi zip tidak terbaca", en: "the zip entry cannot be read" },
  "compression unknown": { id: "cara pemampatannya tidak dikenal", en: "its compression is unknown" },
  "compressed data broken": { id: "data mampatnya rusak", en: "its compressed data are broken" },
  "checksum wrong": {
    id: "jumlah periksanya (CRC-32) tidak cocok",
    en: "its checksum (CRC-32) does not match",
  },
  "XML malformed": { id: "XML-nya tidak tersusun benar", en: "its XML is malformed" },
  "XML with a document type": {
    id: "XML-nya memuat deklarasi DOCTYPE, yang tidak diterima",
    en: "its XML has a DOCTYPE declaration, which is not accepted",
  },
  "XML nested too deep": { id: "XML-nya bersarang terlalu dalam", en: "its XML is nested too deep" },
  "sheet without a part": { id: "ada lembar tanpa isi", en: "a sheet has no part" },
  "cell reference unreadable": {
    id: "ada alamat sel yang tidak terbaca",
    en: "a cell reference cannot be read",
  },
  "shared string missing": {
    id: "ada sel yang menunjuk teks yang tidak tersimpan",
    en: "a cell points to a text that is not stored",
  },
  "OLE2 directory unreadable": {
    id: "daftar isi wadah OLE2 tidak terbaca",
    en: "the directory of the OLE2 container cannot be read",
  },
  "record unreadable": { id: "ada rekaman yang tidak terbaca", en: "a record cannot be read" },
};

/** Why the operating system refused, in words with its own code; a code that we do not know stays as it is. */
export function systemReason(code: string, language: Language): string {
  const words = SYSTEM[code];
  return words ? `${words[language]} (${code})` : code;
}

/** What is wrong with a damaged part, in words. */
export function damageReason(reason: string, language: Language): string {
  return DAMAGE[reason]?.[language] ?? reason;
}
