import { codedError } from '../../errors/catalogue.ts';
import type { CodedError, Notice } from '../../errors/coded-error.ts';
import { fill, type Text } from '../../text/text.ts';
import { FORMS, type IdSpace, idInForm, idWithoutMarks, LETTERS, NUMBERS, trialOf } from './id-space.ts';

export type JoinField = 'person_id' | 'case_id';

/** How many distinct ids of a file meet those of the others. */
export interface FileJoin {
  readonly file: string;
  readonly field: JoinField;
  readonly ids: number;
  readonly met: number;
  /** The file has no sex of its own: `met` counts ids that a file with sex has; the rest are of unknown sex. */
  readonly needed: boolean;
}

const IDS: Readonly<Record<FileJoin['field'], Text>> = {
  person_id: { sv: 'person-id', en: 'person ids' },
  case_id: { sv: 'ärende-id', en: 'case ids' },
};

function valuesOf({ file, field, ids, met }: FileJoin, others: readonly string[]) {
  return {
    file,
    what: IDS[field],
    ids: String(ids),
    met: String(met),
    rest: String(ids - met),
    others: others.join(', '),
  };
}

/** None or too few of the ids of a file without sex stand in the files that have it. */
function few(join: FileJoin, others: readonly string[], space: IdSpace, at: number): CodedError {
  return codedError('files-do-not-join.few', { ...valuesOf(join, others), advice: adviceFor(join, others, space, at) });
}

/** A file that has neither sex nor an id by which a file with sex could tell it. */
function nothing(file: string, others: readonly string[]): CodedError {
  const values = { file, others: others.join(', ') };
  return codedError('files-do-not-join.nothing', values);
}

/** Files of different kinds whose people have nothing in common. */
function strangers(join: FileJoin, others: readonly string[], space: IdSpace, at: number): CodedError {
  return codedError('files-do-not-join.strangers', {
    ...valuesOf(join, others),
    advice: adviceFor(join, others, space, at),
  });
}

/** Most ids meet, and some do not. */
function partly(join: FileJoin, others: readonly string[]): Notice {
  const values = valuesOf(join, others);
  return {
    code: 'ids-not-met',
    what: fill(
      {
        sv: '{met} av {ids} {what} i {file} finns i {others}, där könet står. De andra {rest} räknas som okänt kön.',
        en: '{met} of {ids} {what} in {file} are in {others}, where the sex stands. The other {rest} count as sex unknown.',
      },
      values,
    ),
    advice: fill(
      {
        sv: 'Kontrollera att {others} har med alla: gender-audit inspect visar hur många id som möts.',
        en: 'Check that {others} holds everyone: gender-audit inspect shows how many ids meet.',
      },
      values,
    ),
  };
}

export const joinProblem = { few, nothing, strangers, partly };

const DIFFERS: ReadonlyMap<number, Text> = new Map([
  [NUMBERS, { sv: 'inledande nollor eller decimaler', en: 'leading zeros or decimals' }],
  [LETTERS, { sv: 'stora och små bokstäver', en: 'large and small letters' }],
  [NUMBERS | LETTERS, { sv: 'nollor och bokstäver', en: 'zeros and letters' }],
]);

/** What would make the ids meet, found by trying. */
function adviceFor(join: FileJoin, others: readonly string[], space: IdSpace, at: number): Text {
  const values = valuesOf(join, others);
  const place = space.columns.findIndex(({ file }) => file === at);
  const isEnough = (met: number | undefined) => met !== undefined && met > 0 && met * 2 >= join.ids;
  for (const form of FORMS) {
    const { met, merged } = trialOf(space, (text) => idInForm(text, form));
    const lost = merged.reduce((sum, ids) => sum + ids, 0);
    if (!isEnough(met[place]) || lost === 0) continue;
    return fill(
      {
        sv: 'Id:na skiljer sig i {differs}. De jämförs inte utan dem, eftersom {lost} id i någon av filerna då blir ett annat. Skriv id:na lika i båda filerna.',
        en: 'The ids differ in {differs}. They are not compared without these, since {lost} ids in some file would become another. Write the ids alike in both files.',
      },
      { ...values, differs: DIFFERS.get(form)!, lost: String(lost) },
    );
  }
  if (isEnough(trialOf(space, idWithoutMarks).met[place])) {
    return fill(
      {
        sv: 'Id:na är lika om bindestreck, blanksteg och andra tecken tas bort. Skriv dem lika i båda filerna.',
        en: 'The ids are alike without hyphens, blanks and other marks. Write them alike in both files.',
      },
      values,
    );
  }
  const other = space.columns.find(({ file }) => file !== at)?.file ?? at;
  return fill(
    {
      sv: 'Id:na ser ut så här (9 siffra, a bokstav): {own} i {file}, {theirs} i de andra. Vanligt är att de är olika slag (person och ärende), att Excel har ändrat dem, eller att filerna har fått koder var för sig: då passar koderna inte ihop. Ta ut filerna på nytt med samma id i båda.',
      en: 'The ids look like this (9 digit, a letter): {own} in {file}, {theirs} in the others. Often they are of different kinds (person and case), or Excel has changed them, or the files were given codes one by one: then the codes do not fit. Make the exports again with the same ids in both.',
    },
    { ...values, own: shapeOf(space, at), theirs: shapeOf(space, other) },
  );
}

/** The commonest shape of the ids of a file, digits as 9 and letters as a: what stands in the ids is not told. */
function shapeOf(space: IdSpace, file: number): string {
  const counts = new Map<string, number>();
  const marks = space.columns.find((column) => column.file === file)?.marks() ?? new Uint8Array(0);
  for (let code = 0, seen = 0; code < marks.length && seen < MOST_SEEN; code++) {
    if (marks[code] !== 1) continue;
    seen++;
    const shape = space
      .textOf(code)
      .replace(/\p{N}/gu, '9')
      .replace(/\p{L}/gu, 'a')
      .replace(/[^9a _/.-]/g, '?');
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [commonest] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? ['–'];
  return commonest.slice(0, LONGEST);
}

const MOST_SEEN = 200;
const LONGEST = 20;
