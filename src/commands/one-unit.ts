/** `--opd`: one unit of many. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { plainName } from "../validate/unit-name.ts";
import { UsageError } from "./outcome.ts";

interface Named {
  readonly unit: { readonly name: string | null; readonly code: string | null };
}

/** Whether a unit has that name or code, however it is capitalised. */
export function isNamed(wanted: string): (one: Named) => boolean {
  const plain = plainName(wanted);
  return ({ unit }) => [unit.name, unit.code].some((text) => text !== null && plainName(text) === plain);
}

/** The units of that name or code. @throws UsageError when there is none */
export function unitsNamed<T extends Named>(
  units: readonly T[],
  wanted: string,
  language: Language,
): readonly T[] {
  const found = units.filter(isNamed(wanted));
  if (found.length === 0) throw new UsageError(textsOf(language).compare.command.unknownUnit(wanted));
  return found;
}

/** The same with the units of that name or code and what was found in their files; figures of all stay what they are. */
export function onlyUnit<
  T extends { readonly units: readonly U[]; readonly findings: readonly { readonly file: string }[] },
  U extends Named & { readonly file: string },
>(all: T & { readonly units: readonly U[] }, wanted: string, language: Language): T {
  const units = unitsNamed<U>(all.units, wanted, language);
  const files = new Set(units.map(({ file }) => file));
  return { ...all, units, findings: all.findings.filter(({ file }) => files.has(file)) };
}
