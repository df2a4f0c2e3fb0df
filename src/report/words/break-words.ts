import type { DefinitionBreak } from '../../model/definition-breaks.ts';
import type { Lang } from '../../text/text.ts';
import { capitalise } from './nouns.ts';
import { writeDate } from './period.ts';

const stop = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

/** What changed between two days, and that the figures on each side are to be compared with care; '' where nothing did. */
export function writeBreaks(breaks: readonly DefinitionBreak[], lang: Lang): string {
  if (breaks.length === 0) return '';
  const told = breaks.map(({ date, label, note, source }) => {
    const day = writeDate(date, lang);
    const head = lang === 'sv' ? `Från den ${day}: ${label.sv}.` : `From ${day}: ${label.en}.`;
    return `${head} ${stop(capitalise(note[lang]))} (${source})`;
  });
  const care =
    lang === 'sv'
      ? 'Jämför tiden före och efter med försiktighet.'
      : 'Compare the time before and the time after with care.';
  return [...told, care].join(' ');
}
