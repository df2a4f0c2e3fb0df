import { allWords } from '../../indicators/own-indicator.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import { indexFigures } from '../../model/document-names.ts';
import type { Unit } from '../../model/unit.ts';
import { makeLabels, nameFigure } from '../../report/writing/names.ts';
import { findNouns } from '../../report/writing/nouns.ts';
import { writeDates, writePeriod } from '../../report/writing/time.ts';
import type { Lang, Text } from '../../text/text.ts';
import type { Quantity, Unknown } from '../../verify/system/linear-system.ts';
import type { Place } from '../../verify/system/place.ts';

/** What a count is called on the screen. */
export type NameCount = (count: Pick<Unknown, 'figure' | 'quantity' | 'place'>) => string;

const QUANTITIES: Readonly<Record<Quantity, Text>> = {
  people: { sv: 'alla som räknas', en: 'all who are counted' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  blank: { sv: 'ej registrerat', en: 'not registered' },
};

/** Counts that no release publishes, but that a reader can think of. */
const THOUGHT_OF: Readonly<Record<string, Text>> = {
  'violence-asked/not-long-term': { sv: 'utan långvarigt bistånd', en: 'without long-term assistance' },
  'granted-share/not-first': { sv: 'inte personens första beslut', en: 'not the person’s first decision' },
  'split-payment/not-possible': { sv: 'inte möjligt', en: 'not possible' },
  'parental-leave-referral/both': { sv: 'både hänvisad och plan', en: 'both referred and with a plan' },
  'parental-leave-referral/referred-only': { sv: 'bara hänvisad', en: 'referred only' },
  'parental-leave-referral/plan-only': { sv: 'bara plan', en: 'with a plan only' },
  'parental-leave-referral/neither': { sv: 'varken eller', en: 'neither' },
};
const CURVE: Text = { sv: 'längden mätt', en: 'the length of time' };
const INSIDE: Readonly<Record<string, Text>> = {
  '*missing inside': { sv: 'grupp ej registrerad, i Övriga', en: 'group not registered, in Others' },
  '*missing outside': { sv: 'grupp ej registrerad', en: 'group not registered' },
};

/** Names counts in the words of the report: whose question, which figure, which group, which sex, when. */
export function nameCounts(documents: readonly AuditDocument[], lang: Lang): NameCount {
  const [document] = documents as [AuditDocument];
  const words = allWords(document);
  const labels = makeLabels({ labels: documents.flatMap((one) => one.labels) });
  const find = indexFigures({ figures: documents.flatMap(({ figures = [] }) => figures) });
  const units = new Map(documents.flatMap((one) => one.indicators.map(({ id, unit }) => [id, unit] as const)));
  return ({ figure, quantity, place }) => {
    const [indicator, stat] = figure.split('/') as [string, string];
    const unit = units.get(indicator) ?? 'person';
    const thought = THOUGHT_OF[figure] ?? (stat === 'curve' ? CURVE : undefined);
    const horizon = /^within:(\d+)$/.exec(stat);
    const own = horizon
      ? nameFigure(find(indicator, `share:${horizon[1]}`), unit, { lang, labels, words })
      : (thought?.[lang] ?? nameFigure(find(indicator, stat), unit, { lang, labels, words }));
    return [
      `${words.get(indicator)?.title[lang] ?? indicator}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`,
      QUANTITIES[quantity][lang],
      ...where(place, unit),
    ].join(', ');
  };

  function where({ by, level, sex, days }: Place, unit: Unit): readonly string[] {
    const group = by === null || level === null ? [] : [(INSIDE[level] ?? labels.level(by, level))[lang]];
    const nouns = findNouns(unit);
    const known = sex === 'women' || sex === 'men' ? [nouns[sex][lang]] : [];
    const unknown = sex === 'unknown' ? [lang === 'sv' ? 'okänt kön' : 'unknown sex'] : [];
    return [...group, ...known, ...unknown, writeTime(days)];
  }

  function writeTime(days: string): string {
    const [from = '', to = ''] = days.split('/');
    const period = documents
      .flatMap(({ periods }) => periods)
      .find((one) => one.id !== 'all' && one.from === from && one.to === to);
    return period ? writePeriod(period.id, lang) : writeDates(from, to, lang);
  }
}
