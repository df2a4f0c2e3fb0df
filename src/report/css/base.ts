import { colours } from '../charts/look.ts';

/** Ground: type, measure, links, focus. System fonts only; a serif for headings, where a reader looks for rest. */
export const base = `
:root{--ink:${colours.ink};--quiet:${colours.quiet};--line:${colours.line};--edge:${colours.edge};--women:${colours.women};--men:${colours.men};--wash:${colours.wash};--paper:${colours.paper};--alarm:${colours.alarm};
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Times New Roman",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif}
*{box-sizing:border-box}
html{font:100%/1.55 var(--sans);color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;font-size:1.0625rem;overflow-wrap:break-word;hyphens:manual}
h1,h2,h3,h4{font-family:var(--serif);font-weight:600;line-height:1.2;margin:0;text-wrap:balance;hyphens:auto;hyphenate-limit-chars:14 5 5}
h1{font-size:clamp(1.6rem,.9rem + 4vw,3.5rem);letter-spacing:-.015em}
h2{font-size:clamp(1.55rem,1.3rem + 1.2vw,2.15rem);letter-spacing:-.01em}
h3{font-size:clamp(1.2rem,1.1rem + .6vw,1.4rem)}
h4{font-family:var(--sans);font-size:1rem;font-weight:650}
p,ul,ol,dl{margin:.75rem 0 0;max-width:66ch}
ul,ol{padding-left:1.25rem}
li+li{margin-top:.4rem}
a{color:var(--women);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--women);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
small{font-size:.875rem;color:var(--quiet);font-weight:400}
summary{cursor:pointer;font-weight:600;padding:.35rem 0;max-width:66ch}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;background:var(--ink);color:#fff;padding:.75rem 1.25rem;z-index:3}
.skip:focus{left:0}
.lead{font-size:1.125rem;color:var(--ink)}
.base{font-size:.9375rem;color:var(--quiet)}
`;
