/** Pictures and tables, side by side where there is room. */
export const evidence = `
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:2rem 2.5rem;margin-top:1.75rem;align-items:start;grid-auto-flow:dense}
.drawings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1rem 2.5rem;align-items:start}
.panel.long{grid-column:1/-1}
.panel h3{font-size:1.15rem;margin-bottom:.6rem}
.panel h3 small{display:block;font-family:var(--sans)}
.picture{display:block;width:100%;max-width:22rem;height:auto;font-family:var(--sans)}
.pair{display:grid;gap:1.25rem 2.5rem;margin-top:1.25rem;align-items:start}
@media (min-width:52rem){.pair{grid-template-columns:minmax(16rem,20rem) minmax(0,1fr)}.pair.alone{grid-template-columns:minmax(0,1fr)}}
.legend{font-size:.875rem;color:var(--quiet);margin-top:.25rem}
.key{display:inline-block;width:.8em;height:.8em;border-radius:50%;vertical-align:-.05em;margin-right:.15em}
.key+.key,.legend .key:not(:first-child){margin-left:.8em}
.key-women{border:.4em solid var(--women);width:0;height:0}
.key-men{border:.16em solid var(--men)}
.key-crude{border:.4em solid var(--ink);width:0;height:0}
.key-adjusted{border:.15em solid var(--quiet);border-radius:0;transform:rotate(45deg) scale(.85)}
.scroll{overflow-x:auto;max-width:100%;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-size:.9375rem;color:var(--quiet);padding-bottom:.5rem;caption-side:top}
caption span{display:block;max-width:min(100%,calc(100vw - 2.5rem));position:sticky;left:0}
th,td{padding:.5rem 1rem .5rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:1.5px solid var(--ink);font-weight:650;vertical-align:bottom}
tbody th{font-weight:400;min-width:7rem}
.alone table{width:auto;min-width:min(100%,34rem)}
.n,.n1 td:nth-child(2),.n2 td:nth-child(-n+3),.n3 td:nth-child(-n+4){text-align:right;white-space:nowrap}
td b{font-weight:650}
td small{display:block;font-size:.8125rem;white-space:pre}
.sign{color:var(--quiet)}
.references{margin-top:1.5rem}
main>.overview>.scroll,.step>.scroll{margin-top:1.5rem}
`;
