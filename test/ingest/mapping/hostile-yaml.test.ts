import { describe, expect, it } from 'vitest';
import { readYamlFile } from '../../../src/ingest/mapping/yaml.ts';

/** Nine levels of ten: a thousand million items from a few hundred letters. */
const BOMB = Array.from({ length: 9 }, (_, at) => {
  const ten = Array.from({ length: 10 }, () => (at === 0 ? 'x' : `*a${at - 1}`)).join(', ');
  return `a${at}: &a${at} [${ten}]`;
}).join('\n');

describe('YAML that the library throws over', () => {
  it.each([
    ['a pattern without quotes', 'files:\n  - match: *.csv\n'],
    ['aliases of aliases', BOMB],
    ['deep nesting', '['.repeat(20_000)],
    ['deep nesting that ends', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['dashes on one line', `a:\n  ${'- '.repeat(20_000)}x`],
    ['a key that objects lose', 'columns: { __proto__: { from: x } }'],
    ['the same in quotes, deep', '{"files":[{"match":"a","columns":{"__proto__":{}}}]}'],
    ['indentation', Array.from({ length: 500 }, (_, at) => `${'  '.repeat(at)}a:`).join('\n')],
  ])('%s is refused as YAML', (_, text) => {
    expect(() => readYamlFile(text, 'm.yaml')).toThrow(expect.objectContaining({ code: 'yaml', exit: 2 }));
  });

  it('the same word as a value is one', () => {
    expect(readYamlFile('ignore: [__proto__]', 'm.yaml').value).toEqual({ ignore: ['__proto__'] });
  });
});
