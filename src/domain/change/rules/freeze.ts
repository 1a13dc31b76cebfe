import type { Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Remark } from '../../finding.ts';
import { defineRule } from '../../rule.ts';
import { humanDuration } from '../../time/duration.ts';
import type { Interval } from '../../time/service-hours.ts';
import { endOf, startOf } from '../carried-out.ts';
import { freezesTouched, leaveFrom, mayExempt, spanOf, type Touched } from '../freezes.ts';
import { isOff, windowOf } from '../planned.ts';

type Change = Records['change'];

/** A time in which a change is planned or was made, and how that is said. */
interface Judged extends Interval {
  readonly at: readonly string[];
  readonly said: (inside: string) => string;
  /** True while it still runs: what it touches then depends on the time. */
  readonly running: boolean;
}

/** What was actually done comes first: where both touch one freeze, it is the graver. */
const judgedOf = (record: Change, now: number): readonly Judged[] => {
  const [start, end] = [startOf(record), endOf(record)];
  const window = isOff(record) ? null : windowOf(record);
  const done: readonly Judged[] =
    start === null
      ? []
      : [
          {
            from: start,
            to: end ?? Math.max(now, start),
            at: [record.actual ? 'actual' : 'timeline'],
            said: (inside) =>
              end === null ? `it has run ${inside} inside so far:` : `it was made ${inside} inside`,
            running: end === null,
          },
        ];
  const planned: readonly Judged[] =
    window === null
      ? []
      : [
          {
            ...window,
            at: ['window'],
            said: (inside) => `its window lies ${inside} inside`,
            running: false,
          },
        ];
  return [...done, ...planned];
};

const remarkOf = (
  touched: Touched,
  judged: Judged,
  id: string,
  record: Change,
  catalogue: Catalogue,
): Remark | null => {
  const { freeze, from, to } = touched;
  const leave = leaveFrom(freeze, record, catalogue);
  if (leave.by === 'model' || leave.by === 'exemption') return null;
  const name = freeze.title === undefined ? freeze.id : `${freeze.title} (${freeze.id})`;
  const said = `${judged.said(humanDuration(to - from))} the ${freeze.mode} freeze ${name}, which ends ${freeze.to}`;
  const at = judged.at;
  if (leave.by === 'type')
    return { at, level: 'info', message: `${said} and does not bind ${record.type} changes` };
  const fault = leave.fault === undefined ? '' : `; its exemption does not count: ${leave.fault}`;
  const message = `${said}; ${mayExempt(freeze, record, catalogue)}${fault}`;
  const hint = `itil change next-slot ${id}`;
  if (freeze.mode === 'soft') return { at, level: 'warning', message, hint };
  // One that began before the freeze turned bad by the clock alone.
  const byTime = judged.running && judged.from < spanOf(freeze).from;
  return { at, message, hint, ...(byTime ? {} : { level: 'error' }) };
};

export const freeze = defineRule({
  id: 'change/freeze',
  kinds: ['change'],
  level: 'error',
  summary: 'No change is planned or made in a freeze of its services, unless it is exempt.',
  why: 'A freeze keeps the days quiet on which an outage costs most.',
  bad: `window: {from: 2026-12-15T22:00+01:00, to: 2026-12-15T23:00+01:00}
---
# schedule.yaml
freezes:
  - id: year-end
    title: Year-end trading
    from: 2026-12-11T20:00+01:00
    to: 2027-01-07T08:00+01:00
    mode: hard
    services: all
    exemption: checkout-owners`,
  good: `window: {from: 2026-12-15T22:00+01:00, to: 2026-12-15T23:00+01:00}
requested_by: bn
freeze_exemption: {freeze: year-end, by: sl, reason: The certificate runs out on 24 December.}
---
# schedule.yaml
freezes:
  - id: year-end
    title: Year-end trading
    from: 2026-12-11T20:00+01:00
    to: 2027-01-07T08:00+01:00
    mode: hard
    services: all
    exemption: checkout-owners`,
  mend: 'Move the window, or ask a member of the authority that the freeze names: freeze_exemption says who gave leave, and why.',
  clause: '8.5.1',
  reads: ['catalogue', 'now'],
  guards: ['schedule', 'start'],

  *check({ id, record }, { catalogue, now }) {
    const seen = new Set<string>();
    for (const judged of judgedOf(record, now)) {
      for (const touched of freezesTouched(judged, record, catalogue)) {
        if (seen.has(touched.freeze.id)) continue;
        seen.add(touched.freeze.id);
        const remark = remarkOf(touched, judged, id, record, catalogue);
        if (remark) yield remark;
      }
    }
  },
});
