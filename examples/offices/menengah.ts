/** A middling office that has assessed itself; the evaluator has not been there yet. */
import type { Office } from "../office.ts";

export const MENENGAH: Office = {
  identity: {
    opd: "Dinas Perdagangan Kabupaten Rekaan",
    code: "3.30.01",
    region: "Pemerintah Kabupaten Rekaan",
    cluster: "utama",
    year: 2025,
    evaluationYear: 2026,
    head: "Kepala Dinas (contoh)",
    filledBy: "Analis Perencanaan (contoh)",
    position: "Perencana Ahli Muda",
    filledOn: "2026-02-20",
  },
  previous: { "1": 19.5, "2": 17.7, "3": 9.3, "4": 14.5 },
  followUp: [
    {
      text: "Menyusun definisi operasional setiap indikator kinerja utama.",
      status: "Selesai",
      evidence: "Kamus indikator yang ditetapkan Mei 2025",
    },
    {
      text: "Melaksanakan pemantauan rencana aksi setiap triwulan.",
      status: "Proses",
      evidence: "Notulen triwulan II dan III",
    },
    {
      text: "Memanfaatkan hasil pengukuran kinerja dalam pemberian penghargaan.",
      status: "Belum",
      evidence: "",
    },
  ],
  lines: {
    "1.a": {
      self: ["BB"],
      note: "Dokumen perencanaan lima tahunan dan tahunan tersedia serta telah ditetapkan.",
      evidence: "Renstra 2025–2029; Renja 2025; PK 2025; DPA 2025",
    },
    "1.b": {
      self: ["B", 9, 11],
      note: "Indikator sasaran sudah terukur. Hubungan dengan urusan perindustrian belum digambarkan dan pegawai belum seluruhnya menyusun rencana kinerja.",
      evidence: "Pohon kinerja; Keputusan tentang IKU 2025",
    },
    "1.c": {
      self: ["B", 8],
      note: "Rencana aksi dipantau, tetapi kepedulian pegawai pada target masih berbeda antarbidang.",
      evidence: "Rencana aksi 2025; notulen pemantauan triwulan II dan III",
    },
    "2.a": {
      self: ["BB"],
      note: "SOP pengumpulan data harga dan kamus indikator telah berlaku.",
      evidence: "SOP pengumpulan data; kamus indikator 2025",
    },
    "2.b": {
      self: ["B", 7],
      note: "Pengukuran dilakukan setiap triwulan. Penghitungan capaian masih memakai lembar sebar, belum aplikasi.",
      evidence: "Laporan capaian triwulan I–IV; daftar hadir rapat pengukuran",
    },
    "2.c": {
      self: ["CC", 2, 3, 10],
      note: "Pengukuran memengaruhi kegiatan dan anggaran pasar murah; pengaruh terhadap penempatan jabatan belum ada.",
      evidence: "DPA perubahan 2025; telaahan staf penyesuaian kegiatan",
    },
    "3.a": {
      self: ["BB"],
      note: "LKjIP 2025 selesai direviu dan disampaikan tepat waktu.",
      evidence: "LKjIP 2025; pernyataan telah direviu; tanda terima",
    },
    "3.b": {
      self: ["B", 6],
      note: "Perbandingan antartahun tersaji; pembanding nasional belum dicantumkan.",
      evidence: "LKjIP 2025 Bab III",
    },
    "3.c": {
      self: ["CC", 2, 7],
      note: "Laporan dibahas pimpinan untuk menyesuaikan kegiatan, tetapi belum mengubah budaya kerja.",
      evidence: "Notulen pembahasan LKjIP; Renja 2026",
    },
    "4.a": {
      self: ["B"],
      note: "Evaluasi internal telah dilaksanakan, tetapi bukti pelaksanaan berjenjang belum rapi sehingga dinilai B.",
      evidence: "Surat tugas evaluasi internal; laporan evaluasi semester II",
    },
    "4.b": {
      self: ["CC", 3, 5],
      note: "Evaluator memadai jumlahnya, pendalaman dan dukungan aplikasi masih kurang.",
      evidence: "Kertas kerja evaluasi internal 2025",
    },
    "4.c": {
      self: ["CC", 1, 5],
      note: "Sebagian rekomendasi ditindaklanjuti dan sudah memperbaiki kamus indikator.",
      evidence: "Matriks tindak lanjut rekomendasi 2024",
    },
  },
};
