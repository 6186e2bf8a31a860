/** Every rule about evidence against something it finds and something near that it must not. */
import { EVIDENCE_RULES } from "../../src/validate/evidence-rules.ts";
import type { EvidenceFact } from "../../src/validate/evidenced.ts";
import { describeFactRules, type FactCases } from "./fact-rules.ts";

const CITED = { code: "1.b", text: "Renstra", at: { sheet: "LKE", cell: "G15" } };
const FILES = { files: ["a.pdf", "b.pdf"], count: 3 };

const CASES: FactCases<EvidenceFact> = {
  SKP223: [
    {
      found: { kind: "missing", ...CITED },
      says: [
        "1.b menyebut “Renstra”, tetapi dokumen itu tidak ada dalam folder bukti.",
        "1.b names “Renstra”, and no such document is in the evidence folder.",
      ],
    },
  ],
  SKP224: [
    {
      found: { kind: "near", ...CITED, files: FILES },
      says: [
        "1.b menyebut “Renstra”; yang ada hanya berkas bernama mirip: a.pdf, b.pdf, dan 1 berkas lain.",
        "1.b names “Renstra”; there are only files of similar names: a.pdf, b.pdf and 1 other file.",
      ],
    },
  ],
  SKP225: [
    {
      found: { kind: "shared", file: "a.pdf", codes: ["1.a", "1.b", "2.c"] },
      says: ["“a.pdf” menjadi bukti 1.a, 1.b, dan 2.c.", "“a.pdf” is the evidence of 1.a, 1.b and 2.c."],
    },
  ],
  SKP226: [
    {
      found: { kind: "uncited", files: FILES },
      says: [
        "3 berkas dalam folder bukti tidak disebut sub-komponen mana pun: a.pdf, b.pdf, dan 1 berkas lain.",
        "3 of the files in the evidence folder are named by no sub-component: a.pdf, b.pdf and 1 other file.",
      ],
    },
    {
      found: { kind: "strange-folders", folders: { files: ["Dinas Z"], count: 1 } },
      says: ["1 folder bukan folder OPD mana pun: Dinas Z.", "1 of the folders are no OPD's: Dinas Z."],
    },
  ],
  SKP227: [
    {
      found: { kind: "copied", files: FILES },
      says: ["3 berkas berisi sama persis: a.pdf, b.pdf", "3 files hold the very same: a.pdf, b.pdf"],
    },
  ],
  SKP228: [
    {
      found: { kind: "unusable", why: "symlink", files: FILES },
      says: [
        "berupa tautan simbolis, yang tidak diikuti: a.pdf",
        "symbolic links, which are not followed: a.pdf",
      ],
    },
    {
      found: { kind: "uncompared", files: 12 },
      says: [
        "12 berkas dalam folder bukti tidak dibandingkan isinya",
        "12 of the entries in the evidence folder: not compared",
      ],
    },
  ],
  SKP229: [
    {
      found: { kind: "no-folder", unit: "Dinas A", near: null },
      says: [
        "Tidak ada folder bernama atau berkode “Dinas A” di dalam folder bukti.",
        "No folder in the evidence folder has the name or the code of “Dinas A”.",
      ],
    },
    {
      found: { kind: "several-folders", unit: "Dinas A", folders: { files: ["1.02", "Dinas A"], count: 2 } },
      says: [
        "Beberapa folder bernama atau berkode “Dinas A”: 1.02 dan Dinas A.",
        "Several folders have the name",
      ],
    },
    {
      found: { kind: "folder-taken", unit: "Dinas A", folder: "dinas-a" },
      says: [
        "Folder “dinas-a” cocok dengan “Dinas A” dan dengan OPD lain.",
        "fits “Dinas A” and another OPD alike.",
      ],
    },
    {
      found: { kind: "over-limit", limit: "files", allowed: 50_000 },
      says: ["lebih dari 50.000 berkas", "more than 50,000 files"],
    },
    {
      found: { kind: "over-limit", limit: "depth", allowed: 16 },
      says: ["bertingkat lebih dari 16", "nested deeper than 16"],
    },
  ],
};

describeFactRules(EVIDENCE_RULES, CASES);
