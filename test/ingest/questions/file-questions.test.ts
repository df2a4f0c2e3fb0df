import { expect, it } from 'vitest';
import { inspectFiles } from '../../../src/ingest/inspect-files.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { type Contents, column, withFiles } from '../reader/read-text.ts';

/** Synthetic: parents with their months, and the children of their cases. */
const PARENTS =
  'Personkod;Kön;Födelseår;Biståndsmånad;Ärendenr\n1;K;1980;2025-01;A1\n2;M;1981;2025-02;A2\n3;K;1982;2025-02;A3\n';

async function inspect(contents: Contents, yaml = '') {
  const mapping = yaml === '' ? null : readMapping(`version: 1\n${yaml}`, 'map.yaml').file;
  return withFiles(contents, (files) =>
    inspectFiles({ files, mapping, drop: [], window: { from: '2025-01-01', to: '2025-12-31' } }),
  );
}

const codes = async (children: string, yaml = '') =>
  (await inspect({ 'p.csv': PARENTS, 'c.csv': children }, yaml)).problems.map(({ code }) => code);

it.each([
  ['by case', 'Ärendenr;Barnets kön;Fritidsbidrag\nA1;Flicka;Ja\nA2;Pojke;Nej\nA3;Flicka;Nej\n'],
  ['by code', 'Personkod;Barnets kön;Fritidsbidrag\n1;Flicka;Ja\n2;Pojke;Nej\n3;Flicka;Nej\n'],
])('children whose rows do not say so, joined %s, are asked about with a line that works', async (_, children) => {
  const { problems } = await inspect({ 'p.csv': PARENTS, 'c.csv': children });
  expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['whose-rows', 2]]);
  const line = /files: \[\{.*?\} \} \}\]/.exec(problems[0]!.advice.sv)![0];
  expect(line).toBe('files: [{ match: "c.csv", columns: { role: { value: child }, sex: { from: "Barnets kön" } } }]');
  expect(await codes(children, line)).toEqual([]);
});

it.each([
  ['a word for the sex', 'Ärendenr;Kön;Fritidsbidrag\nA1;Flicka;Ja\nA2;Pojke;Nej\nA3;Flicka;Nej\n'],
  ['a year of birth', 'Ärendenr;Kön;Födelseår;Fritidsbidrag\nA1;K;2012;Ja\nA2;M;2014;Nej\nA3;K;2015;Nej\n'],
  ['a role', 'Ärendenr;Roll;Kön;Fritidsbidrag\nA1;Barn;K;Ja\nA2;Barn;M;Nej\nA3;Barn;K;Nej\n'],
  ['the file of persons', 'Personkod;Fritidsbidrag\n1;Ja\n2;Nej\n3;Nej\n'],
])('they are not where it is told by %s', async (_, children) => {
  expect(await codes(children)).toEqual([]);
});

it('a daughter or son without a sex of her or his own has that of the word; what is registered stands', async () => {
  const text =
    'Ärendenr;Roll;Kön;Ålder;Fritidsbidrag\nA1;Sökande;K;40;\nA1;Dotter;;9;Ja\nA1;Son;;8;Nej\nA1;Son;K;7;Nej\nA1;Barn;;6;Nej\n';
  expect(await column({ 'a.csv': text }, 'sex')).toEqual(['woman', 'woman', 'man', 'woman', null]);
});

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

async function problemsOf(a: string, b: string, yaml = '') {
  const mapping = readMapping(`version: 1\n${yaml}`, 'map.yaml').file;
  return withFiles({ 'p.csv': persons(a), 'i.csv': measures(b) }, async (files) => {
    const window = { from: '2025-01-01', to: '2025-12-31' };
    return (await inspectFiles({ files, mapping, drop: [], window })).problems;
  });
}

it.each(['Nr', 'ID', 'Ref'])('a key that two files share and neither reads is asked about: %s', async (heading) => {
  const found = await problemsOf(heading, heading);
  expect(found.map(({ code, exit }) => [code, exit])).toEqual([['keys-unread', 2]]);
  expect(found[0]!.advice.sv).toContain(`columns: { ___: { from: "${heading}" } }`);
  expect(await problemsOf(heading, heading, `columns: { person_id: { from: ${heading} } }`)).toEqual([]);
  expect(await problemsOf(heading, heading, `ignore: [${heading}]`)).toEqual([]);
});

it('nothing is asked where the ids are read, or the headings differ', async () => {
  expect(await problemsOf('Personkod', 'Personkod')).toEqual([]);
  expect(await problemsOf('Nr', 'Löpande')).toEqual([]);
});
