/** What rekap.html says of evidence in a folder, in Bahasa Indonesia. */
import { evidenceId } from "./evidence-id.ts";

const { missing, near, link, unnamed, unsearched, found } = evidenceId.statuses;

export const pageEvidenceId = {
  title: "Bukti dukung",
  lead: (folder: string, files: string) =>
    `Dokumen pada Daftar Evidence dicari menurut namanya di folder ${folder} (${files} berkas). Tidak ada berkas yang diunggah atau dibaca isinya, dan tautan tidak dibuka.`,
  nothing: "Tidak ada dokumen yang disebut pada daftar evidence.",
  statement: (found: string, of: string) => `${found} dari ${of} dokumen yang disebut ditemukan.`,
  found,
  reasons: {
    ...{ missing, near, link, unnamed, unsearched },
    ...evidenceId.kinds,
  },
  notes: {
    found: "dokumen ada di folder bukti",
    missing: "dokumen disebut, berkasnya tidak ada",
    near: "hanya ada berkas bernama mirip; perlu dilihat",
    link: "dicatat, tidak pernah dibuka",
    shared: "berkas untuk tiga sub-komponen atau lebih",
    uncited: "berkas tidak disebut sub-komponen mana pun",
  },
  units: "Bukti tiap OPD",
  unitsCaption: "Bukti dukung tiap OPD",
  unit: "OPD",
  noFolder: "foldernya tidak dapat dipastikan",
  columns: {
    cited: "Disebut",
    found: "Ada",
    near: "Mirip",
    missing: "Tidak ada",
    link: "Tautan",
    shared: "Berulang",
    uncited: "Tidak disebut",
  },
  looks: "Yang perlu dilihat",
  looksCaption: "Dokumen dan berkas yang perlu dilihat",
  noLooks: "Semua dokumen ditemukan dan semua berkas disebut.",
  moreLooks: (count: string) => `${count} lainnya ada di rekap.xlsx.`,
  reason: "Hal",
  code: "Kode",
  subject: "Dokumen atau berkas",
  several: "beberapa OPD",
  moreFiles: (count: string) => `dan ${count} lagi`,
};

/** The keys that every language has. */
export type PageEvidenceTexts = typeof pageEvidenceId;
