import { ProblemsError } from "../problems-error.ts";

/** A map that cannot be used. */
export class MapError extends ProblemsError {
  override readonly name = "MapError";
}
