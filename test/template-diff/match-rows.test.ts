/** Which row is which: forms as lists of rows → what happened to them. */
import { describe, expect, test } from "vitest";
import type { FormRow } from "../../src/template-diff/form.ts";
import { stayingPlaces } from "../../src/template-diff/longest-run.ts";
import { matchRows } from "../../src/template-diff/match-rows.ts";
import { rowChanges } from "../../src/template-diff/row-changes.ts";

/** `1.a Title =6` a sub-component and its weight, `- text` a criterion of the one above, with its printed number. */
function rowsOf(lines: readonly string[]): readonly FormRow[] {
  let code = "";
  let ordinal = 0;
  return lines.map((line, place) => {
    const criterion = /^(\d*)- (.*)$/.exec(line);
    const part = /^(\d\.[a-z]) ([^=]*?)(?: =(\S+))?$/.exec(line);
    ordinal = criterion ? ordinal + 1 : 0;
    code = part?.[1] ?? code;
    const at = { sheet: "LKE", cell: `B${place + 1}` };
    return {
      kind: criterion ? "criterion" : "subcomponent",
      code,
      ordinal: criterion ? ordinal : place + 1,
      place,
      label: criterion ? (criterion[1] ?? "") : code,
      text: criterion?.[2] ?? part?.[2] ?? "",
      counted: true,
      weight: part?.[3] ? { points: part[3], shown: part[3], at } : null,
      hidden: false,
      at,
      textAt: at,
      row: place + 1,
      cells: [],
    };
  });
}

const OLD = [
  "1.a Dokumen tersedia =6",
  "1- Terdapat pedoman teknis perencanaan",
  "2- Terdapat rencana jangka panjang",
  "3- Terdapat rencana jangka menengah",
  "1.b Dokumen berkualitas =9",
  "1- Dokumen telah diformalkan",
  "2- Dokumen telah dipublikasikan tepat waktu",
];

const without = (...lines: readonly number[]) => OLD.filter((_, place) => !lines.includes(place));

const CASES: readonly (readonly [what: string, now: readonly string[], changes: readonly string[]])[] = [
  ["nothing", OLD, []],
  [
    "a criterion put in, all later ones renumbered",
    OLD.toSpliced(
      2,
      2,
      "2- Ada pohon kinerja",
      "3- Terdapat rencana jangka panjang",
      "4- Terdapat rencana jangka menengah",
    ),
    ["! added 1.a/2"],
  ],
  ["a criterion put in, no number changed", OLD.toSpliced(2, 0, "- Ada pohon kinerja"), ["! added 1.a/2"]],
  ["a criterion taken out", without(2), ["! removed 1.a/2"]],
  [
    "two criteria changed places with their numbers: one of them moved",
    OLD.toSpliced(1, 2, "1- Terdapat rencana jangka panjang", "2- Terdapat pedoman teknis perencanaan"),
    ["· moved 1.a/1: 1.a/2 → 1.a/1"],
  ],
  [
    "a number alone",
    OLD.toSpliced(2, 1, "7- Terdapat rencana jangka panjang"),
    ["· renumbered 1.a/2: 2 → 7"],
  ],
  [
    "words",
    OLD.toSpliced(2, 1, "2- Terdapat rencana jangka panjang daerah"),
    ["· reworded 1.a/2: Terdapat rencana jangka panjang {daerah}"],
  ],
  [
    "a criterion of another sub-component now",
    [...without(2), "3- Terdapat rencana jangka panjang"],
    ["! moved 1.b/3: 1.a/2 → 1.b/3"],
  ],
  [
    "moved and reworded at once",
    [...without(6).toSpliced(1, 0, "1- Dokumen telah dipublikasikan paling lambat tepat waktu")],
    [
      "! moved 1.a/1: 1.b/2 → 1.a/1",
      "· reworded 1.a/1: Dokumen telah dipublikasikan {paling lambat }tepat waktu",
    ],
  ],
  ["a weight", OLD.toSpliced(0, 1, "1.a Dokumen tersedia =7.5"), ["! weight 1.a: 6 → 7.5"]],
  ["a weight written otherwise", OLD.toSpliced(0, 1, "1.a Dokumen tersedia =6.0"), []],
  ["a weight taken out", OLD.toSpliced(0, 1, "1.a Dokumen tersedia"), ["! weight 1.a: 6 → none"]],
  [
    "a sub-component put in before another: its criteria stay its own",
    OLD.toSpliced(
      4,
      1,
      "1.b Dokumen disepakati =3",
      "1- Pimpinan menandatangani",
      "1.c Dokumen berkualitas =9",
    ),
    ["! added 1.b", "! added 1.b/1", "! renumbered 1.c: 1.b → 1.c"],
  ],
  ["a sub-component taken out", without(4, 5, 6), ["! removed 1.b", "! removed 1.b/1", "! removed 1.b/2"]],
  [
    "the same code with other words is the same sub-component",
    OLD.toSpliced(0, 1, "1.a Naskah ada =6"),
    ["· reworded 1.a: [Dokumen tersedia]{Naskah ada}"],
  ],
];

test.each(CASES)("%s", (_, now, changes) => {
  const told = rowChanges(matchRows(rowsOf(OLD), rowsOf(now))).map(
    ({ kind, about, affectsScore, old, new: today, words }) => {
      const name = `${affectsScore ? "!" : "·"} ${kind} ${"row" in about ? about.row : ""}`;
      if (words) return `${name}: ${words.map(({ kind, text }) => MARKS[kind](text)).join("")}`;
      return kind === "added" || kind === "removed"
        ? name
        : `${name}: ${old?.value ?? "none"} → ${today?.value ?? "none"}`;
    },
  );
  expect(told).toEqual(changes);
});

const MARKS = {
  same: (text: string) => text,
  removed: (text: string) => `[${text}]`,
  added: (text: string) => `{${text}}`,
} as const;

describe("what stayed in its order", () => {
  const ORDERS: readonly (readonly [order: readonly number[], staying: readonly number[]])[] = [
    [[], []],
    [
      [1, 2, 3],
      [0, 1, 2],
    ],
    [
      [3, 1, 2],
      [1, 2],
    ],
    [
      [2, 3, 1],
      [0, 1],
    ],
    [
      [1, 4, 2, 3, 5],
      [0, 2, 3, 4],
    ],
  ];

  test.each(ORDERS)("%j: %j", (order, staying) => {
    expect([...stayingPlaces(order)].sort()).toEqual(staying);
  });
});
