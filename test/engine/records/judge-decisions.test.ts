import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/engine/database.ts';
import { judgeOneSidedDecisions } from '../../../src/engine/records/judge-records.ts';
import { draw, load } from '../draw.ts';

/** What a drawing (synthetic) of dated decisions is asked, by how many rows have each outcome; `-` is none. */
async function judge(outcomes: Readonly<Record<string, number>>, date = '2025-03-10', kase = (at: number) => at) {
  const rows = Object.entries(outcomes).flatMap(([decision, n]) =>
    Array.from({ length: n }, (_, at) => `${at % 2 === 0 ? 'woman' : 'man'} ${date} ${decision}`),
  );
  const lines = ['person_id case_id sex decision_date decision', ...rows.map((row, at) => `${at} ${kase(at)} ${row}`)];
  const database = await openDatabase({ threads: 1 });
  try {
    await judgeOneSidedDecisions(database, await load(database, draw(lines.join('\n'))));
    return null;
  } catch (error) {
    return error as Error;
  } finally {
    database.close();
  }
}

describe('outcomes of one kind beside empty ones', () => {
  it.each([
    ['granted', /^Every decision .* is a grant, but 5 of 45 rows/],
    ['denied', /^No decision .* is a grant, but 5 of 45 rows/],
  ])('all %s: asked what the empty ones are', async (outcome, message) => {
    const refused = await judge({ [outcome]: 40, '-': 5 });
    expect(refused).toMatchObject({ code: 'one-sided-decisions', exit: 2 });
    expect(refused?.message).toMatch(message);
    expect(refused).toMatchObject({ advice: { sv: expect.stringContaining('blank: ___') } });
  });

  it('are let be where both kinds are told, where few are empty, and where they are not dated', async () => {
    expect(await judge({ granted: 30, denied: 10, '-': 5 })).toBeNull();
    expect(await judge({ granted: 40, '-': 4 })).toBeNull();
    expect(await judge({ granted: 40, '-': 5 }, '-')).toBeNull();
  });

  it('are let be on the row of the other adult', async () => {
    // forty couples, the outcome on the row of one
    expect(await judge({ granted: 40, '-': 40 }, '2025-03-10', (at) => at % 40)).toBeNull();
  });
});
