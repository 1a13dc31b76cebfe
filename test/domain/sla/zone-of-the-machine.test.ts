import { afterEach, describe, expect, it } from 'vitest';
import { agreed, clocks, held, opened, prioritised, reopened, resolved, resumed, tue, wed } from './cases.ts';

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe('the zone of the machine', () => {
  it.each(['UTC', 'Pacific/Apia', 'America/New_York', 'Asia/Kathmandu'])('does not matter: %s', (name) => {
    const judged = () =>
      clocks(agreed({ limits: { P1: '4h', P3: '2bd' }, calendars: { P1: 'always' } }), wed('16:00'), [
        opened(tue('09:00')),
        held(tue('10:00'), 'awaiting_customer'),
        resumed(tue('11:30')),
        resolved(tue('17:00')),
        reopened(wed('09:15')),
        prioritised(wed('10:00'), 'P1'),
      ]);
    process.env.TZ = 'Europe/London';
    const here = judged();
    process.env.TZ = name;
    // London kept summer time on 1 January 1970, an hour east; nobody else here did.
    expect(new Date(0).getTimezoneOffset()).not.toBe(-60);
    expect(judged()).toEqual(here);
    expect(here.clocks).toHaveLength(1);
  });
});
