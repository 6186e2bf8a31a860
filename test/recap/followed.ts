/** A recap that follows up recommendations of three years and drafts new ones. Offices are fictitious. */
import { NO_ANALYSES } from "../../src/analyses.ts";
import { type EntryTexts, entryTexts } from "../../src/entry-texts.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { followUp } from "../../src/follow-up/follow-up.ts";
import type { FollowUps } from "../../src/follow-up.ts";
import { currentOf, knownOf } from "../../src/follow-up-sources.ts";
import type { Language } from "../../src/language/language.ts";
import { resultName } from "../../src/result-name.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { all, result } from "../follow-up/results.ts";
import { periodOf, recapOf, type Sample } from "./sample.ts";

const CASCADE = "Susun pohon kinerja sampai dengan pelaksana.";
const TARGETS = "Tetapkan target triwulanan yang menantang untuk setiap indikator.";
const REWARD = "Kaitkan capaian kinerja dengan pemberian penghargaan dan sanksi.";
const REPORT = "1. Lengkapi LKjIP dengan analisis efisiensi.\n2. Publikasikan LKjIP paling lambat Maret.";

const HOSTILE_OFFICE = '=HYPERLINK("http://contoh.invalid")<script>\u202exslx';

/** Done, in progress, open, unclear, unmentioned, contradicted and carried over; one OPD knows of none. */
const NOW: readonly Evaluation[] = [
  result("Dinas Pendidikan", 2025, {
    letters: "A BB BB BB BB B BB BB BB BB BB B",
    unfulfilled: [0, 1, 0, 0, 1, 2],
    rows: [
      [CASCADE, "Selesai", "Pohon kinerja 2025"],
      [TARGETS, "Sudah ditindaklanjuti", ""],
    ],
  }),
  result("Dinas Kesehatan", 2025, {
    letters: "BB B B BB B CC BB B B B B CC",
    unfulfilled: [1, 2, 3, 1, 2, 4],
    recommends: { "2.c": REWARD },
    rows: [
      [REWARD, "Proses 60%", "Konsep peraturan bupati"],
      [CASCADE, "Selesai", "Pohon kinerja"],
    ],
  }),
  result("Dinas Sosial", 2025, {
    letters: "B CC CC B CC CC B CC CC B CC CC",
    unfulfilled: [1, 5, 4, 1, 4, 5, 2, 4, 3, 1, 3, 3],
    rows: [
      [TARGETS, "Belum", ""],
      [CASCADE, "menunggu anggaran perubahan", ""],
    ],
  }),
  result("Satuan Polisi Pamong Praja", 2025, {
    letters: "CC C C CC C D CC C D C D D",
    unfulfilled: [3, 6, 5, 2, 5, 8, 3, 6, 6, 2, 4, 4],
    recommends: { "1.b": CASCADE },
    rows: [[CASCADE, "Selesai", "Pohon kinerja"]],
  }),
  result("Sekretariat DPRD", 2025, { letters: "B B B - B B B B B B B B", criteria: "unanswered" }),
  result("Badan Keuangan", 2025, { letters: all("A") }),
  result(HOSTILE_OFFICE, 2025, {
    file: "2025/=cmd|' /C calc'!A0.xlsx",
    letters: all("C"),
    rows: [["</script><img src=x onerror=alert(1)> | =1+1", "@Selesai", "[klik](https://contoh.invalid)"]],
  }),
];

const BEFORE: readonly Evaluation[] = [
  result("Dinas Pendidikan", 2024, { recommends: { "1.b": CASCADE, "2.a": TARGETS } }),
  result("Dinas Kesehatan", 2024, { recommends: { "1.b": CASCADE, "2.c": REWARD } }),
  result("Dinas Sosial", 2024, {
    recommends: { "2.a": TARGETS, "3.b": REPORT },
    rows: [[TARGETS, "Proses"]],
  }),
  result("Satuan Polisi Pamong Praja", 2024, { recommends: { "1.b": CASCADE } }),
  result("Dinas Sosial", 2023, { file: "2023/sosial.xlsx", recommends: { "2.a": TARGETS } }),
];

export function followedRecap(language: Language = "id"): Sample {
  return followedUpAmong(NOW, BEFORE, language);
}

/** What a recap says when nobody knows of any recommendation and nothing could be drafted. */
export function followedNobody(): Sample {
  return followedUpAmong([result("Badan Keuangan", 2025, { letters: all("AA") })], [], "id");
}

/** So many offices with four recommendations each. */
export function followedMany(count: number): Sample {
  const statuses = ["Selesai", "Proses", "Belum", "menunggu anggaran"];
  const offices = Array.from({ length: count }, (_, place) =>
    result(`Dinas Contoh ${place + 1}`, 2025, {
      letters: all(["B", "CC", "C"][place % 3] ?? "B"),
      unfulfilled: Array.from({ length: 12 }, (_, part) => (place + part) % 4),
      rows: statuses.map((status, row) => [
        `Rekomendasi ${row + 1} untuk Dinas Contoh ${place + 1}.`,
        status,
        row === 0 ? "Laporan" : "",
      ]),
    }),
  );
  return followedUpAmong(offices, [], "id");
}

/** As a run makes it: from what is kept of each workbook. */
function followedUpAmong(
  current: readonly Evaluation[],
  earlier: readonly Evaluation[],
  language: Language,
): Sample {
  return recapOf(current, {
    language,
    analyses: { ...NO_ANALYSES, followUp: followUpOf(current, earlier, language) },
  });
}

function followUpOf(
  current: readonly Evaluation[],
  earlier: readonly Evaluation[],
  language: Language,
): FollowUps {
  const { entries, trees } = periodOf("2025", current);
  const texts = new Map(
    current.flatMap((evaluation): (readonly [string, EntryTexts])[] => {
      const own = entryTexts(evaluation, { followUp: true, evidence: false });
      return own ? [[resultName(evaluation), own]] : [];
    }),
  );
  const rubrics = EDITIONS.map(loadEdition);
  return followUp(
    { current: currentOf(entries, { texts, trees, rubrics }), previous: earlier.map(knownOf), findings: [] },
    { same: [], language },
  );
}
