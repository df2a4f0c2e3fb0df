import { describe, expect, it } from 'vitest';
import { auditList, listOfRows } from '../audit-list.ts';

const sexOf = (at: number) => (at % 2 ? 'Man' : 'Kvinna');

describe('what a question proposes', () => {
  it('of adults counted by sex is no civil status', async () => {
    const text = listOfRows(
      ['Ärendenr', 'Kön', 'Antal vuxna kvinnor', 'Antal vuxna män'],
      Array.from({ length: 40 }, (_, at) => [
        at,
        sexOf(at),
        at % 2 ? Number(at % 4 === 1) : 1,
        at % 2 ? 1 : Number(at % 4 === 0),
      ]),
    );
    const asked = await auditList(text);
    expect(asked.code).toBe('adults-counted');
    expect(asked.advice).toContain('ta ut en rad per vuxen');
    expect(asked.advice).not.toContain('household_type');
    const line = 'ignore: ["Antal vuxna kvinnor", "Antal vuxna män"]';
    expect((await auditList(text, line)).figure('recipients', 'count', 'women')?.[0]).toBe(20);
  });

  it('of kronor under the name of a grant is the amount', async () => {
    const granted = (at: number) => at % 4 < 2;
    const children = (more: readonly string[]) =>
      listOfRows(
        ['Barnkod', 'Kön', 'Födelseår', 'Fritidsbidrag', ...more],
        Array.from({ length: 40 }, (_, at) => [
          ...[`b${at}`, at % 2 ? 'Pojke' : 'Flicka', 2014, granted(at) ? `${500 + at * 10} kr` : 0],
          ...more.map(() => (granted(at) ? 'Ja' : 'Nej')),
        ]),
      );
    const asked = await auditList(children([]));
    expect(asked.code).toBe('amounts-for-answers');
    const line = 'columns: { leisure_amount: { from: "Fritidsbidrag" } }';
    expect(asked.advice).toContain(line);
    expect((await auditList(children([]), line)).figure('leisure-aid-share', 'share', 'women')).toBeNull();
    const found = await auditList(children(['Fritid beviljad']), line);
    // 0, 4 … 36: ten of 20 girls, with 500, 540 … 860 kronor
    expect(found.figure('leisure-aid-share', 'share', 'women')).toEqual([10, 20]);
    expect(found.figure('leisure-aid-amount', 'mean:granted', 'women')?.[1]).toBe(10);
  });

  it.each(['Kön handläggare', 'Handläggare kön', 'Utredarens kön', 'Klient kön vid födsel'])(
    'of %s is not the other adult',
    async (heading) => {
      const text = listOfRows(
        ['Personkod', 'Kön', heading, 'Beslutsdatum', 'Beslut'],
        Array.from({ length: 40 }, (_, at) => [
          `P${at}`,
          sexOf(at),
          sexOf(at >> 1),
          '2025-03-04',
          at % 4 ? 'Bifall' : 'Avslag',
        ]),
      );
      const found = await auditList(text);
      expect([found.code, found.notices]).toEqual([null, []]);
      // every other of the 20 women, 0, 4 … 36, is denied
      expect(found.figure('granted-share', 'share', 'women')).toEqual([10, 20]);
    },
  );

  it('of the sex of nobody but a handler is the other column', async () => {
    const text = listOfRows(
      ['Personkod', 'Handläggare kön', 'Sökande'],
      Array.from({ length: 40 }, (_, at) => [`P${at}`, sexOf(at >> 1), sexOf(at)]),
    );
    const asked = await auditList(text);
    expect(asked.code).toBe('no-sex-column');
    expect(asked.advice).toContain('columns: { sex: { from: "Sökande" } }');
    expect(asked.advice).not.toContain('Handläggare');
  });
});

describe('adults of a case without codes', () => {
  /** Forty cases: ten of a woman alone, twenty of a woman and a man, ten of two women alike in all. */
  const cases = (alike: number) =>
    listOfRows(
      ['Ärendenr', 'Kön', 'Biståndsmånad'],
      Array.from({ length: 40 }, (_, at) => {
        const other = at < 10 ? [] : at < 30 ? ['Man'] : at < 30 + alike ? ['Kvinna'] : [];
        return ['Kvinna', ...other].map((sex) => [`A${at}`, sex, '2025-03']);
      }).flat(),
    );

  it('who are alike in all are one, and it is said of how many rows', async () => {
    const found = await auditList(cases(10));
    expect(found.figure('recipients', 'count', 'women')?.[0]).toBe(40);
    expect(found.told).toContainEqual({ code: 'adults-alike', fields: ['case_id', 'person_id'], count: 10 });
  });

  it('it is not said where no rows are alike, or where people have codes', async () => {
    expect((await auditList(cases(0))).remarks).not.toContain('adults-alike');
    const coded = cases(10).replace('Ärendenr;Kön', 'Personkod;Kön');
    expect((await auditList(coded.replaceAll(';Man;', ';Kvinna;'))).remarks).not.toContain('adults-alike');
  });
});
