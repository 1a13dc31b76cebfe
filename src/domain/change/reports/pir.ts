import type { ChangeOutcomeCode, Evidence, Period, Plan, Records } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Row } from '../../row.ts';
import { parseInstant } from '../../time/instant.ts';
import type { Interval } from '../../time/service-hours.ts';
import { unionLength } from '../../time/union.ts';
import type { Authorisation, Decision } from '../authorisation.ts';
import { causedBy, type EffectiveCode } from '../effective.ts';
import { planOf } from '../terms.ts';
import {
  type ChangeWords,
  changeWords,
  type Lack,
  lackOf,
  type ReviewLine,
  reviewLine,
  stamp,
} from './change-line.ts';
import type { JudgedChange } from './judged-change.ts';

/** Planned against actual; `off` in seconds, positive if later or longer than planned. */
export interface Deviation<T> {
  readonly planned: T | null;
  readonly actual: T | null;
  readonly off: number | null;
}

export interface PirApproval extends Pick<Decision, 'by' | 'at' | 'decision' | 'standing'> {
  readonly authority: string | null;
  readonly evidence: Evidence['kind'] | null;
  readonly url: string | null;
  readonly note: string | null;
}

export interface CausedIncident {
  readonly incident: string;
  readonly title: string;
  readonly priority: string | null;
  readonly state: string;
  /** True if its priority makes it count against the change. */
  readonly counts: boolean;
  /** Seconds in which it had something down, outages that overlap once. */
  readonly outage: number;
}

/** A record at the other end of a link. */
export interface Linked {
  readonly id: string;
  readonly title: string | null;
  readonly state: string | null;
}

/** The post-implementation review of one change: what was planned, what happened, what came of it. */
export interface Pir extends ChangeWords {
  readonly cut_off: string;
  readonly state: string;
  readonly reason: string | null;
  readonly model: string | null;
  readonly requested_by: string | null;
  readonly owner: string | null;
  readonly implementers: readonly string[];
  readonly outcome: {
    readonly recorded: ChangeOutcomeCode | null;
    readonly effective: EffectiveCode | null;
    readonly summary: string | null;
  };
  readonly start: Deviation<string>;
  readonly end: Deviation<string>;
  /** Seconds. */
  readonly length: Deviation<number>;
  /** Null without a window, or before it is done. */
  readonly in_window: boolean | null;
  /** Seconds of planned outage and of what was down. */
  readonly outage: Deviation<number> & {
    readonly expected: boolean | null;
    readonly services: readonly string[];
  };
  readonly plan: Plan | null;
  /** `pending` while what it lacks may still be given. */
  readonly authorisation: Pick<Authorisation, 'basis' | 'met'> & Lack & { readonly pending: boolean };
  readonly approvals: readonly PirApproval[];
  readonly caused: readonly CausedIncident[];
  readonly fixed: readonly Linked[];
  readonly review: ReviewLine & Answers;
  readonly improvements: readonly Linked[];
}

interface Answers {
  readonly by: string | null;
  readonly objectives_met: boolean | null;
  readonly side_effects: string | null;
  readonly lessons: string | null;
}

/** The review of a change whose row has its texts; `linked` finds the records that it names. `now` in ms since the epoch. */
export const pirOf = (
  one: JudgedChange,
  linked: (id: string) => Row | undefined,
  catalogue: Catalogue,
  now: number,
): Pir => {
  const { row, outcome, pointers } = one;
  const { record } = row;
  const authorisation = one.authorisation();
  return {
    ...changeWords(one, catalogue),
    cut_off: stamp(now, catalogue) as string,
    state: one.state,
    reason: record.reason ?? null,
    model: record.model ?? null,
    requested_by: record.requested_by ?? null,
    owner: record.owner ?? null,
    implementers: record.implementers ?? [],
    outcome: {
      recorded: outcome.recorded,
      effective: outcome.effective,
      summary: (outcome.recorded === null ? undefined : record.outcome?.summary) ?? null,
    },
    ...deviations(one, catalogue),
    plan: planOf(record, catalogue) ?? null,
    authorisation: {
      basis: authorisation.basis,
      met: authorisation.met,
      pending: !authorisation.met && (authorisation.until === null || authorisation.until > now),
      ...lackOf(one, catalogue),
    },
    approvals: authorisation.decisions.map(({ index, by, at, decision, standing }) => {
      const { authority, evidence, note } = record.approvals?.[index] ?? {};
      return {
        by,
        at,
        decision,
        standing,
        authority: authority ?? null,
        evidence: evidence?.kind ?? null,
        url: evidence?.url ?? null,
        note: note ?? null,
      };
    }),
    caused: causedBy(pointers).map((incident) => ({
      incident: incident.id,
      title: incident.title,
      priority: incident.priority ?? null,
      state: incident.state,
      counts: outcome.incidents.includes(incident.id),
      outage: downOf(incident, now) / 1000,
    })),
    fixed: (record.fixes ?? []).map((id) => linkedTo(id, linked(id))),
    review: { ...reviewLine(one, catalogue, now), ...answers(record) },
    improvements: pointers
      .filter(({ row: { kind }, path }) => kind === 'csi' && path === 'source.ref')
      .map(({ row: csi }) => linkedTo(csi.id, csi)),
  };
};

const linkedTo = (id: string, row: Row | undefined): Linked => ({
  id,
  title: row?.record.title ?? null,
  state: row?.record.state ?? null,
});

const answers = ({ review = {} }: Records['change']): Answers => ({
  by: review.by ?? null,
  objectives_met: review.objectives_met ?? null,
  side_effects: review.side_effects ?? null,
  lessons: review.lessons ?? null,
});

const instant = (text: string | undefined): number | null =>
  text === undefined ? null : (parseInstant(text) ?? null);

const difference = (later: number | null, earlier: number | null): number | null =>
  later === null || earlier === null ? null : (later - earlier) / 1000;

const deviations = (
  { row: { record }, start, end }: JudgedChange,
  catalogue: Catalogue,
): Pick<Pir, 'start' | 'end' | 'length' | 'in_window' | 'outage'> => {
  const [from, to] = [instant(record.window?.from), instant(record.window?.to)];
  const at = (planned: number | null, actual: number | null): Deviation<string> => ({
    planned: stamp(planned, catalogue),
    actual: stamp(actual, catalogue),
    off: difference(actual, planned),
  });
  const seconds = (planned: number | null, actual: number | null): Deviation<number> => ({
    planned,
    actual,
    off: planned === null || actual === null ? null : actual - planned,
  });
  const { outage } = record;
  const minutes = outage?.expected === false ? 0 : outage?.minutes;
  return {
    start: at(from, start),
    end: at(to, end),
    length: seconds(difference(to, from), difference(end, start)),
    in_window:
      from === null || to === null || start === null || end === null ? null : start >= from && end <= to,
    outage: {
      ...seconds(minutes === undefined ? null : minutes * 60, outageHad(record, start, end)),
      expected: outage?.expected ?? null,
      services: outage?.expected === true ? (outage.services ?? record.services ?? []) : [],
    },
  };
};

/** Seconds that were down: as recorded, else all the time if an outage was expected (rule A2); null before it is done. */
const outageHad = (
  { actual, outage }: Records['change'],
  start: number | null,
  end: number | null,
): number | null => {
  if (start === null || end === null) return null;
  const down = actual?.down?.map(between) ?? (outage?.expected ? [{ from: start, to: end }] : []);
  return unionLength(down) / 1000;
};

const between = ({ from, to }: Period): Interval => ({ from: instant(from) ?? 0, to: instant(to) ?? 0 });

/** How long an incident had something down (ms): an outage that still runs goes on to its resolve or to now. */
const downOf = ({ outages = [], timeline }: Records['incident'], now: number): number => {
  const resolved = instant(timeline.findLast(({ event }) => event === 'resolved')?.at) ?? now;
  return unionLength(
    outages
      .filter(({ kind }) => kind === 'down')
      .map(({ from, to }) => ({
        from: instant(from) ?? now,
        to: Math.min(instant(to) ?? resolved, now),
      })),
  );
};
