import type { AuditDocument } from '../../model/audit-document.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import type { FileReading } from '../../verify/files/foreign-numbers.ts';
import type { Bounded } from '../../verify/system/bounds.ts';
import type { Witnesses, WitnessSum } from '../../verify/system/witnesses.ts';
import type { Verification, VerifiedFolder } from '../../verify/verify-release.ts';
import { terminal } from '../terminal.ts';
import { type NameCount, nameCounts } from './name-counts.ts';

/** How many hidden counts that can be worked out are listed by name. */
const LISTED = 20;

/** The same as JSON, for programs. */
export function listVerification(found: Verification, documents: readonly AuditDocument[], lang: Lang) {
  const name = nameCounts(documents, lang);
  const { tried, zero, broken, narrowest, witnesses, twice, impossible, leftOut } = found.attack;
  const bounds = (one: Bounded) => ({
    ...{ count: name(one.unknown), figure: one.unknown.figure, quantity: one.unknown.quantity, ...one.unknown.place },
    ...{ low: one.low, high: one.high, required: one.required },
  });
  return {
    discloses: found.discloses,
    folders: found.folders,
    hidden: {
      ...{ tried, zero, broken: broken.map(bounds), narrowest: narrowest && bounds(narrowest) },
      witnesses: witnesses && {
        counts: witnesses.counts.map(({ unknown, first, second }) => ({ count: name(unknown), first, second })),
        sums: witnesses.sums,
      },
      two_numbers: twice.map(({ line }) => ({ figure: line.figure.id, ...line.place })),
      ...{ impossible: impossible.length, assumptions_left_out: leftOut },
    },
  };
}

export function tellVerification(found: Verification, documents: readonly AuditDocument[], lang: Lang): void {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const number = (value: number) => writeNumber(value, lang);
  const name = nameCounts(documents, lang);
  for (const folder of found.folders) tellFolder(folder, lang);
  const { tried, zero, broken, narrowest, witnesses, twice, impossible, leftOut } = found.attack;
  terminal.result('');
  terminal.result(
    `${say('Dolda antal som prövades', 'Hidden counts that were tried')}: ${number(tried)}. ${say('Av dem är noll, eftersom en visad helhet är 0 % eller 100 %', 'Of them nought, because a shown whole is 0% or 100%')}: ${number(zero)}.`,
  );
  if (leftOut > 0)
    terminal.result(
      `${say('Samband som inte stämmer med siffrorna och lämnades utanför', 'Relations that the figures contradict, left out')}: ${number(leftOut)}.`,
    );
  for (const { line } of twice.slice(0, LISTED))
    terminal.result(
      `! ${say('Två olika tal i två rapporter', 'Two different numbers in two reports')}: ${name({ figure: line.figure.id, quantity: 'people', place: line.place })}`,
    );
  for (const some of impossible.slice(0, LISTED)) {
    const where = some[0] ? `: ${name(some[0])}` : '';
    terminal.result(`! ${say('Siffrorna går inte ihop', 'The figures do not add up')}${where}`);
  }
  for (const one of broken.slice(0, LISTED))
    terminal.result(
      `! ${say('Går att räkna ut', 'Can be worked out')}: ${name(one.unknown)}: ${writeRange(one, lang)}`,
    );
  if (broken.length > LISTED) terminal.result(`  ${say('och fler', 'and more')}: ${number(broken.length - LISTED)}`);
  if (narrowest === null) terminal.result(say('Inget dolt antal är avgränsat.', 'No hidden count is bounded.'));
  else terminal.result(`${say('Smalast', 'Narrowest')}: ${name(narrowest.unknown)}: ${writeRange(narrowest, lang)}`);
  if (witnesses) tellWitnesses(witnesses, name, lang);
  terminal.result('');
  terminal.result(
    found.discloses
      ? say('Det här ska inte lämnas ut.', 'This must not be handed over.')
      : say('Inget dolt gick att räkna ut.', 'Nothing that is hidden could be worked out.'),
  );
}

function writeRange({ low, high, required }: Bounded, lang: Lang): string {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const left = high === null ? null : high - low + 1;
  const range = high === low ? `${low}` : `${low}–${high ?? '…'}`;
  const numbers =
    left === null
      ? ''
      : `${left} ${left === 1 ? say('möjligt tal', 'possible number') : say('möjliga tal', 'possible numbers')}, `;
  return `${range} (${numbers}${say(`minst ${required} krävs`, `at least ${required} required`)})`;
}

const FILES = {
  drawn: { sv: 'precis det som ritas ur audit.json', en: 'exactly what is drawn from audit.json' },
  read: { sv: 'läst tal för tal, inget främmande tal', en: 'read number by number, no foreign number' },
  not_read: { sv: 'INTE läst', en: 'NOT read' },
} as const;

function tellFolder({ name, files, loud }: VerifiedFolder, lang: Lang): void {
  terminal.result(`${name}:`);
  for (const { list, index, fault } of loud) terminal.result(`! audit.json: ${list}[${index}] (${fault})`);
  for (const file of files) tellFile(file, lang);
}

function tellFile(file: FileReading, lang: Lang): void {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  if (file.as !== 'read' || file.foreign.length === 0) {
    terminal.result(`  ${file.file}: ${FILES[file.as][lang]}`);
    return;
  }
  for (const { part, line, within, number } of file.foreign) {
    const place = [file.file, ...(part === null ? [] : [part]), `${say('rad', 'line')} ${line}`, within].join(', ');
    terminal.result(`! ${place}: ${number} ${say('står inte i audit.json', 'does not stand in audit.json')}`);
  }
  if (file.others > 0) terminal.result(`! ${file.file}: ${say('och fler', 'and more')}: ${file.others}`);
}

function tellWitnesses({ counts, sums }: Witnesses, name: NameCount, lang: Lang): void {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const columns = [say('ena', 'one'), say('andra', 'other')];
  terminal.result('');
  terminal.result(
    say(
      'Två olika tabeller ger samma rapport, så ingen kan veta vilken som är sann:',
      'Two different tables give the same report, so nobody can know which is true:',
    ),
  );
  terminal.result(`  ${''.padEnd(4)}${columns.map((one) => one.padStart(7)).join('')}`);
  for (const [index, { unknown, first, second }] of counts.entries())
    terminal.result(
      `  ${letter(index).padEnd(4)}${String(first).padStart(7)}${String(second).padStart(7)}   ${name(unknown)}`,
    );
  terminal.result(say('Det som går att räkna efter i båda:', 'What can be checked in both:'));
  for (const one of sums) {
    const [letters, first, second] = [
      writeSum(one, letter),
      writeSum(one, (index) => String(counts[index]!.first)),
      writeSum(one, (index) => String(counts[index]!.second)),
    ];
    terminal.result(`  ${letters}:  ${first}  |  ${second}`);
  }
}

const SIGNS = { equal: '=', at_most: '≤', at_least: '≥' } as const;

/** `a + b = c + 12`, with every number on the side where it is added. */
function writeSum({ left, right, number, is }: WitnessSum, write: (index: number) => string): string {
  const side = (terms: readonly number[], added: number) => {
    const all = [...terms.map(write), ...(added > 0 ? [String(added)] : [])];
    return all.length === 0 ? '0' : all.join(' + ');
  };
  return `${side(left, -number)} ${SIGNS[is]} ${side(right, number)}`;
}

/** a … z, aa … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letter(Math.floor(index / 26) - 1)}${last}`;
}
