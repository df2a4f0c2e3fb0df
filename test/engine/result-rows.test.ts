import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/engine/database.ts';

const database = await openDatabase({ threads: 1 });
afterAll(() => database.close());

/** One column with a blank before, between and after. */
const column = (type: string, one: string, other: string) =>
  database.rows(`SELECT CAST(v AS ${type}) FROM (VALUES (0, NULL), (1, ${one}), (2, NULL), (3, ${other}), (4, NULL)) AS t (i, v)
    ORDER BY i`);

describe('the rows of a result', () => {
  it.each([
    ['BOOLEAN', 'true', 'false', true, false],
    ['INTEGER', '-7', '2147483647', -7, 2_147_483_647],
    ['BIGINT', '-9223372036854775808', '9007199254740993', -9_223_372_036_854_775_808n, 9_007_199_254_740_993n],
    // 2^63 and −2^63 − 1 are the first that the low half cannot hold, 2^64 the first whose low half is 0
    ['HUGEINT', '9223372036854775808', '-9223372036854775809', 2n ** 63n, -(2n ** 63n) - 1n],
    ['HUGEINT', '18446744073709551616', '-1', 2n ** 64n, -1n],
    ['DATE', "'1970-01-02'", "'1969-12-31'", 1, -1],
    ['UTINYINT', '255', '0', 255, 0],
    ["ENUM ('woman', 'man')", "'man'", "'woman'", 'man', 'woman'],
  ])('keep %s and what is blank', async (type, one, other, first, second) => {
    expect(await column(type, one, other)).toEqual([[null], [first], [null], [second], [null]]);
  });

  it('keep texts whole: empty, of twelve bytes and thirteen, with letters of several bytes, alike to the fourth letter', async () => {
    const texts = ['', 'å', 'tolv tecken.', 'tretton bytes', 'trettio och tre', 'trettio och tvä', "Ö'stra 🙂"];
    const values = texts.map((text, at) => `(${at}, '${text.replaceAll("'", "''")}')`).join(', ');
    const rows = await database.rows(`SELECT v, v FROM (VALUES ${values}) AS t (i, v) ORDER BY i`);
    expect(rows).toEqual(texts.map((text) => [text, text]));
  });

  it('do not take a text for the one before the blank where it is another', async () => {
    const rows = await database.rows(
      "SELECT v FROM (VALUES (0, 'a'), (1, NULL), (2, 'a'), (3, 'b'), (4, ''), (5, 'a')) AS t (i, v) ORDER BY i",
    );
    expect(rows.flat()).toEqual(['a', null, 'a', 'b', '', 'a']);
  });

  it('follow one another through all chunks', async () => {
    const rows = await database.rows(
      'SELECT CAST(range AS INTEGER), CASE WHEN range % 3 = 0 THEN NULL ELSE CAST(range // 1000 AS VARCHAR) END FROM range(5000) ORDER BY 1',
    );
    const expected = Array.from({ length: 5000 }, (_, at) => [at, at % 3 === 0 ? null : String(Math.floor(at / 1000))]);
    expect(rows).toEqual(expected);
  });

  it('are none of an empty result', async () => {
    expect(await database.rows('SELECT 1 WHERE false')).toEqual([]);
  });
});
