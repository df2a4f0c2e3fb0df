import { indicator } from './build.ts';

/** The number of recipients, and the share that owns the sizes of the parts of a group cut by it. */
export const SIZES = [indicator('recipients', ['count']), indicator('long-term-share')];

/** What stands under a group is open as soon as the group's own table is. */
export const ofCut = (line: string): string =>
  line
    .split('|')
    .slice(0, 4)
    .join('|')
    .replace('born_abroad_by_aid', 'born_abroad')
    .replace('recipients|count', 'sizes')
    .replace('long-term-share|share', 'sizes');
