import { describe, expect, it } from 'vitest';
import type { SeenLabel } from '../../../src/ingest/values/label-text.ts';
import type { UnreadColumn } from '../../../src/ingest/values/refuse-column.ts';
import { refuseLabels } from '../../../src/ingest/values/refuse-labels.ts';
import { getField } from '../../../src/model/fields.ts';

const place = (id: string, heading: string) => ({ field: getField(id), heading, file: 'export.csv' });
const label = (text: string, ...lines: number[]): SeenLabel => ({ text, rows: lines.length, lines: lines.slice(0, 3) });
const seen = (labels: readonly SeenLabel[], more: Partial<UnreadColumn> = {}): UnreadColumn => ({
  labels,
  rows: labels.reduce((sum, { rows }) => sum + rows, 0),
  lines: labels.flatMap(({ lines }) => lines).sort((a, b) => a - b),
  filled: 100,
  texts: () => labels.map(({ text }) => text),
  isStated: () => false,
  mapped: false,
  ...more,
});
const refuse = (id: string, heading: string, labels: readonly SeenLabel[], more?: Partial<UnreadColumn>) =>
  refuseLabels(place(id, heading), seen(labels, more));

describe('a word for a blank beside its opposite', () => {
  const asked = (id: string, ...texts: string[]) => refuse(id, 'Fråga', [], { texts: () => texts })?.code;

  it.each([
    ['plan', 'Finns', 'Saknas'],
    ['plan', 'Upprättad', 'saknas'],
    ['referred', 'Hänvisad', 'Ej hänvisad'],
  ])('%s: %s and %s', (id, yes, no) => {
    // `Ej hänvisad` is a no by itself; `Saknas` is not
    expect(asked(id, yes, no)).toBe(id === 'plan' ? 'blank-or-answer' : undefined);
  });

  it('is asked about with the line to paste', () => {
    const error = refuse('plan', 'Plan', [], { texts: () => ['Finns', 'Saknas'] });
    expect(error?.advice.sv).toBe(
      'Säg i mappningen vad "Saknas" betyder: columns: { plan: { from: "Plan", values: { "Saknas": ___ } } }. I stället för ___ skrivs no, yes eller null (ej registrerat).',
    );
  });

  it('is a blank beside a no, without its opposite, and where the mapping says so', () => {
    expect(asked('violence_asked', 'Ja', 'Nej', 'Saknas')).toBeUndefined();
    expect(asked('violence_asked', 'Ja', 'Saknas')).toBeUndefined();
    expect(asked('referred', 'Hänvisad', 'Ej hänvisad', 'Saknas')).toBeUndefined();
    expect(asked('plan', 'Ja', 'Nej', 'Uppgift saknas')).toBeUndefined();
    expect(refuse('plan', 'Plan', [], { texts: () => ['Finns', 'Saknas'], isStated: () => true })).toBeNull();
  });
});

describe('"saknas" in the field of whether there is a plan', () => {
  const TEXTS = ['Ja', 'Nej', 'Finns', 'Saknas', ''];
  const refuseTexts = (texts: readonly string[], stated: readonly string[] = []) =>
    refuse('plan', 'Plan', [], { texts: () => texts, isStated: (text) => stated.includes(text) });

  it.each([[TEXTS], [['Nej', 'Saknas']], [['Ja', 'SAKNAS', '']], [['Saknas', '']]])(
    '%j is asked about: no plan, or nothing known',
    (texts) => {
      expect(refuseTexts(texts)?.code).toBe('blank-or-answer');
    },
  );

  it('is told beside what else is said, if anything', () => {
    expect(refuseTexts(TEXTS)?.what.sv).toContain('står "Saknas" bredvid "Ja". Då kan "Saknas" vara ett svar');
    expect(refuseTexts(['Saknas'])?.what.sv).toContain('i export.csv står "Saknas". Då kan');
    expect(refuseTexts(['Saknas'])?.what.en).toContain('in export.csv "Saknas" stands. It may');
  });

  it('is not asked about again once the mapping says what it means', () => {
    expect(refuseTexts(TEXTS, ['Saknas'])).toBeNull();
  });
});

describe('a word for "not asked" beside a no', () => {
  const asked = (id: string, ...texts: string[]) => refuse(id, 'Fråga', [], { texts: () => texts })?.code;

  it.each(['Ej aktuellt', 'ej relevant', 'Inte tillämpligt'])('%s is asked about', (word) => {
    expect(asked('plan', 'Ja', 'Nej', word)).toBe('blank-or-answer');
    expect(asked('violence_asked', 'Nej', word)).toBe('blank-or-answer');
  });

  it('is a blank where no is never said, in a list of other answers, and where the mapping says so', () => {
    expect(asked('plan', 'Ja', 'Ej aktuellt')).toBeUndefined();
    expect(asked('exit_reason', 'Arbete', 'Ej aktuellt')).toBeUndefined();
    const texts = () => ['Ja', 'Nej', 'Ej aktuellt'];
    expect(refuse('plan', 'Plan', [], { texts, isStated: () => true })).toBeNull();
  });
});

describe('labels that look like totals', () => {
  it.each(['Totalt', 'Båda könen', '120'])('%s is not offered as a blank: it would become a person', (text) => {
    const error = refuse('sex', 'Kön', [label(text, 125)]);
    expect(error?.advice.sv).not.toContain('null');
    expect(error?.advice.sv).toContain('på rad 125 ser ut som en summa: ta bort raden ur filen');
  });
});

describe('a column of answers that are not understood', () => {
  it('is refused with the labels, their numbers and lines, gaps to fill in, and the other way out', () => {
    const error = refuse('plan', 'Plan', [label('Ja (skriftlig)', 3, 6, 7, 9, 12), label('kanske', 4)]);
    expect(error).toMatchObject({ exit: 2, code: 'unknown-labels' });
    expect(error?.what.sv).toBe(
      'Kolumnen "Plan" i export.csv har 2 värden som inte känns igen: "Ja (skriftlig)" på 5 rader (rad 3, 6, 7 …), 1 till på rad 4.',
    );
    expect(error?.advice.sv).toBe(
      'Säg i mappningen vad de betyder: columns: { plan: { from: "Plan", values: { "Ja (skriftlig)": ___, "…": ___ } } }. I stället för ___ skrivs no, yes eller null (ej registrerat). "…" är ett värde som inte visas här: skriv det som det står på rad 4. Trolig betydelse: det som börjar med "ja" är yes. Ska kolumnen inte läsas: skriv ignore: ["Plan"] i mappningen.',
    );
    expect(JSON.stringify(error)).not.toContain('kanske');
  });

  it('tells the line of a single bad value, and of many the first three', () => {
    expect(refuse('sex', 'kön', [label('Kvnna', 779)])?.what.sv).toBe(
      'Kolumnen "kön" i export.csv har ett värde som inte känns igen, på rad 779.',
    );
    const many = refuse('role', 'Roll', [label('granne', 5, 8), label('vän', 6, 9)]);
    expect(many?.what.sv).toBe(
      'Kolumnen "Roll" i export.csv har 2 värden som inte känns igen, på 4 rader (rad 5, 6, 8 …).',
    );
    expect(many?.what.en).toBe(
      'The column "Roll" in export.csv has 2 values not recognised, on 4 lines (line 5, 6, 8 …).',
    );
  });

  it('is read as the date that goes with it where it holds dates', () => {
    const dates = [label('2025-01-10', 2, 4), label('2025-02-11', 3)];
    const plan = refuse('plan', 'Plan', dates, { filled: 3 });
    expect(plan).toMatchObject({ exit: 2, code: 'dates-for-answers' });
    expect(plan?.advice.sv).toContain('columns: { plan_date: { from: "Plan" } }');
    expect(refuse('referred', 'Remiss', dates, { filled: 3 })?.advice.en).toContain(
      'referral_date: { from: "Remiss" }',
    );
    // 97 of 100 filled cells are answers: as a date these would be lost
    expect(refuse('plan', 'Plan', dates)?.advice.sv).toMatch(/^Ta ut svaret och datumet i var sin kolumn/);
    expect(refuse('plan', 'Plan', [...dates, label('kanske', 5), label('delvis', 6), label('nja', 7)])?.code).toBe(
      'unknown-labels',
    );
  });

  it('is one question where years of birth have two digits', () => {
    const years = ['85', '84', '07'].map((text, at) => label(text, at + 2));
    const error = refuse('birth_year', 'Född', years);
    expect(error).toMatchObject({ exit: 2, code: 'two-digit-years' });
    expect(error?.advice.sv).not.toContain('___');
    expect(refuse('age', 'Ålder', [label('185', 2)], { filled: 1 })?.code).toBe('unknown-labels');
  });

  it('proposes nothing that means something as it stands', () => {
    for (const id of [
      'sex',
      'decision',
      'role',
      'household_type',
      'obstacle',
      'exit_reason',
      'plan',
      'split_payment',
    ]) {
      const line = /values: \{ [^}]* \}/.exec(
        refuse(id, 'K', [label('nej', 1, 2, 3, 4, 5), label('Q', 6)])?.advice.sv ?? '',
      );
      expect(line?.[0]).toMatch(/^values: \{ (?:[^:]+: ___(?:, )?)+ \}$/);
    }
  });

  it('of sex cannot be left unread', () => {
    expect(refuse('sex', 'Kön', [label('Q', 2)])?.advice.sv).not.toContain('ignore');
    expect(refuse('co_applicant_sex', 'Kön MS', [label('Q', 2)])?.advice.sv).toContain('ignore: ["Kön MS"]');
  });

  it('that the mapping names is to be taken out of it', () => {
    const error = refuse('role', 'Roll', [label('granne', 5)], { mapped: true, filled: 10 });
    expect(error?.advice.sv).toContain('ta bort role ur mappningen och skriv ignore: ["Roll"]');
  });

  it('with a bare nej says why', () => {
    const error = refuse('split_payment', 'Delad', [label(' NEJ', 2)]);
    expect(error?.code).toBe('bare-no');
    expect(error?.what.sv).toContain('Ett ensamt "nej" kan betyda att paret tackade nej eller att ingen frågade.');
    expect(error?.advice.sv).toContain('yes, declined, not_possible, not_asked');
  });

  it('of numbers asks for numbers in the range', () => {
    const error = refuse('satisfaction', 'Nöjdhet', [label('8', 2, 3, 4, 5, 6)]);
    expect(error?.advice.sv).toContain('values: { "8": ___ }');
    expect(error?.advice.sv).toContain('ett heltal från 1 till 5 eller null');
  });

  it('does not ask about texts, ids, amounts or dates', () => {
    for (const id of ['unit', 'person_id', 'granted_amount', 'decision_date'])
      expect(refuse(id, 'K', [label('Q', 2)], { filled: 1 })).toBe(null);
  });

  it('survives a label that looks like a template, and hides the control characters of another', () => {
    const error = refuseLabels(
      { ...place('decision', '{file}'), file: '{where}.csv' },
      seen([label('{heading}', 1, 2, 3, 4, 5), label('a\u202eb', 1, 2, 3, 4, 5)]),
    );
    expect(error?.what.en).toContain('The column "{file}" in {where}.csv');
    expect(error?.what.en).toContain('"{heading}" on 5 lines');
    expect(error?.what.en).not.toContain('\u202e');
  });

  it('of which some texts are beyond the largest dictionary counts their rows', () => {
    const error = refuse('role', 'Roll', [label('granne', 5)], { rows: 900, lines: [5, 6, 7], filled: 1000 });
    expect(error?.what.sv).toContain('på 900 rader (rad 5, 6, 7 …)');
  });
});

describe('so few that they are counted apart', () => {
  // 0.5 per cent of 4000 is 20, of 2000 it is 10, of 199 it is less than one
  it.each([
    ['plan', 20, 4000, true],
    ['plan', 21, 1_000_000, false],
    ['plan', 10, 2000, true],
    ['plan', 10, 1999, false],
    ['obstacle', 1, 200, true],
    ['obstacle', 1, 199, false],
    ['age', 1, 200, true],
    ['sex', 1, 1_000_000, false],
    ['co_applicant_sex', 1, 1_000_000, false],
    ['decision', 1, 1_000_000, false],
  ])('%s: %i of %i', (id, rows, filled, passed) => {
    expect(refuse(id, 'K', [label('Q', 2)], { rows, filled }) === null).toBe(passed);
  });
});

describe('age groups', () => {
  it('are told as groups, with what is needed instead', () => {
    const error = refuse('age', 'Ålder', [label('18–24', 2, 4, 6, 8, 9), label('65+', 3), label('okänd ålder', 5)]);
    expect(error?.code).toBe('age-groups');
    expect(error?.what.sv).toBe(
      'Kolumnen "Ålder" i export.csv har åldersgrupper ("18–24") i stället för åldrar, på 7 rader (rad 2, 3, 4 …). Ur grupper går det inte att läsa åldrar.',
    );
    expect(error?.advice.sv).toContain('ålder i hela år, eller om födelseår');
    expect(error?.advice.sv).toContain('ignore: ["Ålder"]');
  });

  it('are no answer of other fields', () => {
    expect(refuse('children_total', 'Antal barn', [label('3+', 2, 3)])?.code).toBe('unknown-labels');
  });
});

describe('codes for sex', () => {
  const codes = (texts: readonly string[], stated: readonly string[] = []) =>
    refuseLabels(place('sex', 'Kön'), seen([], { texts: () => texts, isStated: (text) => stated.includes(text) }));

  it.each([
    ['1 and 2', ['1', '2'], 'koderna 1 och 2', '1: ___, 2: ___'],
    ['0 and 1', ['0', '1', ''], 'koderna 0 och 1', '0: ___, 1: ___'],
    ['0 and 1 as decimals', ['1,0', '0,0'], 'koderna 0 och 1', '0: ___, 1: ___'],
    ['1 and 2 as decimals', ['1.0', '2.0'], 'koderna 1 och 2', '1: ___, 2: ___'],
    ['only 0', ['0'], 'koden 0', '0: ___'],
    ['0 and 1, and a stray word', ['kvinna', '1', '0'], 'koderna 0 och 1', '0: ___, 1: ___'],
    ['0 and 1, and a slip', ['0', '1', 'x'], 'koderna 0 och 1', '0: ___, 1: ___'],
    ['1 beside words', ['kvinna', 'man', '1'], 'koden 1', '1: ___'],
    ['1, 2 and 3', ['3', '1', '2'], 'koderna 1, 2 och 3', '1: ___, 2: ___, 3: ___'],
    ['1 and 2, where 0 and 9 are unknown', ['1', '2', '0', '9'], 'koderna 1 och 2', '1: ___, 2: ___'],
    ['0 and 1, where unknown is a word', ['0', '1', 'okänt'], 'koderna 0 och 1', '0: ___, 1: ___'],
    ['H beside M', ['H', 'M'], 'koden H', 'H: ___'],
  ])('%s', (_, texts, what, line) => {
    const error = codes(texts);
    expect(error).toMatchObject({ exit: 2, code: 'sex-codes' });
    expect(error?.what.sv).toContain(`har ${what}, som inte betyder samma sak i alla system`);
    expect(error?.advice.sv).toContain(`columns: { sex: { from: "Kön", values: { ${line} } } }`);
  });

  it('are said at SCB where they are 1 and 2, and nowhere where they are 0 and 1', () => {
    expect(codes(['1', '2'])?.advice.sv).toContain('Hos SCB och Socialstyrelsen är 1 man och 2 kvinna');
    expect(codes(['1', '2'])?.advice.en).toContain('values: { 1: man, 2: woman }');
    expect(codes(['0', '1'])?.advice.sv).not.toContain('SCB');
  });

  it.each([
    ['K and H', ['K', 'H'], []],
    ['words and 0', ['kvinna', 'man', '0', '9'], []],
    ['codes that the mapping says', ['0', '1'], ['0', '1']],
    ['1 and 2 that the mapping says, where 0 is unknown', ['0', '1', '2'], ['1', '2']],
  ])('%s are not asked about', (_, texts, stated) => {
    expect(codes(texts, stated)).toBe(null);
  });

  it('0 is asked about where the mapping only says what 1 is', () => {
    expect(codes(['0', '1'], ['1'])?.what.sv).toContain('koden 0');
  });
});

describe('numbers in a column of answers', () => {
  // thirteen numbers on two rows each
  const numbers = Array.from({ length: 13 }, (_, at) => label(`H${at}`, at * 2 + 2, at * 2 + 3));

  it.each([
    ['household_type', 'Hushåll', 'case_id'],
    ['role', 'Relation', 'person_id'],
    ['decision', 'Beslut', 'decision_id'],
  ])('of %s are offered as the ids of what it is about', (field, heading, id) => {
    const error = refuse(field, heading, numbers, { filled: 26 });
    expect(error?.code).toBe('ids-for-answers');
    expect(error?.advice.sv).toContain(`columns: { ${id}: { from: "${heading}" } }`);
  });

  it('are labels to be told where they are few, where some are words, or where some are understood', () => {
    const words = [...numbers, ...['två vuxna', 'en vuxen', 'flera'].map((text) => label(text, 40, 41))];
    expect(refuse('household_type', 'Hushåll', numbers.slice(0, 12), { filled: 24 })?.code).toBe('unknown-labels');
    expect(refuse('household_type', 'Hushåll', words, { filled: 32 })?.code).toBe('unknown-labels');
    expect(refuse('household_type', 'Hushåll', numbers, { filled: 60 })?.code).toBe('unknown-labels');
  });
});
