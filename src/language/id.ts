/** Every sentence of the reports and of the command line in Bahasa Indonesia. The prose of a rule stays with the rule. */

import { compareId } from "./compare-id.ts";
import { evidenceId } from "./evidence-id.ts";
import { followUpId } from "./follow-up-id.ts";
import { gapId } from "./gap-id.ts";
import { layoutId } from "./layout-id.ts";
import { planId } from "./plan-id.ts";
import { profilesId } from "./profiles-id.ts";
import { recapId } from "./recap-id.ts";
import { reconciliationId } from "./reconciliation-id.ts";
import { regionId } from "./region-id.ts";
import { regionPlanId } from "./region-plan-id.ts";
import { rubricId } from "./rubric-id.ts";
import { templateCheckId } from "./template-check-id.ts";
import { templateDiffId } from "./template-diff-id.ts";
import { templateId } from "./template-id.ts";

export const id = {
  report: {
    reconciliation: reconciliationId,
    severity: { error: "Kesalahan", warning: "Peringatan", info: "Informasi" },
    configured: { error: "kesalahan", warning: "peringatan", info: "informasi", off: "dimatikan" },
    dimension: { keberadaan: "Keberadaan", kualitas: "Kualitas", pemanfaatan: "Pemanfaatan" },
    aspect: (dimension: string, component: string) => `${dimension} ${component}`,
    assessor: { self: "Mandiri", evaluator: "Evaluator", single: "Jawaban" },
    official: {
      self: "penilaian mandiri",
      selfOnly: "penilaian mandiri (kolom evaluator masih kosong)",
      evaluator: "evaluator",
      single: "satu kolom jawaban; formulir tidak menyebut siapa penilainya",
    },
    officialMark: "(resmi)",

    unknownUnit: "OPD tidak disebutkan",
    unit: "OPD",
    unitCode: "Kode OPD",
    cluster: "Klaster",
    region: "Pemerintah daerah",
    year: "Tahun",
    file: "Berkas",
    sheet: "Lembar",
    rubric: "Rubrik",
    assessorUsed: "Nilai resmi dari",
    tool: "Alat",

    code: "Kode",
    component: "Komponen / sub-komponen",
    letter: "Jawaban",
    score: "Nilai",
    scoreOfWeight: "Nilai / bobot",
    weight: "Bobot",
    total: "Nilai akhir",
    predicate: "Predikat",
    derived: "huruf diturunkan dari bagian kriteria yang terpenuhi, bukan diisi langsung",

    result: (total: string, of: string, predicate: string) =>
      `NILAI AKHIR ${total} dari ${of}, predikat ${predicate}`,
    next: (points: string, predicate: string) =>
      `Harus naik lebih dari ${points} untuk mencapai ${predicate}`,
    flagged: (from: string) => `DITANDAI: ${from} ke bawah`,
    notFlagged: "Tidak ditandai",
    incomplete: (answered: string, of: string, min: string, max: string) =>
      `BELUM LENGKAP: ${answered} dari ${of} terjawab; nilai akhir masih antara ${min} dan ${max}`,
    missing: "Belum ada jawaban yang dapat dipakai",
    undecided: "Predikat dan penandaan baru diberikan setelah semua sub-komponen terjawab.",
    unscored: "TIDAK DINILAI: penyebabnya ada pada temuan di bawah",

    noFindings: "Tidak ada temuan.",
    likewise: (items: string) => `Demikian pula ${items}.`,
    fixLikewise: "Lakukan hal yang sama pada yang lain.",
    wholeFile: "seluruh berkas",
    more: (count: string) => `dan ${count} temuan lain yang sejenis:`,
    written: "Berkas yang ditulis",
    incompleteShort: (answered: string, of: string) => `Belum lengkap, ${answered} dari ${of} terjawab`,
    unscoredShort: "Tidak dinilai",
    counts: (errors: string, warnings: string, infos: string) =>
      `${errors} kesalahan, ${warnings} peringatan, ${infos} informasi`,

    batch: (workbooks: string, scored: string, incomplete: string, unreadable: string, notLke: string) =>
      `${workbooks} berkas: ${scored} dinilai, ${incomplete} belum lengkap, ${unreadable} tidak terbaca, ${notLke} bukan LKE`,
    batchFlagged: (count: string) => `${count} OPD ditandai:`,
    batchNoneFlagged: "Tidak ada OPD yang ditandai.",

    memo: {
      title: "Ringkasan Hasil Penilaian SAKIP",
      batchTitle: "Rekapitulasi",
      identity: "Identitas",
      field: "Uraian",
      value: "Keterangan",
      result: "Hasil",
      assessorTotals: "Nilai menurut penilai",
      assessor: "Penilai",
      answered: "Terjawab",
      answeredOf: (answered: string, of: string) => `${answered} dari ${of}`,
      scored: (unit: string, total: string, of: string, predicate: string) =>
        `${unit} memperoleh nilai **${total}** dari ${of} dengan predikat **${predicate}**.`,
      incomplete: (unit: string, answered: string, of: string, min: string, max: string) =>
        `Penilaian ${unit} **belum lengkap**: baru ${answered} dari ${of} sub-komponen yang terjawab, sehingga predikat belum dapat diberikan. Nilai akhir masih berada di antara ${min} dan ${max}.`,
      missing: (codes: string) => `Sub-komponen yang belum memiliki jawaban yang dapat dipakai: ${codes}.`,
      unscored: "Berkas ini **tidak dinilai**. Penyebabnya tercantum pada bagian Temuan.",
      flagged: (from: string) =>
        `OPD ini **ditandai** karena predikatnya ${from} ke bawah, sehingga perlu didampingi lebih dahulu.`,
      notFlagged: (from: string) => `OPD ini tidak ditandai: predikatnya di atas ${from}.`,
      official: {
        self: "Nilai resmi memakai jawaban penilaian mandiri.",
        evaluator: "Nilai resmi memakai jawaban evaluator.",
        single: "Formulir hanya memiliki satu kolom jawaban dan tidak menyebut siapa penilainya.",
      },
      components: "Nilai per komponen",
      derived: "° Huruf diturunkan dari bagian kriteria yang terpenuhi karena hurufnya tidak diisi.",
      strengths: "Kekuatan dan kelemahan",
      strongest: "Sub-komponen terkuat:",
      weakest: "Sub-komponen yang paling banyak kehilangan nilai:",
      strong: (subcomponent: string, letter: string, score: string, weight: string) =>
        `${subcomponent}: ${letter}, nilai ${score} dari ${weight}`,
      weak: (subcomponent: string, letter: string, score: string, weight: string, lost: string) =>
        `${subcomponent}: ${letter}, nilai ${score} dari ${weight}, kehilangan ${lost}`,
      level: "Semua sub-komponen yang terjawab bernilai sama, sehingga tidak ada yang menonjol.",
      next: "Menuju predikat berikutnya",
      nextNeeds: (points: string, predicate: string) =>
        `Nilai akhir harus naik **lebih dari ${points}** untuk mencapai **${predicate}**.`,
      nextRoom: "Ruang perbaikan terbesar ada pada:",
      notes: "Catatan dan rekomendasi evaluator",
      note: "Catatan",
      recommendation: "Rekomendasi",
      followUp: "Tindak lanjut rekomendasi tahun lalu",
      followUpText: "Rekomendasi",
      followUpStatus: "Status",
      followUpEvidence: "Bukti dukung",
      findings: "Temuan",
      finding: "Temuan dan tindakan",
      place: "Sel",
      provenance: "Asal-usul",
      sha256: "SHA-256 berkas",
      rubricSha256: "SHA-256 rubrik",
      severities: "Tingkat temuan yang diatur konfigurasi",
    },
  },

  layout: layoutId,
  rubric: rubricId,
  profiles: profilesId,
  recap: recapId,
  compare: compareId,
  gap: gapId,
  plan: planId,
  region: regionId,
  followUp: followUpId,
  evidence: evidenceId,
  regionPlan: regionPlanId,
  template: templateId,

  templateCheck: templateCheckId,
  templateDiff: templateDiffId,

  cli: {
    program: "Menilai lembar kerja evaluasi (LKE) SAKIP secara tepat dan menjelaskan setiap angkanya.",
    usage: "Pemakaian:",
    usageOptions: "[opsi]",
    usageCommand: "[perintah]",
    arguments: "Argumen:",
    options: "Opsi:",
    globalOptions: "Opsi umum:",
    commands: "Perintah:",
    defaultValue: "bawaan",
    choices: "pilihan",
    help: "tampilkan bantuan ini",
    helpCommand: "tampilkan bantuan sebuah perintah",
    version: "tampilkan versi",
    lang: "bahasa keluaran: id atau en",
    color: "selalu pakai warna",
    noColor: "jangan pakai warna (NO_COLOR juga dipatuhi)",
    quiet: "jangan tampilkan apa pun selain kesalahan",
    verbose: "tampilkan rincian proses",
    config: "berkas konfigurasi yang dipakai (bawaan: sakip.config.yaml atau .json terdekat ke atas)",

    score: {
      summary: "menilai berkas LKE",
      paths: "berkas LKE, folder (dicari berkas di dalamnya), atau pola glob",
      out: "folder tempat hasil ditulis (bawaan: di samping setiap berkas masukan)",
      format:
        "bentuk keluaran di layar: table, json, ndjson, csv, markdown, github, sarif, junit, atau concise",
      assessor: "jawaban siapa yang menjadi nilai resmi: auto, self (mandiri), atau evaluator",
      rubric: "id rubrik atau berkas rubrik (bawaan: dikenali dari berkas LKE)",
      sheet: "lembar yang dinilai, bila berkas memuat beberapa lembar LKE",
      opd: "nama OPD, bila berkas tidak menyebutkannya",
      year: "tahun yang dievaluasi, bila berkas tidak menyebutkannya",
      flagFrom: "predikat ini dan yang lebih rendah ditandai (bawaan: menurut rubrik)",
      failOn: "kapan keluar dengan kode 1: error, flagged, incomplete, warning, atau never",
      noWrite: "hanya tampilkan, jangan tulis berkas",
      overwrite: "timpa hasil yang sudah ada",
      jobs: "banyaknya berkas yang dinilai bersamaan (bawaan: jumlah inti prosesor)",
      exclude: "lewati berkas yang cocok dengan pola glob ini; boleh diulang",
      timeout: "batas waktu membaca satu berkas, dalam detik (bawaan: 60)",
      resume: "lanjutkan: hasil sebelumnya yang masih berlaku dipakai lagi, sisanya dinilai dan diganti",
      shard: "kerjakan bagian ke-i dari n saja, misalnya 2/4; gabungkan dengan “sakip recap”",
      opdList: "daftar OPD (.csv atau .xlsx) yang wajib mengirim LKE",
    },
    check: {
      summary: "memeriksa berkas LKE tanpa menulis hasil",
      paths: "berkas LKE, folder, atau pola glob",
      format: "bentuk keluaran di layar",
    },
    settings: {
      summary: "melihat pengaturan yang berlaku",
      show: "menampilkan setiap pengaturan dan asalnya",
      format: "bentuk keluaran: table atau json",
      none: "abaikan berkas konfigurasi",
    },
    explain: {
      summary: "menjelaskan sebuah kode temuan",
      code: "kode atau nama temuan, misalnya SKP040 atau answer-missing",
    },

    errors: {
      prefix: "Kesalahan:",
      seeHelp: (command: string) => `Jalankan “${command} --help” untuk melihat cara pakainya.`,
      didYouMean: (word: string) => `Mungkin maksud Anda “${word}”?`,
      unknownOption: (option: string) => `Opsi “${option}” tidak dikenal.`,
      unknownCommand: (command: string) => `Perintah “${command}” tidak dikenal.`,
      missingCommand: "Perintah belum disebutkan.",
      missingArgument: (argument: string) => `Argumen “${argument}” belum diisi.`,
      missingOption: (option: string) => `Opsi “${option}” wajib diisi.`,
      missingOptionValue: (option: string) => `Opsi “${option}” membutuhkan nilai.`,
      excessArguments: (expected: string, given: string) =>
        `Perintah ini menerima ${expected} argumen, tetapi diberi ${given}.`,
      conflictingOptions: (one: string, other: string) =>
        `Opsi “${one}” tidak dapat dipakai bersama “${other}”.`,
      invalidChoice: (option: string, value: string, allowed: string) =>
        `Nilai “${value}” untuk ${option} tidak diterima; pilih ${allowed}.`,
      invalidYear: (value: string) => `“${value}” bukan tahun; tulis empat angka, misalnya 2025.`,
      invalidSeconds: (option: string, value: string) =>
        `Nilai “${value}” untuk ${option} harus bilangan detik lebih dari 0.`,
      invalidShard: (value: string) =>
        `“${value}” bukan bagian; tulis i/n dengan i dari 1 sampai n, misalnya 2/4.`,
      listWithShard: "Opsi --opd-list tidak dapat dipakai bersama --shard; berikan kepada “sakip recap”.",
      invalidCount: (option: string, value: string) =>
        `Nilai “${value}” untuk ${option} harus bilangan bulat mulai dari 1.`,
      noSuchPath: (path: string) => `Berkas atau folder “${path}” tidak ada.`,
      nothingFound: (path: string) =>
        `Tidak ada buku kerja (.xlsx, .xlsm, .xls, .ods) yang ditemukan di “${path}”.`,
      unreadableFile: (path: string, reason: string) => `Berkas “${path}” tidak dapat dibuka: ${reason}.`,
      unknownRubric: (rubric: string, known: string) =>
        `Rubrik “${rubric}” tidak dikenal; rubrik bawaan: ${known}.`,
      invalidRubric: (rubric: string) => `Rubrik “${rubric}” tidak dapat dipakai:`,
      unknownRule: (code: string) => `Tidak ada temuan dengan kode atau nama “${code}”.`,
      outIsFile: (path: string) => `“${path}” adalah berkas; --out memerlukan folder.`,
      outputExists: (path: string) => `Berkas “${path}” sudah ada; pakai --overwrite untuk menimpanya.`,
      outputFailed: (path: string, reason: string) => `Berkas “${path}” tidak dapat ditulis: ${reason}.`,
      notXlsx: (path: string) => `“${path}” bukan nama berkas .xlsx.`,
      unexpected: "Terjadi kesalahan di dalam sakip. Mohon laporkan pesan berikut:",
    },
    progress: {
      rate: (count: string) => `${count} berkas/dtk`,
      remaining: (time: string) => `sisa ${time}`,
      flagged: (count: string) => `${count} ditandai`,
      unreadable: (count: string) => `${count} tidak terbaca`,
    },
    stopping:
      "Menghentikan setelah berkas yang sedang dinilai selesai; tekan Ctrl-C sekali lagi untuk berhenti seketika.",
    stopped: (done: string, total: string) => `Dihentikan: ${done} dari ${total} berkas selesai.`,
    goOn: "Jalankan lagi dengan --resume untuk menilai sisanya.",
  },
};

/** The keys that every language has. */
export type Texts = typeof id;
