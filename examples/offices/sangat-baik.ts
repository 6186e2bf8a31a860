/** A careful office: every answer has its note and its evidence, every A its reason; the evaluator mostly agrees. */
import type { Office } from "../office.ts";

export const SANGAT_BAIK: Office = {
  identity: {
    opd: "Dinas Kearsipan dan Perpustakaan Kota Contoh",
    code: "2.23.01",
    region: "Pemerintah Kota Contoh",
    cluster: "pendukung",
    year: 2025,
    evaluationYear: 2026,
    head: "Kepala Dinas (contoh)",
    filledBy: "Petugas Perencanaan (contoh)",
    position: "Kepala Subbagian Perencanaan dan Pelaporan",
    filledOn: "2026-02-12",
    members: "Anggota Satu (contoh); Anggota Dua (contoh)",
    leader: "Ketua Tim (contoh)",
    technicalController: "Pengendali Teknis (contoh)",
    qualityController: "Pengendali Mutu (contoh)",
    responsible: "Inspektur (contoh)",
    evaluatedOn: "2026-03-27",
  },
  previous: { "1": 22.8, "2": 21, "3": 11.55, "4": 17.5 },
  followUp: [
    {
      text: "Menyempurnakan pohon kinerja sampai dengan pejabat fungsional.",
      status: "Selesai",
      evidence: "Pohon kinerja revisi tanggal 3 Maret 2025, ditandatangani kepala dinas",
    },
    {
      text: "Menetapkan tautan antara capaian kinerja individu dan tambahan penghasilan pegawai.",
      status: "Selesai",
      evidence: "Keputusan Kepala Dinas tentang penilaian kinerja pegawai, April 2025",
    },
    {
      text: "Memublikasikan laporan kinerja paling lambat satu bulan setelah penyampaian.",
      status: "Proses",
      evidence: "Tangkapan layar laman dinas; jadwal publikasi 2026",
    },
  ],
  lines: {
    "1.a": {
      self: ["A"],
      note: "Seluruh dokumen perencanaan jangka panjang sampai tahunan lengkap. Alasan A: dinas menyusun pedoman teknis sendiri dengan contoh pengisian per bidang dan mengunggah semua dokumen pada satu laman yang dapat dibuka masyarakat.",
      evidence:
        "Renstra 2025–2029; Renja 2025; PK 2025; RKA dan DPA 2025; SOP Perencanaan Kinerja Nomor 02/2024",
      evaluator: ["A"],
      evaluatorNote:
        "Dokumen lengkap dan sah. A diberikan karena pedoman teknis buatan sendiri terbukti dipakai semua bidang dan laman dokumen diperbarui setiap triwulan.",
      recommendation: "Pertahankan pemutakhiran laman dokumen perencanaan setiap triwulan.",
    },
    "1.b": {
      self: ["BB"],
      note: "Indikator sasaran sudah SMART dan diturunkan sampai pelaksana; keterkaitan dengan Dinas Pendidikan untuk budaya baca tergambar pada pohon kinerja.",
      evidence: "Pohon kinerja 2025; Keputusan Kepala Dinas tentang IKU; matriks crosscutting literasi",
      evaluator: ["BB"],
      evaluatorNote:
        "Rumusan hasil jelas. Dari 12 indikator yang diuji, seluruhnya memiliki satuan, target, dan penanggung jawab.",
      recommendation: "Cantumkan kontribusi perangkat daerah lain pada matriks crosscutting secara terukur.",
    },
    "1.c": {
      self: ["BB"],
      note: "Anggaran mengikuti sasaran; rencana aksi dibahas tiap triwulan dan target pengunjung direvisi setelah evaluasi semester I.",
      evidence: "Notulen rapat triwulan I–IV; rencana aksi 2025; perubahan PK Agustus 2025; SKP pegawai",
      evaluator: ["BB"],
      evaluatorNote: "Rencana aksi benar-benar dipakai: dua kegiatan digeser setelah pemantauan semester I.",
      recommendation: "Dokumentasikan alasan setiap pergeseran kegiatan dalam berita acara.",
    },
    "2.a": {
      self: ["A"],
      note: "Definisi operasional dan cara menghitung seluruh IKU telah ditetapkan. Alasan A: setiap indikator dilengkapi lembar sumber data dan contoh penghitungan yang diuji silang oleh bidang lain.",
      evidence: "Kamus indikator 2025; SOP pengumpulan data kinerja; lembar uji silang",
      evaluator: ["BB"],
      evaluatorNote: "Kamus indikator lengkap, tetapi uji silang baru dilakukan pada 5 dari 12 indikator.",
      recommendation: "Perluas uji silang penghitungan ke seluruh indikator.",
    },
    "2.b": {
      self: ["BB"],
      note: "Capaian diukur triwulanan berjenjang dari pelaksana sampai kepala dinas melalui aplikasi kinerja kota.",
      evidence: "Laporan e-kinerja triwulan I–IV; undangan dan notulen dialog kinerja",
      evaluator: ["BB"],
      evaluatorNote: "Data pada aplikasi cocok dengan dokumen sumber untuk sampel yang diuji.",
      recommendation: "Tetapkan batas waktu pengisian data paling lambat tanggal 10 setiap bulan.",
    },
    "2.c": {
      self: ["B", 3],
      note: "Capaian kinerja memengaruhi tambahan penghasilan dan penempatan pegawai; penataan organisasi menunggu kebijakan kota.",
      evidence: "Keputusan tentang TPP 2025; berita acara penilaian kinerja; DPA perubahan",
      evaluator: ["B", 3],
      evaluatorNote: "Pengaruh terhadap tunjangan dan anggaran terbukti; terhadap struktur organisasi belum.",
      recommendation: "Gunakan hasil pengukuran kinerja dalam usulan penataan organisasi 2026.",
    },
    "3.a": {
      self: ["A"],
      note: "LKjIP disusun, direviu, dan disampaikan sebelum batas waktu. Alasan A: laporan triwulanan juga diterbitkan dalam bentuk infografik yang mudah dipahami pengunjung perpustakaan.",
      evidence:
        "LKjIP 2025; laporan triwulanan; tanda terima penyampaian 20 Januari 2026; tangkapan layar publikasi",
      evaluator: ["A"],
      evaluatorNote:
        "Laporan tepat waktu lima tahun berturut-turut. Penerbitan infografik triwulanan merupakan upaya tambahan yang layak dihargai.",
      recommendation: "Sertakan tautan laporan triwulanan pada LKjIP tahunan.",
    },
    "3.b": {
      self: ["BB"],
      note: "Laporan membandingkan realisasi dengan target tahunan, target Renstra, tahun sebelumnya, dan rata-rata nasional indeks literasi.",
      evidence: "LKjIP 2025 Bab III; kertas kerja analisis efisiensi; hasil reviu inspektorat",
      evaluator: ["BB"],
      evaluatorNote: "Analisis penyebab keberhasilan dan hambatan tersaji untuk setiap sasaran.",
      recommendation: "Perdalam pembandingan dengan kota lain yang sebanding.",
    },
    "3.c": {
      self: ["BB"],
      note: "Hasil laporan dibahas pimpinan dan dipakai menyesuaikan kegiatan layanan keliling serta anggaran 2026.",
      evidence: "Notulen rapat pimpinan Januari 2026; KAK layanan keliling; Renja 2026",
      evaluator: ["B", 2],
      evaluatorNote:
        "Penyesuaian anggaran dan kegiatan terbukti; pemahaman isi laporan oleh seluruh pegawai belum merata.",
      recommendation: "Sosialisasikan ringkasan LKjIP kepada seluruh pegawai paling lambat Februari.",
    },
    "4.a": {
      self: ["BB"],
      note: "Evaluasi internal dilaksanakan setiap semester pada seluruh bidang dengan pedoman kota.",
      evidence: "Peraturan wali kota tentang pedoman evaluasi AKIP; jadwal dan surat tugas evaluasi internal",
      evaluator: ["BB"],
      evaluatorNote: "Evaluasi berjenjang dari bidang ke sekretariat telah berjalan.",
      recommendation: "Tuangkan hasil evaluasi antarbidang dalam satu ringkasan.",
    },
    "4.b": {
      self: ["BB"],
      note: "Tim evaluasi internal sudah mengikuti pelatihan dan memakai aplikasi LKE elektronik.",
      evidence: "Sertifikat pelatihan evaluator; kertas kerja evaluasi; catatan aplikasi LKE",
      evaluator: ["B", 3],
      evaluatorNote: "Pendalaman pada dua bidang masih sebatas kelengkapan dokumen.",
      recommendation: "Tambahkan wawancara dan uji petik pada setiap bidang.",
    },
    "4.c": {
      self: ["B", 5],
      note: "Sembilan dari sepuluh rekomendasi selesai; dampak terhadap capaian kinerja belum dihitung.",
      evidence: "Matriks tindak lanjut LHE 2024; bukti penyelesaian per rekomendasi",
      evaluator: ["B", 5],
      evaluatorNote: "Tindak lanjut tertib. Kaitan tindak lanjut dengan kenaikan capaian belum diuraikan.",
      recommendation: "Uraikan dampak tindak lanjut terhadap capaian indikator pada LKjIP berikutnya.",
    },
  },
};
