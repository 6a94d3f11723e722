/** The card's own style, inside its closed root: nothing of the page's style reaches it. */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
}
@media print { :host { display: none !important } }
.list {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: 0;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
}
.card {
  box-sizing: border-box;
  position: fixed;
  inline-size: max-content;
  max-inline-size: min(24rem, calc(100vw - 16px));
  max-block-size: calc(100vh - 16px);
  overflow: auto;
  padding: 12px 14px 10px;
  font: 14px/1.45 system-ui, sans-serif;
  color: light-dark(#211b15, #eee7da);
  background: light-dark(#fffefb, #211e1a);
  border: 1px solid light-dark(#8b7f70, #857a6b);
  border-radius: 8px;
  box-shadow: 0 6px 24px rgb(0 0 0 / 28%);
  overflow-wrap: anywhere;
}
.card[hidden] { display: none }
article + article {
  margin-block-start: 10px;
  padding-block-start: 10px;
  border-block-start: 1px solid light-dark(#e4dccd, #3a352d);
}
p { margin: 4px 0 0 }
.severity {
  display: inline-block;
  margin: 0;
  font-size: 12px;
  font-weight: 650;
  text-decoration: underline 2px;
  text-underline-offset: 4px;
}
.serious { color: light-dark(#a3201a, #ff968a); text-decoration-style: wavy; text-decoration-thickness: 1.5px }
.caution { color: light-dark(#855300, #eab65f); text-decoration-style: dashed }
.info { color: light-dark(#2a587f, #93c2ee); text-decoration-style: solid; text-decoration-thickness: 1px }
.suggestion span { display: block; font-size: 12px; color: light-dark(#665c50, #b3a898) }
.suggestion { font-weight: 600 }
.suggestion span { font-weight: 400 }
button.hide {
  margin: 10px 0 0 -6px;
  padding: 3px 6px;
  font: inherit;
  font-size: 12px;
  color: light-dark(#665c50, #b3a898);
  background: none;
  border: 0;
  border-radius: 4px;
  text-decoration: underline;
  cursor: pointer;
}
button.hide:hover { color: light-dark(#211b15, #eee7da) }
button:focus-visible { outline: 2px solid light-dark(#2a587f, #93c2ee); outline-offset: 1px }
`;
