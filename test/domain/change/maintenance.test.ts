import { describe, expect, it } from 'vitest';
import { common, outside, standingSpans } from '../../../src/domain/change/maintenance.ts';
import { scheduleCatalogue } from '../../support/change-rows.ts';

const catalogue = scheduleCatalogue(
  { checkout: [] },
  {
    maintenance: [
      { id: 'sunday', services: ['checkout'], weekly: { sun: ['02:00-05:00'] } },
      { id: 'sunday-us', services: ['portal'], weekly: { sun: ['02:00-05:00'] }, zone: 'America/New_York' },
      { id: 'late', services: ['checkout'], weekly: { sun: ['05:00-06:00'] }, zone: 'Europe/Berlin' },
      { id: 'nowhere', services: ['checkout'], weekly: { sun: ['07:00-08:00'] }, zone: 'Europe/Atlantis' },
      { id: 'night', services: ['mail'], weekly: { sat: ['22:00-02:00'] } },
    ],
  },
);

describe('standing windows as instants', () => {
  const spans = (service: string, from: string, to: string) =>
    standingSpans(service, Date.parse(from), Date.parse(to), catalogue).map((span) =>
      [span.from, span.to].map((at) => new Date(at).toISOString().slice(0, 16)),
    );

  // Checkout: 02:00-05:00 and 05:00-06:00 in Berlin, joined.
  it.each([
    ['summer time', 'checkout', '2026-10-17', '2026-10-20', [['2026-10-18T00:00', '2026-10-18T04:00']]],
    // The clock goes back: 02:00 is met twice, five hours pass from its first to 06:00.
    ['the end of it', 'checkout', '2026-10-24', '2026-10-27', [['2026-10-25T00:00', '2026-10-25T05:00']]],
    // The clock goes forward: 02:00 is 03:00, and three hours are left.
    ['its beginning', 'checkout', '2027-03-27', '2027-03-29', [['2027-03-28T01:00', '2027-03-28T04:00']]],
    ['a zone of its own', 'portal', '2026-10-17', '2026-10-20', [['2026-10-18T06:00', '2026-10-18T09:00']]],
    ['over midnight', 'mail', '2026-10-16', '2026-10-19', [['2026-10-17T20:00', '2026-10-18T00:00']]],
    ['a service without any', 'stock', '2026-10-01', '2026-11-01', []],
  ])('in %s', (_what, service, from, to, expected) => {
    expect(spans(service, `${from}T00:00Z`, `${to}T00:00Z`)).toEqual(expected);
  });
});

describe('spans', () => {
  const span = (from: number, to: number) => ({ from, to });

  it('in common of two lists', () => {
    expect(common([span(0, 10), span(20, 30)], [span(5, 25), span(29, 40)])).toEqual([
      span(5, 10),
      span(20, 25),
      span(29, 30),
    ]);
    expect(common([span(0, 10)], [span(10, 20)])).toEqual([]);
  });

  it.each([
    [span(0, 10), [], 10],
    [span(0, 10), [span(0, 10)], 0],
    [span(0, 10), [span(-5, 3), span(8, 20)], 5],
    [span(0, 10), [span(10, 20)], 10],
  ])('%j outside %j: %i', (one, others, left) => {
    expect(outside(one, others)).toBe(left);
  });
});
