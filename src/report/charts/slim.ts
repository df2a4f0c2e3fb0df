/** Attributes that a group hands down to what it holds. */
const HANDED_DOWN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'text-anchor', 'opacity'];

/** What an SVG of Vega says that no reader needs: empty paths, English aria, defaults, fonts that the page sets. */
function clean(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>$/, '')
    .replace(/<rect width="[^"]*" height="[^"]*" fill="white"\/>/, '')
    .replace(/<path class="(?:back|fore)ground"[^>]*\/>/g, '')
    .replace(/ (?:role|aria-roledescription|aria-hidden|pointer-events|font-family|class)="[^"]*"/g, '')
    .replace(/ (?:opacity="1"|transform="translate\(0,0\)"|stroke-miterlimit="4"|text-anchor="start"|[xy]2="0")/g, '')
    .replace(/(-?\d+\.\d)\d+/g, '$1')
    .replace(/<path( transform="[^"]*")? d="M([\d.]+),0A\2,\2,0,1,1,-\2,0A\2,\2,0,1,1,\2,0"/g, '<circle$1 r="$2"')
    .replace(/<g>\s*<\/g>|<defs><\/defs>/g, '');
}

/** Says once on the group what every mark in it says. */
function handDown(svg: string): string {
  return svg.replace(/<g>((?:<(line|text|circle|path)(?: [^>]*)?(?:\/>|>[^<]*<\/\2>))+)<\/g>/g, (_, marks: string) => {
    const openings = marks.match(/<[a-z]+[^>]*>/g) ?? [];
    const common = HANDED_DOWN.flatMap((name) => {
      const first = new RegExp(` ${name}="[^"]*"`).exec(openings[0] ?? '')?.[0];
      return first !== undefined && openings.every((one) => one.includes(first)) ? [first] : [];
    });
    const bare = common.reduce((text, attribute) => text.replaceAll(attribute, ''), marks);
    return `<g${common.join('')}>${bare}</g>`;
  });
}

/** A drawing of Vega without its outermost element, slim, with ids that are its own. */
export function slimDrawing(svg: string, id: string): string {
  return handDown(clean(svg)).replace(/(id="|url\(#)(clip|gradient)/g, `$1${id}-$2`);
}
