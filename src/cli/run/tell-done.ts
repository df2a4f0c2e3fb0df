import { join } from 'node:path';
import type { Notice } from '../../errors/coded-error.ts';
import { allWords } from '../../indicators/own-indicator.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { tellFindings } from '../../report/findings.ts';
import { writeReadFirst } from '../../report/writing/remarks.ts';
import { writeManyUnknown, writeUnknown } from '../../report/writing/unknown-sex.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import type { Release } from '../output.ts';
import { terminal } from '../terminal.ts';
import { listNotices, tellNotices, tellUnmetDrops } from './tell-reading.ts';

interface Done {
  readonly document: Protected<AuditDocument>;
  readonly folder: string;
  readonly release: Release;
  /** Files of an earlier release that were taken away. */
  readonly gone: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  readonly mapping: string | null;
  readonly unmetDrops: readonly string[];
  /** Whether somebody said when the period begins and ends. */
  readonly stated: { readonly from: boolean; readonly to: boolean };
  readonly notices: readonly Notice[];
}

/** What a finished run prints: where the report lies, what was read, and the three findings that matter most. */
export function tellDone(done: Done): void {
  const { document, folder, release, gone, lang, json, mapping, unmetDrops, stated, notices } = done;
  const words = allWords(document);
  const findings = tellFindings(document, words, lang);
  const notComputed = document.indicators
    .filter((indicator) => indicator.status === 'not_computed')
    .map((indicator) => indicator.id);
  const { window, rows } = document;
  const files = [...release.keys()].map((name) => join(folder, name));
  tellUnmetDrops(unmetDrops, lang);
  tellNotices(notices, lang);
  if (json) {
    terminal.data({
      files,
      ...(gone.length > 0 && { gone }),
      mapping,
      window,
      rows: { read: rows.read, used: rows.used, ...(rows.adults && { adults: rows.adults }) },
      disclosure: document.disclosure,
      not_computed: notComputed,
      unmet_drops: unmetDrops,
      notices: listNotices(notices, lang),
      findings,
    });
    return;
  }
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const count = (value: number) => writeNumber(value, lang);
  terminal.result(`${say('Rapport', 'Report')}: ${files[0]}`);
  if (gone.length > 0)
    terminal.result(
      `${say('Borttaget, hörde till den förra rapporten', 'Taken away, belonged to the earlier report')}: ${gone.join(', ')}`,
    );
  if (mapping !== null) terminal.result(`${say('Mappningsfil', 'Mapping')}: ${mapping}`);
  terminal.result(`${say('Period', 'Period')}: ${window.from} – ${window.to}${tellInferred(stated, lang)}`);
  terminal.result(
    `${say('Rader', 'Rows')}: ${count(rows.read)} ${say('lästa', 'read')}, ${count(rows.used)} ${say('använda', 'used')}`,
  );
  const many = writeManyUnknown(document, lang);
  const unknown = many === null ? writeUnknown(document, lang) : `! ${many}`;
  if (unknown !== null) terminal.result(unknown);
  for (const sentence of writeReadFirst(document, lang)) terminal.result(`! ${sentence}`);
  if (notComputed.length > 0) {
    terminal.result(
      `${say('Inte räknade', 'Not computed')}: ${notComputed.join(', ')} (${say('skälen står i rapporten', 'the reasons are in the report')})`,
    );
  }
  const hidden = document.own_indicators.map(({ id }) => id).filter((id) => isHidden(document, id));
  if (hidden.length > 0) {
    terminal.result(
      `${say('Egna mått som inte visas', 'Own indicators that are not shown')}: ${hidden.join(', ')} (${say('för få, eller nästan samma personer som i en annan siffra; README, ”Egna indikatorer”', 'too few, or nearly the same people as in another figure; README, “Own indicators”')})`,
    );
  }
  terminal.result('');
  if (findings.length === 0)
    terminal.result(
      say(
        'Underlaget räcker inte för att slå fast några skillnader eller likheter.',
        'The data are not enough to establish any differences or likenesses.',
      ),
    );
  else terminal.result(say('Det viktigaste:', 'The main points:'));
  for (const [at, { sentence }] of findings.entries()) terminal.result(`${at + 1}. ${sentence}`);
  if (document.disclosure.mode === 'internal')
    terminal.result(say('\nARBETSMATERIAL: får inte spridas.', '\nWORKING MATERIAL: not for release.'));
}

/** Which of the two days nobody stated, and how to state it. */
function tellInferred({ from, to }: Done['stated'], lang: Lang): string {
  const flags = [...(from ? [] : ['--from']), ...(to ? [] : ['--to'])];
  if (flags.length === 0) return '';
  if (lang === 'en') {
    const day = flags.length === 2 ? '' : from ? 'the last day is ' : 'the first day is ';
    return ` (${day}read off the data; state ${flags.join(' and ')} if it is wrong)`;
  }
  const day = flags.length === 2 ? '' : from ? 'sista dagen är ' : 'första dagen är ';
  return ` (${day}avläst ur underlaget; är det fel, ange ${flags.join(' och ')})`;
}

/** No undivided figure of it stands in the release. Which rule hid it is not told, here either. */
function isHidden({ results }: AuditDocument, id: string): boolean {
  const own = results.filter((row) => row.indicator === id && row.by === null && row.sex !== 'unknown');
  return own.length > 0 && own.every(({ status }) => status === 'suppressed');
}
