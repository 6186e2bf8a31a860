/** Every sentence of `sakip rubric` in English. */
import type { RubricWords } from "./rubric-id.ts";

export const rubricEn: RubricWords = {
  command: {
    summary: "look at, make and check the rubrics that scores rest on",
    list: "list the built-in rubrics",
    show: "show a rubric with its weights",
    id: "rubric id or file",
    format: "what is printed: table or json",
    new: "make a rubric file of your own from one that there is",
    from: "id or file of the rubric to copy",
    out: "the .json file to make; without it the rubric is printed",
    overwrite: "replace a file that is there",
    check: "check rubric files; everything wrong with them is told at once",
    files: "rubric files",
    diff: "compare two rubrics",
    first: "the first rubric: id or file",
    second: "the second rubric: id or file",
    diffFormat: "what is printed: table, markdown or json",
  },

  written: (path, id) =>
    `Wrote the rubric ${id} to ${path}. Change it as your rule has it, then check it with: sakip rubric check ${path}`,
  notJson: (path) => `A rubric file's name must end in .json: ${path}`,
  usable: (file, id) => `${file}: can be used (rubric ${id}).`,
  faulty: (file, count) => `${file}: cannot be used, ${count} ${count === 1 ? "fault" : "faults"}:`,

  compared: (first, second) => `${first} compared with ${second}`,
  same: "no difference.",
  affecting: "Differences that can change a score, a predicate or a flag",
  wordingOnly: "Other differences, without effect on scores",
  place: "Place",
  heads: ["Place", "Was → is"],
  absent: "(not there)",

  scoring: "Scoring",
  method: {
    letters: "letters on sub-components",
    share: "the share of criteria fulfilled, through the bands of the scale",
    mean: "the mean of the answers to criteria",
    points: "the points that the sheet itself computed for a sub-component",
  },
  weighting: { equal: "every criterion counts the same", criteria: "by the criteria's weights" },
  denominator: { all: "a blank criterion counts as nothing", answered: "a blank criterion is left out" },
  result: {
    value: "the mean itself is the value",
    letter: "the mean is floored to the letter it reaches",
  },
  unverified: "Not checked against the regulation's print",
};
