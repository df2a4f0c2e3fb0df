import type { GapRow } from '../../../model/audit-document.ts';
import type { Lang } from '../../../text/text.ts';
import { changes } from '../../words/adjusted.ts';
import { fragile, reasons } from '../../words/reasons.ts';
import { writeReason } from '../../writing/reasons.ts';

/** What makes a gap less certain, and why it or its verdict is missing; one sentence each. */
export function writeNotes(gap: GapRow | undefined, lang: Lang): string {
  if (gap === undefined) return '';
  if (gap.status === 'suppressed') return writeReason('suppressed', lang);
  const cautions = gap.cautions.flatMap((code) => {
    if (code === 'clustered' || code === 'description') return [];
    if (code === 'turns' || code === 'vanishes' || code === 'strata_disagree') return [changes[code][lang]];
    return [code === 'fragile' ? fragile[lang] : reasons[code][lang]];
  });
  const reason = gap.reason === null || gap.reason === 'description' ? [] : [writeReason(gap.reason, lang)];
  return [...new Set([...reason, ...cautions])].join(' ');
}
