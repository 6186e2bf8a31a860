/** Whether a value is the one that is looked for, as COUNTIF, VLOOKUP and MATCH mean it. */
import { compare, isError, numberOf, type Scalar } from "./scalar.ts";

const CONDITION = /^(<>|<=|>=|=|<|>)(.*)$/su;

/** The test of a criterion such as `"BB"`, `">50"` or `"*terpenuhi*"`. */
export function matcherOf(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== "string") return sameAs(criterion ?? 0);
  const [, operator = "=", wanted = criterion] = CONDITION.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? null : numberOf(wanted);
  const target = typeof number === "number" ? number : wanted;
  if (operator === "=" || operator === "<>") {
    const same = wanted === "" ? (value: Scalar) => value === null : sameAs(target);
    return operator === "=" ? same : (value) => !same(value);
  }
  return (value) => {
    if (typeof value !== typeof target) return false;
    const order = compare(value, target);
    if (typeof order !== "number") return false;
    return operator.startsWith("<")
      ? order < 0 || (order === 0 && operator === "<=")
      : order > 0 || (order === 0 && operator === ">=");
  };
}

/** Equal whatever the case; `*` and `?` in a text that is looked for stand for anything, `~` makes them plain. */
export function sameAs(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted === "string" && /[*?~]/.test(wanted)) {
    const pattern = new RegExp(`^${wildcards(wanted)}$`, "isu");
    return (value) => typeof value === "string" && pattern.test(value);
  }
  return (value) => {
    if (value === null || isError(value)) return false;
    return typeof value === typeof wanted && compare(value, wanted) === 0;
  };
}

function wildcards(text: string): string {
  return text.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}/]/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return `\\${part.at(-1) ?? ""}`.replace("\\~", "~");
  });
}
