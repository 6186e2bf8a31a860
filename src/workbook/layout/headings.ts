/** What the title over a column means: what stands in the column, and whose it is. */

/** `tick`: answers to criteria only (Ya/Tidak). `other`: figures that are nobody's answer now, such as last year's. */
export type Role =
  | "number"
  | "title"
  | "weight"
  | "answer"
  | "tick"
  | "score"
  | "note"
  | "evidence"
  | "recommendation"
  | "other";

/** `unit`: the OPD named as such; `final`: what evaluators agreed on after a first evaluator's block. */
export type Owner = "self" | "unit" | "evaluator" | "final" | "quality-assurance" | "unnamed";

/** Whose answers are the OPD's: they may stand under nobody's name. */
export const OPD_OWNERS: readonly Owner[] = ["self", "unit", "unnamed"];
export const EVALUATOR_OWNERS: readonly Owner[] = ["evaluator", "final"];

/** A sentence that mentions an answer is no heading. */
const LONGEST_HEADING = 60;

const NUMBER =
  /^(no|nomor|kode|no urut|no kode|no kriteria|number|((sub ?)?category |criteri(on|a) )?(code|id|number|no))$/;

/** Whether a text titles the column that numbers the rows; every row is asked. */
export function isNumberTitle(words: string): boolean {
  return NUMBER.test(words);
}

/** The first pattern that fits the plain words of a title decides. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["number", NUMBER],
  ["recommendation", /\b(rekomendasi|saran|recommendations?)\b/],
  [
    "evidence",
    /\b(evidences?|eviden|evidens|bukti|data dukung|dokumen pendukung|daftar dokumen|supporting (data|documents?))\b/,
  ],
  [
    "note",
    /\b(catatan|keterangan|ket|penjelasan|alasan|komentar|tanggapan|justifikasi|dasar penilaian|notes?|remarks?|comments?|justification|reasons?|explanation)\b/,
  ],
  [
    "other",
    /\b(lalu|lama|sebelum|sebelumnya|target|rencana|maks|maksimal|maksimum|max|minimal|selisih|gap|didukung|realisasi|penanggung jawab|pic|nama|paraf|inisial|tanda tangan|ttd|tanggal|nip|jabatan|prioritas)\b/,
  ],
  ["other", /\b(last year|previous|prior|planned|maximum|minimum|difference|name|signature|date|priority)\b/],
  ["score", /^bobot (x|kali) |\b(terbobot|tertimbang|weighted)\b/],
  // In English the thing that a title means comes last: `Criterion Weight`, `Auditee Value`.
  ["weight", /^(bobot|weight(ing|age)?)\b|\bweight(ing|age)?$/],
  ["tick", /\b(ya tidak|y t|ceklis|checklist|centang|yes no|y n)\b/],
  ["answer", /^(jawaban|jawab|jwb|huruf|predikat|pilihan|answer|grade|letter|rating)\b/],
  ["answer", /\b(huruf|jawaban)\b|\b(answer|grade|letter|rating)$/],
  ["score", /^(nilai|skor|score|value|points)\b|\b(score|value|points)$/],
  ["title", /^(sub ?)?(kategori|category)$/],
  [
    "title",
    /\b(komponen|subkomponen|kriteria|uraian|indikator|aspek|pertanyaan|pernyataan|unsur|(sub)?components?|criteri(on|a)|indicator|aspect|question|statement)\b/,
  ],
  ["weight", /\bbobot\b/],
  ["answer", /\b(jawab|jwb|predikat|pilihan)\b/],
  ["score", /\b(nilai|skor|score|angka)\b/],
];

/** Every short text of a sheet is asked, and forms repeat theirs; so many roles are remembered. */
const REMEMBERED = 2048;
const remembered = new Map<string, Role | null>();

/** What a column holds by its title; null for a title that does not say. */
export function roleOf(words: string): Role | null {
  if (words === "" || words.length > LONGEST_HEADING) return null;
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const role = ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(words, role);
  return role;
}

const EVALUATOR =
  /\b(evaluator|apip|inspektorat|verifikator|verifikasi|asesor|reviu|reviewer|itjen|itda|itko|itkab|itprov|tim evaluasi|tim penilai|penilai|tpi|inspektur|auditor|ketua tim|anggota tim|dalnis|pengendali|assessor|inspectorate|verifier|evaluation team)\b/;
const SELF = /\b(mandiri|self|swa nilai|pm|auditi|auditee)\b/;

const OWNERS: readonly (readonly [Owner, RegExp])[] = [
  ["quality-assurance", /\b(penjaminan kualitas|penjaminan mutu|quality assurance|qa)\b/],
  ["final", /\b(final|kesepakatan|hasil akhir|panel|agreed|consensus)\b/],
  ["evaluator", EVALUATOR],
  ["self", SELF],
  ["evaluator", /\b(hasil evaluasi|evaluation results?)\b/],
  ["unit", /\b(unit|satker|satuan kerja|opd|skpd|pd|perangkat daerah|instansi|pemda|agency|department)\b/],
];

/** Whose column it is by its title. A title that names both assessors does not say. */
export function ownerOf(words: string): Owner {
  const owner = OWNERS.find(([, pattern]) => pattern.test(words))?.[0] ?? "unnamed";
  return owner === "evaluator" && EVALUATOR.test(words) && SELF.test(words) ? "unnamed" : owner;
}

/** `first`: given on the way to the answer that counts, `last`. */
export type Stage = "first" | "last";

const FIRST = /\b(awal|sementara|draf|draft|initial|preliminary|provisional)\b/;
const LAST = /\b(akhir|final)\b/;

/** The stage that a title names, with the rest of its words: `Huruf Awal` and `Huruf Akhir` are one thing twice. */
export function stageOf(words: string): { readonly stage: Stage; readonly of: string } | null {
  if (FIRST.test(words) === LAST.test(words)) return null;
  const [stage, pattern] = FIRST.test(words) ? (["first", FIRST] as const) : (["last", LAST] as const);
  return { stage, of: words.replace(pattern, " ").replace(/ +/g, " ").trim() };
}

/** Titles from this rank on call the column the answer itself, not a letter that goes with it. */
export const PLAIN_ANSWER = 3;

/** "Jawaban 2024" beside "Jawaban" is an earlier year's. */
export function isDated(words: string): boolean {
  return /\b20\d\d\b/.test(words);
}

/** How surely a title means the answer: `Jawaban` before `Nilai Jawaban`, before `Huruf`, before `Predikat`. */
export function answerRank(words: string): number {
  const dated = isDated(words) ? 1 : 0;
  if (/\b(nilai|skor)\b.*\b(jawaban|jawab|jwb)\b/.test(words)) return 2 - dated;
  if (/\b(jawaban|jawab|jwb|answer)\b/.test(words)) return 5 - dated * 2;
  if (/\b(huruf|pilihan|grade|letter|rating)\b/.test(words)) return 2 - dated;
  return /\bpredikat\b/.test(words) ? 1 - dated : 0;
}

/** How surely a title means the score of the row and not the value of the letter. */
export function scoreRank(words: string): number {
  if (/\b(konversi|angka|huruf|jawaban|persen|persentase|indeks)\b/.test(words)) return 0;
  return /^(nilai|skor)$/.test(words) ? 2 : 1;
}

/** Whether letters under such a title may be answers although it does not say so: `Penilaian`, `Hasil`, `Evaluator`. */
export function mayHoldAnswers(role: Role | null, owner: Owner, words: string): boolean {
  if (role === "answer" || role === "tick" || role === "score") return true;
  return role === null && (owner !== "unnamed" || /\b(penilaian|hasil|assessment|results?)\b/.test(words));
}
