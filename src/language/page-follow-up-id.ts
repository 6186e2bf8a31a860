/** What rekap.html says of follow-up and drafts, in Bahasa Indonesia. */
import { followUpId } from "./follow-up-id.ts";

const { statuses, doubts, again, share, shareBetween, unit, recommendation, subcomponent } = followUpId;

export const pageFollowUpId = {
  title: "Tindak lanjut dan rancangan rekomendasi",
  lead: "Status menurut lembar Tindak Lanjut dan rekomendasi tahun lalu. Yang tidak pasti tidak dihitung selesai dan tidak dihitung belum, sehingga bagian yang selesai dapat berupa rentang.",
  nothing: "Tidak ada rekomendasi tahun lalu yang diketahui.",
  statement: (done: string, of: string, percent: string, units: string, all: string) =>
    `${done} dari ${of} rekomendasi tahun lalu selesai (${percent}), pada ${units} dari ${all} OPD.`,
  ...{ share, shareBetween, statuses, doubts, again },
  ofAll: (of: string) => `dari ${of} rekomendasi`,
  unknownNote: "status kosong, tidak jelas, atau tidak disebut",
  carried: "terbawa",
  carriedNote: "belum selesai dua tahun berturut-turut atau lebih",
  units: "Tindak lanjut tiap OPD",
  unitsCaption: "Tindak lanjut rekomendasi tiap OPD",
  ...{ unit, recommendation, subcomponent },
  shareDone: "Selesai (%)",
  columns: {
    of: "Rekomendasi",
    done: "Selesai",
    inProgress: "Proses",
    open: "Belum",
    unknown: "Tidak diketahui",
    carriedOver: "Terbawa",
  },
  recommendations: "Rekomendasi tahun lalu satu per satu",
  recommendationsCaption: "Rekomendasi tahun lalu dan statusnya",
  code: "Kode",
  status: "Status",
  since: "Belum sejak",
  years: (count: string) => `${count} tahun berturut-turut belum selesai`,
  evidence: (evidence: string) => `Bukti: ${evidence}`,
  causes: "Yang paling banyak menambah nilai di seluruh OPD",
  pointsOfAll: "Poin",
  drafts: "Rancangan rekomendasi tahun ini",
  draftsLead:
    "RANCANGAN untuk LHE, disusun dari kriteria yang belum terpenuhi dan sub-komponen yang terlemah; evaluator yang memutuskan. Yang menambah nilai paling banyak lebih dahulu.",
  draftsCaption: "Rancangan rekomendasi tahun ini",
  noDrafts: "Tidak ada yang dapat direkomendasikan dari kriteria maupun huruf.",
  points: "Hingga",
  draft: "Rancangan",
};

/** The keys that every language has. */
export type PageFollowUpTexts = typeof pageFollowUpId;
