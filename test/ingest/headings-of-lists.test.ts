import { describe, expect, it } from 'vitest';
import { auditList, listOfRows } from './audit-list.ts';

/** 60 rows, women (girls) and men (boys) in turn: 30 of each. Every third row has the first answer: 10 of each sex. */
const list = (headings: readonly string[], cells: (third: boolean, at: number) => readonly (string | number)[]) =>
  listOfRows(
    headings,
    Array.from({ length: 60 }, (_, at) => cells(at % 3 === 0, at)),
  );
const sex = (at: number) => (at % 2 ? 'Man' : 'Kvinna');
const year = (at: number) => 1970 + (at % 30);

const TEN = [
  [10, 30],
  [10, 30],
];

describe('headings that hold the words of a question in another order or form', () => {
  it.each(['Fritidspeng beviljad', 'Fritid beviljat', 'Beviljat fritidsbistånd', 'Beslut fritid'])(
    '%s is what children were granted',
    async (heading) => {
      const yes = heading.startsWith('Beslut') ? ['Bifall', 'Avslag'] : ['Ja', 'Nej'];
      const text = list(['Barnkod', 'Kön', 'Ålder', heading], (third, at) => [
        ...[`B${at}`, at % 2 ? 'Pojke' : 'Flicka', 6 + (at % 10), yes[third ? 0 : 1]!],
      ]);
      const { code, figure } = await auditList(text);
      expect(code).toBe(null);
      expect([figure('leisure-aid-share', 'share', 'women'), figure('leisure-aid-share', 'share', 'men')]).toEqual(TEN);
    },
  );

  it('counts of girls and boys are numbers of children', async () => {
    // 60 households with two girls and one boy each; in every third a girl and the boy have it: 20 of 120, and 20 of 60
    const headings = [
      'Klient',
      'Kön',
      'Ant flickor',
      'Ant pojkar',
      'Flickor m fritidsbidrag',
      'Pojkar m fritidsbidrag',
    ];
    const text = list(headings, (third, at) => [`P${at}`, sex(at), 2, 1, third ? 1 : 0, third ? 1 : 0]);
    const { figure } = await auditList(text);
    expect(figure('leisure-aid-share', 'share', 'women')).toEqual([20, 120]);
    expect(figure('leisure-aid-share', 'share', 'men')).toEqual([20, 60]);
  });

  it.each(['Frågan om våld ställd', 'Fråga om våld (FREDA)'])('%s is the question of violence', async (heading) => {
    const text = list(['Klient', 'Kön', 'Födelseår', heading], (third, at) => [
      ...[`P${at}`, sex(at), year(at), third ? 'J' : 'N'],
    ]);
    const { figure } = await auditList(text);
    expect([figure('violence-asked', 'share', 'women'), figure('violence-asked', 'share', 'men')]).toEqual(TEN);
  });
});

describe('why something ended, in a list of measures alone', () => {
  it('is what came of the measure, and nobody is counted as with aid by it', async () => {
    const text = list(
      ['Klient', 'Kön', 'Födelseår', 'Insats', 'Startdatum', 'Slutdatum', 'Avslutsorsak'],
      (third, at) => [`P${at}`, sex(at), year(at), 'Praktik', '2025-02-03', '2025-05-02', third ? 'Arbete' : 'Flytt'],
    );
    const asked = await auditList(text);
    expect(asked.advice).toContain('columns: { measure_outcome: { from: "Avslutsorsak", values: { "Flytt": ___ } } }');
    const { figure, remarks } = await auditList(
      text,
      'columns: { measure_outcome: { from: "Avslutsorsak", values: { "Flytt": interrupted } } }',
    );
    expect([figure('measure-outcome', 'share', 'women'), figure('measure-outcome', 'share', 'men')]).toEqual(TEN);
    expect(remarks).toContain('measures-only');
  });
});

describe('days of a referral or a plan, with a no beside them', () => {
  const days = (heading: string) =>
    list(['Klient', 'Kön', 'Födelseår', 'Biståndsmånader', heading], (third, at) => [
      ...[`P${at}`, sex(at), year(at), 6, third ? `2025-03-${10 + (at % 20)}` : 'Nej'],
    ]);

  it.each([
    ['Anvisad till AME', 'referral_date', 'referral-share'],
    ['Anvisning AME', 'referral_date', 'referral-share'],
    ['Plan upprättad', 'plan_date', 'plan-share'],
    ['Plan beslutad', 'plan_date', 'plan-share'],
  ])('%s may be %s, and a whole file answers for those without a day', async (heading, field, share) => {
    const text = days(heading);
    const asked = await auditList(text);
    const told = asked.advice + asked.asks;
    if (told !== '') expect(told).toContain(field);
    if (asked.code !== null) expect(told).toContain('files: [{ match: "lista.csv", complete: true }]');
    expect(told).not.toContain('blank');
    const line = `columns: { ${field}: { from: "${heading}" } }`;
    expect((await auditList(text, line)).figure(share, 'share', 'women')).toBe(null);
    const { figure } = await auditList(text, `${line}\nfiles: [{ match: "lista.csv", complete: true }]`);
    expect([figure(share, 'share', 'women'), figure(share, 'share', 'men')]).toEqual(TEN);
  });
});
