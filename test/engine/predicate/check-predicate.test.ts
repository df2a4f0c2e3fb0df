import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseDatabase, openDatabase } from '../../../src/engine/database.ts';
import { checkPredicate } from '../../../src/engine/own-indicator.ts';
import type { Unit } from '../../../src/model/unit.ts';

let database: CaseDatabase;
beforeAll(async () => {
  database = await openDatabase({ threads: 1 });
  // something to steal: a predicate must not reach it
  await database.run("CREATE TABLE records AS SELECT 'hemlig' AS purpose, 1 AS person_id");
});
afterAll(() => database.close());

const WORDS = ['Hyra', "O'Brien", 'Tandvård'];
const check = (text: string, unit: Unit = 'decision') => checkPredicate(database, unit, text, () => WORDS);

/** Columns met, sorted, or the kind of refusal. */
const judge = async (text: string, unit: Unit = 'decision') => {
  const found = await check(text, unit);
  return 'kind' in found ? found.kind : found.columns.join(' ');
};

describe('ordinary conditions', () => {
  it.each<[string, string, Unit?]>([
    ["decision = 'granted'", 'decision'],
    ["decision IN ('granted', 'partly')", 'decision'],
    ["decision NOT IN ('withdrawn')", 'decision'],
    ["purpose = 'Tandvård'", 'purpose'],
    ["lower(purpose) LIKE 'tand%'", 'purpose'],
    ["purpose ILIKE '%HYRA%'", 'purpose'],
    ["purpose LIKE'%--%' OR purpose = '/* ; $1 ) ]'", 'purpose'],
    ["purpose = 'plan x' OR purpose = 'E'", 'purpose'],
    ["purpose = 'Hy'\n'ra'", 'purpose'],
    ["purpose = '(' AND (purpose IN (')', ']'))", 'purpose'],
    ['age < - -3', 'age'],
    ["purpose NOT LIKE 'tand%'", 'purpose'],
    ['denial_reason IS NULL', 'denial_reason'],
    ['granted_ore < applied_ore', 'applied_ore granted_ore'],
    ['applied_ore - granted_ore > 100000', 'applied_ore granted_ore'],
    ['granted_ore // 100 >= 500', 'granted_ore'],
    ['age BETWEEN 18 AND 24', 'age'],
    ['age NOT BETWEEN 18 AND 24', 'age'],
    ["age_group = '18-24' OR age_group = '25-34'", 'age_group'],
    ['first', 'first'],
    ['NOT first', 'first'],
    ['first IS TRUE', 'first'],
    ['first IS NOT FALSE', 'first'],
    ['first = true', 'first'],
    ['true', ''],
    ["household_type <> 'unknown' AND single", 'household_type single'],
    ["CASE WHEN single THEN decision = 'granted' ELSE false END", 'decision single'],
    ["coalesce(purpose, 'Hyra') = 'Hyra'", 'purpose'],
    ["substring(purpose, 1, 4) = 'Tand'", 'purpose'],
    ["trim(purpose) = 'Hyra'", 'purpose'],
    ["regexp_matches(purpose, '^T')", 'purpose'],
    ['length(purpose) > 3', 'purpose'],
    ["purpose IS DISTINCT FROM 'Hyra'", 'purpose'],
    ['abs(applied_ore - granted_ore) < 100', 'applied_ore granted_ore'],
    ['"age" < 25', 'age'],
    ['AGE < 25', 'age'],
    ["purpose = 'O''Brien'", 'purpose'],
    ['(((age < 25)))', 'age'],
    [`${'('.repeat(900)}age < 25${')'.repeat(900)}`, 'age'],
    ['violence_asked AND months >= 10', 'months violence_asked', 'person'],
    ["violence_disclosed = 'yes'", 'violence_disclosed', 'person'],
    ["obstacle = 'ill_health' AND NOT referred", 'obstacle referred', 'person'],
    ['plan_in_time AND new', 'new plan_in_time', 'spell'],
    ["payee = side AND side <> 'both'", 'payee side', 'couple'],
    ["split_payment = 'yes'", 'split_payment', 'couple'],
    ["measure_type = 'language' AND satisfaction >= 4", 'measure_type satisfaction', 'measure'],
    ['leisure_granted', 'leisure_granted', 'child'],
  ])('%s', async (text, columns, unit) => {
    expect(await judge(text, unit)).toBe(columns);
  });
});

describe('conditions that may not run', () => {
  it.each([
    ['a subquery', 'age > (SELECT max(age) FROM decision)', 'not_allowed'],
    ['a subquery that asks for existence', 'EXISTS (SELECT 1 FROM records)', 'not_allowed'],
    ['a list from a table', 'age IN (SELECT person_id FROM records)', 'not_allowed'],
    ['parentheses closed before they are opened', 'first) OR (1=1', 'unreadable'],
    ['brackets closed before they are opened', 'first] OR [true', 'unreadable'],
    ['both', 'first)] OR [(true', 'unreadable'],
    ['a parenthesis within a bracket', '[first) OR (true]', 'unreadable'],
    ['two columns', "first), (purpose = 'x'", 'unreadable'],
    ['a table', 'first) FROM (SELECT * FROM records', 'unreadable'],
    ['a union', 'first) UNION SELECT (true', 'unreadable'],
    ['a second statement', 'first); SELECT (true', 'not_allowed'],
    ['a second statement that destroys', 'first); DROP TABLE records; SELECT (true', 'not_allowed'],
    ['a where', 'first) WHERE (true', 'unreadable'],
    ['a limit', 'first) LIMIT (1', 'unreadable'],
    ['an order', 'first) ORDER BY (1', 'unreadable'],
    ['another name', 'first AS x', 'unreadable'],
    ['another name without a word', 'first x', 'unreadable'],
    ['a common table', '(WITH x AS (SELECT 1) SELECT true FROM x)', 'not_allowed'],
    ['a comment', 'first -- note', 'not_allowed'],
    ['a comment and a line', 'first -- note\n OR true', 'not_allowed'],
    ['a comment within', 'first /* ) OR ( */ AND single', 'not_allowed'],
    ['an open comment', 'first /*', 'not_allowed'],
    ['a comment that eats the bracket', 'first) --', 'not_allowed'],
    ['a comment behind a quoted name', '"first"--"', 'not_allowed'],
    ['two minus signs together', 'age < 3--2', 'not_allowed'],
    ['a semicolon', 'first;', 'not_allowed'],
    ['a word in dollar signs', 'purpose = $$x$$', 'not_allowed'],
    ['a word in dollar signs that hides a bracket', "first) OR ($q$'$q$ = $q$'$q$", 'not_allowed'],
    ['a word with backslashes', "purpose = E'\\') OR (1=1 --'", 'not_allowed'],
    ['a word in hexadecimal', "purpose = x'41'", 'not_allowed'],
    ['a word in Unicode numbers', "purpose = U&'\\0061'", 'not_allowed'],
    ['curly quotation marks', 'purpose = ’x’', 'unknown_column'],
    ['a quoted name of no column', '"first"") OR (""x"', 'unknown_column'],
    ['brackets too deep', `${'('.repeat(999)}first${')'.repeat(990)}`, 'unreadable'],
    ['an unfinished word', "purpose = 'x", 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['blanks', '  \n ', 'unreadable'],
    ['a comment alone', '-- nothing', 'not_allowed'],
    ['control characters', 'first\u0000', 'unreadable'],
    ['a column of the records', 'person_id = 1', 'unknown_column'],
    ['the key of the person', 'person = 1', 'unknown_column'],
    ['the household', 'household = 1', 'unknown_column'],
    ['the sex', 'sex = 0', 'unknown_column'],
    ['the period', 'period = 0', 'unknown_column'],
    ['the row number', 'rowid = 1', 'unknown_column'],
    ['a column of another unit', 'violence_asked', 'unknown_column'],
    ['a column with its table', 'decision.age = 1', 'unknown_column'],
    ['the user', "current_user = 'x'", 'unknown_column'],
    ['every column', '*', 'not_allowed'],
    ['columns by pattern', "COLUMNS('.*') = 1", 'not_allowed'],
    ['an aggregate', 'count(*) > 1', 'unknown_function'],
    ['a sum', 'sum(granted_ore) > 1', 'unknown_function'],
    ['a window', 'row_number() OVER () = 1', 'not_allowed'],
    ['a rank within a group', 'max(age) OVER (PARTITION BY purpose) = age', 'not_allowed'],
    ['the clock', "now() > TIMESTAMP '2020-01-01'", 'unknown_function'],
    ['chance', 'random() > 0.5', 'unknown_function'],
    ['sleep', 'sleep_ms(1000) IS NULL', 'unknown_function'],
    ['a long text', "repeat('x', 2000000000) = 'x'", 'unknown_function'],
    ['a padded text', "lpad('x', 2000000000, 'y') = 'x'", 'unknown_function'],
    ['a long list', 'len(range(100000000)) > 1', 'unknown_function'],
    ['a lambda', 'list_transform([1], x -> x) = [1]', 'unknown_function'],
    ['an error with a cell', "error('x' || purpose) IS NULL", 'unknown_function'],
    ['the log', 'write_log(purpose) IS NULL', 'unknown_function'],
    ['an environment variable', "getenv('HOME') = 'x'", 'unknown_function'],
    ['a query in words', "query('SELECT 1') = 1", 'unknown_function'],
    ['a setting', "current_setting('threads') = 1", 'unknown_function'],
    ['a file', "read_text('/etc/passwd') IS NULL", 'unknown_function'],
    ['a sequence', "nextval('s') = 1", 'unknown_function'],
    ['a function of another schema', "pg.lower(purpose) = 'x'", 'unknown_function'],
    ['an inherited name', "constructor(purpose) = 'x'", 'unknown_function'],
    ['a cast of a column', 'CAST(purpose AS INTEGER) = 1', 'not_allowed'],
    ['a cast of a column to a date', 'purpose::DATE IS NULL', 'not_allowed'],
    ['a cast of words to true', 'purpose IS TRUE', 'not_allowed'],
    ['a piece of a text', "purpose[1] = 'x'", 'not_allowed'],
    ['a set', 'grouping(age) = 1', 'not_allowed'],
    ['a parameter', 'age = $1', 'not_allowed'],
    ['a place', 'age = #1', 'not_allowed'],
    ['a collation', "purpose COLLATE nocase = 'x'", 'not_allowed'],
    ['a fraction', 'age > 1.5', 'not_allowed'],
    ['a product', 'granted_ore * applied_ore > 1', 'unknown_function'],
    ['a quotient', 'granted_ore / applied_ore > 1', 'unknown_function'],
    ['a large number', 'age < 99999999999999999999', 'number_too_large'],
    ['a filtered function', "lower(purpose) FILTER (WHERE first) = 'x'", 'unknown_function'],
    ['a distinct function', "lower(DISTINCT purpose) = 'x'", 'unknown_function'],
    ['a misspelt value', "decision = 'grantd'", 'unknown_value'],
    ['a misspelt value in a list', "decision IN ('granted', 'partley')", 'unknown_value'],
    ['a value on the left', "'beviljad' = decision", 'unknown_value'],
    ['a misspelt value of a range', "age_group BETWEEN '18-24' AND '67+'", 'unknown_value'],
    ['a number for a value', 'decision = 1', 'unknown_value'],
    ['a misspelt value behind coalesce', "coalesce(decision, 'no') = 'granted'", 'unknown_value'],
    ['a word', "'granted'", 'not_a_condition'],
    ['a number', 'age', 'not_a_condition'],
    ['nothing known', 'NULL', 'not_a_condition'],
    ['words against numbers', "age = 'ung'", 'types'],
    ['a condition as a number', 'age + first > 1', 'types'],
    ['a text as a condition', 'purpose AND first', 'types'],
    ['a yes-or-no column against a word', "first = 'yes'", 'types'],
    ['letters of a number', 'length(age) > 1', 'types'],
    ['branches of different kinds', "CASE WHEN first THEN 'x' ELSE 1 END = 'x'", 'types'],
    ['too long', `first ${'OR first '.repeat(300)}`, 'too_long'],
    ['computing in too many steps', `age${' + 1'.repeat(101)} > 3`, 'too_deep'],
    [
      'text made longer within text made longer',
      "length(replace(replace(purpose, 'e', 'eeee'), 'e', 'eeee')) > 3",
      'too_deep',
    ],
    ['a number beyond all numbers', 'age > 1e400', 'unreadable'],
    ['deep', `${'NOT '.repeat(450)}first AND sex = 1`, 'unknown_column'],
  ])('%s', async (_, text, kind) => {
    expect(await judge(text)).toBe(kind);
  });
});

describe('what is run', () => {
  it('is our own text: names quoted, words looked up by rank, numbers wide', async () => {
    const found = await check("purpose = 'O''Brien' AND age < 25");
    expect('sql' in found && found.sql).toBe(
      `(((['Hyra', 'O''Brien', 'Tandvård']["purpose" + 1] = 'O''Brien') AND (CAST("age" AS HUGEINT) < CAST(25 AS HUGEINT))))`,
    );
  });

  it('means the same as what was written', async () => {
    const test = async (text: string) => {
      const found = await check(text);
      if ('kind' in found) throw new Error(found.kind);
      const answers = await database.rows(
        `SELECT ${found.sql} FROM (VALUES (0, 20), (1, 40), (2, 30), (NULL, 30), (2, NULL)) AS v(purpose, age)`,
      );
      return answers.map(([one]) => one);
    };
    expect(await test("lower(purpose) LIKE 'tand%'")).toEqual([false, false, true, null, true]);
    expect(await test("purpose <> 'Hyra' AND age >= 30")).toEqual([false, true, true, null, null]);
    expect(await test('purpose IS NULL OR age BETWEEN 35 AND 45')).toEqual([false, true, false, true, null]);
    expect(await test("CASE WHEN age - 20 > 5 THEN purpose IN ('Hyra', 'Tandvård') END")).toEqual([
      null,
      false,
      true,
      null,
      null,
    ]);
    expect(await test('2000000000 + 2000000000 + age > 0')).toEqual([true, true, true, true, null]);
    expect(await test('-age + 20 = 0')).toEqual([true, false, false, false, null]);
  });

  it('is refused where a text has thousands of different words', async () => {
    const many = Array.from({ length: 5001 }, (_, at) => `ord ${at}`);
    expect(await checkPredicate(database, 'decision', "purpose = 'x'", () => many)).toMatchObject({
      kind: 'too_many_words',
    });
  });
});
