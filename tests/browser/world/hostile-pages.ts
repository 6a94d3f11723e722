import type { Reply } from "./sites.ts";

/** Property names that, as the name of a form control, break code that reads the form's own. */
export const CLOBBERING_NAMES = [
  "nextElementSibling",
  "tagName",
  "getAttribute",
  "getElementsByTagName",
  "hasAttribute",
  "querySelectorAll",
  "removeAttribute",
  "textContent",
  "removeChild",
  "parentNode",
] as const;

/** Enough for an article by any measure, in words that no check minds. */
const PARAGRAPH =
  "The harbour board met in the old customs house, read the engineer’s report and agreed to repair the landing stage before the end of the season.";

const paragraphs = (count: number): string => `<p>${PARAGRAPH}</p>\n`.repeat(count);

/** 100,000 text nodes in a million characters: each word its own node, as spans leave them. */
const CROWD = `<p>${"<b>word</b> and ".repeat(50)}</p>\n`.repeat(1_000);

const BODIES: Readonly<Record<string, () => string>> = {
  /** Readability's metadata regex takes 20 s for it (its cost is quadratic). */
  "/long-attribute": () => paragraphs(8),
  /** Blocks, or else Firefox itself lays them out for minutes. */
  "/nested-tables": () =>
    `<style>table, tbody, tr, td { display: block }</style>${paragraphs(4)}${"<table><tr><td>x, y".repeat(8_000)}`,
  "/large-article": () => paragraphs(Math.ceil((10 * 1024 * 1024) / PARAGRAPH.length)),
  "/many-text-nodes": () => CROWD,
  /** Its source leads, by a redirect, into the reader's own network. */
  "/links-home": () =>
    paragraphs(6) +
    `<p>“The repair of the landing stage should see out another forty winters,” <a href="https://short.test/x7">said the chairman</a>.</p>`,
};

/** Pages that try to hang, mislead or misuse the extension, made on demand. */
export function hostilePage(url: URL): Reply {
  if (url.pathname.startsWith("/clobber/")) {
    return page(clobbered(url.pathname.slice("/clobber/".length)));
  }
  const body = BODIES[url.pathname];
  return body === undefined ? { status: 404, body: "" } : page(body(), headOf(url.pathname));
}

/** So much prose around the control that no reader takes the form for a mere form. */
const clobbered = (name: string): string =>
  `${paragraphs(3)}<form>${paragraphs(2)}<input name="${name}">${paragraphs(2)}</form>${paragraphs(3)}`;

const headOf = (path: string): string =>
  path === "/long-attribute"
    ? `<meta property="${" ".repeat(80_000)}x" content="y">`
    : `<meta property="article:published_time" content="2024-03-18">`;

const page = (body: string, head = ""): Reply => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The board meets at the harbour</title>${head}</head><body><article><h1>The board meets at the harbour</h1>${body}</article></body></html>`,
});
