/** How two neighbouring texts are parted; the greatest wins where several things part them. */
export const Gap = {
  /** They meet. */
  none: 0,
  /** A cell's edge, a picture, a field: without a space, words would run together. */
  space: 1,
  line: 2,
  /** A block's edge: a new paragraph. */
  block: 3,
} as const;
/** One of them. */
export type Gap = (typeof Gap)[keyof typeof Gap];

const BLOCKS =
  "address,article,aside,blockquote,body,caption,center,dd,details,dialog,dir,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,hr,html,legend,li,main,menu,nav,ol,p,pre,search,section,summary,table,ul";
const SILENT =
  "audio,canvas,head,iframe,noscript,object,script,select,style,svg,template,textarea,video";

const blocks = new Set(BLOCKS.split(","));
const silent = new Set(SILENT.split(","));
const spaces = new Set("button,embed,img,input,meter,picture,progress,td,th".split(","));

/** Whether an element of this name parts what is in it from what is round it, as a paragraph does. */
export const isBlock = (name: string): boolean => blocks.has(name);

/** Whether the text in an element of this name is no text of the page. */
export const isSilent = (name: string): boolean => silent.has(name);

/** How an element of this name parts what is in it from what is round it. */
export function gapOf(name: string): Gap {
  if (blocks.has(name)) return Gap.block;
  if (name === "br" || name === "tr") return Gap.line;
  return spaces.has(name) || silent.has(name) ? Gap.space : Gap.none;
}
