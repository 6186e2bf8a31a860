/** Rubrics for the commands about templates: our form asks for a letter on each sub-component and nothing else. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { type LoadedRubric, loadRubric } from "../rubric/load.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { UsageError } from "./outcome.ts";

/**
 * A rubric that scores by letters.
 *
 * @throws RubricError when it cannot be used, UsageError when it scores otherwise
 */
export async function loadLetterRubric(idOrFile: string, language: Language): Promise<LoadedRubric> {
  const loaded = await loadRubric(idOrFile, language);
  const { method } = scoringOf(loaded.rubric);
  if (method === "letters") return loaded;
  throw new UsageError(textsOf(language).template.lettersOnly(loaded.rubric.id, method));
}
