/** The languages a reader can choose. Swedish is the original, English says the same. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** A reader's words, always in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** What fills a place: words in both languages, or what is written alike in both. */
export type Filling = Text | string | number;
/** What a sentence is filled with, by the name of its place. */
export type Values = Readonly<Record<string, Filling>>;

/** A place to fill in a sentence: `{name}`. */
const PLACE = /\{([a-z_0-9]+)\}/g;

/** The names of the places in a sentence, in order. */
export function placesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(PLACE)].map(([, name]) => name!);
}

/** Fills `{name}` in both languages; a missing value is a bug and throws. What is filled in is not filled again. */
export function fill(text: Text, values: Values): Text {
  const missing = (name: string, sentence: string): never => {
    throw new RangeError(`text without a value for {${name}}: ${sentence}`);
  };
  return { sv: fillOne(text.sv, 'sv', values, missing), en: fillOne(text.en, 'en', values, missing) };
}

/** The same for a sentence that is filled in two steps: places without a value stay. */
export function fillSome(text: Text, values: Values): Text {
  const keep = (name: string): string => `{${name}}`;
  return { sv: fillOne(text.sv, 'sv', values, keep), en: fillOne(text.en, 'en', values, keep) };
}

function fillOne(
  sentence: string,
  lang: Lang,
  values: Values,
  missing: (name: string, sentence: string) => string,
): string {
  return sentence.replace(PLACE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) return missing(name, sentence);
    return typeof value === 'object' ? value[lang] : String(value);
  });
}

/** The same words in both languages: names, ids, numbers already written. */
export function same(words: string): Text {
  return { sv: words, en: words };
}
