/** The languages people read. Bahasa Indonesia is the default. */
export type Language = "id" | "en";

export const LANGUAGES: readonly Language[] = ["id", "en"];
