import { describe, expect, test } from 'vitest';
import { REMARK_CODES } from '../../../src/model/records.ts';
import type { Unit } from '../../../src/model/unit.ts';
import {
  writeCommonest,
  writeDistributionExample,
  writeSexDistribution,
  writeSharesExample,
} from '../../../src/report/writing/descriptions.ts';
import { findNouns } from '../../../src/report/writing/nouns.ts';
import { writePeople } from '../../../src/report/writing/people.ts';
import { methodOf, writeRemark } from '../../../src/report/writing/remarks.ts';
import { writeBase, writeMissing } from '../../../src/report/writing/rows-and-cases.ts';
import { type Lang, same } from '../../../src/text/text.ts';
import { pair, shareSide } from '../example-rows.ts';
import { figureOf, plain } from '../sample-gap.ts';

const at = { indicator: 'long-term-share', stat: 'share' };

describe('the base', () => {
  const base = (unit: Unit, women: number, men: number, lang: Lang) => plain(writeBase(unit, women, men, lang));
  test.each<[Unit, string, string]>([
    [
      'person',
      'Räknat på 1 kvinna och 1 man med registrerad uppgift.',
      'Based on 1 woman and 1 man with the information registered.',
    ],
    [
      'child',
      'Räknat på 1 flicka och 1 pojke med registrerad uppgift.',
      'Based on 1 girl and 1 boy with the information registered.',
    ],
    ['decision', 'Räknat på 1 beslut för kvinnor och 1 för män.', 'Based on 1 decision for women and 1 for men.'],
    ['measure', 'Räknat på 1 insats för kvinnor och 1 för män.', 'Based on 1 measure for women and 1 for men.'],
    [
      'spell',
      'Räknat på 1 biståndsperiod för kvinnor och 1 för män.',
      'Based on 1 spell of assistance for women and 1 for men.',
    ],
    [
      'couple',
      'Räknat på 1 par med en kvinna och en man, där uppgiften är registrerad.',
      'Based on 1 couple of a woman and a man where the information is registered.',
    ],
    [
      'case',
      'Räknat på 1 hushåll med en kvinna och 1 med en man som sökande.',
      'Based on 1 household with a woman and 1 with a man as applicant.',
    ],
    ['field', 'Räknat på 1 kvinna och 1 man i underlaget.', 'Based on 1 woman and 1 man in the data.'],
  ])('of one: %s', (unit, sv, en) => {
    expect(base(unit, 1, 1, 'sv')).toBe(sv);
    expect(base(unit, 1, 1, 'en')).toBe(en);
  });
  test('of many, women first', () => {
    expect(base('spell', 251, 262, 'sv')).toBe('Räknat på 251 biståndsperioder för kvinnor och 262 för män.');
    expect(base('measure', 1200, 40, 'en')).toBe('Based on 1,200 measures for women and 40 for men.');
  });
  test('of nobody is not told', () => expect(writeBase('decision', 0, 0, 'sv')).toBeNull());
});

describe('people behind a difference', () => {
  const people = (women: number, men: number, n: number, unit: Unit, lang: Lang) => {
    const [w, m] = pair(at, shareSide(women, n), shareSide(men, n));
    return plain(writePeople(w!, m!, unit, lang));
  };
  // (12 − 11) / 100 · 100 = 1
  test('one is said in the singular', () => {
    expect(people(11, 12, 100, 'person', 'sv')).toBe('1 kvinna');
    expect(people(12, 11, 100, 'person', 'en')).toBe('1 man');
    expect(people(11, 12, 100, 'child', 'sv')).toBe('1 flicka');
    expect(people(11, 12, 100, 'measure', 'sv')).toBe('1 insats för kvinnor');
  });
  test('several in the plural', () => expect(people(40, 20, 100, 'decision', 'en')).toBe('20 decisions for men'));
});

describe('remarks in the right number', () => {
  const say = (code: string, count: number | null, lang: Lang, fields: readonly string[] = []) =>
    plain(writeRemark({ code, fields, count }, lang));
  test.each(REMARK_CODES)('%s has words of its own, and a code in small letters and hyphens', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const lang of ['sv', 'en'] as const) expect(say(code, 2, lang, ['plan'])).not.toContain(code);
  });
  test('people of two sexes', () => {
    expect(say('two-sexes', 1, 'sv')).toBe('1 person har två olika kön registrerade och räknas som okänt kön.');
    expect(say('two-sexes', 12, 'sv')).toBe('12 personer har två olika kön registrerade och räknas som okänt kön.');
    expect(say('two-sexes', null, 'sv')).toMatch(/^Några personer har/);
    expect(say('two-sexes', 1, 'en')).toBe(
      'Two different sexes are registered for 1 person, counted here as sex unknown.',
    );
  });
  test('spells whose start is not known', () => {
    expect(say('spells-left-out', 1, 'sv')).toBe(
      '1 biståndsperiod utan känd början pågick redan när underlaget börjar och räknas inte med där tid mäts.',
    );
    expect(say('spells-left-out', 89, 'en')).toBe(
      'Where time is measured, 89 spells of assistance already under way when the data begin are left out, as the start is not known.',
    );
  });
  test('decisions granted in part', () => {
    expect(say('partly-from-amounts', 1, 'sv')).toMatch(/Därför räknas 1 beslut där .* som ”delvis beviljat”\.$/);
    expect(say('partly-from-amounts', 93, 'en')).toMatch(/\(93 decisions\), it counts as “partly granted”\.$/);
  });
  test('rows that are alike, and rows that are too wide', () => {
    expect(say('identical-rows-kept', 1, 'sv')).toMatch(/^1 rad har exakt samma innehåll/);
    expect(say('identical-rows-kept', null, 'en')).toMatch(/^The content of some rows is the same/);
    expect(say('surplus-empty-fields', 15, 'sv')).toBe(
      'I 15 rader finns tomma rutor till höger om den sista rubriken. Programmet har inte läst dem.',
    );
  });
  test('blanks that count as an answer, by sex', () => {
    const tell = (lang: Lang, women: number | null, men: number | null, least: boolean) =>
      plain(
        writeRemark(
          {
            ...{ code: 'blank-counted', fields: ['plan'], count: null },
            blanks: { as: 'no', women, men, unknown: 0, at_least: least },
          },
          lang,
        ),
      );
    const after = ' Andra tomma rutor räknas inte som svar.';
    const before = 'Enligt mappningen räknas en tom ruta för ”handlingsplan” som ”nej”';
    expect(tell('sv', 36, 41, false)).toBe(`${before}: 36 hos kvinnor och 41 hos män.${after}`);
    expect(tell('sv', 30, 0, true)).toBe(`${before}: minst 30 hos kvinnor och några få eller inga hos män.${after}`);
    expect(tell('sv', null, null, true)).toBe(`${before}.${after}`);
    expect(tell('en', 30, 40, true)).toMatch(/counts as “no”: at least 30 for women and at least 40 for men\./);
  });
  test('the account of the method does not say of these that they never count', () => {
    const text = (code: string) => methodOf({ remarks: [{ code, fields: ['plan'], count: null }] }).map(({ sv }) => sv);
    expect(text('only-yes').join(' ')).toContain('Den räknas aldrig som nej.');
    expect(text('blank-counted').join(' ')).not.toContain('aldrig');
    expect(text('blank-counted')[1]).toContain('utom för handlingsplan: där säger mappningen');
  });
  test('fields are quoted as each language does', () => {
    expect(say('only-yes', null, 'sv', ['plan', 'referred'])).toMatch(
      /^Bara ja är registrerat för ”handlingsplan” och ”hänvisad till insats”\./,
    );
    expect(say('only-yes', null, 'en', ['plan'])).toMatch(/^Only yes is registered for “action plan”\./);
  });
});

describe('percentages that are easily taken for each other', () => {
  test('a question of the report as shares, and the same people as a sex distribution', () => {
    // 37 and 41 of 100 each: 37 / 78 = 47 %
    const [w, m] = pair(at, shareSide(37, 100), shareSide(41, 100));
    expect(plain(writeSharesExample('Långvarigt bistånd', w!, m!, 'sv'))).toBe(
      'I den här rapporten, ”Långvarigt bistånd”: 37 % av kvinnorna och 41 % av männen. Könsfördelningen bland de 78 som det gäller är en annan sak: 47 % kvinnor och 53 % män.',
    );
    expect(plain(writeSharesExample('Long-term assistance', w!, m!, 'en'))).toBe(
      'In this report, “Long-term assistance”: 37% of the women and 41% of the men. The sex distribution of the 78 concerned is another matter: 47% women and 53% men.',
    );
  });
  test('without shown numbers only the shares are told', () => {
    const [w, m] = pair(at, shareSide(37, 100), shareSide(41, 100)).map((row) => ({ ...row, count: null }));
    expect(plain(writeSharesExample('Långvarigt bistånd', w!, m!, 'sv'))).toBe(
      'I den här rapporten, ”Långvarigt bistånd”: 37 % av kvinnorna och 41 % av männen.',
    );
  });
  test('the report’s own sex distribution, only where there are two sexes', () => {
    expect(plain(writeDistributionExample(30, 70, 'sv'))).toBe(
      'I den här rapporten har 30 kvinnor och 70 män bistånd. Könsfördelningen är 30 % kvinnor och 70 % män.',
    );
    expect(writeDistributionExample(24, 0, 'sv')).toBeNull();
    expect(writeSexDistribution(24, 0, 'sv')).toBe('Alla är kvinnor.');
    expect(writeSexDistribution(0, 24, 'en')).toBe('All are men.');
  });
});

describe('the commonest of a distribution', () => {
  const category = (name: string, women: number, men: number) => {
    const [w, m] = pair(
      { indicator: 'denial-reason', stat: `category:${name}` },
      shareSide(women, 100),
      shareSide(men, 100),
    );
    const rest = {
      unit: 'decision' as const,
      period: 'all',
      by: null,
      level: null,
      third: undefined,
      unknown: undefined,
      whole: undefined,
      gap: undefined,
    };
    const figure = figureOf({ indicator: 'denial-reason', stat: `category:${name}` });
    return { name: same(name), pair: { figure, stat: `category:${name}`, women: w, men: m, ...rest } };
  };
  const tell = (unit: Unit, men: number, lang: Lang = 'sv') =>
    plain(writeCommonest([category('A', 60, men), category('B', 40, 100 - men)], findNouns(unit), unit, lang));
  test('is quoted, with the share of each sex', () => {
    expect(tell('person', 70)).toBe(
      'Vanligast bland både kvinnor och män är ”A”: 60 % av kvinnorna och 70 % av männen.',
    );
    expect(tell('person', 30, 'en')).toBe('Most common among women is “A” (60%), among men “B” (70%).');
  });
  test('of some decisions is not told as a share of all decisions', () => {
    expect(tell('decision', 70)).toBe(
      'Vanligast bland både kvinnor och män är ”A”: 60 % för kvinnor och 70 % för män.',
    );
    expect(tell('decision', 70, 'en')).toBe(
      'Most common among both women and men is “A”: 60% for women and 70% for men.',
    );
  });
});

describe('missing information of couples', () => {
  test('is a share of the couples', () => {
    const [w, m] = pair(at, shareSide(40, 95, 5), shareSide(40, 95, 5));
    expect(plain(writeMissing(w, m, 'couple', 'sv')!.sentence)).toBe('Uppgift saknas för 5 % av paren.');
    expect(plain(writeMissing(w, m, 'couple', 'en')!.sentence)).toBe('Information is missing for 5% of the couples.');
  });
});
