import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/fixtures/fixed-seed.ts"],
    // Whole processes, LibreOffice among them, are started by some tests, and a busy machine takes ten times as long as an
    // idle one. No test has a shorter limit of its own: one is there to end what hangs, never to measure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
