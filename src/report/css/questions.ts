/** A question and its answer; the steps that are the readers' own work. */
export const questions = `
.template{font-size:.9375rem;color:var(--quiet);padding-top:1rem;border-top:2px solid var(--ink);max-width:none}
.step>h2{display:flex;gap:.65rem;align-items:baseline}
.number{font-family:var(--serif);color:var(--women);font-weight:600;min-width:1.1ch}
.step>h3{margin-top:1.75rem}
#quality table{width:auto;min-width:min(100%,34rem)}
.own{border-left:3px solid var(--line);padding-left:1.25rem}
.question{margin-top:3.25rem;padding-top:1.1rem;border-top:1px solid var(--edge)}
.asked{font-family:var(--serif);font-style:italic;font-size:1.125rem;color:var(--quiet);margin-top:.35rem}
.sentence{font-size:1.1875rem;line-height:1.5}
.missing,.caution{border-left:3px solid var(--men);padding-left:.9rem}
.adjusted,.limits,.breakdown{margin-top:1.75rem}
.adjusted p,.limits p,.breakdown>p{margin-top:.35rem}
.breakdown+.breakdown{margin-top:2.5rem}
.series,.ask,.folded{margin-top:1.25rem}
.folded>summary{font-weight:400}
.breakdown+.folded{margin-top:2rem}
.onward a{font-weight:600}
.terms{max-width:none}
.terms div{display:grid;grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:.1rem 1.5rem;padding:.6rem 0;border-bottom:1px solid var(--line)}
.terms dt{font-weight:600}
.terms dd{margin:0;grid-column:2;max-width:66ch}
.signs div{grid-template-columns:3rem minmax(0,1fr)}
.write,.write-table,.on-paper{display:none}
footer.step>h2{font-size:1.4rem}
@media (max-width:36rem){.terms div{grid-template-columns:1fr}.terms dd{grid-column:1}.signs div{grid-template-columns:3rem 1fr}.signs dd{grid-column:2}.own{padding-left:.9rem}}
`;
