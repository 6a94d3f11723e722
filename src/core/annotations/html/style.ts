/**
 * The look of the report: paper and ink, as in the popup. What the page says is set in a serif. Only
 * light when it is printed; no flag is told by its colour alone.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf8f1, #191714);
  --sheet: light-dark(#fffefb, #211e1a);
  --ink: light-dark(#211b15, #eee7da);
  --pale: light-dark(#665c50, #b3a898);
  --rule: light-dark(#e4dccd, #3a352d);
  --under: light-dark(#ebd3b4, #4a3a29);
  --ghost: light-dark(#d9986f, #96603f);
  --wash: light-dark(#f4ecdd, #2a251f);
  --serious: light-dark(#a3201a, #ff968a);
  --caution: light-dark(#855300, #eab65f);
  --info: light-dark(#2a587f, #93c2ee);
  --same: light-dark(#22643f, #8fd0a6);
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", "DejaVu Serif", serif;
}
* { box-sizing: border-box; }
body {
  max-inline-size: 44rem;
  margin: 0 auto;
  padding: 2.5rem 1.5rem 4rem;
  font: 1rem/1.55 system-ui, sans-serif;
  color: var(--ink);
  background: var(--paper);
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, figure, blockquote { margin: 0; padding: 0; }
a { color: var(--info); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
code { font: 0.8125em/1.4 ui-monospace, monospace; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.aside, .label, .legend { color: var(--pale); font-size: 0.875rem; }
.wordmark { position: relative; z-index: 0; margin-block-end: 1.5rem; font: 600 1.125rem/1 var(--serif); }
.wordmark::before { content: "P" / ""; position: absolute; z-index: -1; inset: 0.125rem auto auto 0.25rem; color: var(--ghost); }
h1 { margin-block-end: 0.5rem; font: 600 2rem/1.2 var(--serif); text-wrap: balance; }
h2 { margin-block: 3rem 1rem; padding-block-end: 0.375rem; border-block-end: 1px solid var(--rule); font: 600 1.25rem/1.3 var(--serif); }
h3 { margin-block: 1.25rem 0.25rem; font: 600 0.9375rem/1.4 system-ui, sans-serif; }
.address { font-size: 0.875rem; }
.translated, .nothing { margin-block-start: 1rem; padding: 0.625rem 0.875rem; border-inline-start: 3px solid var(--caution); background: var(--wash); }
.nothing { border-color: var(--same); }
.counts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin-block-start: 1.25rem; list-style: none; font-weight: 600; }
.shape { font-size: 0.8em; }
.serious > .severity, .counts .serious { color: var(--serious); }
.caution > .severity, .counts .caution { color: var(--caution); }
.info > .severity, .counts .info { color: var(--info); }
.notes { display: grid; gap: 1rem; list-style: none; }
.note { display: grid; gap: 0.625rem; padding: 1rem 1.125rem; background: var(--sheet); border: 1px solid var(--rule); border-radius: 8px; break-inside: avoid; scroll-margin-block: 1rem; }
.note:target, .number:target { outline: 2px solid var(--info); outline-offset: 2px; }
.severity { display: flex; align-items: baseline; gap: 0.375rem; font-size: 0.875rem; font-weight: 600; }
.severity .count { min-inline-size: 1.5em; color: var(--ink); font-variant-numeric: tabular-nums; }
.severity .back { margin-inline-start: auto; font-weight: 400; }
.quoted, .meant bdi, .evidence blockquote, .text, .written { font-family: var(--serif); }
.quoted, .evidence blockquote { font-size: 1.0625rem; contain: paint; }
.faint { color: var(--pale); }
mark { color: inherit; background: none; text-decoration-line: underline; text-decoration-thickness: 1.5px; text-underline-offset: 0.2em; text-decoration-skip-ink: none; }
mark.serious, .serious mark { text-decoration-style: wavy; text-decoration-thickness: 1px; text-decoration-color: var(--serious); }
mark.caution, .caution mark { text-decoration-style: dashed; text-decoration-color: var(--caution); }
mark.info, .info mark { text-decoration-style: dotted; text-decoration-color: var(--info); }
.message { font-weight: 600; }
.evidence { display: grid; gap: 0.5rem; padding-inline-start: 0.875rem; border-inline-start: 2px solid var(--under); }
figcaption { font-size: 0.875rem; }
ins, del { padding-inline: 0.0625em; border-radius: 2px; }
ins { background: light-dark(#e0eddf, #253829); font-weight: 600; text-decoration: underline 1.5px var(--same); text-underline-offset: 0.18em; }
del { color: var(--serious); background: light-dark(#fae7e2, #40231f); text-decoration: line-through 1.5px; }
.legend { margin-block-start: 0.375rem; font-size: 0.8125rem; }
.same .status { color: var(--same); }
.changed .status { color: var(--serious); }
.absent .status { color: var(--caution); }
.unknown { background: none; border-style: dashed; }
.text { font-size: 1.0625rem; line-height: 1.65; }
.part { white-space: pre-wrap; contain: paint; }
.part.title { font-size: 1.3125rem; font-weight: 600; line-height: 1.3; }
.part.inserted { color: var(--pale); }
.part.furniture { color: var(--pale); font-size: 0.9375rem; }
.text > .label { margin-block-start: 1.5rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--rule); font-family: system-ui, sans-serif; }
.number { scroll-margin-block: 6rem; margin-inline: 0.0625em 0.1875em; padding: 0 0.3125em; border: 1px solid currentcolor; border-radius: 0.75em; font: 600 0.6875rem/1.3 system-ui, sans-serif; text-decoration: none; vertical-align: 0.35em; }
.number.serious { color: var(--serious); }
.number.caution { color: var(--caution); border-style: dashed; }
.number.info { color: var(--info); border-style: dotted; }
.unseen { unicode-bidi: isolate; }
.unseen::before { content: attr(data-short); padding-inline: 0.25em; color: var(--serious); border: 1px dashed currentcolor; border-radius: 3px; font: 600 0.625rem/1.2 ui-monospace, monospace; vertical-align: 0.1em; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: 0.375rem 1rem 0.375rem 0; text-align: start; vertical-align: top; font-weight: 400; border-block-end: 1px solid var(--rule); }
thead th { color: var(--pale); font-size: 0.875rem; }
.written { inline-size: 40%; }
.plain, .references { padding-inline-start: 1.25rem; }
li + li { margin-block-start: 0.375rem; }
.notes > li + li, .counts > li + li { margin-block-start: 0; }
footer { display: grid; gap: 0.5rem; margin-block-start: 3.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); color: var(--pale); font-size: 0.875rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  h1 { font-size: 20pt; }
  h2 { margin-block-start: 1.75rem; break-after: avoid; }
  h3 { break-after: avoid; }
  .back { display: none; }
  tr, li { break-inside: avoid; }
  a { color: inherit; }
}
@media (forced-colors: active) {
  .wordmark::before { content: none; }
}
`;
