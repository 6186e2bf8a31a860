/** What looking for evidence brought up, as findings. */
import type { Severities } from "../diagnostic.ts";
import type { CitedDocument, CopiedFile, EvidenceFolder, UnitEvidence } from "../evidence.ts";
import type { Language } from "../language/language.ts";
import type { FileFinding } from "../recap.ts";
import { diagnoseAll } from "../validate/diagnose.ts";
import { EVIDENCE_RULES } from "../validate/evidence-rules.ts";
import type { EvidenceFact } from "../validate/evidenced.ts";
import type { Others } from "../validate/gathered.ts";
import type { UnitFolder } from "./unit-folders.ts";

export interface FindingOptions {
  readonly language: Language;
  readonly severities?: Severities | undefined;
}

interface Checked {
  readonly units: readonly UnitEvidence[];
  /** Of the units, in the same order. */
  readonly matches: readonly UnitFolder[];
  readonly copies: readonly CopiedFile[];
  readonly folder: EvidenceFolder;
}

interface Found {
  readonly fact: EvidenceFact;
  readonly file: string;
  readonly unit: string | null;
}

/** So many files are named in a sentence. */
const NAMED = 5;

export function findingsOf(
  checked: Checked,
  { language, severities = {} }: FindingOptions,
): readonly FileFinding[] {
  const found = [
    ...checked.units.flatMap((unit, place) => ofUnit(unit, checked.matches[place])),
    ...ofFolder(checked),
  ];
  return found.flatMap(({ fact, file, unit }) =>
    diagnoseAll(EVIDENCE_RULES, fact, language, severities).map((diagnostic) => ({ file, unit, diagnostic })),
  );
}

function others(files: readonly string[]): Others {
  return { files: files.slice(0, NAMED), count: files.length };
}

function ofUnit(unit: UnitEvidence, match: UnitFolder | undefined): readonly Found[] {
  const facts: readonly EvidenceFact[] = [
    ...folderFacts(unit, match),
    ...unit.documents.flatMap(documentFacts),
    ...unit.shared.map((shared) => ({ kind: "shared" as const, ...shared })),
    ...(unit.uncited.length > 0 ? [{ kind: "uncited" as const, files: others(unit.uncited) }] : []),
  ];
  return facts.map((fact) => ({ fact, file: unit.file, unit: unit.unit.name }));
}

function folderFacts({ unit, file }: UnitEvidence, match: UnitFolder | undefined): readonly EvidenceFact[] {
  const name = unit.name ?? unit.code ?? file;
  switch (match?.kind) {
    case "none":
      return [{ kind: "no-folder", unit: name, near: match.near }];
    case "several":
      return [{ kind: "several-folders", unit: name, folders: others(match.folders) }];
    case "taken":
      return [{ kind: "folder-taken", unit: name, folder: match.path }];
    default:
      return [];
  }
}

function documentFacts({ code, text, status, files, at }: CitedDocument): readonly EvidenceFact[] {
  if (status === "missing") return [{ kind: "missing", code, text, at }];
  return status === "near" ? [{ kind: "near", code, text, at, files: others(files) }] : [];
}

function ofFolder({ units, copies, folder }: Checked): readonly Found[] {
  const facts: readonly EvidenceFact[] = [
    ...(folder.beyond ? [{ kind: "over-limit" as const, ...folder.beyond }] : []),
    ...unusable(folder),
    ...(folder.uncompared > 0 ? [{ kind: "uncompared" as const, files: folder.uncompared }] : []),
    ...copies.map(({ files }) => ({ kind: "copied" as const, files: others(files) })),
    ...strangers(units, folder),
  ];
  return facts.map((fact) => ({ fact, file: "", unit: null }));
}

function unusable({ entries }: EvidenceFolder): readonly EvidenceFact[] {
  return (["empty", "unreadable", "symlink", "no-file"] as const).flatMap((why) => {
    const files = entries.filter((entry) => entry.unusable === why).map(({ path }) => path);
    return files.length === 0 ? [] : [{ kind: "unusable" as const, why, files: others(files) }];
  });
}

/** Folders of nobody, beside those of units. */
function strangers(units: readonly UnitEvidence[], { folders }: EvidenceFolder): readonly EvidenceFact[] {
  const own = new Set(units.map(({ folder }) => folder?.path));
  if (own.has(".")) return [];
  const top = folders.filter((path) => !path.includes("/") && !own.has(path));
  return top.length === 0 ? [] : [{ kind: "strange-folders", folders: others(top) }];
}
