import type { Lang } from '../../text/text.ts';
import { legalText } from '../safe-text.ts';
import { LANGUAGE } from './settings.ts';

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** docProps/core.xml: title, language and a day that follows from the audit. No author and no clock. */
export function writeCoreProperties(title: string, asOf: string, lang: Lang): string {
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(legalText(title))}</dc:title><dc:language>${LANGUAGE[lang]}</dc:language>`,
    `${day('created')}${day('modified')}</cp:coreProperties>`,
  ].join('');
}
