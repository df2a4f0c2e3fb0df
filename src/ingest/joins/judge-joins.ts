import type { CodedError, Notice } from '../../errors/coded-error.ts';
import { findField } from '../../model/fields.ts';
import { AS_WRITTEN, type IdColumn, type IdSpace } from './id-space.ts';
import { type FileJoin, type JoinField, joinProblem } from './join-problem.ts';

/** A file of an export as its joins see it. */
export interface JoinedFile {
  readonly name: string;
  readonly rows: number;
  /** Fields with a value in some row. */
  readonly fields: ReadonlySet<string>;
}

export interface Joins {
  readonly files: readonly FileJoin[];
  readonly problems: readonly CodedError[];
  readonly notices: readonly Notice[];
  /** By space, the form in which its ids were compared; only where that is not as they are written. */
  readonly forms: ReadonlyMap<string, number>;
  /** Ids of people whose sex stands in no file, where the file needs another. */
  readonly lost: number;
}

/** Where so large a part of the ids meet, nothing is said beside the figures. */
const NEARLY_ALL = 0.95;

/** Under half is refused: then most of the file would be counted without sex. */
const isTooFew = ({ ids, met }: Pick<FileJoin, 'ids' | 'met'>): boolean => met === 0 || met * 2 < ids;

/** Whether the files of an export join. One file has nothing to join; files of one kind (quarters) need not meet. */
export function judgeJoins(files: readonly JoinedFile[], spaces: ReadonlyMap<string, IdSpace>): Joins {
  const forms = new Map(
    [...spaces].flatMap(([name, { form }]) => (form === AS_WRITTEN ? [] : [[name, form] as const])),
  );
  if (files.length < 2) return { files: [], problems: [], notices: [], forms, lost: 0 };
  const context = { files, spaces };
  const needed = files.map((_, at) => joinOfDependent(context, at));
  const listed = files.flatMap((_, at) => {
    const join = needed[at] === 'nothing' ? null : needed[at]!;
    const other = (['person_id', 'case_id'] as const).filter((field) => field !== join?.field);
    return [...(join ? [join] : []), ...other.flatMap((field) => joinWithAny(context, at, field) ?? [])];
  });
  const bad = needed.flatMap((join, at) => {
    if (join === 'nothing') return [joinProblem.nothing(files[at]!.name, namesWithSex(files))];
    if (join === null || !isTooFew(join)) return [];
    return [joinProblem.few(join, namesWithSex(files), spaces.get(join.field)!, at)];
  });
  const partly = needed.flatMap((join) =>
    join !== null && join !== 'nothing' && !isTooFew(join) && join.met < join.ids * NEARLY_ALL ? [join] : [],
  );
  const sum = (joins: readonly FileJoin[]) => joins.reduce((total, { ids, met }) => total + ids - met, 0);
  return {
    files: listed,
    problems: [...bad, ...(bad.length > 0 ? [] : strangers(context))],
    notices: partly.map((join) => joinProblem.partly(join, namesWithSex(files))),
    forms,
    lost: sum(needed.flatMap((join) => (join !== null && join !== 'nothing' ? [join] : []))),
  };
}

interface Context {
  readonly files: readonly JoinedFile[];
  readonly spaces: ReadonlyMap<string, IdSpace>;
}

const hasSex = ({ fields }: JoinedFile): boolean => fields.has('sex');
const namesWithSex = (files: readonly JoinedFile[]) => files.filter(hasSex).map(({ name }) => name);

/** Whom the fields of a file describe, and whether it tells of months or spells with aid: what kind of file it is. */
function kindsOf({ fields }: JoinedFile): ReadonlySet<string> {
  return new Set(
    [...fields].flatMap((id) => {
      const of = findField(id)?.of ?? 'record';
      if (/^aid_/.test(id)) return ['aid'];
      return of === 'decision' || of === 'measure' || of === 'child' ? [of] : [];
    }),
  );
}

const isOfChildren = (file: JoinedFile): boolean => {
  const kinds = kindsOf(file);
  return kinds.size === 1 && kinds.has('child');
};

/**
 * A file without sex has it from the files that have, by person: a case may be two people's, and does not tell whose
 * the row is. Children have pseudonyms of their own, and belong to the others by case. Null: it needs none. `nothing`:
 * it has no id by which it could.
 */
function joinOfDependent(context: Context, at: number): FileJoin | 'nothing' | null {
  const { files, spaces } = context;
  const file = files[at]!;
  if (file.rows === 0 || hasSex(file) || !files.some(hasSex)) return null;
  const order: readonly JoinField[] = isOfChildren(file) ? ['case_id', 'person_id'] : ['person_id'];
  for (const field of order) {
    const columns = spaces.get(field)?.columns ?? [];
    const own = columns.filter((column) => column.file === at && !carriesSex(column, file));
    const others = columns.filter((column) => column.file !== at && carriesSex(column, files[column.file]!));
    const { ids, met } = compare(own, others);
    if (ids > 0 && compare(others, []).ids > 0) return { file: file.name, field, ids, met, needed: true };
  }
  return 'nothing';
}

/** True where the rows of an id column tell the sex of those ids. */
function carriesSex({ field }: IdColumn, { fields }: JoinedFile): boolean {
  return fields.has(field === 'co_applicant_id' ? 'co_applicant_sex' : 'sex');
}

function joinWithAny({ files, spaces }: Context, at: number, field: JoinField): FileJoin | null {
  const columns = spaces.get(field)?.columns ?? [];
  const own = columns.filter((column) => column.file === at);
  const others = columns.filter((column) => column.file !== at);
  const { ids, met } = compare(own, others);
  return own.length === 0 || others.length === 0 ? null : { file: files[at]!.name, field, ids, met, needed: false };
}

/** Files with sex and of different kinds, one of which meets none of the others: its people would be counted twice. */
function strangers(context: Context): readonly CodedError[] {
  const { files } = context;
  const told = files.flatMap((file, at) => {
    const others = files.flatMap((other, place) => (place !== at && hasSex(other) ? [place] : []));
    if (!hasSex(file) || others.some((place) => isOfOneKind(file, files[place]!))) return [];
    const shared = (['person_id', 'case_id'] as const).flatMap((field) => {
      const reach = field === 'case_id' ? others : others.filter((place) => !isOfChildren(files[place]!));
      if (field === 'person_id' && isOfChildren(file)) return [];
      const columns = context.spaces.get(field)?.columns ?? [];
      const beside = columns.filter((column) => reach.includes(column.file));
      const { ids, met } = compare(
        columns.filter((column) => column.file === at),
        beside,
      );
      return ids > 0 && compare(beside, []).ids > 0 ? [{ file: file.name, field, ids, met, needed: false }] : [];
    });
    const join = shared[0];
    if (join === undefined || shared.some(({ met }) => met > 0)) return [];
    const names = others.map((place) => files[place]!.name);
    return [joinProblem.strangers(join, names, context.spaces.get(join.field)!, at)];
  });
  // of two strangers each is one to the other: once is enough
  return told.slice(-1);
}

function isOfOneKind(a: JoinedFile, b: JoinedFile): boolean {
  const [ofA, ofB] = [kindsOf(a), kindsOf(b)];
  return ofA.size === 0 && ofB.size === 0 ? true : [...ofA].some((kind) => ofB.has(kind));
}

/** Distinct ids of some columns of a space, and how many of them the others have. */
function compare(
  own: readonly IdColumn[],
  others: readonly IdColumn[],
): { readonly ids: number; readonly met: number } {
  const mine = own.map((column) => column.marks());
  const theirs = others.map((column) => column.marks());
  let ids = 0;
  let met = 0;
  const length = Math.max(0, ...mine.map((marks) => marks.length));
  for (let code = 0; code < length; code++) {
    if (!mine.some((marks) => marks[code] === 1)) continue;
    ids++;
    if (theirs.some((marks) => marks[code] === 1)) met++;
  }
  return { ids, met };
}
