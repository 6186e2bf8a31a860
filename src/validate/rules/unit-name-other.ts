import type { Gathered } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { plainName } from "../unit-name.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly code: string;
  readonly name: string;
  readonly listed: string;
}

export const unitNameOther = defineRule<Args, Gathered>({
  code: "SKP093",
  name: "unit-name-other",
  severity: "warning",
  text: {
    id: {
      title: "Kode OPD sama, namanya lain",
      why: "OPD dicocokkan dengan daftar menurut kodenya lebih dahulu; nama yang lain pada kode yang sama biasanya kode yang salah ketik atau LKE yang disalin dari OPD lain.",
      message: ({ code, name, listed }) =>
        `Kode OPD ${quoted(code)} pada daftar milik ${quoted(listed)}, sedangkan LKE ini menyebut ${quoted(name)}; dihitung sebagai kiriman ${quoted(listed)}.`,
      fix: () => "Periksa kode dan nama OPD di LKE, lalu samakan dengan daftar.",
    },
    en: {
      title: "Same OPD code, another name",
      why: "OPDs are matched with the list by their codes first; another name under the same code is usually a mistyped code or a workbook that was copied from another OPD.",
      message: ({ code, name, listed }) =>
        `On the list the OPD code ${quoted(code)} belongs to ${quoted(listed)}, but this workbook names ${quoted(name)}; it counts as sent by ${quoted(listed)}.`,
      fix: () => "Check the OPD's code and name in the workbook and write them as on the list.",
    },
  },
  example: { code: "1.01", name: "Badan Contoh", listed: "Dinas Contoh" },
  check: ({ entry, listing }) => {
    const { name = null, code = null } = entry?.unit ?? {};
    const listed = listing?.line?.name;
    if (name === null || code === null || listed === undefined) return [];
    return plainName(name) === plainName(listed) ? [] : [{ at: null, args: { code, name, listed } }];
  },
});
