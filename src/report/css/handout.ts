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
