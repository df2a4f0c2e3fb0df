/** The languages a reader can choose. Swedish is the original, English says the same. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** A reader's words, always in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** What fills a hole: words in both languages, or what is written alike in both. */
export type Hole = Text | string | number;

/** Fills `{name}` in both languages; a missing value is a bug and throws. */
export function fill(text: Text, values: Readonly<Record<string, Hole>>): Text {
  return { sv: fillOne(text.sv, 'sv', values), en: fillOne(text.en, 'en', values) };
}

function fillOne(pattern: string, lang: Lang, values: Readonly<Record<string, Hole>>): string {
  return pattern.replace(/\{([a-z_0-9]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`text without a value for {${name}}: ${pattern}`);
    return typeof value === 'object' ? value[lang] : String(value);
  });
}

/** The same words in both languages: names, ids, numbers already written. */
export function same(words: string): Text {
  return { sv: words, en: words };
}
