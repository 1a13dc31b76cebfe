import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Scheduled } from '../../src/domain/change/reports/scheduled.ts';
import { icalendar } from '../../src/exchange/icalendar.ts';

const line: Scheduled = {
  change: 'CHG-20260921-1KV7',
  title: 'Upgrade the payments database, all of it; from 16 to 17',
  type: 'normal',
  state: 'submitted',
  risk: 'high',
  services: ['payments-db'],
  from: '2026-10-21T22:00+02:00',
  to: '2026-10-22T00:00+02:00',
  owner: 'jh',
  implementers: ['ak', 'jh'],
  outage: 45 * 60,
  services_down: ['payments-db', 'checkout'],
  authorised: false,
  missing: [],
  conflicts: ['CHG-20260925-6V5P'],
  freezes: [],
  changed_at: '2026-09-29T16:10+02:00',
};
const freeze = {
  freeze: 'year-end',
  title: 'Year-end trading',
  mode: 'hard' as const,
  from: '2026-12-11T20:00+01:00',
  to: '2027-01-07T08:00+01:00',
  services: 'all' as const,
  exempt: [],
  exemption: null,
};
const eventsOf = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const read = (...changes: readonly Scheduled[]) =>
  eventsOf(icalendar({ changes, called_off: [], freezes: [] })).map((event) => ({
    uid: event.uid,
    summary: event.summary,
    status: event.component.getFirstPropertyValue('status'),
    stamp: String(event.component.getFirstPropertyValue('dtstamp')),
    from: event.startDate.toJSDate().toISOString(),
    to: event.endDate.toJSDate().toISOString(),
    description: event.description,
  }));

describe('a calendar file', () => {
  it('is read back by another reader as it was meant', () => {
    expect(read(line)).toEqual([
      {
        uid: 'CHG-20260921-1KV7@itil',
        summary: 'CHG-20260921-1KV7 Upgrade the payments database, all of it; from 16 to 17',
        status: 'TENTATIVE',
        stamp: '2026-09-29T14:10:00Z',
        from: '2026-10-21T20:00:00.000Z',
        to: '2026-10-21T22:00:00.000Z',
        description: [
          'Services: payments-db',
          'Type: normal',
          'Risk: high',
          'State: submitted',
          'Outage: 45 min of payments-db, checkout',
          'By: ak, jh',
          'Conflicts: CHG-20260925-6V5P',
        ].join('\n'),
      },
    ]);
  });

  it.each([
    ['draft', 'TENTATIVE'],
    ['submitted', 'TENTATIVE'],
    ['approved', 'CONFIRMED'],
    ['scheduled', 'CONFIRMED'],
    ['in_progress', 'CONFIRMED'],
    ['closed', 'CONFIRMED'],
    ['rejected', 'CANCELLED'],
    ['cancelled', 'CANCELLED'],
  ] as const)('says of one that is %s: %s', (state, status) => {
    expect(read({ ...line, state })).toMatchObject([{ status }]);
  });

  it('has freezes as events of their whole span', () => {
    const [event] = eventsOf(icalendar({ changes: [], called_off: [], freezes: [freeze] }));
    expect([event?.uid, event?.summary, event?.description]).toEqual([
      'freeze-year-end@itil',
      'Freeze (hard): Year-end trading',
      'Services: all',
    ]);
    expect(event?.duration.toSeconds()).toBe(26.5 * 24 * 3600);
  });

  it('has what was called off, so that a calendar that had it takes it back', () => {
    const text = icalendar({ changes: [], called_off: [{ ...line, state: 'cancelled' }], freezes: [] });
    expect(eventsOf(text)[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('breaks no line and escapes nothing wrongly, whatever a title holds', () => {
    const title = `Zürich \\ "${'漢字'.repeat(40)}" \r\nEND:VEVENT\r\nX:\u0007 done`;
    const text = icalendar({ changes: [{ ...line, title }], called_off: [], freezes: [] });
    expect(eventsOf(text)).toHaveLength(1);
    expect(eventsOf(text)[0]?.summary).toBe(
      `CHG-20260921-1KV7 ${title.replace('\r\n', ' ').replace('\r\n', ' ').replace('\u0007', ' ')}`,
    );
    for (const part of text.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is the same again', () => {
    const source = { changes: [line], called_off: [], freezes: [freeze] };
    expect(icalendar(source)).toBe(icalendar(source));
  });
});
