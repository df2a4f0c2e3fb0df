import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { allWords } from '../../src/indicators/own-indicator.ts';
import type { IndicatorWords } from '../../src/model/indicator.ts';
import { tellFindings } from '../../src/report/findings.ts';
import { figureDetails, figureKinds } from '../../src/report/words/names.ts';
import { LANGUAGES } from '../../src/text/text.ts';
import { exampleDocument } from './example-document.ts';
import { exampleWords } from './example-words.ts';
import { plain } from './sample-gap.ts';

/** What a reading may ask for; anything else would silently give way to a sentence without the indicator's own words. */
const KNOWN = new Set([
  ...['women', 'men', 'both', 'women_n', 'men_n', 'gap', 'margin', 'horizon', 'horizon_def', 'measured'],
  ...['single_w_first', 'single_m', 'single_both', 'single_both_first'],
]);
/** `{category}` is what the indicator itself calls its figure. */
const isKnown = (name: string, { figures }: IndicatorWords): boolean =>
  KNOWN.has(name) || (name === 'category' && figures !== undefined);
const asked = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');

describe('the readings of the catalogue', () => {
  test('ask only for what an answer can fill', () => {
    const unknown = CATALOGUE.filter((one) => one.kind === 'verdict').flatMap(({ id, words }) =>
      Object.values(words.reading ?? {})
        .flatMap((reading) => LANGUAGES.flatMap((lang) => asked(reading?.[lang] ?? '')))
        .filter((name) => !isKnown(name, words))
        .map((name) => `${id}: {${name}}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the figures of the catalogue', () => {
  // without words a table would show the name in audit.json, in English in a Swedish report
  test('have a name in words', () => {
    const named = CATALOGUE.filter(({ unit }) => unit !== 'field').flatMap(({ id, figures, words }) =>
      figures
        .filter(({ stat, kind }) => kind !== 'category' && words.figures?.[stat] === undefined)
        .map(({ stat, kind }) => ({ id, stat, kind })),
    );
    expect(named.length).toBeGreaterThan(20);
    const nameless = named.filter(({ stat, kind }) => {
      const [first = '', detail] = stat.split(':');
      // a survival figure is named by its reading
      return (kind !== 'survival' && !(first in figureKinds)) || (detail !== undefined && !(detail in figureDetails));
    });
    expect(nameless).toEqual([]);
  });
});

describe('the cautions of the catalogue', () => {
  test('name a horizon only in sentences that are said of one', () => {
    const sentences = CATALOGUE.flatMap(({ words }) =>
      [words, words.listed, words.followed].flatMap((told) => told?.caution ?? []),
    );
    expect(sentences.length).toBeGreaterThan(100);
    const open = sentences.filter((one) => !('within' in one) && asked(`${one.sv} ${one.en}`).length > 0);
    expect(open).toEqual([]);
  });
});

describe('the findings in words alone', () => {
  test('are those of the first page, with how sure they are', () => {
    const told = tellFindings(exampleDocument(), exampleWords(), 'sv', 4);
    expect(told).toHaveLength(4);
    expect(plain(told[0]?.sentence ?? '')).toBe(
      'Kvinnor hänvisades mer sällan än män som hade haft bistånd lika länge. Räknat på alla: 6,1 hänvisningar per 100 månader bland kvinnor och 9,2 bland män. Skillnaden är statistiskt säkerställd: takten är minst 13 procent lägre för kvinnor, även med osäkerheten inräknad.',
    );
    // the nearer limit at 1 − .05·3/13 is 2.7 points; at 95 % it was 5
    expect(plain(told[2]?.sentence ?? '')).toMatch(/Den är statistiskt säkerställd: minst 2 procentenheter/);
    expect(told[3]?.indicator).toBe('aid-months');
  });
});

describe('a list of measures', () => {
  const titleOf = (...codes: readonly string[]) =>
    allWords({ own_indicators: [], remarks: codes.map((code) => ({ code, fields: [], count: null })) }).get(
      'recipients',
    )!;

  test('is not said to be all with assistance', () => {
    expect(titleOf('age-not-told').title.sv).toBe('Vuxna med ekonomiskt bistånd');
    const listed = titleOf('measures-only');
    const said = [listed.title, listed.of, listed.question, ...Object.values(listed.reading ?? {})].filter(
      (text) => text !== null,
    );
    for (const { sv, en } of said) expect(`${sv} ${en}`).not.toMatch(/ekonomiskt bistånd|social assistance/);
  });
});
