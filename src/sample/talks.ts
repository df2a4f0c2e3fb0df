import type { AdultSex, Talks } from './household.ts';
import type { Random } from './random.ts';
import type { Truths } from './truths.ts';

const NOT_ASKED = { no_private_talk: 40, interpreter: 15, declined: 10, postponed: 20, unregistered: 15 };
const SUPPORT = { none: 10, offered: 35, accepted: 35, referred: 20 };

/** What was asked and talked about; each flag is unregistered for a few, women and men alike. */
export function drawTalks(random: Random, truths: Truths, sex: AdultSex, inCouple: boolean): Talks {
  const answer = (yes: number, blank: number): boolean | undefined => {
    const said = random.chance(yes);
    return random.chance(blank) ? undefined : said;
  };
  const topics = truths.topics[sex];
  const asked = answer(truths.violenceAsked[sex], 0.06);
  const reason = random.pick(NOT_ASKED);
  const disclosed = random.pick(truths.violenceDisclosed[sex]);
  const support = random.pick(SUPPORT);
  return {
    alone: inCouple ? answer(0.25, 0.08) : undefined,
    violenceAsked: asked,
    notAskedReason: asked === false && reason !== 'unregistered' ? reason : undefined,
    violenceDisclosed: asked ? disclosed : undefined,
    violenceSupport: asked && disclosed === 'yes' ? support : undefined,
    perpetratorAsked: answer(0.18, 0.1),
    honourAsked: answer(0.22, 0.1),
    economicViolenceAsked: answer(0.2, 0.1),
    work: answer(topics.work, 0.05),
    health: answer(topics.health, 0.05),
    family: answer(topics.family, 0.05),
  };
}
