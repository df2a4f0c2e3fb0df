import type { Lang, Text } from '../../text/text.ts';

/** Words that say more or less; the first of a reading is the one that says for whom. */
const COMPARATIVES: Readonly<Record<Lang, RegExp>> = {
  sv: /(?<!\p{L})(oftare|mer sällan|större|mindre|högre|lägre|längre|kortare|fler|färre|vanligare)(?!\p{L})/u,
  en: /\b(more often|less often|larger|smaller|higher|lower|longer|shorter|more|fewer|less)\b/,
};
const LITTLE: Text = { sv: 'något', en: 'slightly' };

/**
 * A reading of a difference as it is said of one that is certain but small: `något oftare`, `slightly more often`.
 * Null for a reading without such a word in either language.
 */
export function soften(reading: Text): Text | null {
  const one = (lang: Lang): string | null =>
    COMPARATIVES[lang].test(reading[lang]) ? reading[lang].replace(COMPARATIVES[lang], `${LITTLE[lang]} $1`) : null;
  const [sv, en] = [one('sv'), one('en')];
  return sv === null || en === null ? null : { sv, en };
}
