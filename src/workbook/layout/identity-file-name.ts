/** What a file's name says of the OPD and the year when the workbook says nothing; always reported as a guess. */
import type { Identity } from "../../assessment.ts";
import { hasWord, lettersIn } from "../../letters.ts";

/** Words that say what the file is and not whose. */
const NOISE =
  /\b(lke|akip|sakip|kke|evaluasi|mandiri|penilaian|lembar|kerja|scored|final|fix|revisi|rev|unit|instansi|opd|skpd|copy|copy of|salinan|tahun|ta|hasil|form|format|isian|draft|v\d+)\b/gi;

/** Where `DinasContoh2025` begins a new word. */
const RUN_TOGETHER = lettersIn(String.raw`([\p{Ll}])(?=[\p{Lu}])|([\p{L}])(?=20\d{2})`, "g");

/** The OPD and the year in a file's name. */
export function identityOfFileName(file: string): {
  readonly unit: Identity<string> | null;
  readonly year: Identity<number> | null;
} {
  const bare = file
    .replace(/^.*[\\/]/, "")
    .replace(/(\.scored)?\.[a-z]+$/i, "")
    .replace(/\(\d+\)/g, " ");
  const stem = bare.replace(RUN_TOGETHER(bare), "$1$2 ").replace(/[_\-.,+[\]()]+/g, " ");
  const years = new Set(stem.match(/\b20\d{2}\b/g) ?? []);
  const [year] = years;
  const name = stem
    .replace(/\b\d+\b/g, " ")
    .replace(NOISE, " ")
    .replace(/\s+/g, " ")
    .trim();
  return {
    unit: hasWord(name) ? { value: name, from: "file-name", at: null } : null,
    year:
      years.size === 1 && year !== undefined ? { value: Number(year), from: "file-name", at: null } : null,
  };
}
