/** Which folder in the evidence folder is which unit's: by code or by name, never by a near name. */
import type { FolderMatch } from "../evidence.ts";
import { nearestNames } from "../recap/nearest-names.ts";
import { plainName } from "../validate/unit-name.ts";
import { unnumberedName } from "./document-name.ts";

export interface NamedUnit {
  readonly name: string | null;
  readonly code: string | null;
  /** Whose unit it is. */
  readonly region: string | null;
}

/** `near`: a folder of nobody that is called almost like the unit; `taken`: several units are called like one folder. */
export type UnitFolder =
  | { readonly kind: "found"; readonly path: string; readonly matchedBy: FolderMatch }
  | { readonly kind: "none"; readonly near: string | null }
  | { readonly kind: "several"; readonly folders: readonly string[] }
  | { readonly kind: "taken"; readonly path: string };

/**
 * One for each unit. A unit alone has the whole folder, unless a folder in it is called like the unit.
 *
 * @param folders names of the folders directly in the evidence folder
 */
export function unitFolders(units: readonly NamedUnit[], folders: readonly string[]): readonly UnitFolder[] {
  const keys = folders.map((folder) => ({ folder, keys: keysOf(folder) }));
  const matched = units.map((unit) => matchOf(unit, keys));
  const takers = (path: string) =>
    matched.filter((match) => match.kind === "found" && match.path === path).length;
  if (units.length === 1) {
    return matched.map((match) =>
      match.kind === "none" ? { kind: "found", path: ".", matchedBy: "whole" } : match,
    );
  }
  const free = folders.filter((folder) => takers(folder) === 0);
  const near = nearestNames(
    units.map(({ name }) => plainName(name ?? "")),
    free.map(plainName),
  );
  return matched.map((match, place): UnitFolder => {
    if (match.kind === "found" && takers(match.path) > 1) return { kind: "taken", path: match.path };
    if (match.kind !== "none") return match;
    const nearest = near[place] ?? null;
    return { kind: "none", near: free.find((folder) => plainName(folder) === nearest) ?? null };
  });
}

function keysOf(folder: string): ReadonlySet<string> {
  return new Set([plainName(folder), unnumberedName(folder) ?? plainName(folder)]);
}

function matchOf(
  { name, code, region }: NamedUnit,
  folders: readonly { readonly folder: string; readonly keys: ReadonlySet<string> }[],
): UnitFolder {
  const ways: readonly (readonly [FolderMatch, string])[] = [
    ["code", plainName(code ?? "")],
    ["code-and-name", code !== null && name !== null ? plainName(`${code} ${name}`) : ""],
    ["name", plainName(name ?? "")],
    ["name-without-region", withoutRegion(plainName(name ?? ""), plainName(region ?? ""))],
  ];
  const found = ways.flatMap(([matchedBy, key]) =>
    key === ""
      ? []
      : folders.filter(({ keys }) => keys.has(key)).map(({ folder }) => ({ path: folder, matchedBy })),
  );
  const paths = [...new Set(found.map(({ path }) => path))];
  if (paths.length > 1) return { kind: "several", folders: paths };
  const [first] = found;
  return first ? { kind: "found", ...first } : { kind: "none", near: null };
}

/** *Dinas Sosial Kota Contoh* of *Pemerintah Kota Contoh* is *Dinas Sosial*: there is no other in the region. */
function withoutRegion(name: string, region: string): string {
  const ending = ` ${region.replace(/^(pemerintah|pemkab|pemkot|pemprov) /, "")}`;
  return region !== "" && name.endsWith(ending) ? name.slice(0, -ending.length) : "";
}
