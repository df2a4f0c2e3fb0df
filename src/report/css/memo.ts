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
