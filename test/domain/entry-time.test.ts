import { describe, expect, it } from 'vitest';
import { entryTime } from '../../src/domain/entry-time.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { zone } from '../../src/domain/time/zone.ts';

const at = (time: string): string => `2026-09-08T12:${time}+02:00`;
const NOW = parseInstant(at('00:45')) as number;

describe('the instant of an entry that is made now', () => {
  it.each([
    ['to the minute, as people say it', [], '00'],
    ['the same minute as the last entry', ['00'], '00'],
    ['that of the last entry, where it bears seconds of this minute', ['00:30'], '00:30'],
    ['the minute, where the last entry lies in the future', ['01'], '00'],
  ])('is %s', (_, last, expected) => {
    const timeline = last.map((time) => ({ at: at(time) }));
    expect(entryTime(NOW, zone('Europe/Berlin'), timeline)).toBe(at(expected));
  });
});
