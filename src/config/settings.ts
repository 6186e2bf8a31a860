/** From what a configuration file says to what commands use: paths and rules as they are meant from here. */
import path from "node:path";
import type { Settings } from "../config.ts";
import type { Severities } from "../diagnostic.ts";
import { EDITIONS } from "../rubric/load.ts";
import { findRule } from "../validate/rules.ts";
import type { WrittenConfig } from "./schema.ts";

/** @param folder the one that the file lies in: paths in it are told from there */
export function settingsOf({ $schema: _, ...written }: WrittenConfig, folder: string): Settings {
  const { rubric, map, flagFrom, exclude, severity, ...others } = written;
  return {
    ...defined(others),
    ...(rubric !== undefined && { rubric: EDITIONS.includes(rubric) ? rubric : fromHere(rubric, folder) }),
    ...(map !== undefined && { map: fromHere(map, folder) }),
    ...(flagFrom !== undefined && { flagFrom: flagFrom.toUpperCase() }),
    ...(exclude !== undefined && { exclude: exclude.map((pattern) => patternFromHere(pattern, folder)) }),
    ...(severity !== undefined && { severity: byCode(severity) }),
  };
}

function fromHere(file: string, folder: string): string {
  return path.relative(process.cwd(), path.resolve(folder, file)) || ".";
}

/** A pattern without a slash is a name at any depth; one with a slash is a path. */
function patternFromHere(pattern: string, folder: string): string {
  if (!/[/\\]/.test(pattern)) return pattern;
  const above = path.relative(process.cwd(), path.resolve(folder)).split(path.sep).join("/");
  const within = pattern.replaceAll("\\", "/").replace(/^\.\//, "");
  return above === "" ? within : `${above}/${within}`;
}

/** The same whatever name a rule was called by and in whatever order. Without a change nothing is said. */
function byCode(severity: NonNullable<WrittenConfig["severity"]>): Severities {
  const changes = Object.entries(severity).flatMap(([key, wanted]) => {
    const rule = findRule(key);
    return rule && rule.severity !== wanted ? [[rule.code, wanted] as const] : [];
  });
  return Object.fromEntries(changes.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Without the keys that are not there. */
function defined<T extends object>(values: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
