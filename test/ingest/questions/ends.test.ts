import { describe, expect, it } from 'vitest';
import { auditList, listOfRows } from '../audit-list.ts';

/**
 * 60 people, women and men in turn, each third pair without a plan; of the plans half have ended. Of every twelve the places
 * 0–3 have a plan in force, 4–7 one that has ended, 8–11 none: of 30 women and 30 men 10 each have one in force.
 */
function list(
  heading: string,
  inForce: string,
  ended: string,
  plan: readonly [string, string] = ['Ja', 'Nej'],
): string {
  return listOfRows(
    ['Personkod', 'Kön', 'Födelseår', 'Handlingsplan', heading],
    Array.from({ length: 60 }, (_, at) => {
      const third = Math.floor((at % 12) / 4);
      const said = third === 0 ? inForce : third === 1 ? ended : '';
      return [`P${at}`, at % 2 ? 'Man' : 'Kvinna', 1970 + (at % 30), plan[third === 2 ? 1 : 0], said];
    }),
  );
}

const shares = async (text: string, yaml: string) => {
  const found = await auditList(text, yaml);
  if (found.code !== null) return [found.code, found.advice];
  return [found.figure('plan-share', 'share', 'women'), found.figure('plan-share', 'share', 'men')];
};

describe('plans that have ended, by words of their own', () => {
  it.each([
    ['Planstatus', 'Gällande', 'Upphörd'],
    ['Status plan', 'Aktuell', 'Inaktuell'],
    ['Uppföljd/avslutad', 'Uppföljd', 'Avslutad'],
    ['Plan avslutad', 'Nej', 'Ja'],
    ['Planens läge', 'Pågår', 'Makulerad'],
  ])('%s (%s, %s) is asked about, and the people are counted as without a plan', async (heading, inForce, ended) => {
    const text = list(heading, inForce, ended);
    const asked = await auditList(text);
    expect(asked.code).toBe('plans-ended');
    expect(asked.what).toContain('på 20 rader');
    const entries = [`"Ja ${inForce}": yes`, `"Ja ${ended}": no`];
    const line = `columns: { plan: { from: ["Handlingsplan", "${heading}"], values: { ${entries.join(', ')} } } }`;
    expect(asked.advice).toContain(line);
    expect(await shares(text, line)).toEqual([
      [10, 30],
      [10, 30],
    ]);
    // unread, those of 4–7 count too
    expect(await shares(text, `ignore: ["${heading}"]`)).toEqual([
      [20, 30],
      [20, 30],
    ]);
  });

  it('are named in a note that says it, and the year with them', async () => {
    const text = list('Anmärkning', '', 'Plan avslutad 2024');
    const { advice } = await auditList(text);
    const line =
      'columns: { plan: { from: ["Handlingsplan", "Anmärkning"], values: { "Ja Plan avslutad 2024": no } } }';
    expect(advice).toContain(line);
    expect(await shares(text, line)).toEqual([
      [10, 30],
      [10, 30],
    ]);
  });

  it('are asked about with what the mapping says of the plan already', async () => {
    const text = list('Planstatus', 'Gällande', 'Upphörd', ['Upprättas', 'Nej']);
    const stated = 'columns: { plan: { from: "Handlingsplan", values: { "Upprättas": yes } } }';
    const asked = await auditList(text, stated);
    const line =
      'columns: { plan: { from: ["Handlingsplan", "Planstatus"], values: { "Upprättas": yes, "Upprättas Gällande": yes, "Upprättas Upphörd": no } } }';
    expect(asked.advice).toContain(line);
    expect(asked.advice).toContain('Raden ersätter den som redan står i mappningen');
    expect(await shares(text, line)).toEqual([
      [10, 30],
      [10, 30],
    ]);
  });

  it.each([
    ['Planerad uppföljning', 'Ja', 'Nej'],
    ['Uppföljning av plan', 'Gjord', 'Ej gjord'],
    ['Planuppföljning', 'Pågår', 'Slutförd'],
    ['Utbildning', 'Grundskola', 'Avslutad'],
  ])('%s (%s, %s) is nothing of the kind', async (heading, inForce, ended) => {
    expect(await shares(list(heading, inForce, ended), '')).toEqual([
      [20, 30],
      [20, 30],
    ]);
  });
});

describe('a second question about a column that the mapping reads', () => {
  it('gives the whole line, with what has been answered', async () => {
    const text = list('Kommentar', '', '', ['Påbörjad', 'Ej aktuellt']).replace('Påbörjad', 'Nej');
    const first = 'columns: { plan: { from: "Handlingsplan", values: { "Påbörjad": yes } } }';
    const asked = await auditList(text, first);
    expect(asked.code).toBe('blank-or-answer');
    const line = 'columns: { plan: { from: "Handlingsplan", values: { "Påbörjad": yes, "Ej aktuellt": ___ } } }';
    expect(asked.advice).toContain(line);
    expect(asked.advice).toContain('Raden ersätter den som redan står i mappningen');
    // places 0–7 of twelve say Påbörjad, and the first of all, a woman, Nej
    expect(await shares(text, line.replace('___', 'no'))).toEqual([
      [19, 30],
      [20, 30],
    ]);
  });

  it('gives both headings of a column that is read from two', async () => {
    const text = list('Planstatus', 'Gällande', 'Upphörd');
    const first = 'columns: { plan: { from: ["Handlingsplan", "Planstatus"], values: { "Ja Upphörd": no } } }';
    const asked = await auditList(text, first);
    expect(asked.code).toBe('unknown-labels');
    const line =
      'columns: { plan: { from: ["Handlingsplan", "Planstatus"], values: { "Ja Upphörd": no, "Ja Gällande": ___ } } }';
    expect(asked.advice).toContain(line);
    expect(await shares(text, line.replace('___', 'yes'))).toEqual([
      [10, 30],
      [10, 30],
    ]);
  });

  it('keeps the words that leave out rows where amounts below nought are left', async () => {
    const text = listOfRows(
      ['Personkod', 'Kön', 'Beslutsdatum', 'Beslut', 'Beviljat belopp'],
      Array.from({ length: 60 }, (_, at) => [
        `P${at}`,
        at % 2 ? 'Man' : 'Kvinna',
        '2025-03-04',
        'Bifall',
        ['4000', '5000', '-300', '1', '4000', '6000'][at % 6]!,
      ]),
    );
    const asked = await auditList(text, 'leave_out: { "Beviljat belopp": ["1"] }');
    expect(asked.code).toBe('negative-amounts');
    const line = 'leave_out: { "Beviljat belopp": ["1", "<0"] }';
    expect(asked.advice).toContain(line);
    // of the women's places 0, 2 and 4 of six one is taken back, of the men's 1, 3 and 5 one is left out
    expect((await auditList(text, line)).figure('granted-share', 'share', 'men')).toEqual([20, 20]);
  });

  it('keeps the rows that are left out already', async () => {
    const text = listOfRows(
      ['Personkod', 'Kön', 'Biståndsmånad', 'Utbetalt'],
      // of every six one is taken back and one is nought
      Array.from({ length: 60 }, (_, at) => [
        `P${at}`,
        at % 2 ? 'Man' : 'Kvinna',
        `2025-0${1 + (at % 9)}`,
        ['4000', '5000', '-300', '0', '4000', '6000'][at % 6]!,
      ]),
    );
    const asked = await auditList(text, 'leave_out: { "Utbetalt": ["<0"] }');
    expect(asked.code).toBe('no-aid-rows');
    const line = 'leave_out: { "Utbetalt": ["<0", "0"] }';
    expect(asked.advice).toContain(line);
    const found = await auditList(text, line);
    // women have the places 0, 2 and 4 of six, and 2 is taken back; men 1, 3 and 5, and 3 is nought
    expect([
      found.figure('recipients', 'count', 'women')?.[0],
      found.figure('recipients', 'count', 'men')?.[0],
    ]).toEqual([20, 20]);
  });
});

describe('a plan that is said to be missing', () => {
  // of every six of a sex two have a plan, one has none, two are "Saknas" and one cell is empty: 10, 5, 10 and 5 of 30
  const SAID = ['Ja', 'Nej', 'Saknas', 'Finns', 'Saknas', ''];
  const text = listOfRows(
    ['Personkod', 'Kön', 'Födelseår', 'Handlingsplan'],
    Array.from({ length: 60 }, (_, at) => {
      return [`P${at}`, at % 2 ? 'Man' : 'Kvinna', 1970 + (at % 30), SAID[Math.floor(at / 2) % 6]!];
    }),
  );
  const line = (word: string) => `columns: { plan: { from: "Handlingsplan", values: { "Saknas": ${word} } } }`;

  it('is asked about beside a no, and counts as the mapping says', async () => {
    expect(await shares(text, '')).toEqual(['blank-or-answer', expect.stringContaining(line('___'))]);
    // 10 of 10 + 5 + 10, and 10 of 10 + 5
    expect(await shares(text, line('no'))).toEqual([
      [10, 25],
      [10, 25],
    ]);
    expect(await shares(text, line('null'))).toEqual([
      [10, 15],
      [10, 15],
    ]);
  });
});
