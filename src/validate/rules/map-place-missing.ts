import type { MapFault } from "../../layout-map.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

/** `is` null: the sheet itself is not there. */
interface Missing {
  readonly place: string;
  readonly is: string | null;
  readonly map: string;
}

export const mapPlaceMissing = defineRule<Missing>({
  code: "SKP167",
  name: "map-place-missing",
  severity: "error",
  text: {
    id: {
      title: "Tempat menurut peta tidak ada",
      why: "Peta hanya berlaku untuk berkas yang bentuknya sama; bila lembar, baris, atau sel yang disebutnya tidak ada, yang dibaca di tempat itu bukan yang dimaksud, jadi tidak ada yang dibaca.",
      message: ({ place, is, map }) =>
        is === null
          ? `Peta ${quoted(map)} menyebut lembar ${quoted(place)}, tetapi lembar itu tidak ada.`
          : `Menurut peta ${quoted(map)}, ${quoted(is)} ada di ${place}, tetapi tempat itu kosong.`,
      fix: () =>
        "Perbaiki peta itu agar sesuai dengan berkas ini, atau buat peta baru dengan `sakip layout init`.",
    },
    en: {
      title: "Place of the map missing",
      why: "A map holds only for workbooks of the same shape; where a sheet, a row or a cell that it names is not there, what would be read in its place is not what was meant, so nothing is.",
      message: ({ place, is, map }) =>
        is === null
          ? `The map ${quoted(map)} names the sheet ${quoted(place)}, but there is none.`
          : `By the map ${quoted(map)}, ${quoted(is)} stands in ${place}, but nothing is there.`,
      fix: () => "Correct the map so that it fits this file, or draft a new one with `sakip layout init`.",
    },
  },
  example: { place: "A14", is: "1.b", map: "peta-kecamatan.yaml" },
  check: ({ map }) => (map?.faults ?? []).flatMap((fault) => missing(fault, map?.map.file ?? "")),
});

function missing(fault: MapFault, map: string): Occurrence<Missing>[] {
  if (fault.kind === "no-sheet") return [{ at: null, args: { place: fault.sheet, is: null, map } }];
  if (fault.kind !== "blank") return [];
  return [{ at: fault.at, args: { place: fault.at.cell, is: fault.is, map } }];
}
