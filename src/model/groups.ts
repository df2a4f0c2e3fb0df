/** Stands between the fields of a crossing (`born_abroad × unit`) and between the values of its groups. */
export const CROSS = ' × ';
/** Level of the cases whose value is not registered. */
export const MISSING = '*missing';
/** Level of the merged groups, and category of the merged categories. */
export const OTHERS = '*others';

/**
 * What people have told of violence, and the support they got: nobody is divided by it, and conditions over it are
 * sensitive.
 */
export const SENSITIVE_FIELDS: readonly string[] = ['violence_disclosed', 'violence_support'];

/** The fields of a breakdown: several where it is a crossing. */
export function fieldsOf(by: string): readonly string[] {
  return by.split(CROSS);
}

/** A ready-made group: one group of a published breakdown, split into `part` and `rest`. */
export interface Refinement {
  /** Name of the breakdown in audit.json, and of its groups. */
  readonly id: string;
  readonly part: string;
  readonly rest: string;
  /** The breakdown and the group that is split. */
  readonly field: string;
  readonly level: string;
  /** Fields of which one is needed. */
  readonly needs: readonly string[];
  /** Column that the split depends on. Figures that read it too are not split: one half would hold everyone. */
  readonly column: string;
  /** Who is in the part, of those in the group. */
  readonly where: string;
  /** The indicator whose yes in the group is the size of the part: it must be shown there. */
  readonly owner: string;
}

/** Ready-made groups. Foreign-born with long-term aid: Socialstyrelsen 2018-11-7, women in particular. */
export const REFINEMENTS: readonly Refinement[] = [
  {
    id: 'born_abroad_by_aid',
    part: 'long_term',
    rest: 'shorter',
    field: 'born_abroad',
    level: 'yes',
    needs: ['aid_month', 'aid_months', 'aid_start'],
    column: 'months',
    where: 'months >= 10',
    owner: 'long-term-share',
  },
];

/** The refinement that a breakdown is, or undefined. */
export function findRefinement(by: string): Refinement | undefined {
  return REFINEMENTS.find(({ id }) => id === by);
}

/** A field with one value that says nearly the same of the same people as one value of another field. */
export interface NearDuplicate {
  readonly field: string;
  readonly level: string;
  readonly other: string;
  readonly otherLevel: string;
}

/** Parents on leave: a field of its own, and the obstacle of most of them. */
export const NEAR_DUPLICATES: readonly NearDuplicate[] = [
  { field: 'parental_leave', level: 'yes', other: 'obstacle', otherLevel: 'parental_leave' },
];

/** A field, or the one that says nearly the same: which a crossing must not appear together with. */
export function rootOf(field: string): string {
  return findNearDuplicate(field)?.other ?? findRefinement(field)?.field ?? field;
}

/** The near duplicate that a field is of another one, or undefined. */
export function findNearDuplicate(by: string): NearDuplicate | undefined {
  return NEAR_DUPLICATES.find(({ field }) => field === by);
}
