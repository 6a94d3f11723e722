/** The card's own style, inside its closed root: nothing of the page's style reaches it. */
export const CARD_STYLE = [
  // The host, against whatever the page says of it.
  ":host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;z-index:2147483647!important;color-scheme:light dark!important}",
  "@media print{:host{display:none!important}}",
  // Only for the keyboard and for screen readers.
  ".list{position:absolute;inline-size:1px;block-size:1px;margin:0;padding:0;overflow:hidden;clip-path:inset(50%)}",
  // The card, in the popup's paper and ink.
  ".card{--ink:light-dark(#211b15,#eee7da);--pale:light-dark(#665c50,#b3a898);box-sizing:border-box;position:fixed;inset:0 auto auto 0;inline-size:max-content;max-inline-size:min(24rem,calc(100vw - 16px));max-block-size:calc(100vh - 16px);overflow:auto;overflow-wrap:anywhere;padding:12px 14px 10px;font:14px/1.45 system-ui,sans-serif;color:var(--ink);background:light-dark(#fffefb,#211e1a);border:1px solid light-dark(#8b7f70,#857a6b);border-radius:8px;box-shadow:0 6px 24px #0004}",
  ".card[hidden]{display:none}",
  "article+article{margin-block-start:10px;padding-block-start:10px;border-block-start:1px solid light-dark(#e4dccd,#3a352d)}",
  "p{margin:4px 0 0}",
  ".severity{margin:0;font-size:12px;font-weight:650;text-decoration:underline 2px;text-underline-offset:4px}",
  ".serious{color:light-dark(#a3201a,#ff968a);text-decoration-style:wavy}",
  ".caution{color:light-dark(#855300,#eab65f);text-decoration-style:dashed}",
  ".info{color:light-dark(#2a587f,#93c2ee)}",
  ".suggestion{font-weight:600}",
  "span,.hide{display:block;font-size:12px;font-weight:400;color:var(--pale)}",
  ".hide{margin:10px 0 0 -6px;padding:3px 6px;font-family:inherit;background:none;border:0;border-radius:4px;text-decoration:underline;cursor:pointer}",
  ".hide:hover{color:var(--ink)}",
  ".hide:focus-visible{outline:2px solid light-dark(#2a587f,#93c2ee)}",
].join("");
