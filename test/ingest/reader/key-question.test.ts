import { expect, it } from 'vitest';
import { inspectFiles } from '../../../src/ingest/inspect-files.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { withFiles } from './read-text.ts';

/** Synthetic: twelve persons, and the measures of every other. */
const NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1);
const persons = (heading: string) =>
  [`${heading};Kön;Födelseår`, ...NUMBERS.map((one) => `${one};${one % 4 < 2 ? 'K' : 'M'};1980`), ''].join('\n');
const measures = (heading: string) =>
  [
    `${heading};Kön;Insats;Startdatum`,
    ...NUMBERS.filter((one) => one % 2 === 0).map((one) => `${one};${one % 4 < 2 ? 'K' : 'M'};AME;2025-03-01`),
    '',
  ].join('\n');

async function problems(a: string, b: string, yaml = '') {
  const mapping = readMapping(`version: 1\n${yaml}`, 'map.yaml').file;
  return withFiles({ 'p.csv': persons(a), 'i.csv': measures(b) }, async (files) => {
    const window = { from: '2025-01-01', to: '2025-12-31' };
    return (await inspectFiles({ files, mapping, drop: [], window })).problems;
  });
}

it.each(['Nr', 'ID', 'Ref'])('a key that two files share and neither reads is asked about: %s', async (heading) => {
  const found = await problems(heading, heading);
  expect(found.map(({ code, exit }) => [code, exit])).toEqual([['keys-unread', 2]]);
  expect(found[0]!.advice.sv).toContain(`columns: { ___: { from: "${heading}" } }`);
  expect(await problems(heading, heading, `columns: { person_id: { from: ${heading} } }`)).toEqual([]);
  expect(await problems(heading, heading, `ignore: [${heading}]`)).toEqual([]);
});

it('nothing is asked where the ids are read, or the headings differ', async () => {
  expect(await problems('Personkod', 'Personkod')).toEqual([]);
  expect(await problems('Nr', 'Löpande')).toEqual([]);
});
