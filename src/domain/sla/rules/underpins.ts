import { defineRule } from '../../rule.ts';
import { availabilityText, worstText } from '../underpinning/said.ts';
import { type Fit, underpinningOf } from '../underpinning/underpinning.ts';

const OFFICE = `---
# calendars/uk.yaml
title: Office hours, London
zone: Europe/London
hours: {mon: ["09:00-17:30"], tue: ["09:00-17:30"], wed: ["09:00-17:30"], thu: ["09:00-17:30"], fri: ["09:00-17:30"]}`;

const own = `underpinned_by: [{agreement: checkout-ola, chain: serial}]
versions:
  - from: 2026-01-01
    hours: always
    workload_limit: {incidents_per_month: 60}
    exceptions: Force majeure.
    targets: [{id: resolution, measure: resolution, limit: 4h, calendar: always}]`;

const below = (calendar: string): string => `---
# slas/checkout-ola.yaml
title: Checkout within the house
agreement: ola
service: checkout
customer: ~
versions:
  - from: 2026-01-01
    targets: [{id: resolution, measure: resolution, limit: 2h, calendar: ${calendar}}]`;

/** The place of the first part that a fit speaks of. */
const placeOf = ({ shares }: Fit): readonly (string | number)[] => ['underpinned_by', shares[0]?.index ?? 0];

export const underpins = defineRule({
  id: 'sla/underpins',
  kinds: ['sla'],
  level: 'error',
  summary: 'What an agreement rests on is due no later than itself, from every start, and as available.',
  why: 'A promise to a customer that the team below need not keep is broken on a Friday evening.',
  bad: `${own}\n${below('uk')}\n${OFFICE}`,
  good: `${own}\n${below('always')}`,
  mend: 'itil sla check-underpinning shows the worst start; agree on shorter limits or longer hours below.',
  clause: '8.3.4',
  reads: ['catalogue', 'now'],

  *check({ record }, { catalogue, now }) {
    if (record.agreement !== 'sla' || record.underpinned_by === undefined) return;
    const seen = new Set<string>();
    const hint = `itil sla check-underpinning ${record.id}`;
    for (const { fits, availability } of underpinningOf(record, catalogue, now)) {
      for (const fit of fits) {
        if (fit.verdict === 'fits') continue;
        const which = `${fit.target} ${fit.priorities.join(', ')}`;
        const message =
          fit.verdict === 'too late'
            ? `${which}: ${worstText(fit)}`
            : `${which}: ${fit.shares
                .filter(({ limit }) => !limit)
                .map(({ agreement }) => agreement)
                .join(', ')} has no such limit`;
        if (seen.has(message)) continue;
        seen.add(message);
        // That it does not fit is no matter of time, though versions to come are judged too.
        yield { at: placeOf(fit), level: fit.verdict === 'too late' ? 'error' : 'warning', message, hint };
      }
      if (!availability || availability.verdict === 'fits') continue;
      const message = `availability: ${availabilityText(availability)}`;
      if (seen.has(message)) continue;
      seen.add(message);
      const level = availability.verdict === 'too low' ? 'error' : 'warning';
      yield { at: ['underpinned_by', availability.shares[0]?.index ?? 0], level, message, hint };
    }
  },
});
