/**
 * The card's own look. Nothing of the page reaches it: `all: initial`, which leaves only the direction to be set, a closed
 * root, and `!important` on the host. It is moved from the left edge of the window, in whatever direction it is written.
 * Written without spare blanks: every profile page loads it.
 */
export const panelStyle = `
:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;z-index:2147483647!important;
pointer-events:none!important;display:block!important;direction:ltr!important;color-scheme:light dark!important}
div{--kind:light-dark(#3257b8,#a9c1ff);box-sizing:border-box;position:absolute;width:max-content;
max-width:min(340px,calc(100vw - 16px));max-height:calc(100vh - 16px);overflow:auto;padding:12px 14px;
border:1px solid light-dark(#c5cad6,#4b5263);border-inline-start:4px solid var(--kind);border-radius:8px;
background:light-dark(#fff,#1d2029);color:light-dark(#1b1f29,#eceef4);box-shadow:0 6px 24px rgb(0 0 0/22%);
font:14px/1.45 system-ui,sans-serif;text-align:start;overflow-wrap:anywhere;pointer-events:auto}
div[data-kind=act]{--kind:light-dark(#a4470a,#ffb27a);border-inline-start-style:double;border-inline-start-width:6px}
div[data-kind=context]{--kind:light-dark(#565e70,#a9b0c0);border-inline-start-style:dotted}
div[hidden]{display:none}
h1{margin:2px 0 6px;font-size:15px;line-height:1.3;font-weight:650}
p{margin:0 0 6px}
ul{margin:0 0 8px;padding-inline-start:18px}
li{margin:2px 0}
.kind,.more{margin:0;font-size:12px}
.kind{font-weight:600;color:var(--kind)}
.more{color:light-dark(#565e70,#a9b0c0)}
@media(forced-colors:active){
div{border-color:CanvasText;background:Canvas;color:CanvasText}
.kind,.more{color:CanvasText}
}`;
