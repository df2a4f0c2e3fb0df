/** What matters most: findings as cards of equal weight, then what could not be judged and what to do. */
export const firstPage = `
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:1.5rem;margin-top:1.5rem}
.card{border-top:3px solid var(--ink);background:var(--wash);padding:1.1rem 1.25rem 1.25rem;display:flex;flex-direction:column}
.card h3{font-size:clamp(1.12rem,1rem + .7vw,1.3rem)}
.card p{max-width:none}
.kind{margin:0 0 .2rem;font-size:.9375rem;color:var(--quiet)}
.people{color:var(--quiet);font-size:.9375rem}
.people b{color:var(--ink);font-family:var(--serif);font-size:1.45rem;display:block;line-height:1.2}
.card .drawn{margin-top:auto;padding-top:.75rem}
.card .onward{margin-top:.75rem}
.card .onward a::after,.plain>p a::after{content:" →"}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:2rem;margin-top:2.5rem}
.last{margin-top:2rem}.last li a{font-weight:600}
.plain h3{font-size:1.15rem;padding-top:.6rem;border-top:1px solid var(--edge)}
@media (max-width:30rem){.card{background:none;padding-inline:0}}
.fill{display:none}
.box{border:2px solid var(--ink);padding:1.1rem 1.5rem 1.4rem}
.box h2{font-size:1.4rem}
`;
