import type { AskedOfAid } from './asked-aid.ts';

/**
 * Why it is asked what an unread column is. `answers`: its words are the answers of a closed field that the file lacks;
 * `dates`: nothing else says when the cases were; `couple`: it tells who live as couples, and nothing else does; `ids`: it is
 * called ids and holds answers; `child`: it is called the child's sex, in a file with answers about children and another sex;
 * `adult`: it tells children from adults, and nothing else does; `ages`: groups of ages, and nothing else tells how old anybody
 * is; `born`: it may be an age or a birth, and nothing else is; `codes`: its codes are the persons', and nothing else tells them
 * apart; `plan`: it says of some plans that they have ended; `void`: its words say that a row does not hold; `outcome`: yes and no under the name of a decision; `listed`: a list of
 * codes or kinds where decisions have a day and no outcome; `partly`, `counted`: beside the outcome it says which grants were
 * in part, or of how many decisions a row is; `further`: it holds
 * another case of the row (further-columns.ts); `months`: it is one month of the row (month-columns.ts); `end`: it may
 * be the end of the aid, measure or plan that the file else lacks; `refused`, `ended`: it says who had no aid, or none any
 * more (asked-aid.ts); without fields nothing reads it.
 */
export type AskedWhy =
  | 'answers'
  | 'dates'
  | 'couple'
  | 'ids'
  | 'child'
  | 'adult'
  | 'ages'
  | 'born'
  | 'codes'
  | 'plan'
  | 'void'
  | 'outcome'
  | 'listed'
  | 'partly'
  | 'counted'
  | 'further'
  | 'months'
  | 'end'
  | AskedOfAid['why'];
