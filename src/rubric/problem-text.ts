/** The sentences for what is wrong with a rubric file. */
import type { Language } from "../language/language.ts";
import { placeName } from "./place.ts";
import type { CodeForm, Fault, Problem, ValueKind } from "./problem.ts";

type Sentences = { readonly [Kind in Fault["kind"]]: (fault: Extract<Fault, { kind: Kind }>) => string };

const comma = (figure: number | string) => String(figure).replace(".", ",");
const quoted = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(", ");

const KINDS_ID: Readonly<Record<ValueKind, string>> = {
  text: "teks",
  number: "angka",
  "whole-number": "bilangan bulat",
  boolean: "true atau false",
  list: "daftar [ … ]",
  object: "objek { … }",
  null: "null",
};

const FORMS_ID: Readonly<Record<CodeForm, string>> = {
  id: 'huruf kecil, angka, dan tanda hubung, misalnya "perwal-12-2024-unit"',
  letter: 'satu atau dua huruf besar, misalnya "BB"',
  "component-code": 'angka, misalnya "1"',
  "subcomponent-code": 'kode komponen, titik, dan satu huruf kecil, misalnya "1.a"',
};

const SHARES = '{ "exactly": 100 }, { "over": 0, "upTo": 25 }, { "over": 75, "below": 100 }';

const ID: Sentences = {
  missing: () => "belum diisi.",
  "wrong-kind": ({ expected, found }) =>
    `harus berupa ${KINDS_ID[expected]}, tetapi berisi ${KINDS_ID[found]}.`,
  "blank-text": () => "tidak boleh kosong.",
  "wrong-form": ({ form, found }) => `${JSON.stringify(found)} tidak dapat dipakai; tulis ${FORMS_ID[form]}.`,
  "too-small": ({ minimum, inclusive, found }) =>
    `harus ${inclusive ? "paling sedikit" : "lebih dari"} ${comma(minimum)}, tetapi berisi ${comma(found)}.`,
  "too-large": ({ maximum, found }) =>
    `tidak boleh lebih dari ${comma(maximum)}, tetapi berisi ${comma(found)}.`,
  "too-few": ({ minimum }) => `harus berisi paling sedikit ${minimum} butir.`,
  "not-allowed": ({ allowed }) => `hanya boleh berisi ${quoted(allowed)}.`,
  "unknown-keys": ({ keys }) => `berisi kunci yang tidak dikenal: ${quoted(keys)}.`,
  "wrong-share": () => `harus ditulis seperti salah satu contoh ini, dengan angka 0 sampai 100: ${SHARES}.`,
  "not-a-rubric": () => "Isi berkas bukan rubrik: seluruh isinya harus berupa satu objek { … }.",
  "total-weight": ({ sum }) => `bobot semua komponen harus berjumlah 100, tetapi berjumlah ${comma(sum)}.`,
  "component-weight": ({ weight, sum }) =>
    `bobotnya ${comma(weight)}, tetapi bobot sub-komponennya berjumlah ${comma(sum)}.`,
  "code-repeated": ({ code }) => `kode ${code} dipakai lebih dari satu kali.`,
  "code-foreign": ({ code, component }) => `kode ${code} tidak diawali kode komponennya, ${component}.`,
  "criterion-number": ({ found, expected }) =>
    `bernomor ${found}, seharusnya ${expected}: nomor kriteria urut mulai dari 1.`,
  "letter-repeated": ({ letter }) => `huruf ${letter} dipakai lebih dari satu kali.`,
  "value-order": ({ letter, value, better, betterValue }) =>
    `nilai ${letter} (${comma(value)}) harus lebih rendah daripada nilai ${better} (${comma(betterValue)}) yang tertulis di atasnya.`,
  "band-order": ({ letter, better }) =>
    `rentang ${letter} harus di bawah rentang ${better}: yang terbaik ditulis paling atas.`,
  "band-empty": ({ letter }) =>
    `rentang ${letter} kosong: batas atasnya harus lebih besar daripada batas bawahnya.`,
  "band-gap": ({ from, to }) =>
    from === to
      ? `nilai tepat ${comma(from)} tidak masuk rentang mana pun.`
      : `ada celah antara ${comma(from)} dan ${comma(to)}.`,
  "band-overlap": ({ lower, upper, at }) =>
    `rentang ${lower} dan ${upper} bertumpang tindih mulai dari ${comma(at)}.`,
  "judged-share": ({ letter, best }) =>
    `rentang ${letter} harus sama dengan rentang ${best}, huruf tertinggi yang tidak memerlukan pertimbangan penilai.`,
  "all-judged": () => 'paling sedikit satu huruf harus tanpa pertimbangan penilai ("judgement": false).',
  "letter-without-predicate": ({ letter }) =>
    `huruf ${letter} ada pada skala, tetapi tidak ada pada predikat.`,
  "predicate-without-letter": ({ letter }) => `predikat ${letter} tidak ada pada skala.`,
  "flag-unknown": ({ letter, letters }) =>
    `${JSON.stringify(letter)} bukan huruf predikat; pilih salah satu dari ${letters.join(", ")}.`,
  "years-reversed": ({ from, to }) => `tahun akhir (${to}) mendahului tahun awal (${from}).`,
  "correction-idle": () => "tidak mengubah apa pun: yang tercetak sama dengan yang dikoreksi.",
  "criteria-needed": ({ code, method }) =>
    `${code} harus memiliki paling sedikit satu kriteria, karena cara penilaian ${JSON.stringify(method)} menghitung dari kriteria.`,
  "criterion-weight-missing": () =>
    'bobot kriteria belum diisi, padahal "weighting" berisi "criteria": setiap kriteria harus berbobot.',
  "criterion-weight-idle": () =>
    'kriteria ini berbobot, tetapi bobot itu tidak dipakai; hapus bobotnya, atau isi "weighting" dengan "criteria".',
  "answer-repeated": ({ answer }) => `jawaban ${JSON.stringify(answer)} tertulis lebih dari satu kali.`,
  "answers-alike": ({ fulfilled, answers }) =>
    `hanya satu jawaban yang boleh ber-"fulfilled": ${fulfilled}, tetapi ada ${answers.length}: ${quoted(answers)}.`,
  "scale-floor": ({ letter, value, lowest }) =>
    `rata-rata dapat serendah ${comma(lowest)}, tetapi huruf terendah (${letter}) bernilai ${comma(value)}: rata-rata di bawahnya tidak mencapai huruf apa pun.`,
};

const KINDS_EN: Readonly<Record<ValueKind, string>> = {
  text: "a text",
  number: "a number",
  "whole-number": "a whole number",
  boolean: "true or false",
  list: "a list [ … ]",
  object: "an object { … }",
  null: "null",
};

const FORMS_EN: Readonly<Record<CodeForm, string>> = {
  id: 'lower-case letters, digits and hyphens, for example "perwal-12-2024-unit"',
  letter: 'one or two capital letters, for example "BB"',
  "component-code": 'digits, for example "1"',
  "subcomponent-code": 'the component\'s code, a point and one small letter, for example "1.a"',
};

const EN: Sentences = {
  missing: () => "is missing.",
  "wrong-kind": ({ expected, found }) => `must be ${KINDS_EN[expected]} but is ${KINDS_EN[found]}.`,
  "blank-text": () => "must not be blank.",
  "wrong-form": ({ form, found }) => `${JSON.stringify(found)} cannot be used; write ${FORMS_EN[form]}.`,
  "too-small": ({ minimum, inclusive, found }) =>
    `must be ${inclusive ? "at least" : "more than"} ${minimum} but is ${found}.`,
  "too-large": ({ maximum, found }) => `must be at most ${maximum} but is ${found}.`,
  "too-few": ({ minimum }) => `must have at least ${minimum} ${minimum === 1 ? "entry" : "entries"}.`,
  "not-allowed": ({ allowed }) => `may only be ${quoted(allowed)}.`,
  "unknown-keys": ({ keys }) => `has unknown keys: ${quoted(keys)}.`,
  "wrong-share": () => `must be written like one of these, with numbers from 0 to 100: ${SHARES}.`,
  "not-a-rubric": () => "The file holds no rubric: its whole content must be one object { … }.",
  "total-weight": ({ sum }) => `the weights of all components must add up to 100 but add up to ${sum}.`,
  "component-weight": ({ weight, sum }) =>
    `its weight is ${weight}, but the weights of its sub-components add up to ${sum}.`,
  "code-repeated": ({ code }) => `the code ${code} is used more than once.`,
  "code-foreign": ({ code, component }) =>
    `the code ${code} does not begin with its component's code, ${component}.`,
  "criterion-number": ({ found, expected }) =>
    `is numbered ${found} and should be ${expected}: criteria are numbered from 1.`,
  "letter-repeated": ({ letter }) => `the letter ${letter} is used more than once.`,
  "value-order": ({ letter, value, better, betterValue }) =>
    `the value of ${letter} (${value}) must be lower than that of ${better} (${betterValue}) above it.`,
  "band-order": ({ letter, better }) =>
    `the band of ${letter} must be below that of ${better}: the best is written first.`,
  "band-empty": ({ letter }) =>
    `the band of ${letter} is empty: its upper bound must be above its lower bound.`,
  "band-gap": ({ from, to }) =>
    from === to ? `exactly ${from} belongs to no band.` : `there is a gap between ${from} and ${to}.`,
  "band-overlap": ({ lower, upper, at }) => `the bands of ${lower} and ${upper} overlap from ${at} on.`,
  "judged-share": ({ letter, best }) =>
    `the band of ${letter} must be that of ${best}, the best letter that needs no person's judgement.`,
  "all-judged": () => 'at least one letter must need no person\'s judgement ("judgement": false).',
  "letter-without-predicate": ({ letter }) =>
    `the letter ${letter} is in the scale but not among the predicates.`,
  "predicate-without-letter": ({ letter }) => `the predicate ${letter} is not in the scale.`,
  "flag-unknown": ({ letter, letters }) =>
    `${JSON.stringify(letter)} is no predicate's letter; choose one of ${letters.join(", ")}.`,
  "years-reversed": ({ from, to }) => `the last year (${to}) comes before the first (${from}).`,
  "correction-idle": () => "changes nothing: what was printed is what it was corrected to.",
  "criteria-needed": ({ code, method }) =>
    `${code} must have at least one criterion, because the scoring ${JSON.stringify(method)} counts criteria.`,
  "criterion-weight-missing": () =>
    'the criterion has no weight although "weighting" is "criteria": every criterion needs one.',
  "criterion-weight-idle": () =>
    'the criterion has a weight that is not used; remove it, or set "weighting" to "criteria".',
  "answer-repeated": ({ answer }) => `the answer ${JSON.stringify(answer)} is listed more than once.`,
  "answers-alike": ({ fulfilled, answers }) =>
    `only one answer may have "fulfilled": ${fulfilled}, but there are ${answers.length}: ${quoted(answers)}.`,
  "scale-floor": ({ letter, value, lowest }) =>
    `a mean can be as low as ${lowest}, but the lowest letter (${letter}) is worth ${value}: a mean below it reaches no letter.`,
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { id: ID, en: EN };

/** One problem as a sentence that begins with its place. */
export function problemSentence({ at, fault }: Problem, data: unknown, language: Language): string {
  const sentence = (SENTENCES[language][fault.kind] as (fault: Fault) => string)(fault);
  const place = placeName(at, data, language);
  return place === "" ? sentence : `${capitalised(place)}: ${sentence}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
