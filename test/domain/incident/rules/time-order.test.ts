import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../support/findings-of.ts';

const entry = (time: string, event: string, more = ''): string =>
  `  - {at: 2026-09-08T${time}+02:00, by: mo, event: ${event}${more}}`;
const timeline = (...entries: readonly string[]): string => ['timeline:', ...entries].join('\n');
const outage = (from: string, to?: string): string =>
  `outages:\n  - {kind: down, from: 2026-09-08T${from}+02:00${to ? `, to: 2026-09-08T${to}+02:00` : ''}}\n`;

const opened = entry('09:00', 'opened');
const resolved = entry('10:00', 'resolved', ', code: fixed');
const reopened = entry('10:30', 'reopened', ', reason: It is back');
const ended = (to: string) => `the outage ends 2026-09-08T${to}+02:00`;

describe('incident/time-order', () => {
  it.each([
    [
      'an outage and its detection before the opening',
      `detected_at: 2026-09-08T08:55+02:00\n${outage('08:50')}`,
    ],
    ['an outage that ends with the resolve', outage('08:50', '10:00') + timeline(opened, resolved)],
    ['an outage of no length', outage('09:10', '09:10')],
    ['an outage that runs while it is open', outage('09:10') + timeline(opened)],
    ['an outage after a reopening', outage('10:20') + timeline(opened, resolved, reopened)],
    ['equal instants', timeline(opened, entry('09:00', 'acknowledged'), entry('09:00', 'resolved'))],
    ['two zones', timeline(opened, '  - {at: 2026-09-08T07:10Z, by: mo, event: acknowledged}')],
  ])('takes %s', (_what, yaml) => {
    expect(saidBy('incident/time-order', yaml)).toEqual([]);
  });

  it.each([
    [
      'ends before it starts',
      outage('08:50', '07:50'),
      `outages.0.to: ${ended('07:50')}, before it starts 2026-09-08T08:50+02:00`,
    ],
    [
      'outlives the resolve',
      outage('08:50', '10:01') + timeline(opened, resolved),
      `outages.0.to: ${ended('10:01')}, after the incident was resolved 2026-09-08T10:00+02:00`,
    ],
    [
      'outlives the first resolve of two',
      outage('08:50', '10:40') +
        timeline(opened, resolved, reopened, entry('11:00', 'resolved', ', code: fixed')),
      `outages.0.to: ${ended('10:40')}, after the incident was resolved 2026-09-08T10:00+02:00`,
    ],
    [
      'still runs after the resolve',
      outage('08:50') + timeline(opened, resolved),
      'outages.0: the outage since 2026-09-08T08:50+02:00 still runs, though the incident was resolved 2026-09-08T10:00+02:00',
    ],
  ])('finds an outage that %s', (_what, yaml, said) => {
    expect(saidBy('incident/time-order', yaml)).toEqual([said]);
  });

  it('finds a resolve before the opening, and a close before the resolve', () => {
    expect(
      saidBy('incident/time-order', timeline(opened, entry('08:00', 'resolved'), entry('07:30', 'closed'))),
    ).toEqual([
      'timeline.1.at: resolved 2026-09-08T08:00+02:00, before it was opened 2026-09-08T09:00+02:00',
      'timeline.2.at: closed 2026-09-08T07:30+02:00, before it was resolved 2026-09-08T08:00+02:00',
    ]);
  });

  it('reads an instant as it was corrected', () => {
    const correction = `, field: at, of: {event: resolved, at: 2026-09-08T10:00+02:00}, was: 2026-09-08T10:00+02:00, now: 2026-09-08T10:20+02:00, reason: Typing error`;
    const yaml =
      outage('08:50', '10:15') + timeline(opened, resolved, entry('11:00', 'corrected', correction));
    expect(saidBy('incident/time-order', yaml)).toEqual([]);
  });
});
