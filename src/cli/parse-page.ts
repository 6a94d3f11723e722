import { parseHTML } from "linkedom";

/**
 * A document without a browser. linkedom adds no root element where a page leaves it out, and is
 * led astray by what stands before it; browsers are not.
 */
export function parsePage(html: string): Document {
  const root = html.search(/<html[\s>]/i);
  const whole = root === -1 ? `<html><body>${html}</body></html>` : html.slice(root);
  return parseHTML(`<!doctype html>${whole}`).document;
}
