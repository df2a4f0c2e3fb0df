import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import type { AuditDocument, GapRow } from '../../../src/model/audit-document.ts';
import type { Protected } from '../../../src/model/protected.ts';
import { makeInserts } from '../../../src/report/inserts.ts';
import { composeMemo } from '../../../src/report/memo/compose-memo.ts';
import { makeReader } from '../../../src/report/reader.ts';
import { renderReport } from '../../../src/report/render-report.tsx';
import { writeAnswer } from '../../../src/report/writing/answer.ts';
import { writeCaution, writeDenominator } from '../../../src/report/writing/caveats.ts';
import { writeSplitPayment } from '../../../src/report/writing/descriptions.ts';
import { writeNotDivided, writeNothingTold } from '../../../src/report/writing/groups.ts';
import { LANGUAGES, type Lang } from '../../../src/text/text.ts';
import { exampleDocument } from '../example-document.ts';
import { pair, type Side, shareSide } from '../example-rows.ts';
import { exampleWords } from '../example-words.ts';
import { figureOf, plain, sampleGap } from '../sample-gap.ts';
import { exampleActions, exampleAnswers } from '../styles/inserts.ts';
import { auditExample, catalogueWords } from '../tables/real-release.ts';
import { faultsOf, textsOf } from './heard.ts';

/** Every verdict with every grade it may have. */
const OUTCOMES: readonly Partial<GapRow>[] = [
  ...(['at_least', 'probably', 'size_uncertain'] as const).flatMap((grade) => [
    { verdict: 'women_higher' as const, grade },
    { verdict: 'men_higher' as const, grade },
  ]),
  { verdict: 'equal', grade: 'no_difference_of_size' },
  { verdict: 'equal', grade: 'real_but_small' },
  { verdict: 'unclear', grade: 'open', detectable: 0.13 },
  { verdict: 'unclear', grade: 'open' },
  { verdict: 'unclear', grade: 'not_men_higher' },
  { verdict: 'unclear', grade: 'not_women_higher' },
  { verdict: 'unclear', grade: 'not_computed', reason: 'few' },
];

/** A gap and its two figures for the first figure of an indicator; values chosen so that ones and halves occur. */
function madeUp(id: string, outcome: Partial<GapRow>) {
  const figure = CATALOGUE.find((one) => one.id === id)!.figures[0]!;
  const read = figure.kind === 'survival' ? figure.read[0] : undefined;
  const stat = read === undefined ? figure.stat : read === 'hazard' ? read : `${read === 'rmst' ? 'rmst' : 'share:'}12`;
  const share = /^(share|incidence|ratio)/.test(stat);
  const pace = figure.kind === 'rate' || stat.startsWith('hazard');
  const ratio = pace || (figure.kind === 'mean' && figure.estimand === 'ratio');
  const side = (value: number): Side => ({ value, half: value / 10, n: 200 });
  const [women, men] = share
    ? pair({ indicator: id, stat }, shareSide(52, 100), shareSide(51, 100))
    : pair({ indicator: id, stat }, side(1), side(2));
  const upwards = outcome.verdict === 'women_higher';
  const size = ratio
    ? { value: upwards ? 1.3 : 0.7, low: 0.5, high: 0.9 }
    : { value: upwards ? 0.01 : -0.01, low: -0.2, high: -0.01 };
  const estimand = pace ? ('rate_ratio' as const) : ratio ? ('ratio' as const) : ('difference' as const);
  const margin = ratio ? 1.25 : share ? 0.05 : 1;
  return {
    women,
    men,
    gap: sampleGap({ ...size, estimand, margin, family: 'headline', q: 0.01, ...outcome }, stat, id),
  };
}

describe('every answer that the catalogue can give', () => {
  test.each(LANGUAGES)('reads well in %s, whatever the verdict and however sure', (lang) => {
    const faults: string[] = [];
    let read = 0;
    for (const { id, unit, kind, words } of CATALOGUE) {
      if (kind !== 'verdict') continue;
      for (const outcome of OUTCOMES)
        for (const everybody of [false, true]) {
          const parts = madeUp(id, outcome);
          const answer = writeAnswer(
            { figure: figureOf(parts.gap), ...parts, both: parts.men, unit, words, everybody },
            lang,
          );
          const text = plain([answer?.reading, answer?.certainty].filter(Boolean).join(' '))!;
          read += 1;
          faults.push(...faultsOf(text, lang).map((fault) => `${id}: ${fault}`));
          if (!/[.]$/.test(text) || !/^[\p{Lu}“”]/u.test(text)) faults.push(`${id}: no sentence: ${text}`);
        }
    }
    expect(read).toBeGreaterThan(700);
    expect(faults).toEqual([]);
  });
  test.each(LANGUAGES)('goes in %s with questions and cautions that read well', (lang) => {
    const texts = CATALOGUE.flatMap(({ words, figures }) => [
      ...[words.title, words.of, words.question, ...(words.guard ? [words.guard] : []), ...words.ask].map(
        (one) => one[lang],
      ),
      ...figures.map(({ stat }) => writeCaution(words, figureOf({ indicator: 'x', stat }), lang)),
      ...(words.followed
        ? [
            writeDenominator(words, figureOf({ indicator: 'x', stat: 'share:3' }), lang),
            writeCaution(words, figureOf({ indicator: 'x', stat: 'share:3' }), lang),
          ]
        : []),
    ]);
    expect(texts.length).toBeGreaterThan(250);
    expect(texts.flatMap((text) => faultsOf(text, lang, true))).toEqual([]);
  });
  test.each(LANGUAGES)('names in %s of what each share is a share', (lang) => {
    const bare = CATALOGUE.flatMap(({ id, kind, words, unit }) =>
      kind !== 'verdict'
        ? []
        : OUTCOMES.flatMap((outcome) => {
            const parts = madeUp(id, outcome);
            const reading = plain(
              writeAnswer({ figure: figureOf(parts.gap), ...parts, both: parts.men, unit, words }, lang)?.reading ?? '',
            )!;
            // "52 % av kvinnorna", "betyg 4–5 i 52 % av kvinnornas svar", "kvinnan i 52 % av paren"
            const first = /(\d+(?:[.,]\d+)?) ?%(.{0,4})/.exec(reading)?.[2];
            return first === undefined || /^ (av|of) /.test(`${first} `) ? [] : [`${id}: ${reading}`];
          }),
    );
    expect(bare).toEqual([]);
  });
});

test('a certain but small difference is told in the question’s own words, with “slightly”', () => {
  const told = CATALOGUE.flatMap(({ id, kind, words }) => {
    if (kind !== 'verdict' || !words.reading) return [];
    const { women_slightly_higher, men_slightly_higher } = words.reading;
    return [women_slightly_higher, men_slightly_higher].map((soft) => ({ id, soft }));
  });
  expect(told.length).toBeGreaterThan(50);
  // Pace has readings of its own for this.
  const hard = told.filter(({ soft, id }) => soft === null && id !== 'time-to-referral').map(({ id }) => id);
  expect(hard).toEqual([]);
  for (const { soft } of told)
    if (soft) {
      expect(
        soft.sv.match(/något (oftare|mer sällan|större|mindre|högre|lägre|längre|kortare|fler|färre|vanligare)/g),
      ).toHaveLength(1);
      expect(soft.en.match(/slightly (more|less|larger|smaller|longer|shorter|fewer)/g)).toHaveLength(1);
    }
});

describe('split payment', () => {
  const row = (stat: string, count: number, n: number) => {
    const [shown] = pair({ indicator: 'split-payment', stat }, shareSide(count, n), shareSide(count, n));
    const whole = { ...shown!, sex: null, count, n };
    return {
      figure: figureOf({ indicator: 'split-payment', stat }),
      unit: 'couple' as const,
      stat,
      period: 'all',
      by: null,
      level: null,
      women: undefined,
      men: undefined,
      third: undefined,
      unknown: undefined,
      whole,
      gap: undefined,
    };
  };
  const tell = (lang: Lang, rows: readonly ReturnType<typeof row>[], threshold = 5) =>
    plain(writeSplitPayment(rows, threshold, lang));
  // Täby, socialnämnden, återrapportering 2022: 35 couples, 18 split, 9 declined, 8 without bank accounts; 18 of 27 of those who could.
  const taby = [row('share:able', 18, 27), row('share:all', 18, 35), row('share:not_asked', 0, 35)];
  test('is told as a committee asks: of all couples, and of those who could choose', () => {
    expect(tell('sv', taby)).toBe(
      'Av 35 par har 18 valt delad utbetalning (51 %), 9 har tackat nej och för 8 har det inte varit möjligt. Av de 27 par som fick välja har 18 valt delad utbetalning (67 %).',
    );
    expect(tell('en', taby)).toBe(
      'Of 35 couples, 18 have chosen split payment (51%), 9 have declined and for 8 it has not been possible. Of the 27 couples who could choose, 18 chose split payment (67%).',
    );
  });
  test('says nothing of a handful that the other figures leave', () => {
    // 35 − 33 = 2 could not: under the threshold; 33 − 30 = 3 declined
    const few = [row('share:able', 30, 33), row('share:all', 30, 35), row('share:not_asked', 0, 35)];
    expect(tell('sv', few)).toBe(
      'Av 35 par har 30 valt delad utbetalning (86 %). Av de 33 par som fick välja har 30 valt delad utbetalning (91 %).',
    );
  });
  test('counts those who were not asked by themselves', () =>
    expect(tell('sv', [row('share:able', 18, 27), row('share:all', 18, 60), row('share:not_asked', 25, 60)])).toBe(
      'Av 60 par har 18 valt delad utbetalning (30 %), 9 har tackat nej, för 8 har det inte varit möjligt och 25 har inte fått frågan. Av de 27 par som fick välja har 18 valt delad utbetalning (67 %).',
    ));
  test('is silent where nothing is shown', () => expect(tell('sv', [])).toBeNull());
});

describe('breakdowns without anything to tell', () => {
  const fields = [
    { sv: 'ålder', en: 'age' },
    { sv: 'enhet', en: 'unit' },
  ];
  test('are a line that names them', () => {
    expect(writeNothingTold(fields, 'sv')).toBe(
      'Uppdelat på ålder och enhet är skillnaden inte säkerställd i någon enskild grupp.',
    );
    expect(writeNothingTold(fields.slice(1), 'en')).toBe(
      'By unit the difference is not established in any single group.',
    );
    expect(writeNotDivided(fields, 'sv')).toBe(
      'Uppdelat på ålder och enhet går det inte att visa: grupperna är för små.',
    );
  });
});

describe('every page of the example export', () => {
  let document: Protected<AuditDocument>;
  let internal: Protected<AuditDocument>;
  beforeAll(async () => {
    document = await auditExample();
    internal = await auditExample(true);
  });
  const heard = (page: string, lang: Lang, name: string): string[] =>
    textsOf(page).flatMap((text) => faultsOf(text, lang, text.length < 60).map((fault) => `${name}: ${fault}`));

  test.each(LANGUAGES)(
    'reads well in %s: report, 3R, memo',
    async (lang) => {
      const faults: string[] = [];
      for (const one of [document, internal])
        for (const style of ['sjuan', '3r', 'memo'] as const) {
          const page = await renderReport(one, catalogueWords, { style, lang });
          expect(textsOf(page).length).toBeGreaterThan(30);
          faults.push(...heard(page, lang, style));
        }
      expect([...new Set(faults)]).toEqual([]);
    },
    120_000,
  );
  test.each(LANGUAGES)(
    'reads well in %s: a handout about every question',
    async (lang) => {
      const faults: string[] = [];
      for (const { id } of internal.indicators) {
        const page = await renderReport(internal, catalogueWords, { style: 'handout', lang, focus: id });
        faults.push(...heard(page, lang, id));
        if (!/<ol>(<li>.*?<\/li>){3}<\/ol>/s.test(page)) faults.push(`${id}: not three questions`);
      }
      expect(internal.indicators.length).toBe(CATALOGUE.length);
      expect(faults).toEqual([]);
    },
    120_000,
  );
  test.each(LANGUAGES)('reads well in %s beside the staff’s words and the measures', async (lang) => {
    const inserts = { answers: exampleAnswers(), actions: exampleActions() };
    const faults: string[] = [];
    for (const style of ['sjuan', '3r', 'memo'] as const)
      faults.push(
        ...heard(await renderReport(exampleDocument(), exampleWords(), { style, lang, ...inserts }), lang, style),
      );
    expect(faults).toEqual([]);
  });
  test('counts the same questions in the summary of a memo as in its appendix', () => {
    const memo = composeMemo(makeReader(document, catalogueWords, 'sv'), makeInserts({}));
    const text = JSON.stringify(memo.blocks);
    const said = /Av (\d+) bedömda frågor/.exec(text)![1];
    expect(text).toContain(`Analysen bedömer ${said} frågor.`);
    const counted = [
      ...text.matchAll(
        /visar (\d+) en säkerställd|, (\d+) en skillnad som|och (\d+) ungefär samma|I (\d+) frågor räcker/g,
      ),
    ];
    const sum = counted.flatMap((match) => match.slice(1)).reduce((all, one) => all + Number(one ?? 0), 0);
    expect(sum).toBe(Number(said));
  });
});

test('the rules hear what they are for', () => {
  expect(faultsOf('Det beror på kön.', 'sv')).toHaveLength(1);
  expect(faultsOf('Skillnaden är 1 procentenheter.', 'sv')).toHaveLength(1);
  expect(faultsOf('Skillnaden är 11 procentenhet.', 'sv')).toHaveLength(1);
  expect(faultsOf('Skillnaden är 11 procentenheter, 1,1 procentenheter eller 1 procentenhet.', 'sv')).toEqual([]);
  expect(faultsOf('Räknat på män och kvinnor.', 'sv')).toHaveLength(1);
  expect(faultsOf('Det är lika. Det är så. Siffran är hemlig. Siffran är hemlig.', 'sv')).toHaveLength(1);
  expect(faultsOf('Based on 1 women and 12 men.', 'en')).toHaveLength(1);
  expect(faultsOf('Skillnaden är 12 %.', 'sv')).toHaveLength(1);
});
