/** The marks that people tick with. */

/** With the character that shows as a check mark in Wingdings, as offices insert it. */
export const CHECKS: ReadonlySet<string> = new Set([
  ...["v", "✓", "✔", "√", "☑", "✅", "1", "true", "ü", "þ", "\uf0fc", "\uf0fe"],
]);

export const CROSSES: ReadonlySet<string> = new Set([
  ...["x", "✗", "✘", "✕", "×", "☒", "❌", "û", "ý", "\uf0fb", "\uf0fd"],
]);

/** An empty box. */
export const OFF: ReadonlySet<string> = new Set(["false", "☐", "□"]);
