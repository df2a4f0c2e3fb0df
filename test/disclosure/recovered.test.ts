import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';

/*
 * Made-up exports of small towns in which a reader of the whole release once worked out a hidden number from figures of
 * different questions. Each holds the sum that was done, and that one of its terms is not told any more.
 */

const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, string | number>>;

async function analyse(name: string, rows: readonly Row[]) {
  const heads = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const file = join(folder, `${name}.csv`);
  const lines = rows.map((row) => heads.map((head) => row[head] ?? '').join(';'));
  writeFileSync(file, `${[heads.join(';'), ...lines].join('\n')}\n`);
  const { document } = await audit({
    ...{ files: [file], per: 'none', by: [], version: 'x', from: '2025-01-01', to: '2025-12-31' },
  });
  const find = (indicator: string, stat: string) => {
    const row = document.results.find((one) => one.indicator === indicator && one.stat === stat && one.sex === 'women');
    return row?.status === 'shown' ? { n: row.n, count: row.count, missing: row.missing } : null;
  };
  return { document, find };
}

const SEXES = ['kvinna', 'man'] as const;
const people = (each: number, row: (sex: (typeof SEXES)[number], at: number) => Row | readonly Row[]) =>
  SEXES.flatMap((sex) => Array.from({ length: each }, (_, at) => row(sex, at)).flat());
const months = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`);

describe('a hidden number does not follow', () => {
  /** Sixty of each sex; so many of the women, and of the men, were referred the year before, and nobody since. */
  const referred = (women: number, men: number) =>
    analyse(
      `referred-${women}-${men}`,
      people(60, (sex, at) => {
        const before = at < (sex === 'kvinna' ? women : men);
        return months.map((month) => ({
          ...{ person_id: `${sex}${at}`, kön: sex, födelseår: 1985, biståndsmånad: month },
          ...{ hänvisad_till_insats: before ? 'ja' : 'nej', hänvisningsdatum: before ? '2024-11-10' : '' },
          handlingsplan: at >= 40 ? 'ja' : 'nej',
        }));
      }),
    );

  it('from everybody asked less those at risk of a first referral: they were referred before', async () => {
    const few = await referred(3, 0);
    expect(few.find('referral-share', 'share')).toBeNull();
    expect(few.find('plan-share', 'share')).toEqual({ n: 60, count: 20, missing: 0 });
    expect(few.find('referral-share', 'rate')).toBeNull();
    const enough = await referred(8, 9);
    expect(enough.find('referral-share', 'share')).toEqual({ n: 60, count: 8, missing: 0 });
    expect(enough.find('referral-share', 'rate')?.n).toBe(52);
  });

  /** Decisions of 160 of each sex, half of them granted in part; of the women so many more denied, or granted 0 kr. */
  const decided = (denied: number, nothing: number) =>
    analyse(
      `decided-${denied}-${nothing}`,
      SEXES.flatMap((sex) => {
        const [no, none] = sex === 'kvinna' ? [denied, nothing] : [0, 0];
        return Array.from({ length: 160 + no + none }, (_, at): Row => {
          const applied = 10_000 + ((at * 37) % 40) * 100;
          const partly = at >= no && (at < no + none || at % 2 === 1);
          const granted = at < no + none ? 0 : partly ? applied - 1000 : applied;
          return {
            ...{
              person_id: `${sex}${at}`,
              kön: sex,
              beslutsdatum: `2025-${String(1 + (at % 12)).padStart(2, '0')}-1${at % 9}`,
            },
            ...{ beslut: at < no ? 'avslag' : partly ? 'delvis bifall' : 'bifall' },
            ...{ sökt_belopp: applied, beviljat_belopp: granted },
          };
        });
      }),
    );

  it.each([
    [1, 1],
    [2, 0],
    [0, 3],
  ])(
    'from decisions with a sum applied for less those with a sum granted: %i denied, %i granted nothing',
    async (denied, nothing) => {
      const { find } = await decided(denied, nothing);
      expect(find('granted-amount-share', 'ratio')?.n).toBe(160 + denied + nothing);
      expect(find('granted-amount', 'mean')).toBeNull();
    },
  );

  it('from those in couples and the single with months, less all with months: the couples without any', async () => {
    const { find } = await analyse(
      'couples',
      people(60, (sex, at) => {
        const single = at < 40;
        const row = {
          ...{
            person_id: `${sex}${at}`,
            kön: sex,
            födelseår: 1985,
            roll: single || sex === 'man' ? 'sökande' : 'medsökande',
          },
          ...{ ärende_id: single ? `${sex}${at}` : `par${at}`, enskilt_samtal: at % 2 === 0 ? 'ja' : 'nej' },
          hushållstyp: single ? 'ensamstående utan barn' : 'par utan barn',
        };
        // four couples, and six of the single, have decisions alone
        const without = single ? at >= 34 : at >= 56;
        if (without) return { ...row, beslutsdatum: '2025-03-03', beslut: 'bifall' };
        return months.map((month) => ({ ...row, biståndsmånad: month }));
      }),
    );
    const [couples, single, all] = [
      find('individual-talk', 'share'),
      find('aid-months', 'mean:single'),
      find('aid-months', 'mean'),
    ];
    expect(couples).not.toBeNull();
    const told = couples && single && all ? couples.n! + couples.missing! + single.n! - all.n! : null;
    expect(told === null || told === 0 || told >= 5).toBe(true);
    expect([single, all]).toContain(null);
  });

  it('from the number in a remark about answers: women and men together, of all there are', async () => {
    const { document } = await decided(1, 1);
    const { document: refused } = await analyse(
      'refused',
      people(60, (sex, at) => ({
        ...{ ärende_id: `${sex}${at}`, person_id: `${sex}${at}`, kön: sex, bistånd_start: '2025-02-01' },
        ...{
          bistånd_slut: '2025-06-30',
          beslutsdatum: '2025-02-01',
          beslut: at === 0 && sex === 'kvinna' ? 'bifall' : 'avslag',
        },
      })),
    );
    const told = [...document.remarks, ...refused.remarks].filter(({ code }) =>
      ['partly-from-amounts', 'refused-periods'].includes(code),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ count }) => count)).toEqual(told.map(() => null));
  });
});
