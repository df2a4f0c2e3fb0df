import { fieldsOf, rootOf, SENSITIVE_FIELDS } from '../../model/groups.ts';

/** A crossing of two fields that is not of a known form is never divided by. */
const FIELD = /^[a-z][a-z0-9_]*$/;

/**
 * A crossing (`born_abroad × household_type`) is one table of groups, protected like every other. Next to a table of
 * one of its fields, or another crossing with one of them, hidden counts follow by subtraction; then the crossing is
 * not shown. Nobody is divided by what the sensitive indicators ask: a table of who disclosed violence has another
 * threshold, and no zeros.
 *
 * @param all the breakdowns of the release, of all indicators
 */
export function findConflicts(all: ReadonlySet<string>): (by: string) => boolean {
  return (by) => {
    if (!fieldsOf(by).every((field) => FIELD.test(field))) return true;
    if (fieldsOf(by).some((field) => SENSITIVE_FIELDS.includes(field))) return true;
    if (fieldsOf(by).length === 1) return false;
    const fields = fieldsOf(by).map(rootOf);
    return [...all].some((one) => one !== by && fieldsOf(one).some((field) => fields.includes(rootOf(field))));
  };
}
