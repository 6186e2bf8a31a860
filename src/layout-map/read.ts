/** From a map file to the map, or to every reason why not at once. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { regularFile, systemCode } from "../files.ts";
import type { Language } from "../language/language.ts";
import type { LayoutMap } from "../layout-map.ts";
import { type LinedYaml, linedYaml } from "../lined-yaml.ts";
import { EDITIONS, type LoadedRubric, loadRubric } from "../rubric/load.ts";
import { checkMeaning, checkShape } from "./check.ts";
import { MapError } from "./map-error.ts";
import type { MapProblem, MapProblemKind } from "./problem.ts";
import { problemSentence } from "./problem-text.ts";

/** A form has some hundred rows; a larger file is something else. */
const LARGEST = 2_000_000;

/** A map with the rubric that its codes are of. */
export interface LoadedMap {
  readonly map: LayoutMap;
  readonly loaded: LoadedRubric;
}

/**
 * Reads a map file.
 *
 * @param rubric in place of the one that the map names
 * @throws MapError with every fault, RubricError when the rubric cannot be used
 */
export async function readMap(
  file: string,
  rubric: LoadedRubric | undefined,
  language: Language,
): Promise<LoadedMap> {
  const bytes = bytesOf(file, language);
  const yaml = linedYaml(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  const fail = (problems: readonly MapProblem[]) => errorFor(file, problems, yaml, language);
  if (yaml.isBroken) throw fail([{ at: [], fault: { kind: "malformed" } }]);
  const shape = checkShape(yaml.value);
  if ("problems" in shape) throw fail(shape.problems);
  const loaded = rubric ?? (await loadRubric(fromHere(shape.written.rubric, file), language));
  const checked = checkMeaning(shape.written, loaded.rubric);
  if ("problems" in checked) throw fail(checked.problems);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { map: { ...checked.map, file: shownPath(file), sha256 }, loaded };
}

function fromHere(rubric: string, file: string): string {
  return EDITIONS.includes(rubric) ? rubric : path.join(path.dirname(file), rubric);
}

function bytesOf(file: string, language: Language): Buffer {
  const refused = (fault: MapProblemKind) =>
    new MapError([`${shownPath(file)}: ${problemSentence(fault, language)}`]);
  try {
    if (statSync(regularFile(file)).size > LARGEST) throw refused({ kind: "too-large" });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof MapError) throw error;
    const reason = systemCode(error) ?? String(error);
    throw refused(reason === "ENOENT" ? { kind: "no-file" } : { kind: "unreadable", reason });
  }
}

/** Every sentence begins with the file, the line and the place. */
function errorFor(
  file: string,
  problems: readonly MapProblem[],
  yaml: LinedYaml,
  language: Language,
): MapError {
  const placed = problems
    .map((problem) => ({ ...problem, line: lineOf(problem, yaml) }))
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return new MapError(
    placed.map(({ at, fault, line }) => {
      const place = at.length > 0 ? `${placeName(at)}: ` : "";
      return `${shownPath(file)}${line === null ? "" : `:${line}`}: ${place}${problemSentence(fault, language)}`;
    }),
  );
}

/** What is missing stands on no line; what it is missing from does. */
function lineOf({ at }: MapProblem, yaml: LinedYaml): number | null {
  for (let length = at.length; length > 0; length -= 1) {
    const line = yaml.lineOf(at.slice(0, length));
    if (line !== null) return line;
  }
  return yaml.lineOf([]);
}

/** Lists are counted from 1, as people do: `tables 1, rows 12, is`. */
function placeName(at: MapProblem["at"]): string {
  const names: string[] = [];
  for (const step of at) {
    if (typeof step === "number") names[names.length - 1] += ` ${step + 1}`;
    else names.push(step);
  }
  return names.join(", ");
}

function shownPath(file: string): string {
  return (path.relative(process.cwd(), path.resolve(file)) || file).split(path.sep).join("/");
}
