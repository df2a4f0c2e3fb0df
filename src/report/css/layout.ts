/** The frame: one column on a phone, with the contents after the findings; on a desk a rail of contents beside them all. */
export const layout = `
.page{max-width:77rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem) 4rem}
.band{background:var(--alarm);color:#fff;padding:.75rem clamp(1rem,4vw,3rem)}
.band strong{letter-spacing:.04em}
.edge{display:none}
.head{padding:clamp(2rem,5vw,4rem) 0 1.5rem;border-bottom:2px solid var(--ink)}
.kicker{margin:0 0 .5rem;font-size:1rem;color:var(--quiet)}
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.5rem 0 0;max-width:none}
.facts div{max-width:24rem}
.facts dt{font-size:.875rem;color:var(--quiet)}
.facts dd{margin:0;font-weight:600}
.contents{margin-top:clamp(3rem,6vw,5rem);border-top:2px solid var(--ink);padding-top:1.25rem}
.contents h2{font-family:var(--sans);font-size:.9375rem;font-weight:650;letter-spacing:0}
.contents ul,.contents ol{list-style:none;padding:0;margin:.75rem 0 0;font-size:.9375rem;line-height:1.4}
.contents ol{counter-reset:step;border-block:1px solid var(--line);padding:.75rem 0}
.contents ol li{counter-increment:step;display:flex;gap:.5rem}
.contents ol li::before{content:counter(step);color:var(--quiet);min-width:.9rem;font-variant-numeric:tabular-nums}
.contents li+li{margin-top:.15rem}
.contents a{color:var(--ink);text-decoration:none;display:inline-block;padding:.2rem 0}
.contents a:hover{text-decoration:underline}
main>section,main>.template,footer.step{margin-top:clamp(3rem,6vw,5rem)}
main>section:first-child{margin-top:2.5rem}
@media (min-width:70rem){
.page>main{display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:4rem}
.page>main>*{grid-column:2;min-width:0}
.page>footer{margin-left:17rem}
.page>main>.contents{grid-column:1;grid-row:1/span 40;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;margin:0;border:0;padding-top:2.75rem}
}
`;
