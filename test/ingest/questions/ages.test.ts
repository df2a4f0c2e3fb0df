import { describe, expect, it } from 'vitest';
import { auditList, listOfRows } from '../audit-list.ts';

/** 60 people born 1940, 1941 … 1999, women and men in turn, a plan for every third; in 2025 those of 1959–1999 are 26–66. */
const list = (heading: string, cell: (year: number, at: number) => string | number) =>
  listOfRows(
    ['Personkod', 'Kön', heading, 'Handlingsplan'],
    Array.from({ length: 60 }, (_, at) => [
      `P${at}`,
      at % 2 ? 'Man' : 'Kvinna',
      cell(1940 + at, at),
      at % 3 ? 'Nej' : 'Ja',
    ]),
  );

/**
 * Of the places 19–59 the even ones are women: 20, 22 … 58 are 20, of which 24, 30 … 54 have a plan, 6; the odd ones
 * 19, 21 … 59 are 21 men, of which 21, 27 … 57 have one, 7.
 */
const OF_WORKING_AGE = [
  [6, 20],
  [7, 21],
];
/** 30 of each, of which 0, 6 … 54 and 3, 9 … 57 have a plan. */
const ALL = [
  [10, 30],
  [10, 30],
];

async function plans(text: string, yaml = '') {
  const found = await auditList(text, yaml);
  if (found.code !== null) return found.code;
  return [found.figure('plan-share', 'share', 'women'), found.figure('plan-share', 'share', 'men')];
}

describe('an age or a birth', () => {
  it.each([
    ['Födelseår RL', (year: number) => year],
    ['Ålder RL', (year: number) => 2025 - year],
    ['Född år-månad', (year: number) => `${year}-05`],
    ['Född (år-mån)', (year: number) => `${year}-05`],
    ['Födelsedag', (year: number) => `${year}-05-12`],
    ['Födelseårtal', (year: number) => year],
    ['Birth', (year: number) => year],
    ['Year of birth', (year: number) => year],
  ])('is read under %s', async (heading, cell) => {
    expect(await plans(list(heading, cell))).toEqual(OF_WORKING_AGE);
  });

  it.each([
    ['Årsklass', (year: number) => year, 'birth_year'],
    ['Född ca', (year: number) => `${year}-05-12`, 'birth_year'],
    ['Åldern i fjol', (year: number) => 2025 - year, 'age'],
    ['Uppgift 3', (year: number) => year, 'birth_year'],
  ])('is asked about under %s, and read by the line given', async (heading, cell, field) => {
    const text = list(heading, cell);
    const asked = await auditList(text);
    expect(asked.code).toBe('age-unread');
    const line = `columns: { ${field}: { from: "${heading}" } }`;
    expect(asked.advice).toContain(line);
    expect(await plans(text, line)).toEqual(OF_WORKING_AGE);
    const ignored = await auditList(text, `ignore: ["${heading}"]`);
    expect(ignored.remarks).toContain('age-not-told');
    expect([ignored.figure('plan-share', 'share', 'women'), ignored.figure('plan-share', 'share', 'men')]).toEqual(ALL);
  });

  it.each([
    ['Invandringsår', (_: number, at: number) => 1960 + at],
    ['Anställd sedan', (_: number, at: number) => 1950 + at],
    ['Barnets födelseår', (_: number, at: number) => 1950 + at],
    ['Födelseland', (_: number, at: number) => 100 + at],
    ['Belopp', (_: number, at: number) => 1930 + at],
    ['Ålderspensionär', (_: number, at: number) => (at % 2 ? 'Ja' : 'Nej')],
  ])('is not what stands under %s', async (heading, cell) => {
    expect(await plans(list(heading, cell))).toEqual(ALL);
  });
});
