/** Every sentence of a plan for a region, in Bahasa Indonesia. */

export const regionPlanId = {
  command: {
    mean: "rata-rata nilai OPD yang hendak dicapai (misalnya 70), bersama atau tanpa --share",
    share:
      "bagian OPD yang harus berpredikat itu atau lebih baik, misalnya BB:2/3 atau BB:60%; boleh diulang",
    recapMean: "rekap memuat rencana bersama agar rata-rata nilai OPD mencapai ini (misalnya 70)",
    recapShare:
      "rekap memuat rencana bersama agar bagian OPD ini berpredikat itu atau lebih baik, misalnya BB:2/3; boleh diulang",
    keepOpd:
      "nama atau kode OPD yang dibiarkan; tetap ikut dihitung; boleh diulang (dengan --mean atau --share)",
    noTarget: "Sebutkan targetnya: --to untuk setiap OPD, atau --mean dan --share untuk semua OPD bersama.",
    twoTargets: "--to merencanakan setiap OPD sendiri-sendiri; gunakan tanpa --mean dan --share.",
    keepOpdAlone: "--keep-opd hanya berlaku bersama --mean atau --share.",
  },
  invalidMean: (text: string) => `“${text}” bukan nilai dari 0 sampai 100.`,
  invalidShare: (text: string) =>
    `“${text}” bukan bagian OPD; tulis predikat dan bagiannya, misalnya BB:2/3 atau BB:60% (lebih dari 0, paling besar 1).`,
  letterTwice: (letter: string) => `Bagian untuk ${letter} disebut dua kali.`,
  unknownLetter: (letter: string, known: string) => `“${letter}” bukan predikat (${known}).`,
  unknownOpd: (name: string) => `Tidak ada OPD bernama atau berkode “${name}” di antara hasil ini.`,

  title: "Rencana bersama",
  titleOf: (year: string) => `Rencana bersama tahun ${year}`,
  counted: (count: string) => `${count} OPD dihitung`,
  leftOutCount: (count: string) => `${count} tidak`,
  found: (effort: string, units: string) =>
    `Upaya paling sedikit: ${effort} pada ${units} OPD; terbukti tidak ada jalan yang lebih ringan.`,
  unproven: (effort: string, units: string, least: string) =>
    `Upaya ${effort} pada ${units} OPD. Yang lebih ringan belum terbukti tidak ada; terbukti paling sedikit ${least}.`,
  reached: "Semua target sudah tercapai.",
  outOfReach: (goals: string) => `Tidak terjangkau dengan syarat ini: ${goals}.`,
  meanShort: (most: string, short: string) => `rata-rata paling tinggi ${most}, kurang ${short}`,
  shareShort: (letter: string, most: string, short: string) =>
    `${letter} ke atas paling banyak ${most} OPD, kurang ${short}`,
  nobody: "Tidak ada hasil yang dapat dihitung.",

  goal: "Ukuran",
  wanted: "Target",
  now: "Sekarang",
  after: "Menjadi",
  most: "Tertinggi",
  mean: "Rata-rata nilai",
  share: (letter: string) => `${letter} ke atas`,
  shareWanted: (share: string, units: string) => `${share} = ${units} OPD`,
  units: (count: string, of: string) => `${count} dari ${of}`,

  unit: "OPD",
  effort: "Upaya",
  gain: "Naik",
  raises: "Yang dinaikkan",
  criteria: (numbers: string) => `kriteria ${numbers}`,
  step: "jawabannya",
  convince: "minta penilaian ulang",
  details: "Bunyi setiap kriteria ada pada --format markdown dan --format json.",

  sheet: {
    note: "Ganti “ya” dengan “tidak” pada kolom Dinaikkan untuk melihat hasilnya tanpa OPD itu: rata-rata, jumlah OPD, dan upaya mengikutinya.",
    taken: "Dinaikkan",
    yes: "ya",
    no: "belum",
    reached: "Tercapai",
    share: (share: string, fraction: string, of: string) => `${share} (${fraction} dari ${of} OPD)`,
  },

  leftOut: "Tidak dihitung dan tidak direncanakan",
  reason: {
    incomplete: (codes: string) => `belum lengkap (${codes})`,
    repeated: "ada lebih dari satu hasil untuk OPD ini; sisakan satu",
    own: "LKE pemerintah daerah sendiri, bukan OPD",
  },
};

/** The keys that every language has. */
export type RegionPlanTexts = typeof regionPlanId;
