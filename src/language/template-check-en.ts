/** Every sentence of `sakip template check` and `sakip check --against` in English. */
import type { TemplateCheckTexts } from "./template-check-id.ts";

export const templateCheckEn: TemplateCheckTexts = {
  command: {
    summary: "check whether an LKE template can be trusted before it is sent to offices",
    paths: "templates: files, folders or patterns",
    rubric: "the rubric that the template must follow (id or file); default: recognised from the template",
    format: "form of the result",
    failOn: "when the command fails",
    exclude: "files to leave out (pattern; may be repeated)",
    against: "compare with this template: what was changed besides the answers",
  },
  templateUnreadable: (file, reason) => `The template “${file}” cannot be compared with: ${reason}`,
};
