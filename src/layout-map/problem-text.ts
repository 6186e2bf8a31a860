/** The sentences for what is wrong with a map file. */
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { MapProblemKind } from "./problem.ts";

type Sentences = {
  readonly [Kind in MapProblemKind["kind"]]: (fault: Extract<MapProblemKind, { kind: Kind }>) => string;
};

const ID: Sentences = {
  "no-file": () => "Berkas peta ini tidak ada.",
  unreadable: ({ reason }) => `Berkas peta ini tidak dapat dibaca (${reason}).`,
  "too-large": () => "Berkas ini terlalu besar untuk sebuah peta.",
  malformed: () => "Isinya bukan YAML yang benar, atau satu kunci ditulis dua kali.",
  "not-a-map": () => "Isinya bukan peta tata letak; buat rancangannya dengan “sakip layout init”.",
  missing: () => "belum diisi.",
  "unknown-key": ({ key, near }) =>
    `kunci “${key}” tidak dikenal${near === null ? "." : `; mungkin maksudnya “${near}”?`}`,
  "not-allowed": ({ found, allowed }) =>
    `“${found}” tidak dapat dipakai; pilih ${formatList(allowed, "id", "or")}.`,
  "not-row": ({ found }) => `“${found}” bukan nomor baris; tulis bilangan bulat mulai dari 1.`,
  "not-column": ({ found }) => `“${found}” bukan kolom; tulis hurufnya, misalnya D.`,
  "not-fact": () => 'tulis { cell: "B3" } untuk isi sebuah sel, atau { value: "…" } untuk isi yang tetap.',
  "not-cell": ({ found }) => `“${found}” bukan sel; tulis misalnya B3 atau Identitas!B3.`,
  "not-year": ({ found }) => `“${found}” bukan tahun; tulis empat angka, misalnya 2025.`,
  "not-rows": () => "tulis “by text” agar baris dikenali dari kode dan uraiannya, atau daftar baris.",
  "wrong-kind": ({ found }) => `isinya tidak dapat dipakai: ${found}.`,
  "too-many": ({ maximum }) => `paling banyak ${maximum} butir.`,
  "header-reversed": ({ first, last }) => `baris judul berakhir (${last}) sebelum mulai (${first}).`,
  "outside-table": ({ row }) => `baris ${row} tidak berada di antara judul tabel dan baris terakhirnya.`,
  "no-title": () => "tabel ini belum memiliki kolom uraian (is: title).",
  "no-answer": () => "tabel ini belum memiliki kolom jawaban (is: answer).",
  "no-owner": ({ is }) => `kolom “${is}” harus menyebut milik siapa: of: self, evaluator, atau single.`,
  "meaning-twice": ({ is }) => `sudah ada kolom lain untuk “${is}” dalam tabel ini.`,
  "tick-misplaced": ({ is }) =>
    `kolom “${is}” tidak dapat berisi tanda; tick hanya untuk is: answer atau is: criterion.`,
  "tick-alone": ({ tick, lacking }) =>
    `kolom tick: ${tick} ini belum memiliki pasangan; tambahkan kolom tick: ${lacking} milik penilai yang sama.`,
  "unknown-code": ({ code, rubric }) => `“${code}” tidak ada dalam rubrik ${rubric}.`,
  "code-twice": ({ code }) => `${code} sudah dipetakan ke baris lain.`,
  "row-twice": ({ row, other }) => `baris ${row} sudah dipetakan sebagai ${other}.`,
  "criterion-alone": ({ code }) => `kriteria ini dipetakan, tetapi sub-komponennya (${code}) belum.`,
  "unknown-letter": ({ letter, allowed }) =>
    `“${letter}” bukan jawaban yang dikenal; pilih ${formatList(allowed, "id", "or")}.`,
  "words-twice": ({ words }) => `“${words}” sudah diterjemahkan di atas; besar kecil huruf tidak dibedakan.`,
  "assessors-apart": () =>
    "lembar-lembar harus berisi jawaban penilai yang sama, atau satu lembar self dan satu lembar evaluator.",
};

const EN: Sentences = {
  "no-file": () => "There is no such map file.",
  unreadable: ({ reason }) => `This map file cannot be read (${reason}).`,
  "too-large": () => "This file is too large for a map.",
  malformed: () => "Its content is not valid YAML, or a key stands twice.",
  "not-a-map": () => "Its content is no layout map; draft one with “sakip layout init”.",
  missing: () => "is missing.",
  "unknown-key": ({ key, near }) =>
    `the key “${key}” is unknown${near === null ? "." : `; perhaps “${near}” is meant?`}`,
  "not-allowed": ({ found, allowed }) =>
    `“${found}” cannot be used; choose ${formatList(allowed, "en", "or")}.`,
  "not-row": ({ found }) => `“${found}” is no row number; write a whole number from 1.`,
  "not-column": ({ found }) => `“${found}” is no column; write its letters, such as D.`,
  "not-fact": () => 'write { cell: "B3" } for what stands in a cell, or { value: "…" } for what is fixed.',
  "not-cell": ({ found }) => `“${found}” is no cell; write for example B3 or Identitas!B3.`,
  "not-year": ({ found }) => `“${found}” is no year; write four digits, such as 2025.`,
  "not-rows": () => "write “by text” to have rows recognised by their codes and texts, or a list of rows.",
  "wrong-kind": ({ found }) => `its content cannot be used: ${found}.`,
  "too-many": ({ maximum }) => `at most ${maximum} entries.`,
  "header-reversed": ({ first, last }) => `the header ends (${last}) before it begins (${first}).`,
  "outside-table": ({ row }) => `row ${row} does not stand between the table's header and its last row.`,
  "no-title": () => "this table has no column of wordings yet (is: title).",
  "no-answer": () => "this table has no answer column yet (is: answer).",
  "no-owner": ({ is }) => `the column “${is}” must say whose it is: of: self, evaluator or single.`,
  "meaning-twice": ({ is }) => `there is another column for “${is}” in this table.`,
  "tick-misplaced": ({ is }) =>
    `the column “${is}” cannot hold ticks; tick is for is: answer or is: criterion only.`,
  "tick-alone": ({ tick, lacking }) =>
    `this column tick: ${tick} has no partner; add the same assessor's column tick: ${lacking}.`,
  "unknown-code": ({ code, rubric }) => `“${code}” is not in the rubric ${rubric}.`,
  "code-twice": ({ code }) => `${code} is mapped to another row already.`,
  "row-twice": ({ row, other }) => `row ${row} is mapped as ${other} already.`,
  "criterion-alone": ({ code }) => `this criterion is mapped but its sub-component (${code}) is not.`,
  "unknown-letter": ({ letter, allowed }) =>
    `“${letter}” is no known answer; choose ${formatList(allowed, "en", "or")}.`,
  "words-twice": ({ words }) => `“${words}” is translated above already; capitals do not count.`,
  "assessors-apart": () =>
    "the sheets must hold the answers of the same assessors, or one those of self and one those of evaluator.",
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { id: ID, en: EN };

/** The sentence without the place where the fault is. */
export function problemSentence(fault: MapProblemKind, language: Language): string {
  return (SENTENCES[language][fault.kind] as (fault: MapProblemKind) => string)(fault);
}
