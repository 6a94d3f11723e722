import { defineConfig } from "vitest/config";

/** The built packages in real browsers: `npm run build` first, or `npm test`, which does both. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    // Two browsers at a time are enough for a small machine, and one is quieter to read.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
