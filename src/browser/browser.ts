/** The only door to webextension-polyfill: one `browser` with promises in every browser. */
export { default as browser } from "webextension-polyfill";
