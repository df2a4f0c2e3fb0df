/**
 * A4. Everything folded opens; nothing is cut between a heading and what it heads. The words of working material run
 * along the edge of every page: a fixed box is repeated by every browser, a margin box is not.
 */
export const print = `
@page{size:A4;margin:18mm 16mm 18mm}
@page{@bottom-right{content:counter(page) " (" counter(pages) ")";font:9pt system-ui,sans-serif;color:#5a6568}}
@media print{
html{font-size:10.5pt;line-height:1.42}
body{font-size:1rem}
.page{max-width:none;padding:0}.page>main{display:block}.page>footer{margin-left:0}
.skip,.contents,.onward{display:none}
.head{padding:0 0 .75rem}.facts{margin-top:.6rem;gap:.4rem 1.75rem;flex-wrap:nowrap;font-size:9pt}.facts dt{font-size:8.5pt}main>section:first-child{margin-top:.8rem}
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
.cards,.columns{grid-template-columns:1fr 1fr;gap:.7rem}
.card{padding:.35rem .8rem;border:1px solid var(--edge);border-top:3px solid var(--ink);background:none}
.card p{font-size:9.25pt;line-height:1.32}.card .kind{font-size:8.5pt;margin:0}.card h3{font-size:11.5pt}.card .people,.card .missing{font-size:8.5pt}.people b{display:inline;font-size:10.5pt}.important .legend{font-size:8.5pt;margin-top:.3rem}
.card .picture{max-width:68mm}.card .drawn{padding-top:0}.card p{margin-top:.2rem}.cards{margin-top:.4rem}
.fill{display:flex;gap:.5rem;align-items:end;margin-top:.9rem}.fill::after{content:"";flex:1;border-bottom:1px solid var(--edge)}
.important .base{font-size:8.5pt;margin-top:.2rem;max-width:none}.plain>p:not(.fill){display:none}
.columns{margin-top:.5rem}.columns p,.columns li{font-size:9pt;line-height:1.35}.columns li+li{margin-top:.2rem}.columns ul,.columns ol{margin-top:.35rem}
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
