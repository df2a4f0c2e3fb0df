import type { Reader } from '../../reader.ts';
import type { Sheet } from '../sheet.ts';
import { answerSheets } from './answers.ts';
import { changesSheet } from './changes.ts';
import { curvesSheet } from './curves.ts';
import { fieldsSheet, rowsSheet } from './data.ts';
import { funnelsSheet } from './funnels.ts';
import { gapsSheet } from './gaps.ts';
import { importantSheet } from './important.ts';
import { overviewSheet } from './overview.ts';
import { partsSheet } from './parts.ts';
import { pooledSheet } from './pooled.ts';
import { readMeSheet } from './read-me.ts';
import { breaksSheet, referencesSheet } from './references.ts';

/** Every sheet of the workbook, in order. */
export function makeSheets(reader: Reader): readonly Sheet[] {
  const others = [
    importantSheet(reader),
    overviewSheet(reader),
    ...answerSheets(reader),
    gapsSheet(reader),
    ...partsSheet(reader),
    ...pooledSheet(reader),
    ...funnelsSheet(reader),
    ...changesSheet(reader),
    ...curvesSheet(reader),
    ...referencesSheet(reader),
    ...breaksSheet(reader),
    rowsSheet(reader),
    fieldsSheet(reader),
  ];
  return [readMeSheet(others, reader), ...others];
}
