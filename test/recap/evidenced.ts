/** A recap that looks for evidence in a folder. Offices and files are fictitious. */
import { NO_ANALYSES } from "../../src/analyses.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { checkEvidence } from "../../src/evidence/check-evidence.ts";
import { citedEvidence } from "../../src/evidence/cited-evidence.ts";
import type { EvidenceFolder } from "../../src/evidence.ts";
import type { Language } from "../../src/language/language.ts";
import { folderOf } from "../evidence/folder-of.ts";
import { evaluationOf } from "./evaluations.ts";
import { recapOf, type Sample } from "./sample.ts";

const HOSTILE = '=HYPERLINK("http://contoh.invalid")';

/** What each office lists, by sub-component. */
const LISTED: readonly (readonly [name: string, evidence: Readonly<Record<string, string>>])[] = [
  [
    "Dinas Pendidikan",
    {
      "1.a": "Renstra; Renja; PK Kepala Dinas",
      "1.b": "Renstra; Cascading",
      "1.c": "Renstra\nhttps://drive.google.com/abc",
      "2.a": "Manual indikator",
      "4.a": "terlampir",
    },
  ],
  ["Dinas Kesehatan", { "1.a": "Renstra; IKU", "1.b": "IKU", "2.b": "Laporan triwulanan", "3.a": "LKjIP" }],
  ["Dinas Sosial", { "1.a": "Renstra; Renja" }],
  [HOSTILE, { "1.a": "<script>alert(1)</script>; @SUM(A1)" }],
  ["Badan Keuangan", {}],
];

const FOLDER = folderOf([
  "Dinas Pendidikan/Renstra.pdf=aa",
  "Dinas Pendidikan/Renja 2025.docx",
  "Dinas Pendidikan/PK Kepala Dinas.pdf",
  "Dinas Pendidikan/foto kegiatan.jpg",
  "Dinas Kesehatan/Renstra.pdf=aa",
  "Dinas Kesehatan/IKU.xlsx",
  "Dinas Kesehatan/Rancangan akhir.docx",
  "Dinas Kesehatan/+cmd|calc@A0.txt",
  "Arsip lama/Renstra 2016.pdf",
]);

export function evidencedRecap(language: Language = "id"): Sample {
  const offices = LISTED.map(([name, evidence], place) =>
    listing(name, `2025/opd-${place + 1}.xlsx`, evidence),
  );
  return checkedAmong(offices, FOLDER, language);
}

/** What a recap says when no workbook lists anything. */
export function evidencedNobody(): Sample {
  return checkedAmong([listing("Dinas Pasar", "2025/pasar.xlsx", {})], folderOf([]), "id");
}

/** So many offices with twelve documents each, of which every fourth is not there. */
export function evidencedMany(count: number): Sample {
  const names = Array.from({ length: 12 }, (_, place) => `Dokumen ${place + 1}`);
  const offices = Array.from({ length: count }, (_, place) =>
    listing(`Dinas Contoh ${place + 1}`, `opd/${place + 1}.xlsx`, { "1.a": names.join("; ") }),
  );
  const files = offices.flatMap(({ unit }) =>
    names.filter((_, place) => place % 4 !== 0).map((name) => `${unit.name}/${name}.pdf`),
  );
  return checkedAmong(offices, folderOf(files), "id");
}

function listing(name: string, file: string, evidence: Readonly<Record<string, string>>): Evaluation {
  const made = evaluationOf({ file, name, letters: "B B B B B B B B B B B B" });
  return {
    ...made,
    components: made.components.map((component) => ({
      ...component,
      subcomponents: component.subcomponents.map((part, place) => ({
        ...part,
        evidence: evidence[part.code] ?? null,
        evidenceAt: { sheet: "LKE", cell: `G${20 + place}` },
      })),
    })),
  };
}

function checkedAmong(offices: readonly Evaluation[], folder: EvidenceFolder, language: Language): Sample {
  const results = offices.map((office) => ({
    unit: { name: office.unit.name, code: office.unit.code },
    region: office.region,
    file: office.file,
    year: office.year,
    evidence: citedEvidence(office),
  }));
  const evidence = checkEvidence({ results, folder, findings: [] }, { language });
  return recapOf(offices, { language, analyses: { ...NO_ANALYSES, evidence } });
}
