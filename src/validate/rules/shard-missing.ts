import { formatList } from "../../language/format.ts";
import type { Gathered } from "../gathered.ts";
import { defineRule } from "../rule.ts";

interface Args {
  readonly missing: readonly number[];
  readonly of: number;
}

export const shardMissing = defineRule<Args, Gathered>({
  code: "SKP095",
  name: "shard-missing",
  severity: "error",
  text: {
    id: {
      title: "Hasil sebagian mesin belum ada",
      why: "Penilaian yang dibagi ke beberapa mesin baru lengkap setelah semua bagiannya selesai; rekap tanpa salah satu bagian melewatkan OPD tanpa terlihat.",
      message: ({ missing, of }) =>
        `Penilaian dibagi menjadi ${of} bagian, tetapi bagian ${formatList(missing.map(String), "id")} tidak ada.`,
      fix: ({ missing, of }) =>
        `Jalankan sakip score --shard ${missing[0] ?? 1}/${of} dan bagian lain yang belum ada, lalu susun rekapnya lagi.`,
    },
    en: {
      title: "Part of the machines' results missing",
      why: "Scoring that is split over several machines is complete only when every part is done; a recap without one of them leaves OPDs out unseen.",
      message: ({ missing, of }) =>
        `The work was split into ${of} parts, but ${missing.length === 1 ? "part" : "parts"} ${formatList(missing.map(String), "en")} ${missing.length === 1 ? "is" : "are"} not there.`,
      fix: ({ missing, of }) =>
        `Run sakip score --shard ${missing[0] ?? 1}/${of}, and any other part that is missing, then build the recap again.`,
    },
  },
  example: { missing: [2, 4], of: 4 },
  check: ({ sourceFault }) =>
    sourceFault?.kind === "shards-missing"
      ? [{ at: null, args: { missing: sourceFault.missing, of: sourceFault.of } }]
      : [],
});
