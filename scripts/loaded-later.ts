import type { Plugin } from "esbuild";

/**
 * Leaves a dynamic import out of its bundle: what it names is an entry of its own, whose script
 * stands beside the bundle, and is loaded when it is needed.
 */
export const loadedLater: Plugin = {
  name: "loaded-later",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, kind }) =>
      kind === "dynamic-import"
        ? { path: path.replace(/\.ts$/, ".js"), external: true }
        : undefined,
    );
  },
};
