import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/domain/row.ts';
import type { Records } from '../../../../src/generated/types.ts';
import { told } from '../cases.ts';
import { agreed, available, incident, instant, leftOut, MINUTE, maintenance, minutes } from './cases.ts';

/** The 22 weekdays of March 2026, ten hours each. */
const MARCH = 22 * 10 * 60;

type Sums = Partial<ReturnType<typeof minutes>>;
type Case = readonly [string, readonly Row[], Sums, (readonly string[])?, Partial<Records['sla']>?];

const holds = (cases: readonly Case[]): void => {
  for (const [situation, rows, sums, left = [], agreement = {}] of cases)
    it(situation, () => {
      const found = available(rows, agreement);
      expect(minutes(found)).toMatchObject(sums);
      expect(leftOut(found)).toEqual(left);
    });
};

describe('the worked example', () => {
  // 220 h in March. The window of the 18th takes 2 h: AST 218 h = 13,080 min.
  // The 11th has 90 min; of the 18th, 15:50 to 16:00 are 10 min, the rest lies in the window; Saturday is no service time.
  const found = available([
    incident(['2026-03-11 09:15', '2026-03-11 10:45']),
    incident(['2026-03-18 15:50', '2026-03-18 16:30']),
    incident(['2026-03-21 02:00', '2026-03-21 05:00']),
    maintenance('2026-03-18 16:00', '2026-03-18 18:00', {
      actual: { from: instant('2026-03-18 16:00'), to: instant('2026-03-18 18:00'), down: [] },
    }),
  ]);

  it('comes to the figures that a reader works out', () => {
    expect(minutes(found)).toEqual({ agreed: 218 * 60, excluded: 120, down: 100, breaks: 2 });
    expect(found.figures.ratio).toBe(12_980 / 13_080);
    expect(((found.figures.ratio as number) * 100).toFixed(4)).toBe('99.2355');
    expect(found.figures.mtrs).toBe(50 * MINUTE);
    expect(found).toMatchObject({ status: 'missed', colour: 'red' });
  });

  it('says what was left out, and why', () => {
    expect(leftOut(found)).toEqual(['16:00 to 16:30 maintenance', '02:00 to 05:00 outside_hours']);
  });
});

describe('downtime (rule A1)', () => {
  holds([
    ['is none without an outage', [], { agreed: MARCH, down: 0, breaks: 0 }],
    [
      'is the union of outages, never their sum',
      [incident(['10:00', '11:00']), incident(['10:30', '11:30'])],
      { down: 90, breaks: 1 },
      ['10:30 to 11:00 counted_already'],
    ],
    [
      'is clipped to the period',
      [
        incident(['2026-02-27 17:00', '2026-03-02 08:30']),
        incident(['2026-03-31 17:30', '2026-04-01 09:00']),
      ],
      { down: 60, breaks: 2 },
      ['00:00 to 08:00 outside_hours', '18:00 to 00:00 outside_hours'],
    ],
    [
      'is that of agreed service time',
      [incident(['17:00', '2026-03-12 09:00'])],
      { down: 120, breaks: 1 },
      ['18:00 to 08:00 outside_hours'],
    ],
    [
      'is that of the service: an outage names the services that it took down',
      [
        incident(['10:00', '10:20', { services: ['portal'] }]),
        incident(['11:00', '11:05', { services: ['checkout'] }], { service: 'payments-db' }),
      ],
      { down: 5 },
    ],
    [
      'is what the customer is affected by',
      [
        incident(['10:00', '10:20'], { customers: ['marketplace'] }),
        incident(['11:00', '11:05'], { customers: ['marketplace', 'retail'] }),
        incident(['12:00', '12:05'], { customers: [] }),
      ],
      { down: 10 },
      ['10:00 to 10:20 other_customer'],
    ],
    [
      'affects whoever an ola or uc is with',
      [incident(['10:00', '10:20'], { customers: ['marketplace'] })],
      { down: 20 },
      [],
      { agreement: 'ola' },
    ],
    [
      'has no weight where the agreement gives none to what is degraded',
      [incident(['10:00', '11:00', { kind: 'degraded' }])],
      { down: 0, breaks: 0 },
      ['10:00 to 11:00 no_weight'],
    ],
    [
      'has the weight of what is degraded, where nothing is down',
      [incident(['10:00', '12:00', { kind: 'degraded' }]), incident(['11:00', '11:30'])],
      { down: 30 + 90 / 4, breaks: 1 },
      ['11:00 to 11:30 counted_already'],
      agreed({ availability: { target: '99.5%', degraded_weight: 0.25 } }),
    ],
    [
      'counts degraded times once',
      [
        incident(['10:00', '11:00', { kind: 'degraded' }]),
        incident(['10:30', '11:30', { kind: 'degraded' }]),
      ],
      { down: 45, breaks: 1 },
      ['10:30 to 11:00 counted_already'],
      agreed({ availability: { target: '99.5%', degraded_weight: 0.5 } }),
    ],
    [
      'is never that of a cancelled incident',
      [
        incident(['10:00', '11:00'], {
          state: 'cancelled',
          timeline: [
            { at: instant('10:00'), by: 'mo', event: 'opened' },
            { at: instant('11:00'), by: 'mo', event: 'cancelled', reason: 'not_an_incident' },
          ],
        }),
      ],
      { down: 0 },
      ['10:00 to 11:00 cancelled'],
    ],
    [
      'is not that of a linked report (rule C8)',
      [incident(['10:00', '11:00'], { parent: 'INC-20260311-K7Q2' })],
      { down: 0 },
      ['10:00 to 11:00 linked_report'],
    ],
    [
      'of an outage without an end ends with the resolve',
      [
        incident(['10:00'], {
          state: 'resolved',
          timeline: [
            { at: instant('10:00'), by: 'mo', event: 'opened' },
            { at: instant('10:40'), by: 'mo', event: 'resolved', code: 'fixed' },
          ],
        }),
      ],
      { down: 40 },
    ],
    [
      'has no length where an outage has none, or ends before it begins',
      [incident(['10:00', '10:00']), incident(['10:00', '09:00'])],
      { down: 0, breaks: 0 },
    ],
  ]);

  it('counts linked reports where policy does', () => {
    const row = incident(['10:00', '11:00'], { parent: 'INC-20260311-K7Q2' });
    const policy = { incident: { count_children: true } };
    expect(minutes(available([row], {}, { policy })).down).toBe(60);
  });

  it('runs on while an outage is open, and again after a reopening', () => {
    const timeline: Records['incident']['timeline'] = [
      { at: instant('10:00'), by: 'mo', event: 'opened' },
      { at: instant('10:40'), by: 'mo', event: 'resolved', code: 'fixed' },
      { at: instant('11:00'), by: 'mo', event: 'reopened', reason: 'again' },
    ];
    const row = incident(['10:00'], { state: 'in_progress', timeline });
    const at = (time: string) => available([row], {}, { now: `2026-03-11 ${time}` });
    expect(['10:30', '10:50', '11:30'].map((time) => minutes(at(time)).down)).toEqual([30, 40, 90]);
    expect(at('10:50').segments[0]?.pieces[0]?.outage.end).toBe('resolved');
    expect(at('11:30')).toMatchObject({ running: true });
  });

  it('is what one knew at the time: an incident that was opened later is none', () => {
    const row = incident(['10:00', '11:00'], {
      timeline: [{ at: instant('12:00'), by: 'mo', event: 'opened' }],
    });
    expect(minutes(available([row], {}, { now: '2026-03-11 11:30' })).down).toBe(0);
    expect(minutes(available([row], {}, { now: '2026-03-11 12:00' })).down).toBe(60);
  });

  it('stands against the service time of the whole period, also while that runs', () => {
    const found = available([incident(['10:00', '11:30'])], {}, { now: '2026-03-11 12:00' });
    expect(minutes(found)).toMatchObject({ agreed: MARCH, down: 90 });
    expect(found).toMatchObject({ running: true, status: 'missed' });
  });

  it('has real days: the month in which clocks change is an hour shorter', () => {
    const always = agreed({ hours: 'always' });
    expect(minutes(available([], always)).agreed).toBe(31 * 24 * 60 - 60);
    expect(minutes(available([], always, { period: '2026-04' })).agreed).toBe(30 * 24 * 60);
  });
});

describe('maintenance (rule A2)', () => {
  const late = { announced_at: '2026-03-05T10:00Z' };
  holds([
    [
      'that was approved and announced in time leaves service time and downtime',
      [maintenance('10:00', '12:00')],
      { agreed: MARCH - 120, excluded: 120, down: 0, breaks: 0 },
      ['10:00 to 12:00 maintenance'],
    ],
    [
      'leaves both by its whole window, even if it was short or nothing was down',
      [maintenance('10:00', '12:00', { actual: { from: instant('10:00'), to: instant('10:30'), down: [] } })],
      { agreed: MARCH - 120, excluded: 120, down: 0 },
    ],
    [
      'takes what else was down in its window along',
      [
        maintenance('10:00', '12:00', { actual: { from: instant('10:00'), down: [] } }),
        incident(['11:30', '12:30']),
      ],
      { agreed: MARCH - 120, down: 30, breaks: 1 },
      ['11:30 to 12:00 maintenance'],
    ],
    [
      'that overran is an outage from the end of its window on',
      [
        maintenance('10:00', '12:00', {
          actual: {
            from: instant('10:00'),
            to: instant('12:30'),
            down: [
              { from: instant('10:10'), to: instant('10:20') },
              { from: instant('11:50'), to: instant('12:20') },
            ],
          },
        }),
      ],
      { agreed: MARCH - 120, down: 20, breaks: 1 },
      ['10:10 to 10:20 maintenance', '11:50 to 12:00 maintenance'],
    ],
    [
      'has services down for all that it was carried out, where it does not say for how long',
      [maintenance('10:00', '12:00', { actual: { from: instant('09:50'), to: instant('12:20') } })],
      { agreed: MARCH - 120, down: 30, breaks: 2 },
      ['10:00 to 12:00 maintenance'],
    ],
    [
      'is an outage like any other without a window',
      [maintenance('10:00', '12:00', { window: undefined })],
      { agreed: MARCH, excluded: 0, down: 120, breaks: 1 },
    ],
    [
      'is one if nobody approved it',
      [maintenance('10:00', '12:00', { approvals: [] })],
      { agreed: MARCH, down: 120, breaks: 1 },
    ],
    [
      'is one if its approval is of something else',
      [
        maintenance('10:00', '12:00', {
          approvals: [
            { by: 'tb', at: '2026-03-02T09:00Z', decision: 'approved', digest: `sha256:${'0'.repeat(64)}` },
          ],
        }),
      ],
      { agreed: MARCH, down: 120 },
    ],
    [
      'is one if it was approved after it began',
      [
        maintenance('10:00', '12:00', {
          approvals: [{ by: 'tb', at: '2026-03-11T10:30Z', decision: 'approved' }],
        }),
      ],
      { agreed: MARCH, down: 120 },
    ],
    [
      'is one if it was not announced',
      [maintenance('10:00', '12:00', { announced_at: undefined } as never)],
      { agreed: MARCH, down: 120 },
    ],
    [
      'is one if it was announced too late: 5bd from Thursday the 5th are Thursday the 12th',
      [maintenance('10:00', '12:00', late)],
      { agreed: MARCH, down: 120 },
    ],
    [
      'is in time on the minute: 5bd from Wednesday the 4th, 10:00',
      [maintenance('10:00', '12:00', { announced_at: '2026-03-04T10:00Z' })],
      { agreed: MARCH - 120, down: 0 },
      ['10:00 to 12:00 maintenance'],
    ],
    [
      'is late one minute later',
      [maintenance('10:00', '12:00', { announced_at: '2026-03-04T10:01Z' })],
      { agreed: MARCH, down: 120 },
    ],
    [
      'needs no notice where the agreement names none, but it is announced before',
      [maintenance('10:00', '12:00', { announced_at: '2026-03-11T10:00Z' })],
      { agreed: MARCH - 120, down: 0 },
      ['10:00 to 12:00 maintenance'],
      agreed({ maintenance: { excluded: true } }),
    ],
    [
      'is one under an agreement that excludes none',
      [maintenance('10:00', '12:00')],
      { agreed: MARCH, down: 120 },
      [],
      agreed({ maintenance: { excluded: false } }),
    ],
    [
      'is that of the services that its outage names',
      [
        maintenance('10:00', '12:00', { outage: { expected: true, services: ['portal'] } }),
        maintenance('14:00', '15:00', {
          services: ['payments-db'],
          outage: { expected: true, services: ['payments-db', 'checkout'] },
        }),
      ],
      { agreed: MARCH - 60, down: 0 },
      ['14:00 to 15:00 maintenance'],
    ],
    [
      'is none of a change that expected no outage',
      [maintenance('10:00', '12:00', { outage: { expected: false } })],
      { agreed: MARCH, down: 0 },
    ],
    [
      'is none of a change that was not started',
      [maintenance('10:00', '12:00', { actual: undefined } as never)],
      { agreed: MARCH, down: 0 },
    ],
    [
      'has its window counted once where two overlap',
      [
        maintenance('10:00', '12:00', { actual: { from: instant('10:00'), down: [] } }),
        maintenance('11:00', '13:00', { actual: { from: instant('11:00'), down: [] } }),
      ],
      { agreed: MARCH - 180, excluded: 180 },
    ],
    [
      'takes out no more than service time',
      [maintenance('17:00', '20:00', { actual: { from: instant('17:00'), down: [] } })],
      { agreed: MARCH - 60, excluded: 60 },
    ],
    [
      'joins no two outages, one before and one after its window',
      [incident(['09:30', '10:00']), maintenance('10:00', '12:00'), incident(['12:00', '12:10'])],
      { down: 40, breaks: 2 },
      ['10:00 to 12:00 maintenance'],
    ],
  ]);

  it.each([
    ['not_agreed', {}, agreed({ maintenance: {} })],
    ['no_window', { window: undefined }, {}],
    ['not_approved', { approvals: [] }, {}],
    ['not_announced', { announced_at: undefined }, {}],
    ['announced_late', late, {}],
  ] as const)('says why it is not excluded: %s', (refused, record, agreement) => {
    const found = available([maintenance('10:00', '12:00', record as never)], agreement);
    expect(found.segments[0]?.pieces.map((piece) => piece.refused)).toEqual([refused]);
  });

  it('is judged by what was approved at the time: a retrospective approval excludes from then on', () => {
    const row = maintenance('10:00', '12:00', {
      type: 'emergency',
      reason: 'It could not wait.',
      announced_at: '2026-03-02T10:00Z',
      approvals: [{ by: 'tb', at: '2026-03-12T09:00Z', decision: 'approved' }],
      timeline: [
        { at: '2026-03-02T08:00Z', by: 'bn', event: 'opened' },
        { at: '2026-03-11T10:00Z', by: 'bn', event: 'started' },
        { at: '2026-03-11T12:00Z', by: 'bn', event: 'finished' },
        { at: '2026-03-12T09:00Z', by: 'tb', event: 'approved' },
      ],
    });
    expect(minutes(available([row], {}, { now: '2026-03-12 08:00' }))).toMatchObject({ down: 120 });
    expect(minutes(available([row], {}, { now: '2026-03-12 10:00' }))).toMatchObject({ down: 0 });
  });

  it('is no outage yet before it is started, and runs on until it is finished', () => {
    const row = maintenance('10:00', '12:00', { actual: { from: instant('10:00') } });
    const down = (time: string) => minutes(available([row], {}, { now: `2026-03-11 ${time}` })).down;
    expect(['09:59', '11:00', '12:30'].map(down)).toEqual([0, 0, 30]);
  });
});

describe('figures (rule A3)', () => {
  it('are n/a without a break', () => {
    expect(available([]).figures).toMatchObject({ ratio: 1, breaks: 0, mtrs: null, mtbf: null, mtbsi: null });
  });

  it('count merged outages, touching ones too, and only where they cost service time', () => {
    const { figures, breaks } = available([
      incident(['09:00', '10:00']),
      incident(['10:00', '10:30']),
      incident(['2026-03-14 10:00', '2026-03-14 12:00']),
      incident(['2026-03-16 17:30', '2026-03-17 08:30']),
    ]);
    expect(breaks.map(({ from, to, downtime }) => [told(from), told(to), downtime / MINUTE])).toEqual([
      ['2026-03-11 09:00', '2026-03-11 10:30', 90],
      ['2026-03-16 17:30', '2026-03-17 08:30', 60],
    ]);
    expect(figures).toMatchObject({
      mtrs: 75 * MINUTE,
      mtbf: ((MARCH - 150) / 2) * MINUTE,
      mtbsi: (MARCH / 2) * MINUTE,
    });
  });

  it.each([
    // 0.5 % of 13,200 min are 66 min; amber is beyond 80 % of them, 52.8 min.
    ['11:06', { status: 'met', colour: 'amber' }],
    ['11:07', { status: 'missed', colour: 'red' }],
    ['10:52', { status: 'met', colour: 'green' }],
    ['10:53', { status: 'met', colour: 'amber' }],
  ])('are judged unrounded, equality is met: down till %s (rules N4, N5)', (to, judged) => {
    expect(available([incident(['10:00', to])])).toMatchObject(judged);
  });

  it('are no data where there is no agreed service time, or the period has not begun', () => {
    expect(available([], agreed({ hours: 'days' }), { period: '2026-03-14' })).toMatchObject({
      status: 'no data',
      figures: { ratio: null },
    });
    expect(available([], {}, { period: '2026-06' })).toMatchObject({ status: 'no data', segments: [] });
  });
});

describe('an agreement that changed (rule A4)', () => {
  // To the 15th: ten weekdays, 6,000 min; from the 16th: twelve, 7,200 min.
  const two = agreed(
    { until: '2026-03-15', availability: { target: '99%' } },
    { from: '2026-03-16', availability: { target: '99.5%', degraded_weight: 0.5 } },
  );

  it('is judged by segments, each against its own target', () => {
    const found = available(
      [
        incident(['10:00', '11:00']),
        incident(['2026-03-18 10:00', '2026-03-18 10:30']),
        incident(['2026-03-19 10:00', '2026-03-19 10:10', { kind: 'degraded' }]),
      ],
      two,
    );
    expect(
      found.segments.map((one) => [
        one.terms.version,
        one.agreed / MINUTE,
        one.downtime / MINUTE,
        one.status,
      ]),
    ).toEqual([
      ['2026-01-01', 6000, 60, 'met'],
      ['2026-03-16', 7200, 35, 'met'],
    ]);
    expect(found).toMatchObject({ status: 'met', colour: 'amber' });
    expect(minutes(found)).toMatchObject({ agreed: MARCH, down: 95, breaks: 3 });
  });

  it('is met only if every segment is, whatever the whole comes to', () => {
    const found = available([incident(['10:00', '11:01'])], two);
    expect(found.segments.map(({ status }) => status)).toEqual(['missed', 'met']);
    expect(found.status).toBe('missed');
    expect(found.figures.ratio).toBeGreaterThan(0.995);
  });

  it('has an outage across the change counted in both, and as one break', () => {
    const always = agreed({ hours: 'always', until: '2026-03-15' }, { hours: 'always', from: '2026-03-16' });
    const found = available([incident(['2026-03-15 23:00', '2026-03-16 00:30'])], always);
    expect(found.segments.map(({ downtime }) => downtime / MINUTE)).toEqual([60, 30]);
    expect(minutes(found)).toMatchObject({ down: 90, breaks: 1 });
  });

  it('is judged from the day on which it began', () => {
    expect(minutes(available([], agreed({ from: '2026-03-16' }))).agreed).toBe(7200);
  });

  it('is judged month by month over a quarter, unless it promises a quarter', () => {
    const rows = [incident(['2026-02-11 10:00', '2026-02-11 11:30'])];
    const by = (unit: 'month' | 'quarter') =>
      available(rows, agreed({ availability: { target: '99.5%', period: unit } }), { period: '2026-Q1' });
    // 0.5 % of February's 12,000 min are 60 min; of the quarter's 38,400 they are 192.
    expect(by('month').segments.map(({ period, status }) => [period, status])).toEqual([
      ['2026-01', 'met'],
      ['2026-02', 'missed'],
      ['2026-03', 'met'],
    ]);
    expect(by('month').status).toBe('missed');
    expect(by('quarter')).toMatchObject({ status: 'met', segments: [{ period: '2026-Q1' }] });
  });
});

it('what another service depends on is no outage of it unless it says so (rule A5)', () => {
  const row = incident(['10:00', '11:00'], { service: 'payments-db' });
  expect(minutes(available([row])).down).toBe(0);
});

describe('credits (rule A6)', () => {
  const tiers = [
    { below: '99.5%', credit: '5%' },
    { below: '98%', credit: '10%' },
    { below: '95%', credit: '40%' },
  ];
  const credit = (to: string | null, credits: object = { cap: '25%', tiers }) =>
    available(to === null ? [] : [incident(['2026-03-11 08:00', to])], agreed({ credits: credits as never }))
      .credits;

  it.each([
    // Of 13,200 min: 66 are 99.5 %, 264 are 98 %, 660 are 95 %.
    [null, null],
    ['2026-03-11 09:06', null],
    ['2026-03-11 09:07', '5%'],
    ['2026-03-11 12:24', '5%'],
    ['2026-03-11 12:25', '10%'],
    ['2026-03-12 09:00', '10%'],
    ['2026-03-12 09:01', '25%'],
  ])('down till %s: %s', (to, expected) => {
    expect(credit(to)).toEqual([{ period: '2026-03', credit: expected }]);
  });

  it('has no cap where none is agreed', () => {
    expect(credit('2026-03-12 09:01', { tiers })).toMatchObject([{ credit: '40%' }]);
  });

  it('is that of the worst segment', () => {
    const found = available(
      [incident(['10:00', '14:00'])],
      agreed(
        { until: '2026-03-15', credits: { tiers } as never },
        { from: '2026-03-16', credits: { tiers } as never },
      ),
    );
    // 240 of 6,000 min are 96 %; of the whole month they would be 98.2 %.
    expect(found.credits).toEqual([{ period: '2026-03', credit: '10%' }]);
  });

  it('is none without data', () => {
    expect(available([], agreed({ credits: { tiers } as never }), { period: '2026-06' }).credits).toEqual([]);
  });
});
