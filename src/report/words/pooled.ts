import type { PooledRow } from '../../model/audit-document.ts';
import { isCertain } from '../../model/verdict.ts';
import type { Lang, Text } from '../../text/text.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

export const pooledWords = {
  raw: t('gruppens egen skillnad', 'the group’s own difference'),
  drawn: t('sammanvägd med de andra grupperna', 'weighed together with the other groups'),
  caption: t(
    'Skillnaden i varje grupp, för sig och sammanvägd',
    'The difference in each group, by itself and weighed together',
  ),
  noTelling: t(
    'Det går inte att säga om skillnaden är olika stor i olika grupper.',
    'There is no telling whether the difference is of different size in different groups.',
  ),
  why: t(
    'Små grupper varierar mycket av en slump. Sammanvägningen drar varje grupp mot de andra, mest där grupperna är små.',
    'Small groups vary much by chance. Weighing together draws each group towards the others, most where groups are small.',
  ),
} as const;

/** True where some group's gap differs from the rest, and would when every group of the report is asked at once. */
export function varies({ groups }: PooledRow): boolean {
  return groups.some(({ contrast_q: q }) => isCertain(q));
}

/** Whether the gap differs between the groups; it is never said that it does not. */
export function writeVariation(row: PooledRow, nameOf: (level: string) => Text, lang: Lang): string {
  if (!varies(row)) return pooledWords.noTelling[lang];
  const neutral = row.estimand === 'difference' ? 0 : 1;
  const side = (row.mean ?? neutral) < neutral ? -1 : 1;
  const order = row.groups.toSorted((a, b) => side * ((b.pooled ?? b.raw) - (a.pooled ?? a.raw)));
  const [most, least] = [order[0]!, order.at(-1)!].map(({ level }) => nameOf(level)[lang]);
  return lang === 'sv'
    ? `Skillnaden mellan könen ser ut att variera mellan grupperna: störst i gruppen ”${most}” och minst i gruppen ”${least}”.`
    : `The difference between the sexes seems to vary between the groups: largest in the group “${most}” and smallest in the group “${least}”.`;
}
