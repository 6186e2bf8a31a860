import { ProblemsError } from "../problems-error.ts";

/** A configuration that cannot be used. */
export class ConfigError extends ProblemsError {
  override readonly name = "ConfigError";
}
