import type { FigureRow } from '../../model/audit-document.ts';
import type { Lang, Text } from '../../text/text.ts';
import { writeHorizon } from './horizon.ts';

const kinds: Readonly<Record<string, Text>> = {
  share: { sv: 'andel', en: 'share' },
  count: { sv: 'antal', en: 'number' },
  mean: { sv: 'genomsnitt', en: 'average' },
  median: { sv: 'median (hälften ligger över)', en: 'median (half are above)' },
  ratio: { sv: 'andel av beloppet', en: 'share of the amount' },
  rate: { sv: 'per 100 månader med bistånd', en: 'per 100 months with assistance' },
  logrank: { sv: 'hela tiden jämförd (log-rank)', en: 'the whole time compared (log-rank)' },
  mantel_haenszel: { sv: 'enligt Mantel–Haenszel', en: 'by Mantel–Haenszel' },
  heterogeneity: { sv: 'om grupperna är lika (Q)', en: 'whether groups are alike (Q)' },
  hazard: { sv: 'takt medan biståndet pågår', en: 'pace while assistance lasts' },
};

/** The second half of a figure's name: which of several figures of an indicator it is. */
const details: Readonly<Record<string, Text>> = {
  all: { sv: 'av alla', en: 'of all' },
  able: { sv: 'av dem som kunde', en: 'of those able to' },
  granted: { sv: 'av beviljade', en: 'of those granted' },
  partly: { sv: 'delvis beviljat', en: 'partly granted' },
  denied: { sv: 'avslag', en: 'denied' },
  first: { sv: 'personens första beslut', en: 'the person’s first decision' },
  single: { sv: 'ensamstående', en: 'single' },
  couple: { sv: 'par', en: 'couples' },
  plan: { sv: 'har plan', en: 'has a plan' },
  either: { sv: 'hänvisad eller har plan', en: 'referred or has a plan' },
  referred: { sv: 'hänvisad', en: 'referred' },
  long: { sv: 'minst tio månader med bistånd', en: 'at least ten months with assistance' },
  applied: { sv: 'ansökt', en: 'applied' },
  offered: { sv: 'erbjudet stöd', en: 'offered support' },
  woman: { sv: 'kvinnan', en: 'the woman' },
  man: { sv: 'mannen', en: 'the man' },
  both: { sv: 'båda', en: 'both' },
  work: { sv: 'arbete', en: 'work' },
  health: { sv: 'hälsa', en: 'health' },
  family: { sv: 'familj', en: 'family' },
  'of-sex': { sv: 'könsfördelning', en: 'sex distribution' },
  not_asked: { sv: 'inte tillfrågade', en: 'not asked' },
};

/** The name of a figure for a table: `andel, av alla`, `i genomsnitt under de första tolv månaderna`. */
export function writeStat({ stat, kind: read, ...figure }: FigureRow, lang: Lang): string {
  const { horizon, horizon_def } = figure.horizon === null ? {} : writeHorizon(figure.horizon);
  if (read === 'restricted_mean' && horizon_def)
    return lang === 'sv'
      ? `i genomsnitt under de första ${horizon_def.sv}`
      : `on average over the first ${horizon_def.en}`;
  if (read === 'incidence' && horizon) return lang === 'sv' ? `andel inom ${horizon.sv}` : `share within ${horizon.en}`;
  const [kind = stat, detail] = stat.split(':');
  const name = kinds[kind]?.[lang] ?? kind;
  if (detail === undefined) return name;
  return `${name}, ${details[detail]?.[lang] ?? detail.replace(/[-_]/g, ' ')}`;
}
