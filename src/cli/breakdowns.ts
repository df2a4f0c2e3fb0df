import { CodedError, EXIT } from '../errors/coded-error.ts';
import { maskTold } from '../ingest/identity/hide-numbers.ts';
import { findField } from '../model/fields.ts';
import { CROSS, findRefinement, rootOf, SENSITIVE_FIELDS } from '../model/groups.ts';

/**
 * `--by`: fields, ready-made groups, and crossings of two fields (`born_abroad*household_type`). Without it null.
 * @throws CodedError 2 for what is no field, and for a field that stands twice: beside its own crossing a hidden group
 *   follows by subtraction; and for what people have told of violence
 */
export function readBreakdowns(list: readonly string[] | undefined): readonly string[] | null {
  if (list === undefined) return null;
  const asked = list.filter((one) => one !== 'none').map((one) => one.split(/[*×]/).map((part) => part.trim()));
  for (const fields of asked) {
    if (fields.length > 2) throw notTwo();
    const wrong = fields.find((field) => !isField(field) && !(fields.length === 1 && findRefinement(field)));
    if (wrong !== undefined) throw noField(wrong);
    if (fields.some((field) => SENSITIVE_FIELDS.includes(field))) throw sensitive();
  }
  const crossed = asked.filter((fields) => fields.length > 1);
  const twice = crossed
    .flat()
    .find((field) => asked.flat().filter((name) => rootOf(name) === rootOf(field)).length > 1);
  if (twice !== undefined) throw standsTwice(twice);
  return asked.map((fields) => fields.join(CROSS));
}

const isField = (name: string): boolean => name === 'age_group' || findField(name) !== undefined;

/** Only what looks like a field is repeated. */
const quote = (name: string): string => (/^\p{L}[\p{L}0-9_]{0,39}$/u.test(name) ? maskTold(name) : '?');

const noField = (name: string) =>
  new CodedError(
    EXIT.usage,
    'unknown-field',
    { sv: `Fältet ${quote(name)} finns inte.`, en: `There is no field ${quote(name)}.` },
    {
      sv: 'Dela upp efter till exempel --by household_type,unit,age_group, eller --by none.',
      en: 'Divide by for example --by household_type,unit,age_group, or --by none.',
    },
  );

const sensitive = () =>
  new CodedError(
    EXIT.usage,
    'by-sensitive',
    {
      sv: 'Det går inte att dela upp efter vad människor har berättat om våld.',
      en: 'Answers cannot be divided by what people have told of violence.',
    },
    {
      sv: 'Ta bort fältet ur --by. Hur många som uppger våld står i rapporten för sig, om de är tillräckligt många.',
      en: 'Take the field out of --by. How many disclose violence stands in the report by itself, where they are enough.',
    },
  );

const notTwo = () =>
  new CodedError(
    EXIT.usage,
    'by',
    { sv: 'En korsning i --by har två fält.', en: 'A crossing in --by has two fields.' },
    {
      sv: 'Skriv till exempel --by born_abroad*household_type.',
      en: 'Write for example --by born_abroad*household_type.',
    },
  );

const standsTwice = (name: string) =>
  new CodedError(
    EXIT.usage,
    'by-twice',
    {
      sv: `Fältet ${quote(name)} står två gånger i --by.`,
      en: `The field ${quote(name)} stands twice in --by.`,
    },
    {
      sv: 'Bredvid en korsning kan dolda grupper räknas ut ur fältets egen tabell. Låt fältet stå en gång.',
      en: 'Beside a crossing, hidden groups could be worked out from the field’s own table. Let the field stand once.',
    },
  );
