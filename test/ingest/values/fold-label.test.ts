import { describe, expect, it } from 'vitest';
import { headingKey } from '../../../src/ingest/headings/heading-text.ts';
import { findShapes } from '../../../src/ingest/identity/find-shapes.ts';
import { fileMatches } from '../../../src/ingest/mapping/mapping-for.ts';
import { foldLabel, tidy } from '../../../src/ingest/values/label-text.ts';
import { readId } from '../../../src/ingest/values/read-id.ts';

/** From Unicode's table of characters, by hand: what has no width and no ink. */
const UNSEEN = [
  ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2069],
  ...[0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xe0001, 0xe0100],
];
const BLANK = [0x09, 0x0a, 0x20, 0xa0, 0x2002, 0x2009, 0x202f, 0x205f, 0x2800, 0x3000];

describe('letters that nobody sees', () => {
  it.each(UNSEEN.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
    'U+%s never makes two of one',
    (_, mark) => {
      for (const text of [`${mark}A-01`, `A${mark}-01`, `A-01${mark}`, `${mark} A-01 ${mark}`]) {
        expect(tidy(text)).toBe('A-01');
        expect(readId(text)).toEqual({ kind: 'text', text: 'A-01' });
      }
      expect(foldLabel(`Sö${mark}der`)).toBe('söder');
      expect(headingKey(`K${mark}ön`)).toBe('kon');
      expect(fileMatches('insatser*', `ins${mark}atser.csv`)).toBe(true);
      // the number of somebody born in 1812: identity numbers came in 1947
      expect(findShapes(`181212${mark}12-1212`)).toHaveLength(1);
    },
  );

  it.each(BLANK.map((code) => [code.toString(16), String.fromCodePoint(code)]))('U+%s is a blank', (_, mark) => {
    expect(tidy(`${mark}Enhet${mark}${mark}Söder${mark}`)).toBe('Enhet Söder');
  });

  it('are no part of a cell that holds nothing else', () => {
    expect(readId('\u200b\u00a0')).toEqual({ kind: 'blank' });
  });
});

describe('a guard that makes Excel read text', () => {
  it.each([
    ['="0001"', '0001'],
    ['=" 0001 "', '0001'],
    ['\u200e="Söder"', 'Söder'],
    ['=""', ''],
    ['="a"&"b"', '="a"&"b"'],
    ['=1+1', '=1+1'],
    ['"0001"', '"0001"'],
  ])('%j is %j', (cell, text) => {
    expect(tidy(cell)).toBe(text);
  });
});
