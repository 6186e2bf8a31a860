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
