/** One A4 page, to be printed and written on. On a screen the same sheet, as wide as there is room. */
export const handout = `
.sheet{max-width:50rem;margin:0 auto;padding:clamp(1.25rem,4vw,2.5rem) clamp(1rem,4vw,3rem) 2rem}
.sheet h1{font-size:clamp(1.35rem,.85rem + 2.6vw,2.5rem)}
.sheet h2{font-size:1.2rem;border-top:1.5px solid var(--ink);padding-top:.5rem}
.sheet section{margin-top:1.6rem}
.sheet .when{color:var(--quiet);margin-top:.4rem;font-size:.9375rem}
.sheet .sentence{font-size:1.1875rem}
.sheet p,.sheet ol,.sheet dl{max-width:none}
.sheet .pair{margin-top:.9rem}
.sheet .caution{margin-top:.9rem;font-size:.9375rem}
.ruled{margin:.9rem 0 0}
.ruled div{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:end;margin-top:.7rem}
.ruled dt{color:var(--quiet);white-space:nowrap}
.open span{display:block;height:2.2rem;border-bottom:1px solid var(--edge)}
.ruled dd{margin:0;display:flex;align-items:flex-end;flex:1 1 7rem;border-bottom:1px solid var(--edge);min-height:1.6rem}
.two{display:grid;gap:0 2.5rem}
@media (min-width:44rem){.two{grid-template-columns:1fr 1fr}}
.sheet footer{margin-top:1.5rem;font-size:.875rem;color:var(--quiet)}
@media print{
@page{size:A4;margin:12mm 16mm 11mm}
@page{@bottom-right{content:none}}
.sheet{max-width:none;padding:0;font-size:10pt}
.internal .sheet{padding-left:9mm}
.band{font-size:9pt;padding:1.2mm 4mm}.sheet h1{font-size:19pt}.sheet h2{font-size:12.5pt;padding-top:1.5mm}
.sheet section{margin-top:3.8mm}
.sheet p,.sheet ol{margin-top:1.6mm}.sheet li+li{margin-top:.8mm}
.sheet .asked{font-size:11pt}.sheet .sentence{font-size:11pt;line-height:1.38}
.sheet .pair{grid-template-columns:68mm minmax(0,1fr);margin-top:2.5mm}.sheet .pair.alone{grid-template-columns:1fr}
.sheet .picture{max-width:68mm;max-height:52mm}.sheet table,.sheet .legend,.sheet .caution,.sheet .base{font-size:8.5pt}
.sheet th,.sheet td{padding-block:.8mm}
.two{grid-template-columns:1fr 1fr}
.ruled{margin-top:1mm}.ruled div{margin-top:2.2mm}.ruled dd{min-height:6.5mm}
.sheet{display:flex;flex-direction:column;min-height:273mm}.sheet main,.agreed,.open{flex:1;display:flex;flex-direction:column}
.internal .sheet{min-height:262mm}
.open span{flex:1 1 0;height:auto;min-height:0;max-height:13mm}
.sheet footer{margin-top:4mm;font-size:8pt}
}
`;

/** A letter: one column, the measure of a book, gaps that nobody can overlook. */
export const memo = `
.letter{max-width:50rem;margin:0 auto;padding:clamp(1.5rem,4vw,3.5rem) clamp(1rem,4vw,3rem) 4rem}
.letter h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.5rem)}
.letter h2{font-size:clamp(1.3rem,1.2rem + .7vw,1.6rem);margin-top:2.5rem}
.letter h3{font-size:1.15rem;margin-top:1.75rem}
.letter .facts{padding-bottom:1.25rem;border-bottom:2px solid var(--ink)}
.letter .scroll{margin-top:1.25rem}
.letter .scroll+.scroll{margin-top:2rem}
.letter td:nth-child(n){white-space:normal}
.draft{border:2px dashed var(--edge);padding:.75rem 1rem;max-width:none}
.gap{background:#fff3c4;color:var(--ink);padding:.05em .25em;border-bottom:1px dashed var(--ink);-webkit-box-decoration-break:clone;box-decoration-break:clone}
.appendix{border-top:2px solid var(--ink);padding-top:1.25rem}
@media print{
.letter{max-width:none;padding:0}
.internal .letter{padding-left:9mm}
.letter h2{margin-top:6mm}.letter h3{margin-top:4mm}
.gap{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.appendix{break-before:page;border-top:0;padding-top:0}
}
`;

/** The staff's words, goals and measures. */
export const inserts = `
.said{margin:.75rem 0 0;max-width:66ch;border-left:3px solid var(--women);padding-left:1rem}
.said blockquote{margin:0}
.said p{margin:.4rem 0 0;font-family:var(--serif);font-size:1.125rem;line-height:1.5}
.said figcaption{font-size:.9375rem;color:var(--quiet);margin-top:.35rem}
.beside{display:grid;gap:1rem 2.5rem;margin-top:1rem;align-items:start}
.beside h4{color:var(--quiet)}
.beside .told{list-style:none;padding:0}
@media (min-width:52rem){.beside{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.beside.one{grid-template-columns:minmax(0,1fr)}}
.outcome{display:inline-block;border:2px solid var(--ink);padding:.15rem .7rem;font-weight:650;max-width:none}
.outcome-reached{background:var(--ink);color:#fff}
.outcome-cannot_tell{border-style:dashed;border-color:var(--edge)}
.plan{max-width:none}
.plan div{display:grid;grid-template-columns:minmax(0,11rem) minmax(0,1fr);gap:.1rem 1.5rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
.plan dt{color:var(--quiet)}
.plan dd{margin:0;max-width:66ch}
.question>h4{font-family:var(--serif);font-weight:600;font-size:1.25rem}
.which+.question,.which+.base+.question{margin-top:1.5rem}
.which{margin-top:3.5rem;font-size:clamp(1.3rem,1.2rem + .7vw,1.6rem)}
@media (max-width:36rem){.plan div{grid-template-columns:1fr}}
@media print{.said,.plan div{break-inside:avoid}.outcome{print-color-adjust:exact;-webkit-print-color-adjust:exact}.beside{grid-template-columns:1fr 1fr}.beside.one{grid-template-columns:1fr}}
`;

/** Only in a page with a script. In print everything stands as without it. */
export const interactive = `
.tip{position:fixed;z-index:4;max-width:18rem;background:var(--ink);color:#fff;padding:.35rem .6rem;font-size:.875rem;line-height:1.35;border-radius:3px;white-space:pre-line}
.tip[hidden]{display:none}
.picture *{pointer-events:none}.picture [data-tip]{pointer-events:auto}
circle[data-on=true],path[transform][data-on=true]{stroke:var(--ink);stroke-width:2.5}
path[data-on=true]:not([transform]){opacity:.75}
.sort{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer;text-align:inherit;text-decoration:underline dotted;text-underline-offset:.25em}
.sort::after{content:"\\2195";margin-left:.3em;color:var(--quiet);font-weight:400}
[aria-sort=ascending] .sort::after{content:"\\2191";color:var(--ink)}
[aria-sort=descending] .sort::after{content:"\\2193";color:var(--ink)}
.filter{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:end;margin-top:1.25rem}
.filter label{display:grid;gap:.2rem;font-size:.9375rem;max-width:100%}
.filter input,.filter select{font:inherit;font-size:1rem;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:3px;padding:.45rem .6rem;min-width:0;max-width:100%}
.filter p{margin:0;color:var(--quiet);font-size:.9375rem}
@media print{.filter,.tip{display:none}.question[hidden]{display:block}.sort{text-decoration:none}.sort::after{content:none}}
`;

/** Two audits compared: one column, without contents. */
export const comparison = `
.compared>main{display:block}.compared>footer{margin:3rem 0 0}
.compared .note{display:block;font-size:.8125rem;color:var(--quiet)}
.compared td{min-width:8rem}
@media print{.compared td{min-width:0}.compared .note{font-size:8pt}}
`;
