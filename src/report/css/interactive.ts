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
