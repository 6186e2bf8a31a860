/** Codes as offices write them: `1.a`, `1a`, `1.A.`, `I.a`. */

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

/** `1.a` for any spelling of a sub-component's code; null for anything else. */
export function subcomponentCode(text: string): string | null {
  // "II" is the second component, not sub-component i of the first.
  if (Object.hasOwn(ROMAN, tidy(text).replace(/[\s.)]+$/, ""))) return null;
  const match = /^(\d{1,2}|[ivx]{1,4})[\s.\-)]*([a-z])[\s.)]*$/.exec(tidy(text));
  if (!match) return null;
  const component = componentNumber(match[1] ?? "");
  return component === null ? null : `${component}.${match[2]}`;
}

function componentNumber(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : (ROMAN[text] ?? null);
}

function tidy(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
