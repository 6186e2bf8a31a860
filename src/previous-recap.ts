/** Earlier results out of a `rekap.json`: scores only, and nothing in it is trusted. */
import type { PreviousComponent, PreviousResult } from "./previous-results.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * The results that a recap tells.
 *
 * @returns null when the document is no recap as we write it
 */
export function recapResults(document: unknown, file: string): readonly PreviousResult[] | null {
  if (!isObject(document) || !Array.isArray(document.groups)) return null;
  const results = document.groups.flatMap((group) => groupResults(group, file));
  return results.every((result) => result !== null) ? results : null;
}

function groupResults(group: unknown, file: string): readonly (PreviousResult | null)[] {
  if (!isObject(group) || !Array.isArray(group.ranking) || !Array.isArray(group.components)) return [null];
  const { ranking, components, rubric, year } = group;
  if (!isObject(rubric) || typeof rubric.id !== "string" || typeof rubric.sha256 !== "string") return [null];
  const { id, sha256 } = rubric;
  return ranking.map((entry): PreviousResult | null => {
    if (!isObject(entry) || !isObject(entry.unit) || !Array.isArray(entry.components)) return null;
    const scored = componentsOf(components, entry.components);
    const total = scoreOf(entry.total);
    if (!scored || total === undefined) return null;
    return {
      source: `${file}: ${textOf(entry.file) ?? ""}`,
      unit: { name: textOf(entry.unit.name), code: textOf(entry.unit.code) },
      year: typeof year === "number" ? year : null,
      rubric: { id, sha256 },
      assessor: textOf(entry.assessor),
      total,
      predicate: textOf(entry.predicate),
      components: scored,
      recommendations: null,
    };
  });
}

/** The group's components with one entry's scores; null when they do not fit each other. */
function componentsOf(
  components: readonly unknown[],
  scores: readonly unknown[],
): readonly PreviousComponent[] | null {
  const scored = components.map((component): PreviousComponent | null => {
    if (!isObject(component)) return null;
    const { code, name, weight } = component;
    if (typeof code !== "string" || typeof name !== "string" || typeof weight !== "number") return null;
    const own = scores.find((score) => isObject(score) && score.code === code);
    const score = isObject(own) ? scoreOf(own.score) : undefined;
    return score === undefined ? null : { code, name, weight, score };
  });
  return scored.every((component) => component !== null) ? scored : null;
}

/** A published figure, points with two decimals at most, or the null of an incomplete result; else undefined. */
function scoreOf(value: unknown): number | null | undefined {
  if (value === null) return null;
  const isPublished = typeof value === "number" && value <= 100 && /^\d+(\.\d{1,2})?$/.test(String(value));
  return isPublished ? value : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
