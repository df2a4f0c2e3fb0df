import { it } from 'vitest';
import { expectDamagedToBalance } from './accounts.ts';

/** More, and others: `DAMAGED=10000 DAMAGED_FROM=61 npm run judge -- test/balance.judge.ts`. */
const DAMAGED = Number(process.env.DAMAGED ?? 60);

it(
  `every figure balances of ${DAMAGED} damaged exports, or the program asks`,
  () => expectDamagedToBalance(DAMAGED, Number(process.env.DAMAGED_FROM ?? 1)),
  36_000_000,
);
