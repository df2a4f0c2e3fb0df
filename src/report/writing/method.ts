import type { AuditDocument } from '../../model/audit-document.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { blankMeans, method } from '../words/method.ts';
import { fieldName } from './names.ts';
import { joinWords } from './nouns.ts';

/** How it was counted, as it holds for a document: what a blank means comes second. */
export function methodOf({ remarks }: Pick<AuditDocument, 'remarks'>): readonly Text[] {
  const stated = remarks.filter(({ code }) => code === 'blank-counted').flatMap(({ fields }) => fields.map(fieldName));
  const names = (lang: Lang) => joinWords([...new Set(stated.map((name) => name[lang]))], lang);
  const blank =
    stated.length === 0
      ? blankMeans.nothing
      : fill(blankMeans.stated, { fields: { sv: names('sv'), en: names('en') } });
  return [method[0]!, blank, ...method.slice(1)];
}
