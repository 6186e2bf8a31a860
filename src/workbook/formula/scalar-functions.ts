/** The functions of single values; over ranges they go place by place. */
import {
  type FormulaError,
  isError,
  numberOf,
  roundedTo,
  type Scalar,
  textOf,
  truthOf,
  VALUE_ERROR,
} from "./scalar.ts";

type EachFunction = (args: readonly Scalar[]) => Scalar;

export const EACH: Readonly<Record<string, EachFunction>> = {
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  // Blanks alone, as spreadsheets do: a no-break space stays.
  TRIM: onText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  LEN: onText((text) => text.length),
  VALUE: onText((text) => numberOf(text)),
  LEFT: ([value = null, count = 1]) => part(value, count, (text, length) => text.slice(0, length)),
  RIGHT: ([value = null, count = 1]) =>
    part(value, count, (text, length) => (length === 0 ? "" : text.slice(-length))),
  MID: ([value = null, start = null, count = null]) => {
    const from = numberOf(start);
    if (isError(from)) return from;
    return part(value, count, (text, length) =>
      text.slice(Math.trunc(from) - 1, Math.trunc(from) - 1 + length),
    );
  },
  SUBSTITUTE: ([value = null, old = null, fresh = null, which]) => {
    const [text, before, after] = [textOf(value), textOf(old), textOf(fresh)];
    if (isError(text)) return text;
    if (isError(before)) return before;
    if (isError(after)) return after;
    if (before === "") return text;
    return which === undefined ? text.replaceAll(before, after) : replaceOne(text, before, after, which);
  },
  CONCATENATE: (args) => joined(args),
  CONCAT: (args) => joined(args),
  EXACT: ([one = null, other = null]) => textOf(one) === textOf(other),
  ROUND: ([value = null, places = 0]) => roundWith(value, places, Math.round),
  ROUNDUP: ([value = null, places = 0]) => roundWith(value, places, Math.ceil),
  ROUNDDOWN: ([value = null, places = 0]) => roundWith(value, places, Math.floor),
  TRUNC: ([value = null, places = 0]) => roundWith(value, places, Math.floor),
  INT: onNumber((number) => Math.floor(number)),
  ABS: onNumber((number) => Math.abs(number)),
  NOT: ([value = null]) => {
    const truth = truthOf(value);
    return isError(truth) ? truth : !truth;
  },
  // LibreOffice writes them so.
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: ([value = null]) => typeof value === "number",
  ISTEXT: ([value = null]) => typeof value === "string",
  ISBLANK: ([value = null]) => value === null,
  ISERROR: ([value = null]) => isError(value),
  ISNA: ([value = null]) => isError(value) && value.error === "#N/A",
};

function onText(compute: (text: string) => Scalar): EachFunction {
  return ([value = null]) => {
    const text = textOf(value);
    return isError(text) ? text : compute(text);
  };
}

function onNumber(compute: (number: number) => number): EachFunction {
  return ([value = null]) => {
    const number = numberOf(value);
    return isError(number) ? number : compute(number);
  };
}

function part(value: Scalar, count: Scalar, cut: (text: string, length: number) => string): Scalar {
  const [text, length] = [textOf(value), numberOf(count)];
  if (isError(text)) return text;
  if (isError(length)) return length;
  return length < 0 ? VALUE_ERROR : cut(text, Math.trunc(length));
}

function replaceOne(text: string, before: string, after: string, which: Scalar): Scalar {
  const wanted = numberOf(which);
  if (isError(wanted)) return wanted;
  let at = -1;
  for (let found = 0; found < Math.trunc(wanted); found += 1) {
    at = text.indexOf(before, at + 1);
    if (at < 0) return text;
  }
  return at < 0 ? VALUE_ERROR : text.slice(0, at) + after + text.slice(at + before.length);
}

function joined(args: readonly Scalar[]): Scalar {
  const texts = args.map(textOf);
  const error = texts.find((text): text is FormulaError => isError(text));
  return error ?? texts.join("");
}

function roundWith(value: Scalar, places: Scalar, round: (shifted: number) => number): Scalar {
  const [number, digits] = [numberOf(value), numberOf(places)];
  if (isError(number)) return number;
  return isError(digits) ? digits : roundedTo(number, Math.trunc(digits), round);
}
