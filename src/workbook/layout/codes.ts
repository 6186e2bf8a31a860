/** Codes as offices write them: `1.a`, `1a`, `1.A.`, `(1.a)`, `I.a`. */

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

/** A Roman number on its own: "II" is the second component and "XI" a criterion, not sub-component i of anything. */
const ROMAN_NUMBER = /^x{0,3}(ix|iv|v?i{0,3})$/;

const CODE = /^(\d{1,2}|[ivx]{1,4})[\s.,:_\-\u2010-\u2015/)]*([a-z])[\s.:)\]]*$/;

/** Shorter and longer texts are no codes; this also keeps the patterns away from whole sentences. */
const LONGEST_CODE = 16;

/** `1.a` for any spelling of a sub-component's code; null for anything else. */
export function subcomponentCode(text: string): string | null {
  if (text.length < 2 || text.length > LONGEST_CODE) return null;
  const tidied = tidy(text);
  if (ROMAN_NUMBER.test(tidied.replace(/[\s.)]+$/, ""))) return null;
  const match = CODE.exec(tidied);
  if (!match) return null;
  const component = componentNumber(match[1] ?? "");
  return component === null ? null : `${component}.${match[2]}`;
}

/** `1.a Dokumen …` in one cell, as its code and its title; null where a text does not begin with a code. */
export function splitCode(text: string): { readonly code: string; readonly title: string } | null {
  // Small Roman numbers only with a separator: "i a" begins too many sentences.
  const match =
    /^\s*(\(?(?:(?:\d{1,2}|[IVX]{1,4})\s*[.,:\-)]?\s*[A-Za-z]|[ivx]{1,4}[.]\s*[a-z])[.):]*)\s+(\S.*)$/su.exec(
      text,
    );
  const code = subcomponentCode(match?.[1] ?? "");
  return code !== null && match?.[2] ? { code, title: match[2] } : null;
}

/** The letter of a code that leaves out its component (`a`, `b.`, `c)`); null for anything else. */
export function bareLetter(text: string): string | null {
  return /^\(?([a-z])[.)]*$/.exec(tidy(text))?.[1] ?? null;
}

function componentNumber(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : (ROMAN[text] ?? null);
}

function tidy(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase().replace(/^\(/, "");
}
