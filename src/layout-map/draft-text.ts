/** Texts of a workbook as they may stand in a YAML file: quoted, or in a comment of one line. */

/** What JSON leaves as it is and YAML does not take, or shows as something else. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cf}|\p{Cs}/gu;

/** A double-quoted text. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE, escaped);
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");
}

const LONGEST_COMMENT = 200;

/** One line behind `#`. */
export function commented(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
  return line === "" ? "#" : `# ${line.slice(0, LONGEST_COMMENT)}`;
}
