/** A departure in a few words, for a list in which all kinds stand together. */
import type { Departure } from "../departures.ts";
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { choicesText, contentOf, rowName } from "./template-wording.ts";
import { quoted } from "./wording.ts";

/** The clause after a colon. */
export function alterationText(departure: Departure, language: Language): string {
  return language === "id" ? indonesian(departure) : english(departure);
}

function indonesian(departure: Departure): string {
  switch (departure.kind) {
    case "other-form":
      return `${departure.what} ${quoted(departure.was)} menjadi ${quoted(departure.is)}`;
    case "unlike":
      return "bentuknya lain";
    case "sheet-missing":
      return `lembar ${quoted(departure.sheet)} tidak ada`;
    case "sheet-added":
      return `lembar ${quoted(departure.sheet)} ditambahkan`;
    case "sheet-renamed":
      return `lembar ${quoted(departure.was)} diberi nama ${quoted(departure.is)}`;
    case "column-missing":
      return `kolom ${quoted(departure.title)} tidak ada`;
    case "column-added":
      return `kolom ${quoted(departure.title)} ditambahkan`;
    case "row-missing":
      return `baris ${rowName(departure.row, "id")} tidak ada`;
    case "row-added":
      return `baris ${rowName(departure.row, "id")} ditambahkan`;
    case "row-moved":
      return `baris ${rowName(departure.row, "id")} dipindahkan`;
    case "hidden":
      return `${LINE[departure.what].id} ${quoted(departure.name)} disembunyikan`;
    case "shown":
      return `${LINE[departure.what].id} ${quoted(departure.name)} ditampilkan`;
    case "typed":
      return `${quoted(departure.is)} ditambahkan`;
    case "choices":
      return `pilihannya ${choicesText(departure.was, "id")} menjadi ${choicesText(departure.is, "id")}`;
    case "unlocked":
      return "kunci selnya dibuka";
    case "locked":
      return "selnya dikunci";
    case "protection-removed":
      return "proteksinya dilepas";
    case "protection-loosened":
      return `proteksinya membolehkan ${formatList(departure.allows, "id")}`;
    case "merged":
      return `sel ${departure.range} digabung`;
    case "unmerged":
      return `sel ${departure.range} tidak lagi digabung`;
    case "name":
      return `nama ${quoted(departure.name)} diubah`;
    case "link":
      return `tautan ke ${quoted(departure.target)} ditambahkan`;
    case "macros":
      return "makro ditambahkan";
    default:
      return `${contentOf(departure.was, "id")} menjadi ${contentOf(departure.is, "id")}`;
  }
}

function english(departure: Departure): string {
  switch (departure.kind) {
    case "other-form":
      return `${departure.what} ${quoted(departure.was)} became ${quoted(departure.is)}`;
    case "unlike":
      return "its form is another";
    case "sheet-missing":
      return `the sheet ${quoted(departure.sheet)} is missing`;
    case "sheet-added":
      return `the sheet ${quoted(departure.sheet)} was added`;
    case "sheet-renamed":
      return `the sheet ${quoted(departure.was)} is called ${quoted(departure.is)}`;
    case "column-missing":
      return `the column ${quoted(departure.title)} is missing`;
    case "column-added":
      return `the column ${quoted(departure.title)} was added`;
    case "row-missing":
      return `the row of ${rowName(departure.row, "en")} is missing`;
    case "row-added":
      return `the row of ${rowName(departure.row, "en")} was added`;
    case "row-moved":
      return `the row of ${rowName(departure.row, "en")} was moved`;
    case "hidden":
      return `the ${LINE[departure.what].en} ${quoted(departure.name)} was hidden`;
    case "shown":
      return `the ${LINE[departure.what].en} ${quoted(departure.name)} is no longer hidden`;
    case "typed":
      return `${quoted(departure.is)} was added`;
    case "choices":
      return `its choices were ${choicesText(departure.was, "en")} and are ${choicesText(departure.is, "en")}`;
    case "unlocked":
      return "the cell was unlocked";
    case "locked":
      return "the cell was locked";
    case "protection-removed":
      return "the protection was lifted";
    case "protection-loosened":
      return `the protection allows ${formatList(departure.allows, "en")}`;
    case "merged":
      return `the cells ${departure.range} were merged`;
    case "unmerged":
      return `the cells ${departure.range} are no longer merged`;
    case "name":
      return `the name ${quoted(departure.name)} was changed`;
    case "link":
      return `a link to ${quoted(departure.target)} was added`;
    case "macros":
      return "macros were added";
    default:
      return `${contentOf(departure.was, "en")} became ${contentOf(departure.is, "en")}`;
  }
}

const LINE = {
  row: { id: "baris", en: "row" },
  column: { id: "kolom", en: "column" },
  sheet: { id: "lembar", en: "sheet" },
} as const;
