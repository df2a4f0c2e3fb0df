import { codedError } from '../../errors/catalogue.ts';
import { hideNumbers } from '../identity/hide-numbers.ts';
import { createIdentityScan } from '../identity/identity-scan.ts';
import { normalText } from '../identity/normal-text.ts';
import { holdsNeighbourNumber } from '../identity/split-numbers.ts';
import { createPageCheck, wideEncoding } from '../reader/csv/find-encoding.ts';
import { createTextDecoder } from '../reader/csv/text-decoder.ts';
import { readYamlFile, type YamlFile } from './yaml.ts';

/**
 * The text of a file that a person has written, in any encoding that an export may have and that tells itself: UTF-8,
 * UTF-16 with a byte-order mark or without, Windows-1252, code page 850, Mac Roman. The mark is left out. A heading of
 * the mapping would otherwise not be found in the export, and nobody could see why.
 */
export function decodeSettings(bytes: Uint8Array): string {
  const { encoding, bom } = wideEncoding(bytes);
  const text = bytes.subarray(bom);
  const decode = createTextDecoder(encoding ?? eightBits(text));
  return new TextDecoder().decode(decode(text, true));
}

function eightBits(bytes: Uint8Array) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8' as const;
  } catch {
    const pages = createPageCheck();
    pages.see(bytes);
    const page = pages.end();
    // two pages in one text are refused in an export; here each line is read by a person
    return page === 'two-pages' ? 'windows-1252' : page;
  }
}

/**
 * Searches the text of a file that a person has written for identity numbers, and parses it as YAML or JSON.
 * @throws CodedError 2 `yaml` with line and column, 4 `identity-numbers` with the lines
 */
export function readWrittenFile(text: string, name: string): YamlFile {
  const clean = text.replace(/^\ufeff/, '');
  refuseIdentity(clean, name);
  return readYamlFile(clean, name);
}

/** How many of the following lines a number may run on over: one digit on each. */
const LINES_AFTER = 11;

/**
 * Stops at identity numbers anywhere in the text, comments included.
 * @throws CodedError 4 `identity-numbers` with the lines, never the number
 */
function refuseIdentity(text: string, name: string): void {
  const lines = text.split(/\r?\n/);
  const found = linesWithNumbers(lines);
  if (found.length === 0) {
    const runs = lines.map((_, last) => lines.slice(Math.max(0, last - LINES_AFTER), last + 1).join('\n'));
    found.push(...linesWithNumbers(runs));
  }
  if (found.length === 0) return;
  const at = [...new Set(found)].sort((a, b) => a - b).join(', ');
  throw codedError('identity-numbers.written', { name: hideNumbers(name), lines: at });
}

function linesWithNumbers(texts: readonly string[]): number[] {
  const scan = createIdentityScan();
  texts.forEach((text, index) => {
    scan.see('mapping', text, index + 1);
  });
  const neighbours = texts.flatMap((text, index) => (holdsNeighbourNumber(normalText(text)) ? [index + 1] : []));
  return [...scan.decide({ pseudonym: new Set() }).flatMap(({ lines }) => lines), ...neighbours];
}
