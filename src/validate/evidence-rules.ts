/** Every rule about evidence in a folder, in the order of codes. A code is permanent and is never used again. */
import type { EvidenceFact } from "./evidenced.ts";
import type { Rule } from "./rule.ts";
import { evidenceDocumentMissing } from "./rules/evidence-document-missing.ts";
import { evidenceDocumentNear } from "./rules/evidence-document-near.ts";
import { evidenceFileCopied } from "./rules/evidence-file-copied.ts";
import { evidenceFileShared } from "./rules/evidence-file-shared.ts";
import { evidenceFileUncited } from "./rules/evidence-file-uncited.ts";
import { evidenceFileUnusable } from "./rules/evidence-file-unusable.ts";
import { evidenceFolderUnclear } from "./rules/evidence-folder-unclear.ts";

export const EVIDENCE_RULES: readonly Rule<EvidenceFact>[] = [
  evidenceDocumentMissing,
  evidenceDocumentNear,
  evidenceFileShared,
  evidenceFileUncited,
  evidenceFileCopied,
  evidenceFileUnusable,
  evidenceFolderUnclear,
];
