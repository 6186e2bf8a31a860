/**
 * The official form filled in a little carelessly: small letters, codes and a title retyped, "Terlampir" for
 * evidence, two notes forgotten, and a blank behind one answer that makes the office's own formula count it as E.
 */
import type { OfficialForm } from "../official-form.ts";

export const RESMI_KURANG_RAPI: OfficialForm = {
  sheet: "Sheet1",
  heading: [
    "Lembar kerja evaluasi AKIP tahun lalu",
    "Unit Kerja: Kecamatan Tepian Contoh",
    "Tahun: 2025",
    "dikirim ulang, mohon yang lama diabaikan",
  ],
  pages: ["2.b", "3.c"],
  lines: {
    "1.a": {
      typed: "b",
      code: "1a",
      note: "Renstra, Renja, dan PK tersedia. Pedoman teknis mengikuti kabupaten.",
      evidence: "Renstra, Renja, PK, DPA",
    },
    "1.b": { typed: "B ", note: "IKU sudah ditetapkan tahun 2025.", evidence: "SK IKU Camat" },
    "1.c": { typed: "cc", note: "Rencana aksi ada tetapi jarang dibahas.", evidence: "Terlampir" },
    "2.a": {
      typed: "B",
      code: "2.A",
      title: "Pengukuran Kinerja telah di lakukan",
      note: "Ada SOP pengumpulan data.",
      evidence: "SOP 2024",
    },
    "2.b": { typed: "CC", note: "Diukur tiap semester, belum berjenjang.", evidence: "Terlampir" },
    "2.c": { typed: "C", note: "Baru dipakai untuk menghitung tunjangan.", evidence: "Daftar TPP" },
    "3.a": { typed: "bb", note: "LKjIP dikirim tanggal 30 Januari 2026.", evidence: "LKjIP 2025" },
    "3.b": { typed: "B", evidence: "LKjIP 2025 bab III" },
    "3.c": { typed: "CC", note: "Dibahas saat rapat staf bulan Februari.", evidence: "Terlampir" },
    "4.a": { typed: "B", note: "Dievaluasi Inspektorat dan dibahas di tingkat seksi.", evidence: "LHE 2024" },
    "4.b": { typed: "C", evidence: "Kertas kerja" },
    "4.c": { typed: "C", note: "Dua rekomendasi masih proses.", evidence: "Surat tindak lanjut" },
  },
};
