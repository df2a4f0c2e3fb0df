/**
 * A part of the people that a field tells: those at some of its levels. A figure about them alone prints the sum of
 * these groups' sizes, and so draws a line through every table of the field (docs/disclosure.md, "A part of the
 * people").
 */
export interface PartOfPeople {
  readonly field: string;
  readonly levels: readonly string[];
  /**
   * True where those outside stand in named groups of the field, not only in the blank: then they are no few either.
   */
  readonly bothNamed?: true;
  /** True where it is only nearly the sum: the same people told by another field. */
  readonly nearly?: true;
  /** Indicators whose answer the figure repeats for the part: what they merge by the field does not cross the line. */
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

/** 18–66: every group there is; older people have none. */
export const OF_WORKING_AGE: PartOfPeople = {
  field: 'age_group',
  levels: ['18-24', '25-34', '35-44', '45-54', '55-66'],
};

export const ON_LEAVE: PartOfPeople = { field: 'parental_leave', levels: ['yes'], bothNamed: true };

/** Their obstacle, of most of them (`NEAR_DUPLICATES`). */
export const LEAVE_AS_OBSTACLE: PartOfPeople = { field: 'obstacle', levels: ['parental_leave'], nearly: true };
