import { headingKey } from './headings/heading-key.ts';

const FIRST = /^(?:forsta|start|first|from|fran(?:ochmed)?m|borja)/;
const LAST = /^(?:sista|senaste|slut|last|tom|till(?:ochmed)?m)/;

/** The field of a month by whose name it is the first or the last with aid: no month with aid among others. */
export function boundOf(heading: string): 'aid_start' | 'aid_end' | null {
  const key = headingKey(heading);
  return FIRST.test(key) ? 'aid_start' : LAST.test(key) ? 'aid_end' : null;
}
