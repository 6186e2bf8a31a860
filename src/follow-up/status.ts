/** What a status in a sheet *Tindak Lanjut* says. */
import type { FollowUpStatus, StatusDoubt } from "../follow-up.ts";
import { hasLetterOrDigit } from "../letters.ts";
import { plainName } from "../validate/unit-name.ts";

/**
 * Whole statuses, as sheets write them. `belum selesai` and `belum tuntas` are none: something may have been done or
 * nothing at all.
 */
const STATUSES: Readonly<Record<Exclude<FollowUpStatus, "unknown">, readonly string[]>> = {
  done: [
    "selesai",
    "sudah selesai",
    "telah selesai",
    "selesai seluruhnya",
    "selesai ditindaklanjuti",
    "selesai ditindak lanjuti",
    "sudah",
    "sudah ditindaklanjuti",
    "sudah ditindak lanjuti",
    "sudah ditindaklanjuti seluruhnya",
    "telah ditindaklanjuti",
    "telah ditindak lanjuti",
    "telah ditindaklanjuti seluruhnya",
    "ditindaklanjuti",
    "tuntas",
    "sudah tuntas",
    "telah tuntas",
    "sudah dilaksanakan",
    "telah dilaksanakan",
    "sesuai rekomendasi",
    "sesuai dengan rekomendasi",
    "telah sesuai rekomendasi",
    "done",
    "completed",
    "closed",
  ],
  "in-progress": [
    "proses",
    "dalam proses",
    "masih proses",
    "masih dalam proses",
    "sedang proses",
    "sedang dalam proses",
    "dalam proses tindak lanjut",
    "proses tindak lanjut",
    "sedang ditindaklanjuti",
    "sedang ditindak lanjuti",
    "sedang dilaksanakan",
    "sebagian",
    "selesai sebagian",
    "sebagian selesai",
    "sudah sebagian",
    "ditindaklanjuti sebagian",
    "sebagian ditindaklanjuti",
    "sudah ditindaklanjuti sebagian",
    "telah ditindaklanjuti sebagian",
    "on progress",
    "on process",
    "in progress",
    "progress",
  ],
  open: [
    "belum",
    "belum ada",
    "belum ada tindak lanjut",
    "belum ditindaklanjuti",
    "belum ditindak lanjuti",
    "belum dilaksanakan",
    "belum diproses",
    "belum dimulai",
    "tidak ditindaklanjuti",
    "tidak ditindak lanjuti",
    "not started",
    "open",
  ],
};

const BY_WORDS = new Map(
  (["done", "in-progress", "open"] as const).flatMap((status) =>
    STATUSES[status].map((words) => [words, status] as const),
  ),
);

/** A share done beside or instead of a status: `75%`, `Proses 75 %`, `Selesai (100%)`. */
const PERCENT = /\(?(\d{1,3})(?:[.,]\d{1,2})?\s*%\)?/g;

export interface StatedStatus {
  readonly status: FollowUpStatus;
  readonly doubt: Extract<StatusDoubt, "blank" | "unclear"> | null;
}

/** The status that a text says as a whole. What it says beside that, or by half, makes it unclear. */
export function statusOf(text: string): StatedStatus {
  if (!hasLetterOrDigit(text)) return { status: "unknown", doubt: "blank" };
  const percents = [...text.matchAll(PERCENT)].map(([, whole]) => statusOfPercent(Number(whole)));
  const words = plainName(text.replace(PERCENT, " "));
  const named = words === "" ? [] : [BY_WORDS.get(words) ?? null];
  const said = new Set([...percents, ...named]);
  const [status = null] = said;
  return said.size === 1 && status !== null
    ? { status, doubt: null }
    : { status: "unknown", doubt: "unclear" };
}

/** Null for a share that there is not. */
function statusOfPercent(percent: number): Exclude<FollowUpStatus, "unknown"> | null {
  if (percent > 100) return null;
  if (percent === 100) return "done";
  return percent === 0 ? "open" : "in-progress";
}
