/** What of a web page's styles strikes text through: those of an element, and classes that spreadsheet programs name. */

/** Whether declarations such as `color:red; text-decoration:line-through` strike text through. */
export function strikesText(declarations: string): boolean {
  return declarations.split(";").some((declaration) => {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    return property.startsWith("text-decoration") && /line-through/i.test(declaration.slice(colon + 1));
  });
}

/**
 * The classes of a style sheet under which text is struck through, in small letters. Whatever else such a rule asks for
 * is not looked at: an answer that may be struck is told, and one that is must not count.
 */
export function strikingClasses(sheet: string): readonly string[] {
  return sheet.split("}").flatMap((rule) => {
    const brace = rule.lastIndexOf("{");
    if (brace < 0 || !strikesText(rule.slice(brace + 1))) return [];
    const selectors = rule.slice(rule.lastIndexOf("{", brace - 1) + 1, brace);
    return [...selectors.matchAll(/\.([\w-]{1,64})/g)].map(([, name = ""]) => name.toLowerCase());
  });
}
