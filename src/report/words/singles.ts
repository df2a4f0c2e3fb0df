import type { Text } from '../../text/text.ts';

const alone: Readonly<Record<string, Text>> = {
  single_w_first: { sv: 'Ensamstående kvinnor', en: 'Single women' },
  single_m: { sv: 'ensamstående män', en: 'single men' },
  single_both: { sv: 'ensamstående kvinnor och män', en: 'single women and men' },
  single_both_first: { sv: 'Ensamstående kvinnor och män', en: 'Single women and men' },
};
const all: Readonly<Record<string, Text>> = {
  single_w_first: { sv: 'Kvinnor', en: 'Women' },
  single_m: { sv: 'män', en: 'men' },
  single_both: { sv: 'kvinnor och män', en: 'women and men' },
  single_both_first: { sv: 'Kvinnor och män', en: 'Women and men' },
};

/** Words for figures of single people. Where the export does not tell who is single they hold everybody. */
export function nameSingles(everybody: boolean): Readonly<Record<string, Text>> {
  return everybody ? all : alone;
}
