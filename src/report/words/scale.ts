/** What a figure is measured in; decides how it is written, drawn and compared. */
export type Scale = 'share' | 'months' | 'days' | 'kronor' | 'rate' | 'count' | 'number';

/** audit.json names the figure, not its unit: these indicators hold amounts or days where others hold months. */
const kronor = new Set(['granted-amount', 'leisure-aid-amount']);
const days = new Set(['processing-time']);
const grades = new Set(['measure-satisfaction']);

/** Unit of a figure, by its indicator and its name (`share:all`, `mean:granted`, `rmst12`, `category:work`). */
export function findScale(indicator: string, stat: string): Scale {
  const kind = /^[a-z]+/.exec(stat)?.[0] ?? stat;
  if (kind === 'share' || kind === 'category' || kind === 'incidence') return 'share';
  if (kind === 'count') return 'count';
  if (kind === 'rate') return 'rate';
  if (kronor.has(indicator)) return 'kronor';
  if (days.has(indicator)) return 'days';
  if (kind === 'ratio') return 'share';
  return grades.has(indicator) ? 'number' : 'months';
}
