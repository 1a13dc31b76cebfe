import { describe, expect, it } from 'vitest';
import { formatInstant, formatLocal } from '../../../src/domain/time/instant.ts';
import { zone } from '../../../src/domain/time/zone.ts';
import { clockReading, localTimeReader } from '../../../src/exchange/servicenow/local-time.ts';

describe('localTimeReader', () => {
  it.each([
    ['d/M/yyyy HH:mm', '29/2/2016 01:16', '2016-02-29 01:16'],
    ['dd/MM/yyyy HH:mm', '09/02/2016 01:16', '2016-02-09 01:16'],
    ['yyyy-MM-dd HH:mm:ss', '2016-02-29 23:59:58', '2016-02-29 23:59:58'],
    ['d.M.yyyy H:mm', '1.12.2016 9:05', '2016-12-01 09:05'],
    ['M/d/yyyy h:mm a', '2/29/2016 12:05 AM', '2016-02-29 00:05'],
    ['M/d/yyyy h:mm a', '2/29/2016 12:05 PM', '2016-02-29 12:05'],
    ['M/d/yyyy h:mm a', '2/29/2016 9:05 p.m.', '2016-02-29 21:05'],
    ['yyyy-MM-dd', '2016-02-29', '2016-02-29 00:00'],
  ])('%s reads %s', (format, text, local) => {
    expect(formatLocal(localTimeReader(format)(text) as number)).toBe(local);
  });

  it.each([
    ['d/M/yyyy HH:mm', '30/2/2016 01:16'],
    ['d/M/yyyy HH:mm', '29/13/2016 01:16'],
    ['d/M/yyyy HH:mm', '29/2/2016 24:16'],
    ['d/M/yyyy HH:mm', '29/2/2016 01:60'],
    ['d/M/yyyy HH:mm', '29/2/2016'],
    ['d/M/yyyy HH:mm', ' 29/2/2016 01:16'],
    ['dd/MM/yyyy HH:mm', '9/2/2016 01:16'],
    ['d.M.yyyy', '1x2x2016'],
  ])('%s does not read %s', (format, text) => {
    expect(localTimeReader(format)(text)).toBeUndefined();
  });

  it.each([
    ['d/M/yyyy QQ', 'date format d/M/yyyy QQ: QQ is none of yyyy MM M dd d HH H hh h mm ss a'],
    ['HH:mm', 'date format HH:mm has no y, no M, no d'],
  ])('refuses the format %s', (format, message) => {
    expect(() => localTimeReader(format)).toThrow(message);
  });
});

describe('clockReading', () => {
  const berlin = zone('Europe/Berlin');
  it.each([
    ['27/3/2016 01:59', '2016-03-27T01:59+01:00', undefined],
    ['27/3/2016 02:30', '2016-03-27T03:30+02:00', 'skipped'],
    ['30/10/2016 02:30', '2016-10-30T02:30+02:00', 'repeated'],
  ])('%s in Berlin', (text, instant, clock) => {
    const reading = clockReading(localTimeReader('d/M/yyyy HH:mm')(text) as number, berlin);
    expect([formatInstant(reading.at, berlin), reading.clock]).toEqual([instant, clock]);
  });
});
