/** The official form filled in properly. */
import type { OfficialForm } from "../official-form.ts";

export const RESMI: OfficialForm = {
  sheet: "LKE Unit",
  heading: [
    "LEMBAR KERJA EVALUASI AKIP",
    "Unit Kerja : Dinas Pemuda dan Olahraga Kabupaten Rekaan",
    "Tahun : 2025",
  ],
  pages: ["2.b", "3.c"],
  lines: {
    "1.a": {
      typed: "BB",
      note: "Dokumen perencanaan lengkap dari jangka panjang sampai tahunan.",
      evidence: "RPJPD; Renstra 2025–2029; Renja 2025; PK 2025; DPA 2025",
    },
    "1.b": {
      typed: "BB",
      note: "Sasaran dan indikator telah selaras sampai dengan pejabat fungsional.",
      evidence: "Pohon kinerja; Keputusan IKU; matriks cascading 2025",
    },
    "1.c": {
      typed: "B",
      note: "Target pembinaan atlet tercapai; komitmen pegawai pada target belum merata.",
      evidence: "Rencana aksi 2025; notulen pemantauan; SKP",
    },
    "2.a": {
      typed: "BB",
      note: "SOP pengumpulan data dan kamus indikator telah berlaku.",
      evidence: "SOP data kinerja Nomor 05/2024; kamus indikator",
    },
    "2.b": {
      typed: "B",
      note: "Pengukuran triwulanan berjalan; sebagian data masih dikumpulkan dengan lembar sebar.",
      evidence: "Laporan capaian triwulan I–IV; tangkapan layar e-kinerja",
    },
    "2.c": {
      typed: "B",
      note: "Capaian kinerja memengaruhi tunjangan, kegiatan, dan anggaran; penempatan jabatan belum.",
      evidence: "Keputusan TPP; DPA perubahan; telaahan staf",
    },
    "3.a": {
      typed: "A",
      note: "LKjIP selalu tepat waktu dan dipublikasikan. Alasan A: laporan triwulanan disiarkan dalam forum terbuka bersama pengurus cabang olahraga.",
      evidence: "LKjIP 2025; tanda terima; berita acara forum terbuka",
    },
    "3.b": {
      typed: "BB",
      note: "Seluruh pembanding tersaji, termasuk capaian provinsi dan nasional.",
      evidence: "LKjIP 2025 Bab III; kertas kerja analisis",
    },
    "3.c": {
      typed: "B",
      note: "Hasil laporan dipakai menyusun Renja; perubahan budaya kerja masih berjalan.",
      evidence: "Notulen pembahasan LKjIP; Renja 2026",
    },
    "4.a": {
      typed: "BB",
      note: "Evaluasi internal setiap semester pada seluruh bidang.",
      evidence: "Surat tugas; jadwal evaluasi internal",
    },
    "4.b": {
      typed: "B",
      note: "Evaluator sudah dilatih; pendalaman belum sama di semua bidang.",
      evidence: "Sertifikat pelatihan; kertas kerja evaluasi",
    },
    "4.c": {
      typed: "B",
      note: "Sebagian besar rekomendasi ditindaklanjuti dan memperbaiki kamus indikator.",
      evidence: "Matriks tindak lanjut LHE 2024",
    },
  },
};
