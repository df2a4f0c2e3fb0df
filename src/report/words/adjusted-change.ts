import type { Text } from '../../text/text.ts';

/** What becomes of a difference when like is compared with like; said only where the intervals allow it. */
export const changes: Readonly<Record<'turns' | 'vanishes' | 'strata_disagree', Text>> = {
  turns: {
    sv: 'Skillnaden vänder när lika jämförs med lika: kvinnor och män finns i olika grupper, och siffran för alla tillsammans kan vilseleda.',
    en: 'The difference turns round when like is compared with like: women and men are in different groups, and the figure for all together may mislead.',
  },
  vanishes: {
    sv: 'När lika jämförs med lika är skillnaden inte längre säkerställd: den hänger till stor del ihop med att kvinnor och män finns i olika grupper.',
    en: 'When like is compared with like the difference is no longer established: it goes, to a large part, with women and men being in different groups.',
  },
  strata_disagree: {
    sv: 'Skillnaden är så olika i olika grupper att en enda siffra säger för lite. Läs den grupp för grupp.',
    en: 'The difference varies so much between groups that one figure says too little. Read it group by group.',
  },
};
