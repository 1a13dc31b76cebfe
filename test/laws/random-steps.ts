import fc from 'fast-check';
import { formatInstant } from '../../src/domain/time/instant.ts';
import { zone } from '../../src/domain/time/zone.ts';

/** The kinds that walks go through. */
export type WalkedKind = 'incident' | 'change';

/** Something to type: as it is, the name of a record that is there then, or an instant some minutes ago. */
type Word =
  | string
  | { readonly incident: number; readonly whole: boolean }
  | { readonly change: number; readonly whole: boolean }
  | { readonly ago: number };

export interface Step {
  readonly kind: WalkedKind;
  readonly verb: string;
  readonly args: readonly Word[];
  readonly flags: readonly (readonly [flag: string, word?: Word])[];
  readonly by: string;
  /** Minutes since the step before. */
  readonly pause: number;
}

/** Where every walk starts: people, a service, and one record of each kind that an incident may be tied to. */
export const firstTexts: Readonly<Record<string, string>> = {
  'itil.yaml': 'schema: itil/1\nzone: Europe/Berlin\n',
  'people.yaml': `people:
  - {id: mo}
  - {id: tb}
  - {id: sl}
teams:
  desk: [mo, tb]
  payments: [sl]
authorities:
  owners: [tb, sl]
`,
  'services/checkout.yaml':
    'id: checkout\ntitle: Checkout\nstatus: live\nowner: mo\nchange_authority: owners\n',
  'services/portal.yaml': 'id: portal\ntitle: Portal\nstatus: live\nowner: tb\n',
  'changes/2026/10/CHG-20261030-P4XD.yaml': `id: CHG-20261030-P4XD
title: Upgrade payment-lib to 5.2
state: draft
type: normal
services: [checkout]
timeline:
  - {at: 2026-10-30T10:00+01:00, by: tb, event: opened}
`,
  'problems/2026/10/PRB-20261030-H2MW.yaml': `id: PRB-20261030-H2MW
title: Connection pool runs dry
state: new
timeline:
  - {at: 2026-10-30T10:00+01:00, by: mo, event: opened}
`,
};

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);

/** The words of a step: those after `itil`. */
export const wordsOf = (
  { kind, verb, args, flags }: Step,
  ids: Readonly<Record<WalkedKind, readonly string[]>>,
  now: number,
): readonly string[] => {
  const say = (word: Word): string => {
    if (typeof word === 'string') return word;
    if ('ago' in word) return formatInstant(now - word.ago * 60_000, zone('Europe/Berlin'));
    const of = 'incident' in word ? 'incident' : 'change';
    const nth = 'incident' in word ? word.incident : word.change;
    const id = ids[of][nth % Math.max(ids[of].length, 1)] ?? 'k7q2';
    return word.whole ? id : id.slice(-4).toLowerCase();
  };
  const said = flags.map(([flag, word]) => (word === undefined ? `--${flag}` : `--${flag}=${say(word)}`));
  return [kind, verb, ...said, '--', ...args.map(say)];
};

const oddTexts = [
  '',
  ' ',
  '-',
  '--',
  'two\nlines',
  'two\n\n  lines, indented\n',
  'tab\there',
  'a: b',
  '# no comment',
  '"quoted" and \'quoted\'',
  '- item',
  '{a: 1}',
  'null',
  '0755',
  '2026-11-02',
  '2026-11-02T09:00+01:00',
  'trailing ',
  ' leading',
  '\u001b[31mred',
  'null\u0000byte',
  'carriage\r\nreturn',
  '\u2028 and \u0085',
  '\ud800',
  'x'.repeat(200),
];

const usual = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const now = <T>(often: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>, weight = 12): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: often }, { weight: 1, arbitrary: seldom });

const text: fc.Arbitrary<Word> = now(
  usual('Checkout returns 502', 'Rolled back to 5.1', 'The supplier: known fault', 'Größe der Warteschlange'),
  fc.oneof(
    usual(...oddTexts),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
  4,
);
const incident: fc.Arbitrary<Word> = now(
  fc.record({ incident: fc.nat({ max: 3 }), whole: fc.boolean() }),
  usual<Word>('zzzz', 'INC-20261102-ZZZZ', 'CHG-20261030-P4XD', 'INC0010023', '../x', ''),
);
/** Mostly a little while ago; now and then long ago, or in the future. */
const instant: fc.Arbitrary<Word> = now(
  fc.record({ ago: now(fc.nat({ max: 90 }), fc.integer({ min: -60, max: 20_000 }), 4) }),
  usual<Word>('now', 'yesterday 18:20', '-12m', '25:00', 'soon', '2026-11-02 08:00', ''),
);
const word = (...values: readonly string[]): fc.Arbitrary<Word> => now(usual<Word>(...values), text, 20);

const level = word('high', 'medium', 'low');
/** A person or team whom nobody knows is taken, and said by check: none is named here. */
const person: fc.Arbitrary<Word> = usual('mo', 'tb', 'sl');
const team: fc.Arbitrary<Word> = usual('desk', 'payments');
const service = word('checkout', 'portal');
const channel = word('phone', 'email', 'monitoring');
const change = word('CHG-20261030-P4XD', 'p4xd');
const problem = word('PRB-20261030-H2MW', 'h2mw');
const code = word('fixed', 'workaround', 'no_fault_found');
const duration = word('30m', '1h', '2bd');

type Flags = Readonly<Record<string, fc.Arbitrary<Word> | 'set'>>;

interface Verb {
  readonly weight: number;
  /** Given in nine of ten steps: what the verb needs. */
  readonly needs?: Flags;
  readonly may?: Flags;
  readonly args?: fc.Arbitrary<readonly Word[]>;
}

const several = now(fc.tuple(incident), fc.array(incident, { minLength: 2, maxLength: 3 }), 3);
const links: Flags = { parent: incident, follows: incident, problem, 'caused-by': change };

const facts: Flags = {
  service,
  description: text,
  'detected-at': instant,
  'reported-by': text,
  channel,
  category: text,
  'configuration-item': text,
  workaround: text,
  label: word('security', 'regulatory'),
  'dedupe-key': word('probe-7', 'probe-8'),
};

const incidentVerbs: Readonly<Record<string, Verb>> = {
  open: {
    weight: 2,
    args: fc.tuple(text),
    may: {
      ...facts,
      ...links,
      impact: level,
      urgency: level,
      team,
      assignee: person,
      since: instant,
      degraded: 'set',
    },
  },
  ack: { weight: 4, args: several, may: { team, assignee: person } },
  assign: { weight: 3, args: several, may: { team, assignee: person } },
  note: { weight: 2, args: fc.tuple(incident, text) },
  prioritise: {
    weight: 3,
    args: several,
    needs: { reason: text },
    may: { impact: level, urgency: level, priority: word('P1', 'P2', 'P5') },
  },
  hold: {
    weight: 3,
    args: several,
    needs: {
      reason: word('awaiting_customer', 'scheduled_with_customer', 'awaiting_change', 'awaiting_problem'),
    },
    may: { until: instant, ref: fc.oneof(change, problem, incident), note: text },
  },
  resume: { weight: 2, args: several },
  resolve: {
    weight: 5,
    args: several,
    needs: { code, summary: text, service },
    may: { restored: instant, cascade: 'set', workaround: text, problem, 'caused-by': change },
  },
  reopen: { weight: 3, args: several, needs: { reason: text } },
  close: { weight: 3, args: several, needs: { 'confirmed-by': text } },
  cancel: {
    weight: 2,
    args: several,
    needs: { reason: word('not_an_incident', 'raised_in_error', 'withdrawn', 'duplicate') },
    may: { 'duplicate-of': incident },
  },
  major: {
    weight: 2,
    args: several,
    needs: { manager: person, reason: text },
    may: { 'business-impact': text, communications: person, 'update-every': duration },
  },
  'stand-down': { weight: 2, args: several },
  inform: {
    weight: 2,
    args: several,
    needs: { audience: word('management', 'customer', 'team') },
    may: { who: text, channel },
  },
  link: { weight: 3, args: several, may: links },
  edit: {
    weight: 4,
    args: fc.tuple(incident),
    may: {
      ...facts,
      problem,
      'caused-by': change,
      title: text,
      'duplicate-of': incident,
      because: text,
      'resolution-code': code,
      'resolution-summary': text,
      'major-reason': text,
      'major-review-held-at': instant,
      'major-review-by': person,
      'major-review-findings': text,
    },
  },
};

const anyChange: fc.Arbitrary<Word> = now(
  fc.record({ change: fc.nat({ max: 3 }), whole: fc.boolean() }),
  usual<Word>('zzzz', 'CHG-20261102-ZZZZ', 'INC0010023', '../x', ''),
);
const severalChanges = now(fc.tuple(anyChange), fc.array(anyChange, { minLength: 2, maxLength: 3 }), 3);
const window = word('2026-11-03 22:00/23:30', '2026-12-04 20:00+90m', 'tomorrow', '23:00/22:00');
const risk: Flags = { 'risk-impact': level, 'risk-likelihood': level };
const plan: Flags = { 'plan-implementation': text, 'plan-test': text, 'plan-backout': text };
const changeFacts: Flags = {
  service: service,
  description: text,
  'configuration-item': word('pay-gw-01', 'pay-gw-02'),
  'requested-by': person,
  owner: person,
  implementer: person,
  reason: text,
  fixes: fc.oneof(incident, problem),
  'plan-author': person,
  'plan-backout-tested': 'set',
  'outage-expected': 'set',
  'outage-minutes': word('20', '0'),
  'announced-at': instant,
};
const proof: Flags = {
  authority: word('owners', 'owners', 'nobody'),
  evidence: word('pr_review', 'minutes', 'verbal'),
  url: word('https://git.acme.example/pull/1'),
};

const changeVerbs: Readonly<Record<string, Verb>> = {
  open: {
    weight: 3,
    args: fc.tuple(text),
    needs: { ...risk, ...plan, service, reason: text, window },
    may: { ...changeFacts, type: word('normal', 'emergency', 'standard'), label: word('security') },
  },
  submit: {
    weight: 5,
    args: severalChanges,
    needs: { ...risk, ...plan, window, reason: text },
    may: changeFacts,
  },
  approve: { weight: 8, args: severalChanges, may: { ...proof, abstain: 'set' } },
  // A change that runs stays what it is when it is rejected, and is unauthorised then: that is told, not refused.
  reject: { weight: 1, args: fc.tuple(fc.constant<Word>({ change: 0, whole: true }), text), may: proof },
  schedule: { weight: 4, args: severalChanges, may: { window, 'announced-at': instant } },
  start: { weight: 5, args: severalChanges, may: { implementer: person } },
  finish: {
    weight: 5,
    args: severalChanges,
    needs: { outcome: word('successful', 'failed', 'backed_out'), summary: text },
    may: { down: word('2026-11-03 22:10/22:24') },
  },
  review: {
    weight: 4,
    args: severalChanges,
    needs: { 'objectives-met': 'set', 'side-effects': text, lessons: text },
    may: { by: person },
  },
  close: { weight: 4, args: severalChanges },
  cancel: { weight: 1, args: severalChanges, needs: { reason: text } },
  rework: { weight: 2, args: severalChanges, needs: { reason: text } },
  note: { weight: 1, args: fc.tuple(anyChange, text) },
  link: { weight: 2, args: severalChanges, needs: { fixes: fc.oneof(incident, problem) } },
  edit: {
    weight: 4,
    args: fc.tuple(anyChange),
    may: { ...changeFacts, ...risk, ...plan, title: text, because: text },
  },
};

const verbs = { incident: incidentVerbs, change: changeVerbs } as const;

/** Each flag with that chance of being there. */
const given = (flags: Flags, chance: number): fc.Arbitrary<Step['flags']> =>
  fc
    .tuple(
      ...Object.entries(flags).map(([flag, of]) =>
        fc
          .tuple(fc.integer({ min: 0, max: 99 }), of === 'set' ? fc.constant(undefined) : of)
          .map(([drawn, said]): Step['flags'] =>
            drawn < 100 - chance ? [] : said === undefined ? [[flag]] : [[flag, said]],
          ),
      ),
    )
    .map((all) => all.flat());

const stepOf = (
  kind: WalkedKind,
  [verb, { weight, args = fc.constant([]), needs = {}, may = {} }]: [string, Verb],
) => ({
  weight,
  arbitrary: fc
    .record({
      args,
      needed: given(needs, 90),
      extra: given(may, Math.min(60, 180 / (1 + Object.keys(may).length))),
      stamps: given({ at: instant, note: text }, 15),
      by: usual('mo', 'tb', 'sl'),
      pause: fc.oneof(fc.nat({ max: 90 }), fc.nat({ max: 6000 })),
    })
    .map(({ args: said, needed, extra, stamps, by, pause }): Step => {
      const flags = [...needed, ...extra, ...stamps.filter(([flag]) => takes(verb, flag))];
      return { kind, verb, args: said, flags, by, pause };
    }),
});

/** The note is an argument of `note`, and of a hold its own; an edit is no event. */
const takes = (verb: string, flag: string): boolean =>
  verb !== 'edit' && (flag !== 'note' || !['note', 'hold', 'reject'].includes(verb));

/** Some records of a kind are opened, then anything may come. */
export const stepsArbitrary = (kind: WalkedKind, longest: number): fc.Arbitrary<readonly Step[]> => {
  const opening = stepOf(kind, ['open', verbs[kind].open as Verb]).arbitrary;
  const anyStep = fc.oneof(...Object.entries(verbs[kind]).map((verb) => stepOf(kind, verb)));
  return fc
    .tuple(
      fc.array(opening, { minLength: 1, maxLength: 3 }),
      fc.array(anyStep, { maxLength: longest, size: 'max' }),
    )
    .map(([first, rest]) => [...first, ...rest]);
};
