import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { placesIn, type Text } from '../../../src/text/text.ts';

/** Every pair of languages inside a thing of words. */
function textsIn(thing: unknown): readonly Text[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if ('sv' in thing && 'en' in thing) return [thing as Text]; // both keys are there
  return Object.values(thing).flatMap(textsIn);
}

const folder = new URL('../../../src/report/words/', import.meta.url);
const shared: readonly unknown[] = await Promise.all(
  readdirSync(folder).map((file) => import(new URL(file, folder).pathname)),
);
const texts = [...shared.map((file) => ({ ...(file as object) })), CATALOGUE.map((one) => one.words)].flatMap(textsIn);
const breaking = (pattern: RegExp, lang: keyof Text) =>
  texts.map((text) => text[lang]).filter((one) => pattern.test(one));

describe('the words of the report', () => {
  test('are many, and in both languages', () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => text.sv.trim() === '' || text.en.trim() === '')).toEqual([]);
  });
  test('have the same places to fill in both languages', () => {
    // `den` or `det` is `it` alike, and what begins a sentence in one language may stand inside it in the other
    const placesOf = (sentence: string) =>
      [...new Set(placesIn(sentence).map((name) => name.replace(/_first$/, '')))].filter((name) => name !== 'it');
    const apart = texts.filter(({ sv, en }) => placesOf(sv).toSorted().join() !== placesOf(en).toSorted().join());
    expect(apart).toEqual([]);
  });
  test('never name a cause or blame, and do without statistics’ own words', () => {
    expect(
      breaking(
        /beror på|förklaras av|orsakas|diskriminer|signifikan|konfidens|därav|p-värde|omotiverad|(?<!betyder inte )bättre|sämre/i,
        'sv',
      ),
    ).toEqual([]);
    expect(
      breaking(
        /due to|explained by|caused by|discriminat|significan|confidence|p-value|(?<!does not mean )better|worse/i,
        'en',
      ),
    ).toEqual([]);
  });
  test('hold a number and its per-cent sign together in Swedish, and write no space in English', () => {
    expect(breaking(/\d %/, 'sv')).toEqual([]);
    expect(breaking(/\d\s%/, 'en')).toEqual([]);
  });
  test('use the quotation marks and apostrophes of each language', () => {
    expect(breaking(/["“']/, 'sv')).toEqual([]);
    expect(breaking(/["']|”[^“”]*”/, 'en')).toEqual([]);
  });
  test('say it the plain way', () => {
    expect(breaking(/\brespektive\b.*\brespektive\b|\bavseende\b|\bgällande\b|\bmedelst\b|\berhåll/, 'sv')).toEqual([]);
    expect(breaking(/differently (often|long|fast|common)|data are not enough|\bbehavior|\bcenter\b/, 'en')).toEqual(
      [],
    );
  });
});

describe('the words of a question', () => {
  test('make a caption that is no paragraph', () => {
    const long = CATALOGUE.flatMap(({ words }) => [
      `${words.title.sv}: ${words.of.sv}`,
      `${words.title.en}: ${words.of.en}`,
    ]).filter((caption) => caption.length > 150 || caption.split(':').length > 2);
    expect(long).toEqual([]);
  });
  test('put women before men in every reading', () => {
    const first = (text: string) => {
      const [w, m] = [text.indexOf('{women}'), text.indexOf('{men}')];
      return w < 0 || m < 0 || w < m;
    };
    const readings = CATALOGUE.flatMap(({ words }) => textsIn([words.reading, words.pace?.beside]));
    expect(readings.length).toBeGreaterThan(40);
    expect(readings.filter(({ sv, en }) => !first(sv) || !first(en))).toEqual([]);
  });
  test('ask in both languages for the same figures', () => {
    const asked = (text: string) => [...text.matchAll(/\{[a-z_]+\}/g)].map(([one]) => one).toSorted();
    const apart = CATALOGUE.flatMap(({ words }) => textsIn(words)).filter(
      ({ sv, en }) => asked(sv).join() !== asked(en).join(),
    );
    expect(apart).toEqual([]);
  });
  test('end as sentences do', () => {
    const open = CATALOGUE.flatMap(({ words }) => [
      ...textsIn([words.reading, words.caution, words.guard, words.pace?.beside]).filter(
        ({ sv, en }) => !/\.$/.test(sv) || !/\.$/.test(en),
      ),
      ...textsIn([words.question, words.ask]).filter(({ sv, en }) => !/\?$/.test(sv) || !/\?$/.test(en)),
    ]);
    expect(open).toEqual([]);
  });
});
