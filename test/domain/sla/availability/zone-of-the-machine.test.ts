import { afterEach, describe, expect, it } from 'vitest';
import { agreed, available, incident, maintenance, minutes } from './cases.ts';

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe('the zone of the machine', () => {
  it.each(['UTC', 'Pacific/Apia', 'America/New_York', 'Asia/Kathmandu'])('does not matter: %s', (name) => {
    const judged = () => {
      const found = available(
        [
          incident(['2026-03-28 23:00', '2026-03-29 03:00']),
          incident(['09:00', '10:00', { kind: 'degraded' }]),
          maintenance('11:00', '12:00'),
        ],
        agreed(
          { hours: 'always', until: '2026-03-28', availability: { target: '99%', degraded_weight: 0.5 } },
          { hours: 'days', from: '2026-03-29' },
        ),
      );
      return [
        minutes(found),
        found.segments.map(({ from, to, agreed: ast, status }) => [from, to, ast, status]),
      ];
    };
    process.env.TZ = 'Europe/London';
    const here = judged();
    process.env.TZ = name;
    // London kept summer time on 1 January 1970, an hour east; nobody else here did.
    expect(new Date(0).getTimezoneOffset()).not.toBe(-60);
    expect(judged()).toEqual(here);
    expect(here[0]).toMatchObject({ down: 90, excluded: 60 });
  });
});
