/** Rubrics by id or from a local file. The editions that ship are trusted; a local file is checked first. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Language } from "../language/language.ts";
import { ProblemsError } from "../problems-error.ts";
import { LOAD_TEXT } from "./load-text.ts";
import type { Rubric } from "./schema.ts";

/** A rubric with the fingerprint of its file, so that a result can say which rule it was scored by. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  readonly sha256: string;
}

/** The ids of the editions that ship, the default first. A published edition never changes. */
export const EDITIONS: readonly string[] = [
  "permenpanrb-88-2021-unit",
  "permenpanrb-88-2021-instansi",
  "permenpanrb-12-2015",
];

/** A rubric that cannot be used. */
export class RubricError extends ProblemsError {
  override readonly name = "RubricError";
}

const loaded = new Map<string, LoadedRubric>();

/**
 * An edition that ships with the tool.
 *
 * @throws when there is no edition of that id
 */
export function loadEdition(id: string): LoadedRubric {
  if (!EDITIONS.includes(id)) throw new Error(`no rubric edition ${id}`);
  const known = loaded.get(id);
  if (known) return known;
  const bytes = readFileSync(new URL(`./editions/${id}.json`, import.meta.url));
  const edition: LoadedRubric = { rubric: JSON.parse(bytes.toString("utf8")), sha256: fingerprint(bytes) };
  loaded.set(id, edition);
  return edition;
}

/**
 * A rubric by the id of an edition or by the path of a local JSON file.
 *
 * @param language of the sentences of a {@link RubricError}
 * @throws RubricError when there is no such rubric or the file is not a valid one
 */
export async function loadRubric(idOrFile: string, language: Language = "id"): Promise<LoadedRubric> {
  if (EDITIONS.includes(idOrFile)) return loadEdition(idOrFile);
  const bytes = readLocal(idOrFile, language);
  const data = parseLocal(bytes, idOrFile, language);
  const { checkRubric } = await import("./check.ts");
  const result = checkRubric(data, language);
  if ("problems" in result) throw new RubricError(result.problems);
  return { rubric: result.rubric, sha256: fingerprint(bytes) };
}

function readLocal(file: string, language: Language): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const text = LOAD_TEXT[language];
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new RubricError([code === "ENOENT" ? text.unknown(file, EDITIONS) : text.unreadable(file, code)]);
  }
}

function parseLocal(bytes: Buffer, file: string, language: Language): unknown {
  try {
    // An editor of Windows may put a byte order mark before the first brace.
    return JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RubricError([LOAD_TEXT[language].notJson(file, lineOf(error, bytes))]);
  }
}

/** The line where the JSON breaks off, where the engine's message tells its position. */
function lineOf(error: unknown, bytes: Buffer): number | null {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  return position === undefined ? null : bytes.toString("utf8").slice(0, Number(position)).split("\n").length;
}

function fingerprint(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
