import { colours } from '../charts/draw.ts';

/** Ground: type, measure, links, focus. System fonts only; a serif for headings, where a reader looks for rest. */
const base = `
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

/**
 * The frame: one column on a phone, with the contents after the findings; on a wide screen the contents in a side
 * column.
 */
const layout = `
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

/** What matters most: findings as cards of equal weight, then what could not be judged and what to do. */
const firstPage = `
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

/** Pictures and tables, side by side where there is room. */
const evidence = `
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

/** A question and its answer; the steps that are the readers' own work. */
const questions = `
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

/**
 * A4. Everything folded opens; nothing is cut between a heading and what it heads. The words of working material run
 * along the edge of every page: a fixed box is repeated by every browser, a margin box is not.
 */
const print = `
@page{size:A4;margin:18mm 16mm 18mm}
@page{@bottom-right{content:counter(page) " (" counter(pages) ")";font:9pt system-ui,sans-serif;color:#5a6568}}
@media print{
html{font-size:10.5pt;line-height:1.42}
body{font-size:1rem}
.page{max-width:none;padding:0}.page>main{display:block}.page>footer{margin-left:0}
.skip,.contents,.onward{display:none}
.head{padding:0 0 .5rem}.facts{margin-top:.6rem;gap:.4rem 1.75rem;flex-wrap:nowrap;font-size:9pt}.facts dt{font-size:8.5pt}main>section:first-child{margin-top:.6rem}
h1{font-size:20pt}h2{font-size:16pt}h3{font-size:13pt}
h2,h3,h4,summary,caption,thead{break-after:avoid}
h2+p,h3+p,h4+p,.asked{break-after:avoid}
p,li,dd{orphans:2;widows:2}
.card,.picture,.drawn,.panel,tr,.limits,.adjusted,.terms div,.box,.answer{break-inside:avoid}
.asked,.lead,.sentence,h2,h3{break-inside:avoid}
.question{margin-top:1.1rem;padding-top:.5rem}
.step p,.step ul{max-width:none;margin-top:.35rem}.step .asked{font-size:10pt;margin-top:.1rem}.step .sentence{font-size:10.5pt;line-height:1.38}.step .base{font-size:8.5pt}
.step h4,.step h5,.step summary{font-size:9.5pt}.step h5{margin:.4rem 0 0}
.adjusted,.limits,.breakdown,.series,.ask,.folded{margin-top:.6rem}.breakdown+.breakdown,.breakdown+.folded{margin-top:.8rem}.adjusted p,.limits p,.ask li,.breakdown>p,.folded>summary{font-size:9pt;max-width:none}.ask li+li{margin-top:.1rem}
.foot{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem;break-inside:avoid}.ask ul{margin-top:.35rem}
.folded>:not(summary){display:none}.on-paper{display:block}
main>section,main>.template,footer.step{margin-top:1.75rem}
.contents+*{break-before:page}
.own summary,.series summary{display:none}
.cards,.columns{grid-template-columns:1fr 1fr;gap:.4rem .7rem}
.card{padding:.25rem .6rem;border:1px solid var(--edge);border-top:3px solid var(--ink);background:none}
.card p{font-size:9pt;line-height:1.24}.card .kind{font-size:8.5pt;margin:0}.card h3{font-size:11.5pt}.card .people,.card .missing{font-size:8.5pt}.people b{display:inline;font-size:10.5pt}.important .legend{font-size:8.5pt;margin-top:0}.important h2{font-size:15pt}
.card .picture{max-width:68mm}.card .drawn{padding-top:0}.card p{margin-top:.2rem}.cards{margin-top:.4rem}
.fill{display:flex;gap:.5rem;align-items:end;margin-top:.35rem}.fill::after{content:"";flex:1;border-bottom:1px solid var(--edge)}
.important .base,.important .more{font-size:8.5pt;line-height:1.32;margin-top:.2rem;max-width:none}.plain>p:not(.fill){display:none}
.columns{margin-top:.25rem}.columns p,.columns li{font-size:9pt;line-height:1.24}.columns li+li{margin-top:.1rem}.columns ul,.columns ol{margin-top:.2rem}.columns h3{font-size:11.5pt}
.panels,.drawings{grid-template-columns:1fr 1fr}.panel:not(.long) .drawings{grid-template-columns:1fr}.panel.long,.panel.long .drawings{break-inside:auto}
.pair{grid-template-columns:70mm minmax(0,1fr);gap:.4rem 1.25rem;margin-top:.5rem}
.pair.alone{grid-template-columns:1fr}.step .pair{break-inside:avoid}
.picture{max-height:225mm}.pair .picture{max-width:68mm}.pair .legend{font-size:8pt;margin-top:0}
.scroll{overflow:visible}
table{font-size:8.5pt;line-height:1.3}caption{font-size:8.5pt;padding-bottom:.2rem}th,td{padding:.22rem .6rem .22rem 0}td small{font-size:8pt;white-space:nowrap}.alone table{min-width:60%}
a{color:inherit;text-decoration:none}
details::details-content{content-visibility:visible;block-size:auto;height:auto}
details>*{display:block}
summary{list-style:none;padding:0}
summary::-webkit-details-marker{display:none}
.write{display:block;max-width:none;margin-top:.4rem}.write span{display:block;height:9mm;border-bottom:1px solid var(--edge)}
.write-table{display:grid;grid-template-columns:repeat(4,1fr);margin-top:.6rem;border-top:1px solid var(--edge);border-left:1px solid var(--edge)}
.write-table span{border-right:1px solid var(--edge);border-bottom:1px solid var(--edge);padding:.3rem .5rem;font-size:9pt}
.write-cell{height:20mm}
.own{break-inside:avoid;border-left:0;padding-left:0}
.internal .page{padding-left:9mm}
.band{padding:1.2mm 4mm;font-size:9pt;margin-left:9mm;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.edge{display:block;position:fixed;left:0;top:0;bottom:0;width:6mm;writing-mode:vertical-rl;transform:rotate(180deg);text-align:center;font-size:8.5pt;font-weight:700;letter-spacing:.08em;color:var(--alarm);white-space:nowrap;overflow:hidden;border-right:1px solid var(--alarm)}
}
`;

/** The whole style sheet of a page, part by part. */
export const styleSheet = [base, layout, firstPage, evidence, questions, print].join('').trim();
