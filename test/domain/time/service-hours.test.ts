import { describe, expect, it } from 'vitest';
import { parseHours } from '../../../src/domain/time/calendar-days.ts';
import { formatInstant, HOUR, MINUTE, parseInstant } from '../../../src/domain/time/instant.ts';
import { resolveCalendar, type ServiceHours, serviceHours } from '../../../src/domain/time/service-hours.ts';

const office = ['09:00-17:30'];
const weekdays = { mon: office, tue: office, wed: office, thu: office, fri: office };
const ukCalendar = {
  zone: 'Europe/London',
  hours: weekdays,
  holidays: [{ date: '2026-12-25', name: 'Christmas Day' }, { date: '2026-12-28' }],
};
const uk = serviceHours(ukCalendar);
const always = serviceHours({ zone: 'Europe/London', always: true });

const ms = (text: string): number => parseInstant(text) ?? Number.NaN;
const due = (hours: ServiceHours, start: string, length: number): string =>
  formatInstant(hours.due(ms(start), length), hours.zone);
const elapsed = (hours: ServiceHours, from: string, to: string): number =>
  hours.elapsed(ms(from), ms(to)) / HOUR;
const one = (day: string, range: string, zone = 'Europe/London') =>
  serviceHours({ zone, hours: { [day]: [range] } });

describe('worked examples', () => {
  it.each([
    ['8h from Friday 16:00', uk, '2026-03-06T16:00Z', 8, '2026-03-09T15:30+00:00'],
    ['4h from the eve of two holidays', uk, '2026-12-24T17:00Z', 4, '2026-12-29T12:30+00:00'],
    ['4h from a Saturday', uk, '2026-03-07T22:00Z', 4, '2026-03-09T13:00+00:00'],
    ['8h from Tuesday 09:00', uk, '2026-03-10T09:00Z', 8, '2026-03-10T17:00+00:00'],
    ['4h around the clock as clocks go forward', always, '2026-03-29T00:30Z', 4, '2026-03-29T05:30+01:00'],
    ['2h from Friday 17:30', uk, '2026-03-06T17:30Z', 2, '2026-03-09T11:00+00:00'],
  ])('%s', (_text, hours, start, limit, expected) => {
    expect(due(hours, start, limit * HOUR)).toBe(expected);
  });

  it('a pause from Monday 10:00 to Tuesday 11:00 takes 9h30', () => {
    expect(elapsed(uk, '2026-03-09T10:00Z', '2026-03-10T11:00Z')).toBe(9.5);
    expect(due(uk, '2026-03-09T15:30Z', 9.5 * HOUR)).toBe('2026-03-10T16:30+00:00');
  });

  it('10 h a day in March 2026 are 220 h, downtime counts within them', () => {
    const day = ['08:00-18:00'];
    const london = serviceHours({
      zone: 'Europe/London',
      hours: { mon: day, tue: day, wed: day, thu: day, fri: day },
    });
    expect(elapsed(london, '2026-03-01T00:00Z', '2026-04-01T00:00+01:00')).toBe(220);
    expect(elapsed(london, '2026-03-21T02:00Z', '2026-03-21T05:00Z')).toBe(0);
  });
});

describe('rule T2: from wall clocks to instants', () => {
  it.each([
    ['a night in spring', one('sun', '00:00-06:00'), '2026-03-29', 5],
    ['a night in autumn', one('sun', '00:00-06:00'), '2026-10-25', 7],
    ['an edge in the gap opens as the clock jumps', one('sun', '01:30-03:00'), '2026-03-29', 1],
    ['an edge in the gap closes as the clock jumps', one('sun', '00:00-01:30'), '2026-03-29', 1],
    ['a range within the gap is empty', one('sun', '01:15-01:45'), '2026-03-29', 0],
    ['the repeated hour: first opening', one('sun', '01:30-03:00'), '2026-10-25', 2.5],
    ['the repeated hour: last closing', one('sun', '00:00-01:30'), '2026-10-25', 2.5],
    ['the first instant of the repeated hour belongs to it', one('sun', '00:00-01:00'), '2026-10-25', 2],
    ['its end does not', one('sun', '00:00-02:00'), '2026-10-25', 3],
    ['a whole day in spring', one('sun', '00:00-24:00'), '2026-03-29', 23],
    ['a whole day in autumn', one('sun', '00:00-24:00'), '2026-10-25', 25],
    ['half an hour in Lord Howe', one('sun', '00:00-06:00', 'Australia/Lord_Howe'), '2026-04-05', 6.5],
    ['around the clock in spring', always, '2026-03-29', 23],
  ])('%s', (_text, hours, date, length) => {
    const from = hours.zone.opening(ms(`${date}T00:00Z`));
    const to = hours.zone.opening(ms(`${date}T00:00Z`) + 24 * HOUR);
    expect(hours.elapsed(from, to) / HOUR).toBe(length);
  });

  it('is half-open: open at opening, closed at closing', () => {
    expect(uk.isOpen(ms('2026-03-06T09:00Z'))).toBe(true);
    expect(uk.isOpen(ms('2026-03-06T08:59:59.999Z'))).toBe(false);
    expect(uk.isOpen(ms('2026-03-06T17:29:59.999Z'))).toBe(true);
    expect(uk.isOpen(ms('2026-03-06T17:30Z'))).toBe(false);
  });

  it('is signed', () => {
    expect(elapsed(uk, '2026-03-06T12:00Z', '2026-03-06T10:00Z')).toBe(-2);
  });
});

describe('rule T3: due', () => {
  it.each([
    ['used up at closing: due there', '2026-03-06T16:30Z', HOUR, '2026-03-06T17:30+00:00'],
    ['a millisecond more: the next opening', '2026-03-06T16:30Z', HOUR + 1, '2026-03-09T09:00:00.001+00:00'],
    ['zero stays, open or closed', '2026-03-07T22:00Z', 0, '2026-03-07T22:00+00:00'],
    ['back to an opening: the latest such instant', '2026-03-09T10:00Z', -HOUR, '2026-03-09T09:00+00:00'],
    ['back over the weekend', '2026-03-09T10:00Z', -2 * HOUR, '2026-03-06T16:30+00:00'],
    ['back from closed time', '2026-03-07T22:00Z', -HOUR, '2026-03-06T16:30+00:00'],
  ])('%s', (_text, start, length, expected) => expect(due(uk, start, length)).toBe(expected));
});

describe('rule T4: business days', () => {
  const at = (instant: number) => formatInstant(instant, uk.zone);

  it.each([
    ['2bd', '2026-03-06T16:00Z', 2, false, '2026-03-10T16:00+00:00'],
    ['the local time is not rolled into hours', '2026-03-06T23:00Z', 1, false, '2026-03-09T23:00+00:00'],
    ['from a Saturday', '2026-03-07T22:00Z', 1, false, '2026-03-09T22:00+00:00'],
    ['over holidays', '2026-12-24T17:00Z', 1, false, '2026-12-29T17:00+00:00'],
    ['eod', '2026-03-06T16:00Z', 2, true, '2026-03-10T17:30+00:00'],
    ['eod in summer', '2026-06-05T16:00Z', 1, true, '2026-06-08T17:30+01:00'],
    ['back', '2026-03-10T16:00Z', -2, false, '2026-03-06T16:00+00:00'],
    ['none', '2026-03-07T22:00Z', 0, false, '2026-03-07T22:00+00:00'],
  ])('%s', (_text, start, n, eod, expected) => {
    expect(at(uk.addBusinessDays(ms(start), n, { eod }))).toBe(expected);
  });

  it('shifts a local time out of the gap, and takes the first of two', () => {
    const night = serviceHours({ zone: 'Europe/London', hours: { sat: office, sun: office } });
    const to = (start: string) => formatInstant(night.addBusinessDays(ms(start), 1), night.zone);
    expect(to('2026-03-28T01:30Z')).toBe('2026-03-29T02:30+01:00');
    expect(to('2026-10-24T01:30+01:00')).toBe('2026-10-25T01:30+01:00');
  });

  it('a deadline is 24:00 of the n-th working date after the local date of the event', () => {
    expect(at(uk.businessDayDeadline(ms('2026-03-06T16:00Z'), 1))).toBe('2026-03-10T00:00+00:00');
    expect(at(uk.businessDayDeadline(ms('2026-03-07T22:00Z'), 3))).toBe('2026-03-12T00:00+00:00');
    // 23:30 UTC is the next local day in summer.
    expect(at(uk.businessDayDeadline(ms('2026-06-07T23:30Z'), 1))).toBe('2026-06-10T00:00+01:00');
  });

  it('a holiday works only with hours of its own', () => {
    const hours = serviceHours({
      ...ukCalendar,
      holidays: [
        { date: '2026-12-24', hours: ['09:00-12:00'] },
        { date: '2026-12-25' },
        { date: '2026-12-26', hours: ['10:00-11:00'] },
      ],
    });
    expect(['23', '24', '25', '26', '27'].map((day) => hours.isWorkingDay(`2026-12-${day}`))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(['23', '24', '25', '26', '27'].map((day) => hours.isHoliday(`2026-12-${day}`))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(hours.workingDate('2026-12-23', 3)).toBe('2026-12-28');
    expect(elapsed(hours, '2026-12-24T00:00Z', '2026-12-27T00:00Z')).toBe(4);
  });
});

describe('hours', () => {
  it.each([
    ['09:00-17:30', 9 * HOUR, 17.5 * HOUR],
    ['00:00-24:00', 0, 24 * HOUR],
    ['22:00-06:00', 22 * HOUR, 6 * HOUR],
    ['22:00-00:00', 22 * HOUR, 0],
  ])('%s', (text, from, to) => expect(parseHours(text)).toEqual({ from, to }));

  it.each([
    '',
    '9:00-17:00',
    '09:00-09:00',
    '09:00-25:00',
    '24:00-06:00',
    '09:60-10:00',
    '09:00 - 10:00',
    '09:00-24:01',
    '0900-1000 ',
  ])('"%s" is no range', (text) => expect(parseHours(text)).toBeUndefined());

  it('ranges of a day may touch, overlap and stand in any order', () => {
    const hours = serviceHours({
      zone: 'UTC',
      hours: { mon: ['13:00-17:00', '09:00-12:00', '12:00-13:00', '10:00-14:00'] },
    });
    expect(hours.periods(ms('2026-03-09T00:00Z'), 'forward', 1)).toEqual([
      { from: ms('2026-03-09T09:00Z'), to: ms('2026-03-09T17:00Z') },
    ]);
  });

  it('an overnight range is cut at midnight, each part under the holidays of its own date', () => {
    const night = { mon: ['22:00-06:00'], tue: ['22:00-06:00'] };
    const lengths = (...holidays: { date: string; hours?: string[] }[]) => {
      const hours = serviceHours({ zone: 'UTC', hours: night, holidays });
      return [9, 10, 11].map(
        (day) => hours.elapsed(Date.UTC(2026, 2, day), Date.UTC(2026, 2, day + 1)) / HOUR,
      );
    };
    expect(lengths()).toEqual([2, 8, 6]);
    expect(lengths({ date: '2026-03-10' })).toEqual([2, 0, 6]);
    expect(lengths({ date: '2026-03-10', hours: ['22:00-08:00'] })).toEqual([2, 2, 8]);
    expect(lengths({ date: '2026-03-10', hours: ['23:00-03:00'] }, { date: '2026-03-11' })).toEqual([
      2, 1, 0,
    ]);
  });

  it('touching spans are one, across midnight and across the year', () => {
    const hours = serviceHours({ zone: 'UTC', hours: { thu: ['12:00-24:00'], fri: ['00:00-10:00'] } });
    const span = { from: ms('2026-12-31T12:00Z'), to: ms('2027-01-01T10:00Z') };
    expect(hours.periods(span.from, 'forward', 1)).toEqual([span]);
    expect(hours.periods(span.to, 'backward', 1)).toEqual([span]);
    expect(hours.nextClose(ms('2026-12-31T23:00Z'))).toBe(span.to);
    expect(hours.prevOpening(ms('2027-01-01T01:00Z'))).toBe(span.from);
  });

  it('intervals are clipped', () => {
    expect(uk.intervals(ms('2026-03-06T10:00Z'), ms('2026-03-09T10:00Z'))).toEqual([
      { from: ms('2026-03-06T10:00Z'), to: ms('2026-03-06T17:30Z') },
      { from: ms('2026-03-09T09:00Z'), to: ms('2026-03-09T10:00Z') },
    ]);
    expect(uk.intervals(ms('2026-03-07T10:00Z'), ms('2026-03-08T10:00Z'))).toEqual([]);
  });
});

describe('around the clock', () => {
  const start = ms('2026-03-29T00:30Z');

  it('is every millisecond, without an end', () => {
    expect(always.alwaysOpen).toBe(true);
    expect(always.elapsed(start, start + 1)).toBe(1);
    expect(always.due(start, -5)).toBe(start - 5);
    expect(always.nextClose(start)).toBe(Number.POSITIVE_INFINITY);
    expect(always.nextOpening(start)).toBe(Number.POSITIVE_INFINITY);
    expect(always.periods(start, 'forward', 3)).toEqual([{ from: start, to: Number.POSITIVE_INFINITY }]);
    expect(always.periods(start, 'backward', 3)).toEqual([{ from: Number.NEGATIVE_INFINITY, to: start }]);
    expect(always.intervals(start, start + 7)).toEqual([{ from: start, to: start + 7 }]);
    expect(always.isWorkingDay('2026-12-25')).toBe(true);
  });

  it('is the same as whole days written out', () => {
    const day = ['00:00-24:00'];
    const written = serviceHours({
      zone: 'Europe/London',
      hours: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day },
    });
    expect(written.alwaysOpen).toBe(true);
  });

  it('closes on holidays where the calendar has them, and not again after the last', () => {
    const hours = serviceHours({ zone: 'Europe/London', always: true, holidays: [{ date: '2026-12-25' }] });
    expect(elapsed(hours, '2026-12-24T00:00Z', '2026-12-27T00:00Z')).toBe(48);
    expect(hours.nextClose(ms('2026-12-01T00:00Z'))).toBe(ms('2026-12-25T00:00Z'));
    expect(hours.nextClose(ms('2026-12-26T00:00Z'))).toBe(Number.POSITIVE_INFINITY);
    expect(hours.prevOpening(ms('2026-12-01T00:00Z'))).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('a calendar without hours', () => {
  const never = serviceHours({ zone: 'Europe/London', hours: { mon: [], tue: ['nonsense'] } });
  const once = serviceHours({ zone: 'UTC', holidays: [{ date: '2026-12-25', hours: ['10:00-12:00'] }] });
  const at = ms('2026-03-06T16:00Z');
  const christmas = ms('2026-12-25T10:00Z');
  const [ahead, back] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  it('is never due and never ends a search in a loop', () => {
    expect(never.neverOpen).toBe(true);
    expect(never.due(at, 1)).toBe(ahead);
    expect(never.due(at, -1)).toBe(back);
    expect(never.due(at, 0)).toBe(at);
    expect(never.elapsed(at, at + HOUR)).toBe(0);
    expect(never.isOpen(at)).toBe(false);
    expect([never.nextOpen(at), never.nextOpening(at), never.nextClose(at)]).toEqual([ahead, ahead, ahead]);
    expect([never.prevOpen(at), never.prevOpening(at)]).toEqual([back, back]);
    expect(never.periods(at, 'forward', 2)).toEqual([]);
    expect(never.periods(at, 'backward', 2)).toEqual([]);
    expect(never.intervals(at, at + 1e12)).toEqual([]);
    expect(never.addBusinessDays(at, 1)).toBe(ahead);
    expect(never.addBusinessDays(at, -1, { eod: true })).toBe(back);
    expect(never.businessDayDeadline(at, 1)).toBe(ahead);
    expect(never.workingDate('2026-03-06', 1)).toBeUndefined();
    expect(never.workingDate('soon', 1)).toBeUndefined();
  });

  it('but for one holiday opens once', () => {
    expect(once.neverOpen).toBe(false);
    expect(once.due(at, HOUR)).toBe(christmas + HOUR);
    expect(once.due(at, 3 * HOUR)).toBe(ahead);
    expect(once.due(ms('2030-01-01T00:00Z'), -HOUR)).toBe(christmas + HOUR);
    expect(once.due(ms('2030-01-01T00:00Z'), -3 * HOUR)).toBe(back);
    expect(once.nextOpening(ms('1999-01-01T00:00Z'))).toBe(christmas);
    expect(once.nextOpening(christmas)).toBe(ahead);
    expect(once.prevOpen(ms('2040-01-01T00:00Z'))).toBe(christmas + 2 * HOUR);
    expect(once.workingDate('2020-01-01', 1)).toBe('2026-12-25');
    expect(once.workingDate('2020-01-01', 2)).toBeUndefined();
  });
});

describe('resolveCalendar', () => {
  const calendars = {
    base: {
      zone: 'Europe/Berlin',
      hours: { mon: office },
      holidays: [{ date: '2026-12-25' }, { date: '2026-12-24', hours: office }],
    },
    child: { extends: 'base', holidays: [{ date: '2026-12-24' }] },
    grandchild: { extends: 'child', hours: { tue: office } },
    roundTheClock: { extends: 'base', always: true },
    onHours: { extends: 'roundTheClock', hours: { wed: office } },
    loop: { extends: 'pool', hours: { sun: office } },
    pool: { extends: 'loop', zone: 'Asia/Tokyo', holidays: [{ date: '2026-01-01' }] },
    lost: { extends: 'nowhere' },
  };
  const resolve = (id: keyof typeof calendars) =>
    resolveCalendar(calendars[id], (other) => calendars[other as keyof typeof calendars], 'Europe/Paris');

  it('takes absent keys from the other, and the holidays of both', () => {
    expect(resolve('child')).toEqual({
      zone: 'Europe/Berlin',
      always: undefined,
      hours: { mon: office },
      holidays: [...calendars.base.holidays, { date: '2026-12-24' }],
    });
    expect(resolve('grandchild').hours).toEqual({ tue: office });
    expect(resolve('grandchild').holidays).toHaveLength(3);
  });

  it('lets its own holiday count where both have the date', () => {
    expect(serviceHours(resolve('base')).isWorkingDay('2026-12-24')).toBe(true);
    expect(serviceHours(resolve('child')).isWorkingDay('2026-12-24')).toBe(false);
  });

  it('takes always for hours, and hours for always', () => {
    expect(resolve('roundTheClock')).toMatchObject({ always: true, hours: undefined });
    expect(resolve('onHours')).toMatchObject({ always: undefined, hours: { wed: office } });
  });

  it('cuts a loop and a chain into nowhere', () => {
    expect(resolve('loop')).toEqual({
      zone: 'Asia/Tokyo',
      always: undefined,
      hours: { sun: office },
      holidays: [{ date: '2026-01-01' }],
    });
    expect(resolve('lost')).toEqual({
      zone: 'Europe/Paris',
      always: undefined,
      hours: undefined,
      holidays: [],
    });
  });
});

it('answers the same in whatever order it is asked', () => {
  const starts = [
    '2026-03-06T16:00Z',
    '2011-07-01T00:00Z',
    '2033-12-31T23:59Z',
    '2026-12-24T17:00Z',
    '2019-10-27T01:30Z',
  ].map(ms);
  const answers = (order: readonly number[]) => {
    const hours = serviceHours(ukCalendar);
    const found = order.map((start) => [
      start,
      [
        hours.due(start, 5000 * HOUR),
        hours.due(start, -90 * MINUTE),
        hours.nextClose(start),
        hours.elapsed(start, starts[0] ?? 0),
      ],
    ]);
    return new Map(found as [number, number[]][]);
  };
  const forward = answers(starts);
  const backward = answers(starts.toReversed());
  for (const start of starts) expect(backward.get(start)).toEqual(forward.get(start));
});

it('refuses a zone that does not exist', () => {
  expect(() => serviceHours({ zone: 'Europe/Atlantis' })).toThrow('there is no time zone Europe/Atlantis');
});
