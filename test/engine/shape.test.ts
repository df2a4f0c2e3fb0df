import { expect, it } from 'vitest';
import { describeShape } from '../../src/engine/shape.ts';
import { getField } from '../../src/model/fields.ts';
import type { ReadExport } from '../../src/model/records.ts';

it('ranks texts as a Swedish reader sorts them, each once', () => {
  const read: ReadExport = {
    ...{
      files: [],
      fields: [getField('unit')],
      empty: [],
      unread: [],
      remarks: [],
      unmetDrops: [],
      mapSha256: null,
      named: [],
      decisionRows: null,
      refusedPeriods: null,
    },
    ledger: { read: 0, used: 0, left: [], badValues: [] },
    dictionaries: new Map([['unit', ['Örby', 'Zinken', 'Ängby', 'Vårby', 'Åkersberga', 'Zinken']]]),
  };
  expect(describeShape(read).texts('unit')).toEqual(['Vårby', 'Zinken', 'Åkersberga', 'Ängby', 'Örby']);
});
