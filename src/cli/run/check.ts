import { readRelease } from '../../disclosure/protect.ts';
import { codedError } from '../../errors/catalogue.ts';
import { EXIT } from '../../errors/coded-error.ts';
import { checkAudit } from '../../gate/check-audit.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import { allWords } from '../../indicators/own-indicator.ts';
import { quoteTold } from '../../ingest/values/label-text.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { Checked } from '../../model/checked-rule.ts';
import { indexFigures } from '../../model/document-names.ts';
import { type Policy, parsePolicy } from '../../model/policy-file.ts';
import { writeCheckEnd, writeCheckedRule } from '../../report/writing/gate.ts';
import { closestWord } from '../../text/comparing.ts';
import type { Lang } from '../../text/text.ts';
import { exitAs } from '../failure.ts';
import { readAudit } from '../read-audit.ts';
import { readBounded } from '../settings.ts';
import { terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly policy?: string;
  readonly maxGap?: readonly string[];
  readonly require?: readonly string[];
  readonly minRegistered?: readonly string[];
  readonly maxLeftOut?: string;
  readonly forbidVerdict?: readonly string[];
  readonly unknown?: 'pass' | 'fail';
  readonly lang?: Lang;
  readonly json?: boolean;
}

/** Holds an audit against the rules of a file and of the command line, which go first. Exit code 5 where one is broken. */
export async function runCheck(path: string, options: CheckOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const document = readRelease(readAudit(path));
  const ids = [...CATALOGUE, ...document.own_indicators].map(({ id }) => id);
  const policy = await readPolicyFile(options.policy, ids);
  const merged = mergeFlags(policy, options);
  refuseRules(merged, ids, document);
  const checked = checkAudit(document, merged);
  if (checked.rules.length === 0) throw codedError('no-rules');
  tellCheck(checked, document, lang, options.json === true);
  if (!checked.passed) exitAs(EXIT.gateFailed);
}

async function readPolicyFile(path: string | undefined, ids: readonly string[]): Promise<Policy> {
  if (path === undefined) return { version: 1 };
  const [{ decodeSettings }, { readPolicy }] = await Promise.all([
    import('../../ingest/mapping/yaml.ts'),
    import('../../ingest/answers/read-policy.ts'),
  ]);
  return readPolicy(decodeSettings(readBounded(path, () => codedError('no-policy', { path }))), path, ids);
}

/** The rules of the flags over those of the file, read by the schema of the file. */
function mergeFlags(policy: Policy, options: CheckOptions): Policy {
  const { maxGap = [], minRegistered = [], maxLeftOut, forbidVerdict = [] } = options;
  const numbers = (flag: Flag, values: readonly string[]) =>
    Object.fromEntries(values.map((value) => pairOf(flag, value, Number)));
  const verdicts: Record<string, string[]> = {};
  for (const value of forbidVerdict) {
    const [id, word] = pairOf(FLAGS.forbid_verdict, value, String);
    verdicts[id] = [...(verdicts[id] ?? []), word];
  }
  const parsed = parsePolicy({
    ...policy,
    max_gap: { ...policy.max_gap, ...numbers(FLAGS.max_gap, maxGap) },
    min_registered: { ...policy.min_registered, ...numbers(FLAGS.min_registered, minRegistered) },
    require: [...new Set([...(policy.require ?? []), ...(options.require ?? [])])],
    forbid_verdict: { ...policy.forbid_verdict, ...verdicts },
    ...(maxLeftOut === undefined ? {} : { max_left_out: maxLeftOut === '' ? Number.NaN : Number(maxLeftOut) }),
    ...(options.unknown === undefined ? {} : { unknown: options.unknown }),
  });
  if (parsed.ok) return parsed.value;
  // the file has been read by the schema, and the other options take given words: what is wrong is a value of these
  const key = Object.keys(FLAGS).find((one): one is keyof typeof FLAGS => one === parsed.issues[0]!.path[0])!;
  throw codedError('wrong-rule.form', FLAGS[key]);
}

interface Flag {
  readonly option: string;
  readonly example: string;
}

const FLAGS = {
  max_gap: { option: '--max-gap', example: 'granted-share=0.05' },
  min_registered: { option: '--min-registered', example: 'violence-asked=0.8' },
  max_left_out: { option: '--max-left-out', example: '0.05' },
  forbid_verdict: { option: '--forbid-verdict', example: 'violence-asked=men_higher' },
} as const satisfies Partial<Record<keyof Policy, Flag>>;

function pairOf<T>(flag: Flag, value: string, read: (word: string) => T): readonly [string, T] {
  const [, id, word] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  if (id === undefined || word === undefined) throw codedError('wrong-rule.form', flag);
  return [id.trim(), read(word.trim())];
}

/** Names that no indicator has, and limits in another unit than the figure: such a rule would never stop anything. */
function refuseRules(policy: Policy, ids: readonly string[], document: AuditDocument): void {
  const { max_gap = {}, min_registered = {}, forbid_verdict = {}, require = [] } = policy;
  const named = [...[max_gap, min_registered, forbid_verdict].flatMap((rules) => Object.keys(rules)), ...require];
  const wrong = named.find((id) => !ids.includes(id));
  if (wrong !== undefined) {
    const near = closestWord(wrong, ids);
    const guess = near === null ? '' : { sv: `Menade du ${near}? `, en: `Did you mean ${near}? ` };
    throw codedError('wrong-rule.indicator', {
      id: /^[a-z][a-z0-9-]{0,39}$/i.test(wrong) ? quoteTold(wrong) : '?',
      guess,
    });
  }
  for (const [id, limit] of Object.entries(max_gap)) {
    const gap = document.gaps.find((row) => row.indicator === id && row.family === 'headline');
    if (!gap) continue;
    const flat = gap.estimand === 'difference';
    const misread = flat ? indexFigures(document)(id, gap.stat).scale === 'share' && limit > 1 : limit < 1;
    if (misread) throw codedError('wrong-rule.unit', { id, limit });
  }
}

function tellCheck(checked: Checked, document: AuditDocument, lang: Lang, json: boolean): void {
  const words = allWords(document);
  const said = checked.rules.map((rule) => writeCheckedRule(rule, words, lang));
  if (json)
    terminal.data({ ...checked, rules: checked.rules.map((rule, at) => ({ ...rule, text: said[at]?.trim() })) }, 1);
  else for (const line of [...said, ...writeCheckEnd(checked, lang)]) terminal.result(line);
}
