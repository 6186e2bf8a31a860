/** The rule about a whole region that ships with the tool. */
import { readFileSync } from "node:fs";
import type { RegionRule } from "./region-rule-schema.ts";

/** The rules by id; a published one never changes. */
export const REGION_RULES: readonly string[] = ["permenpanrb-88-2021"];

/** @throws when there is no rule of that id */
export function loadRegionRule(id: string): RegionRule {
  if (!REGION_RULES.includes(id)) throw new Error(`no region rule ${id}`);
  return JSON.parse(readFileSync(new URL(`./regions/${id}.json`, import.meta.url), "utf8"));
}
