/** An office that must be helped before anybody else comes: predicate C. */
import type { Office } from "../office.ts";

export const DITANDAI: Office = {
  identity: {
    opd: "Kecamatan Hilir Rekaan",
    code: "7.01.04",
    region: "Pemerintah Kabupaten Rekaan",
    cluster: "tambahan",
    year: 2025,
    evaluationYear: 2026,
    head: "Camat (contoh)",
    filledBy: "Staf Perencanaan (contoh)",
    position: "Pengelola Program",
    filledOn: "2026-02-27",
  },
  followUp: [
    {
      text: "Menyusun indikator kinerja yang menggambarkan hasil pelayanan kecamatan.",
      status: "Belum",
      evidence: "",
    },
    {
      text: "Melaksanakan pengukuran kinerja paling sedikit setiap triwulan.",
      status: "Proses",
      evidence: "Rekap capaian triwulan IV",
    },
  ],
  lines: {
    "1.a": {
      self: ["CC", 1, 5],
      note: "Renstra dan Renja ada; pedoman teknis serta rencana aktivitas belum disusun.",
      evidence: "Renstra 2025–2029; Renja 2025; DPA 2025",
    },
    "1.b": {
      self: ["C", 3, 4, 5, 8, 9, 11],
      note: "Indikator masih menghitung kegiatan, belum hasil pelayanan kepada warga.",
      evidence: "PK Camat 2025",
    },
    "1.c": {
      self: ["C", 3, 4, 5, 8],
      note: "Rencana aksi belum dipantau berkala sehingga tidak memengaruhi pelaksanaan.",
      evidence: "Rencana aksi 2025 (belum ditandatangani)",
    },
    "2.a": {
      self: ["CC", 2],
      note: "Cara mengukur indikator kepuasan warga belum ditetapkan.",
      evidence: "SOP pengumpulan data kecamatan",
    },
    "2.b": {
      self: ["C", 1, 5, 6, 7],
      note: "Pengukuran hanya dilakukan pada akhir tahun.",
      evidence: "Rekap capaian triwulan IV",
    },
    "2.c": {
      self: ["D", 1, 2, 3, 4, 5, 7, 8, 10],
      note: "Hasil pengukuran belum dipakai dalam keputusan apa pun selain penjadwalan kegiatan.",
      evidence: "Jadwal kegiatan semester II",
    },
    "3.a": {
      self: ["C", 3, 4, 5],
      note: "LKjIP disusun tetapi belum direviu dan belum dipublikasikan.",
      evidence: "LKjIP 2025",
    },
    "3.b": {
      self: ["C", 2, 4, 5, 6, 8],
      note: "Laporan baru memuat target dan realisasi tahun berjalan.",
      evidence: "LKjIP 2025 Bab III halaman 14–19",
    },
    "3.c": {
      self: ["D", 1, 2, 3, 4, 6, 7],
      note: "Laporan belum dibahas bersama pegawai.",
      evidence: "Surat pengantar penyampaian LKjIP",
    },
    "4.a": {
      self: ["C", 2, 3],
      note: "Baru mengikuti evaluasi oleh inspektorat, belum melakukan evaluasi internal sendiri.",
      evidence: "LHE AKIP tahun 2024",
    },
    "4.b": {
      self: ["D", 1, 2, 3, 5],
      note: "Belum ada pegawai yang mengikuti pelatihan evaluasi.",
      evidence: "Daftar pegawai dan riwayat pelatihan",
    },
    "4.c": {
      self: ["D", 1, 3, 4, 5],
      note: "Satu dari empat rekomendasi tahun lalu sedang dikerjakan.",
      evidence: "Surat tindak lanjut Oktober 2025",
    },
  },
};
