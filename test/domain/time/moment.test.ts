import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../../src/domain/time/instant.ts';
import { parseMoment, parseMomentPeriod } from '../../../src/domain/time/moment.ts';
import { zone } from '../../../src/domain/time/zone.ts';

const berlin = zone('Europe/Berlin');
const now = parseInstant('2026-11-24T03:12+01:00') ?? 0;

const moment = (text: string, at = now): string => {
  const read = parseMoment(text, berlin, at);
  return 'at' in read ? formatInstant(read.at, berlin) : read.problem;
};
const period = (text: string): string => {
  const read = parseMomentPeriod(text, berlin, now);
  return 'from' in read
    ? `${formatInstant(read.from, berlin)} ${formatInstant(read.to, berlin)}`
    : read.problem;
};

describe('parseMoment', () => {
  it.each([
    ['now', '2026-11-24T03:12+01:00'],
    ['2026-11-24T02:07Z', '2026-11-24T03:07+01:00'],
    ['2026-11-24 03:07+01:00', '2026-11-24T03:07+01:00'],
    ['2026-11-24 03:07', '2026-11-24T03:07+01:00'],
    ['2026-11-24T03:07', '2026-11-24T03:07+01:00'],
    ['2026-07-24 03:07:09', '2026-07-24T03:07:09+02:00'],
    ['2026-11-24', '2026-11-24T00:00+01:00'],
    ['03:07', '2026-11-24T03:07+01:00'],
    ['3:07', '2026-11-24T03:07+01:00'],
    [' 03:07 ', '2026-11-24T03:07+01:00'],
    ['yesterday 18:20', '2026-11-23T18:20+01:00'],
    ['yesterday', '2026-11-23T00:00+01:00'],
    ['today 09:00', '2026-11-24T09:00+01:00'],
    ['tomorrow 09:00', '2026-11-25T09:00+01:00'],
    ['-12m', '2026-11-24T03:00+01:00'],
    ['-1h30m', '2026-11-24T01:42+01:00'],
    ['+90m', '2026-11-24T04:42+01:00'],
  ])('%s is %s', (text, written) => expect(moment(text)).toBe(written));

  it.each([
    [
      '2026-03-29 02:30',
      '2026-03-29 02:30 does not exist in Europe/Berlin: the clock goes from 02:00 to 03:00',
    ],
    [
      '2026-10-25 02:30',
      '2026-10-25 02:30 occurs twice in Europe/Berlin: write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    ],
    ['2026-02-30', 'there is no 2026-02-30 in the calendar'],
    ['25:00', '"25:00" is no time: a day goes from 00:00 to 23:59'],
    ['03:60', '"03:60" is no time: a day goes from 00:00 to 23:59'],
  ])('%s: %s', (text, problem) => expect(moment(text)).toBe(problem));

  it.each([
    '',
    'soon',
    '-2d',
    '-2bd',
    '-12',
    '2026-11',
    '2026-11-24T',
    '03:07 today',
    '12',
    '2026-11-24T03:07+1',
  ])('"%s" is told what can be written', (text) =>
    expect(moment(text)).toMatch(/^".*" is no time: write 03:07, 2026-11-24 03:07, /),
  );

  it.each([
    '0000-01-01 00:00',
    '0000-12-31T23:59Z',
    '9999-12-31 12:00',
    '9999-12-31T23:59Z',
    '+99999999999999h',
    '-99999999h',
  ])('"%s" is not in range', (text) =>
    expect(moment(text)).toBe(`"${text}" is not a time in range: 0001-01-01 to 9999-12-30, in UTC`),
  );

  it.each([
    ['0001-01-01T00:00Z', '0001-01-01T00:53+00:53'],
    ['9999-12-31', '9999-12-31T00:00+01:00'],
  ])('%s is in range', (text, written) => expect(moment(text)).toMatch(written.slice(0, 13)));

  it('means the local day of now, whatever day that is in UTC', () => {
    expect(moment('09:00', parseInstant('2026-11-24T00:30+01:00'))).toBe('2026-11-24T09:00+01:00');
    expect(moment('yesterday 09:00', parseInstant('2026-11-24T00:30+01:00'))).toBe('2026-11-23T09:00+01:00');
  });

  it('judges today and yesterday by the clock of that day', () => {
    expect(moment('yesterday 02:30', parseInstant('2026-03-30T08:00+02:00'))).toMatch(
      /^2026-03-29 02:30 does not exist/,
    );
  });
});

describe('parseMomentPeriod', () => {
  it.each(['2026-11-24 22:00+999999999h', '2026-11-24 22:00/9999-12-31 12:00'])(
    '%s ends beyond all years',
    (text) => expect(period(text)).toMatch(/is not a time in range/),
  );

  it.each([
    ['2026-09-16 22:00/23:30', '2026-09-16T22:00+02:00 2026-09-16T23:30+02:00'],
    ['2026-09-16 22:00/02:00', '2026-09-16T22:00+02:00 2026-09-17T02:00+02:00'],
    ['2026-10-24 22:00/06:00', '2026-10-24T22:00+02:00 2026-10-25T06:00+01:00'],
    ['22:00+90m', '2026-11-24T22:00+01:00 2026-11-24T23:30+01:00'],
    ['2026-11-24T22:00+01:00+90m', '2026-11-24T22:00+01:00 2026-11-24T23:30+01:00'],
    ['2026-11-24T22:00+01:00/2026-11-25T01:00+01:00', '2026-11-24T22:00+01:00 2026-11-25T01:00+01:00'],
    ['yesterday 22:00/today 01:00', '2026-11-23T22:00+01:00 2026-11-24T01:00+01:00'],
    ['yesterday 22:00 / 01:00', '2026-11-23T22:00+01:00 2026-11-24T01:00+01:00'],
    ['-12m/now', '2026-11-24T03:00+01:00 2026-11-24T03:12+01:00'],
    ['now+2h', '2026-11-24T03:12+01:00 2026-11-24T05:12+01:00'],
  ])('%s', (text, written) => expect(period(text)).toBe(written));

  it.each([
    ['22:00/22:00', 'the end 2026-11-24T22:00+01:00 is not after the start 2026-11-24T22:00+01:00'],
    [
      '2026-11-24 22:00/2026-11-24 21:00',
      'the end 2026-11-24T21:00+01:00 is not after the start 2026-11-24T22:00+01:00',
    ],
    ['22:00+0m', 'the end 2026-11-24T22:00+01:00 is not after the start 2026-11-24T22:00+01:00'],
    ['22:00/25:00', '"25:00" is no time: a day goes from 00:00 to 23:59'],
    [
      '2026-10-24 22:00/02:30',
      '2026-10-25 02:30 occurs twice in Europe/Berlin: write 2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
    ],
    ['22:00', '"22:00" is no period: write 2026-11-24 22:00/23:30 or 22:00+90m'],
    ['22:00/', '"22:00/" is no period: write 2026-11-24 22:00/23:30 or 22:00+90m'],
    ['22:00+90', '"22:00+90" is no period: write 2026-11-24 22:00/23:30 or 22:00+90m'],
    [
      '2026-11-24T22:00+01:00',
      '"2026-11-24T22:00+01:00" is no period: write 2026-11-24 22:00/23:30 or 22:00+90m',
    ],
  ])('%s: %s', (text, problem) => expect(period(text)).toBe(problem));
});
