import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from '../../src/audit.ts';

/** One person of a made-up municipality: who he or she is, and the answers by column; '' where nothing is registered. */
export interface Person {
  readonly id: string;
  readonly household: string;
  readonly sex: 'kvinna' | 'man';
  readonly birthYear: number;
  readonly householdType: string;
  readonly bornAbroad: 'ja' | 'nej';
  readonly unit: string;
  readonly months: number;
  readonly answers: Readonly<Record<Question, string>>;
}

export const QUESTIONS = ['handlingsplan', 'våldsfråga_ställd', 'fråga_om_heder', 'samtal_arbete'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Units with two women and two men each, who are alike in all but what they have answered. */
const TINY = ['Enhet A', 'Enhet B', 'Enhet C', 'Enhet D'] as const;
const LARGE = ['Mitt', 'Norr', 'Syd'] as const;
/** Fewer than ten, so that nothing may tell how the two of a couple answered. */
const COUPLES = 6;

/**
 * Some 200 people. Sixteen stand in tiny units, and six couples of the same age, birth and unit live without children;
 * the others are drawn. Whole numbers below the one given come out of `next`.
 */
export function makePeople(next: (below: number) => number): readonly Person[] {
  const answersOf = (rate: number): Person['answers'] =>
    Object.fromEntries(
      QUESTIONS.map((one) => [one, next(20) === 0 ? '' : next(100) < rate ? 'ja' : 'nej']),
    ) as Person['answers']; // a key for each question
  const alike = { birthYear: 1984, householdType: 'ensamstående utan barn', bornAbroad: 'nej', months: 12 } as const;
  const people: Person[] = [];
  const add = (one: Omit<Person, 'id' | 'household' | 'answers'>, household = `h${people.length}`) =>
    people.push({ ...one, id: `p${people.length}`, household, answers: answersOf(25 + next(50)) });
  for (const unit of TINY) for (const sex of ['kvinna', 'kvinna', 'man', 'man'] as const) add({ ...alike, unit, sex });
  for (let couple = 0; couple < COUPLES; couple++)
    for (const sex of ['kvinna', 'man'] as const)
      add({ ...alike, householdType: 'par utan barn', unit: 'Mitt', sex }, `c${couple}`);
  while (people.length < 190)
    add({
      sex: next(2) === 0 ? 'kvinna' : 'man',
      birthYear: 1962 + next(43),
      householdType: `ensamstående ${next(3) === 0 ? 'med' : 'utan'} barn`,
      bornAbroad: next(3) === 0 ? 'ja' : 'nej',
      unit: LARGE[next(LARGE.length)]!,
      months: 3 + next(10),
    });
  return people;
}

/**
 * Pairs of people whose answers to a question may be exchanged without changing a number that may be shown: of two tiny
 * units (`places`), or of two women in couples, one yes and one no (`couples`): in how many couples both are registered,
 * a blank decides, and blanks are no secret.
 */
export function findExchanges(people: readonly Person[], question: Question) {
  const differ = (one: Person, other: Person) => one.answers[question] !== other.answers[question];
  const pairs = (some: readonly Person[]) =>
    some.flatMap((one, at) =>
      some
        .slice(at + 1)
        .flatMap((other) => (one.sex === other.sex && differ(one, other) ? [[one, other] as const] : [])),
    );
  const isTold = (person: Person) => person.answers[question] !== '';
  const tiny = people.filter(({ unit }) => TINY.some((one) => one === unit));
  const couples = people.filter(({ household }) => household.startsWith('c'));
  return {
    places: pairs(tiny).filter(([one, other]) => one.unit !== other.unit),
    couples: pairs(couples).filter(([one, other]) => one.sex === 'kvinna' && isTold(one) && isTold(other)),
  };
}

/** The same people with the answers of two exchanged. */
export function exchange(people: readonly Person[], [one, other]: readonly [Person, Person], question: Question) {
  const withAnswer = (person: Person, from: Person): Person => ({
    ...person,
    answers: { ...person.answers, [question]: from.answers[question] },
  });
  return people.map((person) =>
    person === one ? withAnswer(one, other) : person === other ? withAnswer(other, one) : person,
  );
}

/** audit.json and ledger.json of a release about these people, of which every other file is drawn. */
export async function publishPeople(people: readonly Person[], by: readonly string[] | null): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gender-audit-people-'));
  try {
    const path = join(folder, 'x.csv');
    const heading = ['person_id', 'ärende_id', 'kön', 'födelseår', 'hushållstyp', 'utrikes_född', 'enhet'];
    const rows = people.flatMap((one) =>
      Array.from({ length: one.months }, (_, month) => [
        ...[one.id, one.household, one.sex, String(one.birthYear), one.householdType, one.bornAbroad, one.unit],
        `2025-${String(month + 1).padStart(2, '0')}`,
        ...QUESTIONS.map((question) => one.answers[question]),
      ]),
    );
    writeFileSync(path, [[...heading, 'biståndsmånad', ...QUESTIONS], ...rows].map((row) => row.join(';')).join('\n'));
    const request = { files: [path], from: '2025-01-01', to: '2025-12-31', by, version: '0.0.0' };
    const { document, ledger } = await audit(request);
    return JSON.stringify({ document, ledger });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
