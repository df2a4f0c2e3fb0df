import { describe, expect, it } from 'vitest';
import { auditList, listOfRows } from '../audit-list.ts';

/** Twenty people, women and men in turn, the first ten of them on two rows: 30 rows, 10 women and 10 men. */
const PEOPLE = Array.from({ length: 20 }, (_, at) => ({
  at,
  sex: at % 2 === 0 ? 'Kvinna' : 'Man',
  born: 1960 + ((at * 7) % 40),
  rows: at < 10 ? 2 : 1,
}));

/** The people under a heading for their code, and further columns by row. */
function people(heading: string, code: (at: number) => string, more: Readonly<Record<string, readonly string[]>> = {}) {
  const rows = PEOPLE.flatMap(({ at, sex, born, rows: many }) =>
    Array.from({ length: many }, () => [code(at), sex, born]),
  );
  const names = Object.keys(more);
  return listOfRows(
    [heading, 'Kön', 'Födelseår', ...names],
    rows.map((row, at) => [...row, ...names.map((name) => more[name]![at % more[name]!.length]!)]),
  );
}

const counted = async (text: string, yaml = '') => {
  const found = await auditList(text, yaml);
  return (
    found.code ?? [found.figure('recipients', 'count', 'women')?.[0], found.figure('recipients', 'count', 'men')?.[0]]
  );
};

describe('a code for each person', () => {
  it.each([
    ...['Klientkod', 'Klientens id', 'Deltagarkod', 'Deltagar-id', 'Individkod', 'Brukarkod', 'Kund-ID', 'Persid'],
    ...['Personref', 'Individ', 'Brukare', 'Unikt id', 'Personnyckel'],
  ])('is read under %s', async (heading) => {
    expect(await counted(people(heading, (at) => `K${100 + at}`))).toEqual([10, 10]);
  });

  it.each(['Kod', 'Nyckel', 'Idnr', 'Ref', 'Fall', 'Nr', 'Kund', 'Patientid'])(
    'is asked about under %s, and read by the line given',
    async (heading) => {
      const text = people(heading, (at) => String(10 + at));
      const asked = await auditList(text);
      expect(asked.code).toBe('codes-unread');
      expect(asked.what).toContain('20 koder på 30 rader');
      const line = `columns: { person_id: { from: "${heading}" } }`;
      expect(asked.advice).toContain(line);
      expect(asked.advice).toContain(`ignore: ["${heading}"]`);
      expect(await counted(text, line)).toEqual([10, 10]);
      // 10 of 15 rows of each sex are of those who have two, and unread each row is a person
      expect(await counted(text, `ignore: ["${heading}"]`)).toEqual([15, 15]);
    },
  );

  it('of which a slip or two has the other sex is asked about all the same', async () => {
    const text = listOfRows(
      ['Kod', 'Kön'],
      Array.from({ length: 120 }, (_, at) => [`k${at >> 2}7`, at === 50 || (at >> 2) % 2 === 0 ? 'Kvinna' : 'Man']),
    );
    expect(await counted(text)).toBe('codes-unread');
  });

  it.each([
    ['once for each row', (at: number) => String(at)],
    ['of handlers', (at: number) => `HL${at % 5}`],
    ['of whoever stands beside by chance', (at: number) => `X${(at * 7) % 11}`],
    ['in words', (at: number) => ['Hyra', 'El', 'Norm', 'Resor', 'Mat', 'Vård'][at % 6]!],
  ])('is no column that has codes %s', async (_, code) => {
    const rows = Array.from({ length: 44 }, (__, at) => [code(at), at % 4 < 2 ? 'Kvinna' : 'Man', 1970 + (at % 9)]);
    expect(await counted(listOfRows(['Kod', 'Kön', 'Födelseår'], rows))).toEqual([22, 22]);
  });

  it.each(['Hyra', 'Antal dagar', 'Årsinkomst', 'Senaste datum'])(
    '%s is none, though it comes again with a person',
    async (heading) => {
      expect(await counted(people(heading, (at) => String(4000 + at)))).toEqual([15, 15]);
    },
  );

  it('is not asked about where the person or the case is read', async () => {
    const codes = PEOPLE.flatMap(({ at, rows }) => Array.from({ length: rows }, () => `k${at}`));
    expect(await counted(people('Personkod', (at) => `p${at}`, { Kod: codes }))).toEqual([10, 10]);
    expect(await counted(people('Ärendenr', (at) => `p${at}`, { Kod: codes }))).toEqual([10, 10]);
  });
});

describe('a code for each child', () => {
  const children = (heading: string) =>
    listOfRows(
      [heading, 'Kön', 'Födelseår', 'Kvartal', 'Fritidsbidrag'],
      // 24 children, girls and boys in turn, in four quarters; every third has a grant in one of them
      Array.from({ length: 96 }, (_, at) => {
        const child = at >> 2;
        const granted = child % 3 === 0 && at % 4 === 1;
        return [`b${child}`, child % 2 ? 'Pojke' : 'Flicka', 2012, `2025-Q${(at % 4) + 1}`, granted ? 'Ja' : 'Nej'];
      }),
    );

  it.each(['Barnkod', 'Barn-ID', 'Barnets löpnr'])('is read under %s', async (heading) => {
    const found = await auditList(children(heading));
    // 0, 3, 6 … 21: four of 12 girls and four of 12 boys
    expect(found.figure('leisure-aid-share', 'share', 'women')).toEqual([4, 12]);
    expect(found.figure('leisure-aid-share', 'share', 'men')).toEqual([4, 12]);
  });

  it('is asked about under Barn nr', async () => {
    const asked = await auditList(children('Barn nr'));
    expect(asked.code).toBe('codes-unread');
    const found = await auditList(children('Barn nr'), 'columns: { person_id: { from: "Barn nr" } }');
    expect(found.figure('leisure-aid-share', 'share', 'women')).toEqual([4, 12]);
  });
});
