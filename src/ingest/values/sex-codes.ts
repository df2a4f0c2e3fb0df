import { foldLabel } from './fold-label.ts';
import { SEX_LABELS } from './sex-labels.ts';
import { wholeCode } from './whole-code.ts';

const CODE = /^\d$/;
const MAN: ReadonlySet<string> = new Set(SEX_LABELS.man);
const WOMAN: ReadonlySet<string> = new Set(SEX_LABELS.woman);

/**
 * The labels of a column for sex that nobody can read without being told, as they are written in a mapping: codes, and an
 * `h` beside another word for man. `0` is unknown beside both 1 and 2 (SCB), and beside words where there is neither; in
 * a column of 0 and 1 it is one of the sexes, whatever else stands there. `isStated`: the mapping says what the text means.
 */
export function askedOfSex(texts: readonly string[], isStated: (text: string) => boolean): readonly string[] {
  const all = texts.map((text) => ({ label: wholeCode(foldLabel(text)), stated: isStated(text) }));
  const filled = all.filter(({ label }) => label !== '');
  const has = (label: string) => filled.some((one) => one.label === label);
  const hasWords = filled.some(({ label }) => WOMAN.has(label) || MAN.has(label));
  const zeroIsUnknown = has('1') || has('2') ? has('1') && has('2') : hasWords;
  const asked = new Set(filled.flatMap(({ label, stated }) => (stated ? [] : [label])));
  const codes = [...asked].filter((label) => CODE.test(label) && label !== '9' && !(label === '0' && zeroIsUnknown));
  const h = asked.has('h') && filled.some(({ label }) => label !== 'h' && MAN.has(label)) ? ['h'] : [];
  return [...codes.sort(), ...h];
}

const UNKNOWN: ReadonlySet<string> = new Set(SEX_LABELS.unknown);

/**
 * The labels of a column for the sex of the co-applicant that say "not known" or "nobody", each as it stands: read as
 * unknown, every single person would have somebody beside her.
 */
export function askedOfOther(texts: readonly string[], isStated: (text: string) => boolean): readonly string[] {
  return texts.filter((text) => !isStated(text) && UNKNOWN.has(wholeCode(foldLabel(text))));
}
