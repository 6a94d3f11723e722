import { element, type Content, type Markup } from "./markup.ts";

/** A part of the report under a heading of its own. */
export const section = (id: string, title: string, ...content: Content[]): Markup =>
  element("section", { "aria-labelledby": id }, element("h2", { id }, title), ...content);
