import { defineRule } from '../../rule.ts';
import { humanDuration } from '../../time/duration.ts';
import { outside, standingOn, standingSpans } from '../maintenance.ts';
import { isOff, servicesDown, windowOf } from '../planned.ts';

export const maintenanceWindow = defineRule({
  id: 'change/maintenance-window',
  kinds: ['change'],
  level: 'warning',
  summary: 'An outage is planned within the standing windows of the services that have some.',
  why: 'Customers count on the hours that were agreed on for it.',
  bad: `window: {from: 2026-09-16T21:00+02:00, to: 2026-09-16T23:00+02:00}
outage: {expected: true, minutes: 20}
---
# schedule.yaml
maintenance:
  - {id: wednesday, services: [checkout], weekly: {wed: ["22:00-24:00"]}}`,
  good: `window: {from: 2026-09-16T22:00+02:00, to: 2026-09-17T00:00+02:00}
outage: {expected: true, minutes: 20}
---
# schedule.yaml
maintenance:
  - {id: wednesday, services: [checkout], weekly: {wed: ["22:00-24:00"]}}`,
  clause: '8.5.1',
  reads: ['catalogue'],
  guards: ['schedule'],

  *check({ id, record }, { catalogue }) {
    const window = isOff(record) ? null : windowOf(record);
    if (window === null) return;
    for (const service of servicesDown(record)) {
      const standing = standingOn(service, catalogue);
      if (standing.length === 0) continue;
      const over = outside(window, standingSpans(service, window.from, window.to, catalogue));
      if (over <= 0) continue;
      const names = standing.map((one) => one.window.id).join(' and ');
      yield {
        at: ['window'],
        message: `${service} is expected to be down, and ${humanDuration(over)} of the window is outside its maintenance windows, ${names}`,
        hint: `itil change next-slot ${id}`,
      };
    }
  },
});
