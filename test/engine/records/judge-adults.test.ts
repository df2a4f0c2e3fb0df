import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/engine/database.ts';
import { judgeHouseholdRows } from '../../../src/engine/records/judge-records.ts';
import { draw, load } from '../draw.ts';

/** Whether a drawing (synthetic) is asked about, and with what. */
async function judge(head: string, rows: readonly string[]) {
  const database = await openDatabase({ threads: 1 });
  try {
    await judgeHouseholdRows(database, await load(database, draw([head, ...rows].join('\n'))));
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    database.close();
  }
}

const HEAD = 'case_id person_id sex decision_date decision';
const DECIDED = '2025-02-03 granted';
/** Ten couples, and for the first of them rows of the household. */
const homes = (households: number, row = (at: number) => `${at} - - ${DECIDED}`) =>
  Array.from({ length: 10 }, (_, at) => [
    ...(at < households ? [row(at)] : []),
    `${at} ${at * 2} woman ${DECIDED}`,
    `${at} ${at * 2 + 1} man ${DECIDED}`,
  ]).flat();

describe('rows of households among rows of persons', () => {
  it('are asked about: 5 rows of 25', async () => {
    const refused = await judge(HEAD, homes(5));
    expect(refused).toMatchObject({ code: 'rows-of-households', exit: 2 });
    expect(refused?.message).toMatch(/^5 of 25 rows tell of nobody/);
  });

  it('are let be where they are four', async () => {
    expect(await judge(HEAD, homes(4))).toBeNull();
  });

  it('are not those of cases that tell of nobody else, or that tell of somebody', async () => {
    const alone = [...homes(0), ...Array.from({ length: 10 }, (_, at) => `${20 + at} - - ${DECIDED}`)];
    expect(await judge(HEAD, alone)).toBeNull();
    expect(
      await judge(
        HEAD,
        homes(10, (at) => `${at} - woman ${DECIDED}`),
      ),
    ).toBeNull();
    expect(
      await judge(
        `${HEAD} birth_year`,
        homes(10, (at) => `${at} - - ${DECIDED} 1980`).map((row) => row.replace(/granted$/, 'granted -')),
      ),
    ).toBeNull();
    expect(
      await judge(
        'case_id person_id sex role',
        homes(10).map((row) => row.replace(DECIDED, row.includes('- -') ? 'co_applicant' : 'applicant')),
      ),
    ).toBeNull();
  });
});
