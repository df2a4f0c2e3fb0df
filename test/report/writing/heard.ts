import type { Lang } from '../../../src/text/text.ts';

/** What a sentence must not do, by language. A rule is a pattern that no text may match. */
const RULES: Readonly<Record<Lang, readonly (readonly [says: string, pattern: RegExp])[]>> = {
  sv: [
    ['a cause', /beror på|förklaras av|orsakas av|leder till att|tack vare|på grund av/i],
    ['blame', /diskriminer|omotiverad|misslyck|försummelse|brister/i],
    ['a word of the trade', /signifikan|konfidensintervall|p-värde|nollhypotes|regression|därav /i],
    ['officialese', /\b(avseende|gällande|medelst|erhåll\w*|vederbörande|härvid|rörande|jämlikt|föreligg\w*)\b/i],
    ['men before women', /\b(män|männen|mannen|pojkar|pojkarna)( (och|eller|respektive) |, )(kvinn|flick)/],
    [
      'one in the plural',
      /(?<![\d,.]\s?|[\d,.]\u00a0)\b1[\s\u00a0](procentenheter|kvinnor|män|flickor|pojkar|personer|insatser|biståndsperioder|ärenden|rader|frågor|dagar|månader|kronor)\b/,
    ],
    [
      'many in the singular',
      /(?<![\d,])(?!1[\s\u00a0])\d+(,\d+)?[\s\u00a0](procentenhet|månad|dag|krona|kvinna|flicka|pojke|insats|fråga)\b/,
    ],
    ['per cent where it is points', /skillnad\w* (är|på)( omkring)? \d+(,\d+)?[\s\u00a0]%/i],
  ],
  en: [
    ['a cause', /due to|explained by|caused by|because of|thanks to/i],
    ['blame', /discriminat|unjustified|\bfail(s|ed|ure)?\b/i],
    ['a word of the trade', /significan|confidence interval|p-value|null hypothesis|regression/i],
    ['officialese', /\b(pursuant|aforementioned|thereof|herewith|in respect of)\b/i],
    ['men before women', /\b(men|boys)( (and|or) |, )(women|girls)\b/i],
    [
      'one in the plural',
      /(?<![\d,.]\s?|[\d,.]\u00a0)\b1[\s\u00a0](percentage points|women|men|girls|boys|people|measures|spells|cases|rows|questions|days|months)\b/,
    ],
    [
      'many in the singular',
      /(?<![\d.,])(?!1[\s\u00a0])\d+(\.\d+)?[\s\u00a0](percentage point|month|day|woman|girl|boy|question)\b(?!s)/,
    ],
    ['per cent where it is points', /difference (is|of)( about)? \d+(\.\d+)?%/i],
  ],
};

const BOTH: readonly (readonly [says: string, pattern: RegExp])[] = [
  ['what was not filled in', /undefined|\bnull\b|NaN|\[object|[{}]/],
  ['a hole', / {2}|\s[.,;:](\s|$)|\(\s*\)|,,|\.\.\s*[A-ZÅÄÖ]|: *\.|:$/],
];

/** A sentence said twice in one breath. */
function repeats(text: string): string | null {
  const sentences = text.split(/(?<=[.?!])\s+/).filter((one) => one.length > 12);
  return sentences.find((one, at) => sentences.indexOf(one) !== at) ?? null;
}

/** What is wrong with a text, each fault with the text itself; nothing when it reads well. */
export function faultsOf(text: string, lang: Lang, heading = false): readonly string[] {
  const rules = [...RULES[lang], ...BOTH.filter(([says]) => !(heading && says === 'a hole'))];
  const broken = rules.filter(([, pattern]) => pattern.test(text)).map(([says]) => `${says}: ${text}`);
  const twice = repeats(text);
  return twice === null ? broken : [...broken, `twice: ${twice}`];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Every text of a page as a reader meets it, element by element; tables' figures are read by another test. */
export function textsOf(page: string): readonly string[] {
  const body = page.slice(page.indexOf('<body')).replace(/<g>.*?<\/g><\/svg>/gs, '</svg>');
  return [...body.matchAll(/<(p|li|h[1-5]|caption|dd|dt|summary|desc|title)(?: [^>]*)?>(.*?)<\/\1>/gs)]
    .map(([, , inner]) =>
      inner!
        .replace(/<[^>]+>/g, '')
        .replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity]!)
        .replace(/\u00ad/g, '')
        .trim(),
    )
    .filter((text) => text !== '');
}
