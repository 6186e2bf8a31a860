// The worker when the command runs from its sources: a thread has to be taught to read TypeScript. Not in the build.
import { register } from "tsx/esm/api";

register();

export const { evaluateChunk } = await import("./worker.ts");
