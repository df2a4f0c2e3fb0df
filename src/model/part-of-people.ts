/**
 * A part of the people, defined by a field: those at some of its levels. A figure about them alone publishes the sum of
 * these groups' sizes, which divides every table of the field in two (docs/disclosure.md, "A part of the people").
 */
export interface PartOfPeople {
  readonly field: string;
  readonly levels: readonly string[];
  /**
   * True where those outside the part are also in named groups of the field, and not only among the blanks, so that
   * they are not few either.
   */
  readonly bothNamed?: true;
  /** True where the base is only approximately that sum, because another field describes the same people. */
  readonly nearly?: true;
  /**
   * Indicators whose answer the figure repeats for the part: the levels they merge by this field are all inside it or
   * all outside.
   */
  readonly repeats?: readonly string[];
}

export const IN_COUPLES: PartOfPeople = {
  field: 'household_type',
  levels: ['couple_no_children', 'couple_with_children', 'couple'],
  bothNamed: true,
};

export const SINGLE: PartOfPeople = {
  field: 'household_type',
  levels: ['single_no_children', 'single_with_children', 'single'],
  bothNamed: true,
};

/** 18–66: every named age group; older people have none. */
export const OF_WORKING_AGE: PartOfPeople = {
  field: 'age_group',
  levels: ['18-24', '25-34', '35-44', '45-54', '55-66'],
};

export const ON_LEAVE: PartOfPeople = { field: 'parental_leave', levels: ['yes'], bothNamed: true };

/** The same people by their obstacle, which most of them have (`NEAR_DUPLICATES`). */
export const LEAVE_AS_OBSTACLE: PartOfPeople = { field: 'obstacle', levels: ['parental_leave'], nearly: true };
