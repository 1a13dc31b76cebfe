import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

const said = (yaml: string): readonly string[] =>
  findingsOf(yaml, 'calendar')
    .filter((finding) => finding.rule === 'calendar/valid')
    .map(({ level, at = [], message }) => `${level} ${at.join('.')}: ${message}`);

describe('calendar/valid', () => {
  it.each([
    ['touching hours', 'hours: {mon: ["08:00-12:00", "12:00-18:00"]}'],
    ['a night shift', 'hours: {mon: ["08:00-18:00", "22:00-06:00"]}'],
    [
      'a holiday of another with hours of its own',
      '# calendars/late.yaml\nextends: office\nholidays: [{date: 2026-12-25, name: Christmas Day, hours: ["10:00-12:00"]}]',
    ],
    ['around the clock without holidays', 'always: true\nholidays: []'],
    [
      'the hours and holidays of another',
      '# calendars/late.yaml\nextends: office\nzone: UTC\nhours: {mon: ["18:00-24:00"]}\nholidays: []',
    ],
  ])('takes %s', (_what, yaml) => {
    expect(said(yaml)).toEqual([]);
  });

  it.each([
    ['zone: Europe/Belrin', 'error zone: there is no time zone Europe/Belrin'],
    ['hours: {mon: ["09:00-12:00", "08:00-09:30"]}', 'error hours.mon.0: 09:00-12:00 overlaps 08:00-09:30'],
    ['hours: {mon: ["22:00-06:00", "23:00-24:00"]}', 'error hours.mon.1: 23:00-24:00 overlaps 22:00-06:00'],
    ['hours: {mon: ["09:00-09:00", "10:00-12:00"]}', 'error hours.mon.0: 09:00-09:00 lasts no time'],
    ['hours: {}', 'error : office is never open'],
    ['holidays: [{date: 2026-12-25, name: Christmas Day}]', 'warning holidays: no holidays for 2027'],
    [
      'holidays: [{date: 2026-12-25, name: Christmas Day}, {date: 2026-12-25, name: Yule}]',
      'error holidays.1.date: 2026-12-25 is both Christmas Day and Yule',
    ],
    [
      'holidays: [{date: 2026-12-25, name: Yule}, {date: 2027-01-01, name: New Year}, {date: 2026-12-25, name: Yule}]',
      'error holidays.2.date: 2026-12-25 is a holiday twice',
    ],
    ['holidays: []', 'warning holidays: no holidays for 2026 and 2027'],
  ])('finds %s', (yaml, expected) => {
    expect(said(yaml)).toContain(expected);
  });
});
