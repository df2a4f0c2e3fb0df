import { describe, expect, it } from 'vitest';
import { auditList, listOfRows } from '../audit-list.ts';

/** 60 rows, women and men in turn; of every six the last two (one woman, one man) are apart: 20 women and 20 men are left. */
const ROWS = 60;
const isApart = (at: number) => at % 6 > 3;

type Cells = Readonly<Record<string, (at: number) => string | number>>;

function list(columns: Cells, heading: string, [usual, apart]: readonly [string, string]): string {
  const names = Object.keys(columns);
  return listOfRows(
    [...names, heading],
    Array.from({ length: ROWS }, (_, at) => [...names.map((name) => columns[name]!(at)), isApart(at) ? apart : usual]),
  );
}

const PERSONS: Cells = {
  Personkod: (at) => `P${at}`,
  Kön: (at) => (at % 2 ? 'Man' : 'Kvinna'),
  Födelseår: (at) => 1970 + (at % 30),
};
const DECISIONS: Cells = {
  Personkod: PERSONS.Personkod!,
  Kön: PERSONS.Kön!,
  Beslutsdatum: (at) => `2025-0${1 + (at % 9)}-14`,
  // every other grant by pairs: 0, 1, 4, 5 … are granted
  Beslut: (at) => (at % 4 < 2 ? 'Bifall' : 'Avslag'),
};
const MEASURES: Cells = {
  Personkod: PERSONS.Personkod!,
  Kön: PERSONS.Kön!,
  Insatstyp: (at) => (at % 4 < 2 ? 'Praktik' : 'SFI'),
  'Insats start': (at) => `2025-0${1 + (at % 9)}-14`,
};
const CHILDREN: Cells = {
  Barnkod: (at) => `b${at}`,
  Kön: (at) => (at % 2 ? 'Pojke' : 'Flicka'),
  Födelseår: () => 2014,
  Fritidsbidrag: (at) => (at % 4 < 2 ? 'Ja' : 'Nej'),
};
const FIGURES = {
  persons: { columns: PERSONS, of: ['recipients', 'count'] },
  decisions: { columns: DECISIONS, of: ['granted-share', 'share'] },
  measures: { columns: MEASURES, of: ['measure-type', 'category:work_placement'] },
  children: { columns: CHILDREN, of: ['leisure-aid-share', 'share'] },
} as const;

const word = (text: string) => `"${text}"`;

describe('rows of something else than the file is a list of', () => {
  it.each([
    ['decisions', 'Ärendetyp', ['Försörjningsstöd', 'Dödsbo']],
    ['decisions', 'Ärendetyp', ['Försörjningsstöd', 'Begravningskostnad']],
    ['decisions', 'Sökande', ['Privatperson', 'Dödsbo']],
    ['decisions', 'Verksamhet', ['Ekonomiskt bistånd', 'Budget- och skuldrådgivning']],
    ['decisions', 'Lagrum', ['4 kap 1 § SoL', 'LMA']],
    ['decisions', 'Insats', ['Försörjningsstöd', 'Kontaktfamilj']],
    ['decisions', 'Avser', ['Vuxen', 'Barn']],
    ['decisions', 'Gäller', ['Sökande själv', 'Barn']],
    ['decisions', 'Anteckning', ['', 'Dubblett']],
    ['persons', 'Typ', ['Ekonomiskt bistånd', 'Serviceinsats']],
    ['persons', 'Insatsform', ['Försörjningsstöd', 'Endast rådgivning']],
    ['persons', 'Dödsbo', ['Nej', 'Ja']],
    ['persons', 'Beslut fattat', ['Ja', 'Nej']],
    ['measures', 'Påbörjad', ['Ja', 'Nej']],
    ['measures', 'Kom till start', ['Ja', 'Nej']],
    ['measures', 'Avbokad', ['Nej', 'Ja']],
    ['measures', 'Närvaro', ['Närvarande', 'Frånvarande']],
    ['measures', 'Närvaro', ['Deltagit', 'Uteblev']],
    ['measures', 'Ansökan till insats', ['Antagen', 'Reservplats']],
    ['measures', 'Anteckning', ['', 'Dök aldrig upp']],
    ['children', 'Boende', ['Folkbokförd', 'Umgänge']],
    ['children', 'Barnet bor', ['Hemma', 'Placerad']],
    ['children', 'Vårdnad', ['Gemensam', 'Enbart umgänge']],
    ['children', 'Folkbokförd hos', ['Sökande', 'Annan förälder']],
    ['children', 'Umgängesbarn', ['Nej', 'Ja']],
    ['children', 'Placerat', ['Nej', 'Ja']],
    ['children', 'Ingår i beräkning', ['Ja', 'Nej']],
    ['children', 'Bor med sökande', ['Ja', 'Nej']],
  ] as const)('a list of %s with %s %j asks, and counts by the line given', async (kind, heading, pair) => {
    const { columns, of } = FIGURES[kind];
    const text = list(columns, heading, pair);
    const asked = await auditList(text);
    expect(asked.code).toBe('void-rows');
    expect(asked.what).toContain('på 20 rader');
    const line = `leave_out: { ${word(heading)}: [${word(pair[1])}] }`;
    expect(asked.advice).toContain(line);
    const found = await auditList(text, line);
    const women = found.figure(of[0], of[1], 'women');
    const men = found.figure(of[0], of[1], 'men');
    // of 12 rows the places 0–3 and 6–9 are left: 0, 8 of four women and 1, 9 of four men are yes, so half of 20
    if (kind === 'persons') expect([women?.[0], men?.[0]]).toEqual([20, 20]);
    else
      expect([women, men]).toEqual([
        [10, 20],
        [10, 20],
      ]);
  });

  it.each([
    ['decisions', 'Ärendetyp', ['Försörjningsstöd', 'Dödsbo'], 'Dödsbo efter Lisa Ek'],
    ['decisions', 'Insats', ['Försörjningsstöd', 'Kontaktfamilj'], 'Kontaktfamilj Ek'],
    ['measures', 'Närvaro', ['Deltagit', 'Uteblev'], 'Uteblev Lisa Ek sjuk'],
    ['children', 'Boende', ['Folkbokförd', 'Umgänge'], 'Umgänge Lisa Ek'],
    ['children', 'Barnet bor', ['Hemma', 'Placerad'], 'Placerad hos Lisa Ek'],
    ['persons', 'Planstatus', ['Aktuell', 'Inaktuell'], 'Inaktuell Lisa Ek'],
    ['persons', 'Anmärkning', ['', 'Plan avslutad'], 'Ek plan avslutad'],
    ['persons', 'Barn', ['', 'Barn'], 'Barn till Lisa Ek'],
  ] as const)(
    'a list of %s with %s %j never names what one row says besides: %s',
    async (kind, heading, pair, rare) => {
      const columns = kind === 'persons' ? { ...PERSONS, Handlingsplan: () => 'Ja' } : FIGURES[kind].columns;
      const [first, ...lines] = list(columns, heading, pair).split('\n');
      // the fifth of six rows is apart; the first such row has a name in it
      const cells = lines[4]!.split(';');
      lines[4] = [...cells.slice(0, -1), rare].join(';');
      const asked = await auditList([first, ...lines].join('\n'));
      expect(asked.code).not.toBeNull();
      expect(asked.what + asked.advice).toContain('…');
      expect(asked.what + asked.advice).not.toContain('Ek');
    },
  );

  it('of a column that is read counts all by an empty list', async () => {
    const text = list(DECISIONS, 'Insats', ['Försörjningsstöd', 'Kontaktfamilj']);
    const line = 'leave_out: { "Insats": [] }';
    expect((await auditList(text)).advice).toContain(line);
    expect((await auditList(text, line)).figure('granted-share', 'share', 'women')).toEqual([15, 30]);
  });

  it('of a measure by the outcome that is read', async () => {
    const text = list(MEASURES, 'Utfall', ['Slutfört', 'Dök aldrig upp']);
    const stated =
      'columns: { measure_outcome: { from: Utfall, values: { Slutfört: completed, Dök aldrig upp: null } } }';
    const asked = await auditList(text, stated);
    expect(asked.code).toBe('void-rows');
    const found = await auditList(text, `${stated}\nleave_out: { Utfall: [Dök aldrig upp] }`);
    expect(found.figure('measure-type', 'category:work_placement', 'men')).toEqual([10, 20]);
  });

  it.each([
    ['decisions', 'Utgift', ['Hyra', 'Begravning']],
    ['decisions', 'Handläggning', ['E-ansökan', 'Ombud för dödsbodelägare']],
    ['decisions', 'Verksamhet', ['Norr', 'Söder']],
    ['persons', 'Skuldrådgivning', ['Nej', 'Ja']],
    ['persons', 'Andra insatser', ['', 'Hemtjänst']],
    ['persons', 'Skuldsituation', ['Inga skulder', 'Skuldsanering']],
    ['persons', 'Umgängesbarn', ['Nej', 'Ja']],
    ['persons', 'Boende', ['Hyresrätt', 'Familjehem']],
    ['persons', 'Påbörjad SFI', ['Ja', 'Nej']],
    ['measures', 'Insatsgrupp', ['Praktik', 'Rådgivning']],
    ['measures', 'Avslutad i förtid', ['Ja', 'Nej']],
    ['children', 'Utbetalas hos', ['Sökande', 'Annan förälder']],
    ['children', 'Skola', ['Centralskolan', 'Friskolan']],
    ['children', 'Boendeform', ['Hyresrätt', 'Villa']],
    ['children', 'Boende', ['Umgänge', 'Umgänge']],
  ] as const)('a list of %s with %s %j stops nothing', async (kind, heading, pair) => {
    const { columns, of } = FIGURES[kind];
    const found = await auditList(list(columns, heading, pair));
    expect([found.code, found.advice]).toEqual([null, '']);
    if (kind !== 'persons') expect(found.figure(of[0], of[1], 'women')).toEqual([15, 30]);
  });
});

describe('yes and no under Barn alone', () => {
  const persons = list({ Personkod: PERSONS.Personkod!, Kön: PERSONS.Kön! }, 'Barn', ['Nej', 'Ja']);

  it('is asked about in a list without ages: the row is a child, or the person has one', async () => {
    const asked = await auditList(persons);
    expect(asked.code).toBe('children-unread');
    expect(asked.what).toContain('att raden är ett barn, eller att personen har barn');
    const child = 'columns: { role: { from: "Barn", values: { "Nej": null, "Ja": child } } }';
    expect(asked.advice).toContain(child.replace('null', '___').replace('child }', '___ }'));
    expect((await auditList(persons, child)).figure('recipients', 'count', 'women')?.[0]).toBe(20);
    expect((await auditList(persons, 'ignore: ["Barn"]')).figure('recipients', 'count', 'women')?.[0]).toBe(30);
  });

  it('is not where ages tell who is a child', async () => {
    const found = await auditList(list(PERSONS, 'Barn', ['Nej', 'Ja']));
    expect([found.code, found.figure('recipients', 'count', 'women')?.[0]]).toEqual([null, 30]);
  });
});
