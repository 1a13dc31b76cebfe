import { describe, expect, it } from 'vitest';
import { freezesTouched, leaveFrom, mayExempt } from '../../../src/domain/change/freezes.ts';
import type { Freeze, Records } from '../../../src/generated/types.ts';
import { changeRow, scheduleCatalogue } from '../../support/change-rows.ts';

const freeze: Freeze = {
  id: 'year-end',
  from: '2026-12-11T20:00+01:00',
  to: '2027-01-07T08:00+01:00',
  mode: 'hard',
  services: ['checkout'],
  exemption: 'directors',
};
const people: Records['people'] = {
  people: [
    { id: 'sl', emails: ['sl@acme.example'] },
    { id: 'bn', emails: ['bn@acme.example'] },
    { id: 'tb' },
    { id: 'robot', system: true },
  ] as never,
  authorities: { directors: ['sl', 'bn', 'robot'] },
};
const catalogue = scheduleCatalogue({ checkout: [] }, { freezes: [freeze] }, { people });
const at = (text: string): number => Date.parse(text);

describe('freezes touched', () => {
  const minutes = (from: string, to: string, fields: Partial<Records['change']> = {}) =>
    freezesTouched(
      { from: at(from), to: at(to) },
      changeRow('CHG-20261201-AAAA', fields).record,
      catalogue,
    ).map((touched) => (touched.to - touched.from) / 60_000);

  it.each([
    ['before', '2026-12-11T18:00+01:00', '2026-12-11T19:00+01:00', []],
    ['up to its first minute', '2026-12-11T19:00+01:00', '2026-12-11T20:00+01:00', []],
    ['a minute into it', '2026-12-11T19:00+01:00', '2026-12-11T20:01+01:00', [1]],
    ['inside', '2026-12-24T22:00+01:00', '2026-12-24T23:30+01:00', [90]],
    ['out of it', '2027-01-07T07:40+01:00', '2027-01-07T09:00+01:00', [20]],
    ['from its end on', '2027-01-07T08:00+01:00', '2027-01-07T09:00+01:00', []],
    ['an instant inside', '2026-12-24T22:00+01:00', '2026-12-24T22:00+01:00', [0]],
    ['the instant of its end', '2027-01-07T08:00+01:00', '2027-01-07T08:00+01:00', []],
    // 27 days less twelve hours: 26 d 12 h.
    ['all around it', '2026-12-01T00:00+01:00', '2027-02-01T00:00+01:00', [26.5 * 24 * 60]],
  ])('%s', (_what, from, to, expected) => {
    expect(minutes(from, to)).toEqual(expected);
  });

  it('only of its services, and of those that it takes down', () => {
    const inside = ['2026-12-24T22:00+01:00', '2026-12-24T23:30+01:00'] as const;
    expect(minutes(...inside, { services: ['portal'] })).toEqual([]);
    const outage = { expected: true, services: ['checkout'] };
    expect(minutes(...inside, { services: ['portal'], outage })).toEqual([90]);
    expect(minutes(...inside, { services: ['portal'], outage: { ...outage, expected: false } })).toEqual([]);
  });
});

describe('leave from a freeze', () => {
  const leave = (fields: Partial<Records['change']>, more: Partial<Freeze> = {}) =>
    leaveFrom({ ...freeze, ...more }, changeRow('CHG-20261201-AAAA', fields).record, catalogue);
  const exempted = (by: string, requested_by = 'tb') => ({
    requested_by,
    freeze_exemption: { freeze: 'year-end', by, reason: 'x' },
  });

  it.each<[string, Partial<Records['change']>, Partial<Freeze>, object]>([
    ['none given', {}, {}, { by: null }],
    ['an emergency', { type: 'emergency' }, {}, { by: 'type' }],
    ['an emergency where none is exempt', { type: 'emergency' }, { exempt: [] }, { by: null }],
    [
      'a standard change where those are exempt',
      { type: 'standard' },
      { exempt: ['standard'] },
      { by: 'type' },
    ],
    ['a member', exempted('sl'), {}, { by: 'exemption' }],
    ['a member by another name', exempted('SL@acme.example'), {}, { by: 'exemption' }],
    ['for another freeze', { ...exempted('sl') }, { id: 'summer' }, { by: null }],
    ['no member', exempted('tb', 'mo'), {}, { by: null, fault: 'tb is not in directors' }],
    ['the requester', exempted('bn', 'bn'), {}, { by: null, fault: 'bn asked for the change' }],
    [
      'the requester by another name',
      exempted('bn', 'bn@acme.example'),
      {},
      { by: null, fault: 'bn asked for the change' },
    ],
    ['a tool', exempted('robot'), {}, { by: null, fault: 'robot is an account of a tool' }],
  ])('%s', (_what, fields, more, expected) => {
    expect(leave(fields, more)).toEqual(expected);
  });

  it('is given by nobody where the freeze names no authority', () => {
    const { exemption: _, ...open } = freeze;
    const { record } = changeRow('CHG-20261201-AAAA', exempted('sl'));
    expect(leaveFrom(open, record, catalogue)).toEqual({
      by: null,
      fault: 'the freeze names no authority that may exempt',
    });
    expect(mayExempt(open, record, catalogue)).toBe('nobody may exempt it');
  });

  it('names those who may give it, without who asked and without tools', () => {
    const { record } = changeRow('CHG-20261201-AAAA', { requested_by: 'bn' });
    expect(mayExempt(freeze, record, catalogue)).toBe('sl of directors may exempt it');
  });
});
