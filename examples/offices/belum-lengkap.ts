/** An office that sent its workbook too early: 3.c is unanswered, and a note and an evidence list are missing. */
import type { Office } from "../office.ts";

export const BELUM_LENGKAP: Office = {
  identity: {
    opd: "Badan Kepegawaian Kota Contoh",
    code: "5.03.01",
    region: "Pemerintah Kota Contoh",
    cluster: "pendukung",
    year: 2025,
    evaluationYear: 2026,
    filledBy: "Analis Kinerja (contoh)",
    position: "Analis Sumber Daya Manusia Aparatur",
    filledOn: "2026-02-06",
  },
  lines: {
    "1.a": {
      self: ["BB"],
      note: "Dokumen perencanaan lengkap dan dapat ditunjukkan.",
      evidence: "Renstra 2025–2029; Renja 2025; PK 2025; DPA 2025; SOP perencanaan",
    },
    "1.b": {
      self: ["B", 9, 10],
      note: "Penyelarasan sampai pejabat administrator selesai; pejabat pelaksana menyusul.",
      evidence: "Pohon kinerja 2025; cascading PK",
    },
    "1.c": {
      self: ["B", 6],
      note: "Anggaran dan kegiatan mengikuti sasaran indeks profesionalitas ASN.",
      evidence: "DPA 2025; rencana aksi; SKP pejabat",
    },
    "2.a": {
      self: ["BB"],
      note: "Pedoman dan definisi operasional indikator ditetapkan kepala badan.",
      evidence: "Keputusan tentang kamus indikator; SOP data kinerja",
    },
    "2.b": {
      self: ["B", 1],
      note: "Pengukuran bulanan melalui aplikasi kepegawaian; keterlibatan pimpinan belum tercatat.",
      evidence: "Rekap bulanan aplikasi Januari–Desember 2025",
    },
    "2.c": {
      self: ["CC", 3, 5, 8],
      note: "Tunjangan dan mutasi memakai nilai kinerja, kebijakan lain belum.",
      evidence: "Keputusan tentang TPP; berita acara Baperjakat",
    },
    "3.a": {
      self: ["BB"],
      note: "LKjIP disampaikan 28 Januari 2026 setelah direviu.",
      evidence: "LKjIP 2025; lembar reviu; bukti unggah",
    },
    "3.b": { self: ["B", 6, 8], note: "Analisis efisiensi dan pembanding nasional belum tersedia." },
    "4.a": {
      self: ["BB"],
      note: "Evaluasi internal dilaksanakan sekretariat pada seluruh bidang.",
      evidence: "Surat tugas dan jadwal evaluasi internal 2025",
    },
    "4.b": { self: ["B", 5], evidence: "Kertas kerja evaluasi internal; daftar hadir pembahasan" },
    "4.c": {
      self: ["CC", 4, 5],
      note: "Rekomendasi selesai ditindaklanjuti, pemanfaatannya untuk efisiensi belum terlihat.",
      evidence: "Matriks tindak lanjut; laporan kemajuan Desember 2025",
    },
  },
};
