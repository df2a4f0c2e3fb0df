import { describe, expect, it } from 'vitest';
import { countExport } from '../../src/engine/count.ts';
import { openDatabase } from '../../src/engine/database.ts';
import { checkOwnIndicator } from '../../src/engine/own-indicator.ts';
import { describeShape } from '../../src/engine/shape.ts';
import { settlePeriods, settleWindow } from '../../src/engine/window.ts';
import { CodedError } from '../../src/errors/coded-error.ts';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { makeOwnIndicator } from '../../src/indicators/own-indicator.ts';
import { readMapping } from '../../src/ingest/mapping/read-mapping.ts';
import { cell, draw, load } from './draw.ts';

const EXPORT = `
  case_id person_id sex   co_applicant_sex household_type     aid_month decision decision_date purpose  granted_amount payment_to violence_asked
  1       1         woman -                single_no_children 2025-01   granted  2025-01-10    Tandvård 100            -          yes
  1       1         woman -                single_no_children 2025-02   denied   2025-02-10    tandläge -              -          -
  2       2         woman -                single_no_children 2025-01   denied   2025-01-10    Hyra     -              -          no
  3       3         man   -                single_no_children 2025-01   denied   2025-01-10    Tandvård -              -          yes
  4       4         man   woman            couple_no_children 2025-01   granted  2025-01-10    Hyra     100            both       yes
  5       5         man   woman            couple_no_children 2025-01   granted  2025-01-10    Hyra     100            woman      yes
`;

const TAKEN = CATALOGUE.map(({ id }) => id);

/** Reads the mapping, checks and counts its own indicators on the drawing, as the corridor does. */
async function count(yaml: string, picture = EXPORT) {
  const mapping = readMapping(`version: 1\nindicators:\n${yaml}`, 'karta.yaml');
  const database = await openDatabase({ threads: 1 });
  try {
    const read = await load(database, draw(picture));
    const indicators = [];
    for (const [id, spec] of Object.entries(mapping.file.indicators ?? {}))
      indicators.push(
        makeOwnIndicator(
          id,
          spec,
          await checkOwnIndicator(database, describeShape(read).texts, id, spec, mapping, TAKEN),
        ),
      );
    const window = await settleWindow(database, read, { from: '2025-01-01', to: '2025-12-31' });
    const plan = { window, periods: settlePeriods(window, 'none'), breakdowns: [], byPeriod: false, indicators };
    return { indicators, counted: await countExport(database, read, plan) };
  } finally {
    database.close();
  }
}

async function complain(yaml: string): Promise<CodedError> {
  const error = await count(yaml).catch((one: unknown) => one);
  if (!(error instanceof CodedError)) throw new Error('no complaint');
  return error;
}

describe('an own indicator', () => {
  it('of decisions is counted by the export’s own words', async () => {
    const { indicators, counted } = await count(`
  dental-share:
    title: { sv: "Beviljad tandvård" }
    unit: decision
    of: "lower(purpose) LIKE 'tand%' AND single"
    where: "decision = 'granted'"
    smallest_gap: 0.1
`);
    expect(cell(counted, 'share', 'women', 'dental-share', 'share')).toMatchObject({ n: 2, yes: 1, people: 1 });
    expect(cell(counted, 'share', 'men', 'dental-share', 'share')).toMatchObject({ n: 1, yes: 0 });
    expect(indicators[0]).toMatchObject({
      dimension: 'resources',
      kind: 'verdict',
      margin: { kind: 'points', value: 0.1 },
      words: { title: { sv: 'Beviljad tandvård', en: 'Beviljad tandvård' } },
    });
  });

  it('of persons, of couples as one, and of which of the two', async () => {
    const { counted } = await count(`
  asked-alone:
    title: "Frågan ställd till ensamstående"
    unit: person
    of: single
    where: violence_asked
  paid-both:
    title: { sv: "Betalt till båda", en: "Paid to both" }
    unit: couple
    where: "payee = 'both'"
  paid-whom:
    title: "Vem"
    unit: couple
    of: "mixed"
    where: "payee = side"
`);
    expect(cell(counted, 'share', 'women', 'asked-alone', 'share')).toMatchObject({ units: 2, n: 2, yes: 1 });
    expect(cell(counted, 'share', 'women', 'paid-both', 'share')).toMatchObject({ n: 2, yes: 1 });
    expect(cell(counted, 'share', 'men', 'paid-both', 'share').units).toBe(0);
    expect(cell(counted, 'share', 'women', 'paid-whom', 'share')).toMatchObject({ n: 2, yes: 1 });
    expect(cell(counted, 'share', 'unknown', 'paid-whom', 'share')).toMatchObject({ n: 2, yes: 1 });
  });

  it('whose fields the export lacks is left out, and says which', async () => {
    const { counted } = await count(`
  plans:
    title: "Plan"
    unit: person
    where: plan
`);
    expect(counted.skipped).toEqual([{ indicator: 'plans', stat: null, reason: 'no_field', fields: ['plan'] }]);
  });
});

describe('a wrong one is refused with its line', () => {
  const own = (where: string) => `  mine:\n    title: "T"\n    unit: decision\n    where: ${JSON.stringify(where)}\n`;

  it.each([
    ['a misspelt value', own("decision = 'beviljad'"), 'rad 6, kolumn 5', 'granted, partly, denied'],
    ['an unknown column', own('beslut'), 'rad 6, kolumn 5', 'granted_ore'],
    ['a forbidden function', own("repeat(purpose, 9) = 'x'"), 'rad 6', 'lower'],
    ['no condition', own('granted_ore'), 'rad 6', 'Skriv till exempel'],
    ['a subquery', own('EXISTS (SELECT 1)'), 'rad 6', 'docs/units.md'],
    ['one that breaks out of its parentheses', own('first) OR (1=1'), 'rad 6', 'varje parentes'],
    ['a population that breaks out', `${own('first')}    of: "single) OR (1=1"\n`, 'rad 7', 'varje parentes'],
    ['a comment', own('first --'), 'rad 6', 'mappningsfilen'],
  ])('%s', async (_, yaml, place, advice) => {
    const error = await complain(yaml);
    expect([error.exit, error.code]).toEqual([2, 'own-indicator']);
    expect(error.what.sv).toContain(`karta.yaml, ${place}`);
    expect(error.advice.sv).toContain(advice);
    expect(error.what.en).not.toBe(error.what.sv);
  });

  it.each([
    ['taken', 'plan-share'],
    ['that is no name', 'Min andel'],
  ])('a name %s', async (_, id) => {
    const error = await complain(`  ${id}:\n    title: "T"\n    unit: person\n    where: plan\n`);
    expect(error.code).toBe('own-indicator');
    expect(error.what.sv).toContain('rad 3');
  });

  it('and repeats no digits in a row', async () => {
    expect((await complain(own("decision = '198001011234'"))).what.sv).not.toContain('1980');
  });

  it.each([
    [
      'a key that is none',
      '  mine:\n    title: "T"\n    unit: person\n    where: plan\n    smalest_gap: 0.1\n',
      'rad 7',
    ],
    ['no condition at all', '  mine:\n    title: "T"\n    unit: person\n', 'rad 3'],
    ['a unit that is none', '  mine:\n    title: "T"\n    unit: persons\n    where: plan\n', 'rad 5'],
  ])('%s', async (_, yaml, place) => {
    const error = await complain(yaml);
    expect([error.exit, error.code]).toEqual([2, 'mapping']);
    expect(error.what.sv).toContain(place);
  });
});
