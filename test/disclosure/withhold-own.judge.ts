import { describe, it } from 'vitest';
import { CLASSES, expectCompared } from './own-classes.ts';

describe('no difference between an own figure and another tells of few', () => {
  it.each(CLASSES)('$name', (one) => expectCompared(one, one.most));
});
