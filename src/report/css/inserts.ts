/** What is laid beside the numbers: the staff's words, goals and measures. */
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
