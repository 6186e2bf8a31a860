import type { NamedRow } from "../../departures.ts";
import { type AnswerPlace, type CheckedTemplate, choicePlaces, letterPlaces } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { rowName } from "../template-wording.ts";

interface Unoffered {
  readonly row: NamedRow;
}
export const templateChoicesMissing = defineRule<Unoffered, CheckedTemplate>({
  code: "SKP106",
  name: "template-choices-missing",
  severity: "warning",
  text: {
    id: {
      title: "Daftar pilihan hilang pada satu sel",
      why: "Sel lain pada kolom yang sama memiliki daftar pilihan; pada sel ini jawaban apa pun dapat diketik.",
      message: ({ row }) =>
        `Sel jawaban ${rowName(row, "id")} tidak memiliki daftar pilihan seperti sel lain pada kolomnya.`,
      fix: () => "Salin daftar pilihan (Data Validation) dari sel jawaban lain pada kolom yang sama.",
    },
    en: {
      title: "A cell without its list of choices",
      why: "Other cells of the same column have a list of choices; in this one anything can be typed.",
      message: ({ row }) =>
        `The answer cell of ${rowName(row, "en")} has no list of choices as others in its column have.`,
      fix: () => "Copy the list of choices (Data Validation) from another answer cell of the same column.",
    },
  },
  example: { row: { kind: "subcomponent", code: "1.b", number: null, text: "" } },
  check: ({ template }) => [...gapsIn(letterPlaces(template)), ...gapsIn(choicePlaces(template))],
});

function gapsIn(places: readonly AnswerPlace[]): Occurrence<Unoffered>[] {
  const isOffered = ({ cell }: AnswerPlace) => cell?.choices != null;
  const offering = new Set(places.filter(isOffered).map(({ column }) => column.column));
  return places
    .filter((place) => !isOffered(place) && offering.size > 0)
    .map(({ at, row }) => ({ at, args: { row } }));
}
