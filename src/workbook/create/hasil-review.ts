/** Signatures and the tiered review of the evaluation (Lampiran I p. 37). */
import type { Worksheet } from "exceljs";
import { put } from "./cells.ts";
import type { IdentityContent } from "./content.ts";
import { identityCell } from "./identitas.ts";
import { COLOUR, heading, input, styled } from "./styles.ts";

interface Reviewer {
  readonly key: "members" | "leader" | "technicalController" | "qualityController" | "responsible";
  readonly role: string;
  readonly stage: string;
}

const REVIEWERS: readonly Reviewer[] = [
  { key: "members", role: "Anggota tim", stage: "Penyusun" },
  { key: "leader", role: "Ketua tim", stage: "Penyusun" },
  { key: "technicalController", role: "Pengendali teknis", stage: "Reviu tingkat 1" },
  { key: "qualityController", role: "Pengendali mutu", stage: "Reviu tingkat 2" },
  { key: "responsible", role: "Penanggung jawab", stage: "Persetujuan" },
];

/**
 * Writes the review table and the two signature blocks.
 *
 * @param subject what the form calls whom it assesses
 */
export function addReview(sheet: Worksheet, row: number, identity: IdentityContent, subject: string): void {
  const titles = ["No", "Peran dan nama", "Tahap", "Tanggal", "Paraf"];
  put(
    sheet,
    `A${row}:E${row}`,
    "REVIU BERJENJANG",
    styled({ bold: true, size: 10, border: "none", colour: COLOUR.head, down: "middle" }),
  );
  titles.forEach((title, i) => {
    put(sheet, `${"ABCDE"[i]}${row + 1}`, title, heading());
  });
  REVIEWERS.forEach((reviewer, i) => {
    addReviewer(sheet, row + 2 + i, i + 1, reviewer, identity);
  });
  addSignatures(sheet, row + 2 + REVIEWERS.length + 1, identity, subject);
}

function addReviewer(
  sheet: Worksheet,
  row: number,
  number: number,
  { key, role, stage }: Reviewer,
  identity: IdentityContent,
): void {
  const middle = { across: "center", down: "middle" } as const;
  const cell = identityCell(key);
  put(sheet, `A${row}`, number, styled(middle));
  const name = {
    formula: `"${role}: "&IF(${cell}="","${DOTS}",${cell})`,
    result: `${role}: ${identity[key] || DOTS}`,
  };
  put(sheet, `B${row}`, name, styled({ down: "middle" }));
  put(sheet, `C${row}`, stage, styled({ ...middle }));
  put(sheet, `D${row}`, null, input(COLOUR.evaluator, { ...middle, format: "dd/mm/yyyy" }));
  put(sheet, `E${row}`, null, styled());
  sheet.getRow(row).height = 28;
}

const DOTS = "……………………………";

/** Left: the head of the evaluated OPD. Right: who answers for the evaluation, with place and date. */
function addSignatures(sheet: Worksheet, row: number, identity: IdentityContent, subject: string): void {
  const centred = { border: "none", across: "center", down: "middle" } as const;
  put(sheet, `C${row}:E${row}`, `${DOTS.slice(0, 12)}, ${DOTS.slice(0, 18)}`, input(COLOUR.white, centred));
  put(sheet, `A${row + 1}:B${row + 1}`, `Pimpinan ${subject},`, styled(centred));
  put(sheet, `C${row + 1}:E${row + 1}`, "Penanggung jawab evaluasi,", styled(centred));
  for (let blank = row + 2; blank < row + 5; blank += 1) sheet.getRow(blank).height = 16;
  const names = [
    ["A", "B", identityCell("head"), identity.head],
    ["C", "E", identityCell("responsible"), identity.responsible],
  ] as const;
  for (const [left, right, cell, name] of names) {
    const content = { formula: `IF(${cell}="","(${DOTS})",${cell})`, result: name || `(${DOTS})` };
    put(sheet, `${left}${row + 5}:${right}${row + 5}`, content, styled({ ...centred, bold: true }));
    put(sheet, `${left}${row + 6}:${right}${row + 6}`, "NIP ……………………………", input(COLOUR.white, centred));
  }
}
