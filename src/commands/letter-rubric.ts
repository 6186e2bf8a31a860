/** Rubrics for the commands about templates: our form asks for a letter on each sub-component and nothing else. */
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { type LoadedRubric, loadRubric } from "../rubric/load.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { UsageError } from "./outcome.ts";

/**
 * A rubric that scores by letters and has criteria everywhere: our form has a row for each.
 *
 * @throws RubricError when it cannot be used, UsageError when it is another
 */
export async function loadLetterRubric(idOrFile: string, language: Language): Promise<LoadedRubric> {
  const loaded = await loadRubric(idOrFile, language);
  const { method } = scoringOf(loaded.rubric);
  const { template } = textsOf(language);
  if (method !== "letters") throw new UsageError(template.lettersOnly(loaded.rubric.id, method));
  const bare = loaded.rubric.components
    .flatMap(({ subcomponents }) => subcomponents)
    .filter(({ criteria }) => criteria.length === 0);
  if (bare.length === 0) return loaded;
  throw new UsageError(
    template.criteriaNeeded(
      loaded.rubric.id,
      formatList(
        bare.map(({ code }) => code),
        language,
      ),
    ),
  );
}
