import type { CheckedRule, UNDECIDED } from '../../model/checked-rule.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';

/** What the gate says of each rule, and of all. */
export const gateOutcomes = {
  passed: { sv: 'godkänd', en: 'passed' },
  failed: { sv: 'underkänd', en: 'failed' },
  cannot_tell: { sv: 'går inte att säga', en: 'cannot tell' },
} as const satisfies Readonly<Record<CheckedRule['outcome'], Text>>;

export const gateRules = {
  max_gap: {
    sv: 'skillnaden får vara högst {limit}; intervallet är {low} till {high}',
    en: 'the gap may be at most {limit}; the interval is {low} to {high}',
  },
  max_gap_unknown: { sv: 'skillnaden får vara högst {limit}', en: 'the gap may be at most {limit}' },
  require: { sv: 'ska vara räknad', en: 'must be computed' },
  min_registered: { sv: 'minst {limit} ska vara registrerat', en: 'at least {limit} must be registered' },
  max_left_out: {
    sv: 'högst {limit} av raderna får ha lämnats utanför',
    en: 'at most {limit} of the rows may have been left out',
  },
  forbid_verdict: { sv: 'bedömningen får inte vara {limit}', en: 'the verdict may not be {limit}' },
} as const satisfies Readonly<Record<string, Text>>;

export const gateVerdicts: Readonly<Record<Verdict, Text>> = {
  women_higher: { sv: 'högre för kvinnor', en: 'higher for women' },
  men_higher: { sv: 'högre för män', en: 'higher for men' },
  differ: { sv: 'fördelningen skiljer sig', en: 'the distribution differs' },
  equal: { sv: 'ungefär samma nivå', en: 'about the same level' },
  unclear: { sv: 'oklar', en: 'unclear' },
};

/** Behind the rule: what there was. */
export const gateFound: Text = { sv: 'här {found}', en: 'here {found}' };

/** Why a rule of the gate cannot be decided, beside the reasons of an audit. */
export const gateReasons: Readonly<Record<(typeof UNDECIDED)[number], Text>> = {
  not_in_audit: { sv: 'Måttet är inte med i granskningen.', en: 'The indicator is not in the audit.' },
  not_computed: { sv: 'Måttet kunde inte räknas.', en: 'The indicator could not be computed.' },
  limit_inside: { sv: 'Gränsen ligger inom intervallet.', en: 'The limit lies within the interval.' },
  verdict_unclear: { sv: 'Underlaget räcker inte för en bedömning.', en: 'The data do not suffice for a verdict.' },
  not_split: {
    sv: 'Hur många rader som lämnats utanför av vilket skäl visas inte.',
    en: 'How many rows were left out for which reason is not shown.',
  },
};

export const gateEnd = {
  passed: { sv: 'Granskningen är godkänd.', en: 'The audit has passed.' },
  failed: { sv: 'Granskningen är underkänd.', en: 'The audit has failed.' },
  pass: {
    sv: 'Det som inte går att säga räknas som godkänt: {count}. --unknown fail räknar det som underkänt.',
    en: 'What cannot be told counts as passed: {count}. --unknown fail counts it as failed.',
  },
  fail: {
    sv: 'Det som inte går att säga räknas som underkänt: {count}.',
    en: 'What cannot be told counts as failed: {count}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
