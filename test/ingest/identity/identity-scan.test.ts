import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createIdentityScan, type Finding } from '../../../src/ingest/identity/identity-scan.ts';
import { type ColumnKind, NOT_FOUND, STOPPED_ON_PURPOSE, WITH_NUMBERS, WITHOUT_NUMBERS } from './columns.ts';
import { seeded } from './synthetic-numbers.ts';

const SEEDS = [11, 12, 13, 14, 15];

function scan(kind: ColumnKind, seed: number, pseudonym = false): readonly Finding[] {
  const identity = createIdentityScan();
  const scope = kind.scope ?? 0;
  kind.texts(seeded(seed)).forEach((text, i) => {
    identity.see(scope, text, i + 2, kind.cell);
  });
  return identity.decide({ pseudonym: new Set(pseudonym ? [0] : []), times: new Set(kind.date ? [0] : []) });
}
/** Share of a kind's columns that stop, over all seeds. */
const stopped = (kind: ColumnKind): number => SEEDS.filter((seed) => scan(kind, seed).length > 0).length;
const total = (kinds: readonly ColumnKind[]): number => kinds.reduce((sum, kind) => sum + stopped(kind), 0);

describe('stops for', () => {
  it.each(WITH_NUMBERS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    expect(stopped(kind)).toBe(SEEDS.length);
  });
});

describe('lets through', () => {
  it.each(WITHOUT_NUMBERS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    expect(stopped(kind)).toBe(0);
  });
});

describe('the figures of the README', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
  const line = (label: string, kinds: readonly ColumnKind[]) =>
    `| ${label} | ${kinds.length * SEEDS.length} | ${total(kinds)} |`;

  it.each([
    ['hold numbers, findable', WITH_NUMBERS],
    ['hold none', WITHOUT_NUMBERS],
    ['hold none, cannot be told apart', STOPPED_ON_PURPOSE],
    ['hold numbers, not findable', NOT_FOUND],
  ])('%s', (label, kinds) => {
    expect(readme).toContain(line(label, kinds));
  });

  it('rest on at least a hundred columns each way', () => {
    expect(WITH_NUMBERS.length * SEEDS.length).toBeGreaterThanOrEqual(100);
    expect(WITHOUT_NUMBERS.length * SEEDS.length).toBeGreaterThanOrEqual(100);
  });
});

describe('the decision of a column', () => {
  const kindOf = (name: string) => {
    const kind = [...WITH_NUMBERS, ...WITHOUT_NUMBERS, ...STOPPED_ON_PURPOSE].find((one) => one.name === name);
    if (!kind) throw new Error(name);
    return kind;
  };

  it('tells the kinds apart', () => {
    expect(scan(kindOf('200 numbers, 12 digits, separator ""'), 11)).toMatchObject([
      { kind: 'personal', lines: [2, 3, 4, 5, 6], shaped: 200, valid: 200 },
    ]);
    expect(scan(kindOf('samordningsnummer, hyphen'), 11)).toMatchObject([{ kind: 'coordination' }]);
    expect(scan(kindOf('one reserve number with a letter'), 11)).toMatchObject([{ kind: 'reserve', lines: [5] }]);
    expect(scan(kindOf('2,000 random 10-digit pseudonyms'), 11)).toMatchObject([{ kind: 'chance' }]);
  });

  it('accepts pseudonym: true at chance level, and only there', () => {
    expect(scan(kindOf('2,000 random 10-digit pseudonyms'), 11, true)).toEqual([]);
    expect(scan(kindOf('200 numbers, 10 digits, separator ""'), 11, true)).toHaveLength(1);
    expect(scan(kindOf('reserve numbers with a letter, no separator'), 11, true)).toHaveLength(1);
    expect(scan(kindOf('20 case numbers yyMMdd-nnnn'), 11, true)).toHaveLength(1);
  });

  it('finds a number among times yyMMddHHmmss, and among nine of them', () => {
    const times = kindOf('yyMMddHHmmss').texts(seeded(7));
    const found = (texts: readonly string[]) => {
      const identity = createIdentityScan();
      texts.forEach((text, at) => {
        identity.see(0, text, at + 2);
      });
      return identity.decide({ pseudonym: new Set() }).length;
    };
    expect(found(times)).toBe(0);
    // 811228-9874 is right: 7+1+2+2+4+8+9+8+5 = 46, and 4 makes it 50
    expect(found([...times, '198112289874'])).toBe(1);
    // 051214-2005: 0+5+2+2+2+4+4+0+0 = 19, so 1 is right: 2005-12-14 or 2020-05-12 at 14.20.01
    expect(found(['200512142001'])).toBe(1);
    expect(found([...times.filter((one) => one > '21').slice(0, 8), '200512142001'])).toBe(1);
  });

  it('counts distinct values, not rows', () => {
    const identity = createIdentityScan();
    const [one = ''] = kindOf('200 numbers, 10 digits, separator "-"').texts(seeded(3));
    for (let line = 2; line < 40; line++) identity.see(4, one, line);
    expect(identity.decide({ pseudonym: new Set() })).toMatchObject([{ scope: 4, shaped: 1, valid: 1, lines: [2] }]);
  });
});

describe('a wrong check digit in an unusual spelling', () => {
  // 811228-9874 is right: 8*2→7, 1, 1*2, 2, 2*2, 8, 9*2→9, 8, 7*2→5: 7+1+2+2+4+8+9+8+5 = 46, so the last is 4, and 5 is wrong
  const decide = (texts: readonly string[]) => {
    const scan = createIdentityScan();
    texts.forEach((text, at) => {
      scan.see(0, text, at + 2);
    });
    return scan.decide({ pseudonym: new Set() }).map(({ kind, lines }) => [kind, lines]);
  };

  it.each(['1981-12-28-9875', '19811228/9875', '1981.12.28 9875', 'P198112289875', '198112289875', '19811228 9875'])(
    'stops: %s',
    (text) => {
      expect(decide(['möte', text, 'hyra'])).toEqual([['reserve', [3]]]);
    },
  );

  it.each([
    '1999-12-28-2005',
    '19991228 2005',
    '199912281230',
    '8112289875',
    '2019-12-28 4500',
    'P181912289875',
    '190505-250202',
  ])('does not: %s', (text) => {
    expect(decide(['möte', text, 'hyra'])).toEqual([]);
  });

  it('does not where much is written so', () => {
    const codes = Array.from({ length: 40 }, (_, at) => `P7${String(at * 7919).padStart(11, '0')}`);
    expect(decide([...codes, 'P198112289875'])).toEqual([]);
  });

  it.each(['811228-T9874', '811228 x 9874', '811228-A-9874'])(
    'a right one with a letter and a sign stops: %s',
    (text) => {
      expect(decide(['möte', text, 'hyra'])).toEqual([['personal', [3]]]);
    },
  );

  it.each(['28/12-81 9874', '81/28/12 9874', '1, 9, 8, 1, 1, 2, 2, 8, 9, 8, 7, 4'])('and in a list: %s', (text) => {
    expect(decide(['möte', text, 'hyra'])).toEqual([['personal', [3]]]);
  });

  it.each(['1981-12-28 à 9875', '28/12-81 9875', '1950, 1125, 2400'])('a wrong one does not: %s', (text) => {
    expect(decide(['möte', text, 'hyra'])).toEqual([]);
  });
});
