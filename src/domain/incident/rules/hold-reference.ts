import type { Records } from '../../../generated/types.ts';
import type { Remark } from '../../finding.ts';
import { missing } from '../../lifecycle.ts';
import { words } from '../../move.ts';
import { kindOfPath, placeOfId } from '../../record-types.ts';
import { defineRule } from '../../rule.ts';
import { parseInstant } from '../../time/instant.ts';
import { withArticle } from '../../with-article.ts';
import { incident } from '../incident.ts';

const flags: Readonly<Record<string, string>> = { 'hold.ref': '--ref CHG-…', 'hold.until': '--until …' };

/** What is waited for, by the reason. */
const awaited: Readonly<Record<string, 'change' | 'problem'>> = {
  awaiting_change: 'change',
  awaiting_problem: 'problem',
};

/** The number of another tool may name anything; an id says what it is of. */
const wrongKind = ({ hold }: Records['incident']): readonly Remark[] => {
  const kind = awaited[hold?.reason ?? ''];
  const place = placeOfId(hold?.ref ?? '');
  const found = place === undefined ? undefined : kindOfPath(place);
  if (kind === undefined || found === undefined || found === kind) return [];
  return [
    {
      at: ['hold', 'ref'],
      message: `on hold, ${words(hold?.reason ?? '')}, and ${hold?.ref} is ${withArticle(found)}`,
      hint: `itil ${kind} list`,
    },
  ];
};

/** A hold ends after it began. */
const overBefore = ({ hold, timeline }: Records['incident']): readonly Remark[] => {
  const held = timeline.findLast((entry) => entry.event === 'held');
  const [until, from] = [parseInstant(hold?.until ?? ''), parseInstant(held?.at ?? '')];
  if (until === undefined || from === undefined || until > from) return [];
  return [
    {
      at: ['hold', 'until'],
      message: `held until ${hold?.until}, which is not after the hold began, ${held?.at}`,
    },
  ];
};

export const holdReference = defineRule({
  id: 'incident/hold-reference',
  kinds: ['incident'],
  level: 'error',
  summary:
    'A hold for a change or problem names it, one that was scheduled says until when, and none ends before it begins.',
  why: 'Nobody is woken up by a wait that has neither a number nor a date.',
  bad: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - {at: 2026-09-08T09:20+02:00, by: mo, event: held, hold: {reason: scheduled_with_customer}}`,
  good: `timeline:
  - {at: 2026-09-08T09:00+02:00, by: mo, event: opened, team: payments}
  - at: 2026-09-08T09:20+02:00
    by: mo
    event: held
    hold: {reason: scheduled_with_customer, until: 2026-09-09T18:00+02:00}`,
  clause: '8.6.1',
  reads: [],
  guards: ['hold'],

  *check({ id, record }) {
    if (record.state !== 'on_hold' || !record.hold) return;
    const { reason } = record.hold;
    for (const path of missing(incident, record)) {
      if (!(path in flags)) continue;
      yield {
        at: ['hold'],
        message: `on hold, ${words(reason)}, without ${path}`,
        hint: `itil incident hold ${id} --reason ${reason} ${flags[path]}`,
      };
    }
    yield* wrongKind(record);
    yield* overBefore(record);
  },
});
