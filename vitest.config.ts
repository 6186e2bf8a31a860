import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Whole processes, LibreOffice among them, are started by some tests.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
