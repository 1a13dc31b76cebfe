import { type Block, heading, paragraph, table, text } from '../doc.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { unknownName } from '../domain/name-book.ts';
import { availabilityText, chainText, worstText } from '../domain/sla/underpinning/said.ts';
import {
  type Fit,
  limitText,
  type Underpinning,
  underpinningOf,
} from '../domain/sla/underpinning/underpinning.ts';
import { formatInstant } from '../domain/time/instant.ts';
import { UserError } from '../errors.ts';
import type { Records } from '../generated/types.ts';
import { defineCommand } from './command.ts';
import { brokenRemarks } from './record/broken.ts';

export const slaCheckUnderpinningCommand = defineCommand({
  name: 'check-underpinning',
  summary: 'Whether what agreements rest on fits inside them, from the worst start.',
  details:
    'Serial parts follow one another, a parallel one is judged alone, in a plain week without a holiday. Exit status 1 if something does not fit.',
  examples: ['itil sla check-underpinning', 'itil sla check-underpinning checkout-retail'],
  args: [
    { name: 'agreement', summary: 'The agreement; all without it.', optional: true, meaning: 'agreement' },
  ],
  flags: {},

  async run({ store, now }, { args: [name] }) {
    const { value: catalogue, findings } = await store.catalogue();
    const asked = agreementsOf(catalogue, name);
    const lines = asked
      .flatMap((agreement) => underpinningOf(agreement, catalogue, now()))
      .map(told(catalogue));
    const failed = lines.some(
      ({ fits, availability }) =>
        fits.some(({ verdict }) => verdict === 'too late') || availability?.verdict === 'too low',
    );
    return { data: { agreements: lines, failed }, remarks: brokenRemarks(findings, { folder: 'slas' }) };
  },

  view: ({ agreements }) =>
    agreements.length === 0
      ? [paragraph('No agreement says what it rests on (underpinned_by).')]
      : agreements.flatMap(view),
  failed: ({ failed }) => failed,
});

/** The agreements that rest on others, or the one that is named. Throws a UserError for a name that there is not. */
const agreementsOf = (catalogue: Catalogue, name: string | undefined): readonly Records['sla'][] => {
  if (name === undefined)
    return [...catalogue.agreements.values()].filter(({ underpinned_by }) => underpinned_by !== undefined);
  const found = catalogue.agreements.get(name);
  if (found) return [found];
  const meant = unknownName(catalogue, 'agreement', name)?.meant;
  throw new UserError(
    `there is no agreement ${name}`,
    meant === undefined ? 'itil sla list' : `did you mean ${meant}?`,
  );
};

const told =
  ({ zone }: Catalogue) =>
  ({ agreement, at, version, fits, availability, leftOut }: Underpinning) => ({
    agreement: agreement.id,
    version,
    from: formatInstant(at, zone),
    fits: fits.map((fit) => ({
      target: fit.target,
      measure: fit.measure,
      priorities: fit.priorities,
      chain: fit.chain,
      promise: limitText(fit.promise),
      below: chainText(fit),
      parts: fit.shares.map(({ agreement: id, limit }) => ({
        agreement: id,
        limit: limit ? limitText(limit) : null,
      })),
      verdict: fit.verdict,
      worst: worstData(fit),
      sentence: worstText(fit),
    })),
    availability: availability
      ? {
          promised: availability.promised,
          ratio: availability.ratio,
          verdict: availability.verdict,
          sentence: availabilityText(availability),
        }
      : null,
    left_out: leftOut.map(({ agreement: id, why }) => ({ agreement: id, why })),
  });

/** Seconds as they pass for the customer. */
const worstData = ({ worst, zone }: Fit) =>
  worst
    ? {
        start: formatInstant(worst.start, zone),
        due: formatInstant(worst.due, zone),
        promised: formatInstant(worst.promised, zone),
        elapsed: (worst.due - worst.start) / 1000,
        excess: worst.excess / 1000,
      }
    : null;

type Told = ReturnType<ReturnType<typeof told>>;

const view = ({ agreement, version, fits, availability, left_out }: Told): readonly Block[] => [
  heading(`${agreement}, as from ${version}`),
  table(
    ['Target', 'For', 'Promised', 'Below', 'Verdict'],
    fits.map(({ target, priorities, promise, below, verdict }) => [
      target,
      priorities.join(' '),
      promise,
      below,
      text(
        verdict === 'fits' ? '● fits' : verdict === 'too late' ? '■ too late' : '– no limit',
        verdict === 'fits' ? 'good' : verdict === 'too late' ? 'bad' : 'muted',
      ),
    ]),
    'No target is promised, or nothing below it is in force.',
  ),
  ...toTell(fits).map(({ target, priorities, sentence }) =>
    paragraph(`${target} ${priorities.join(', ')}: ${sentence}.`),
  ),
  ...(availability ? [paragraph(`Availability: ${availability.sentence}.`)] : []),
  ...left_out.map(({ agreement: id, why }) => paragraph(`Left out: ${id}, as ${why}.`)),
];

/** What does not fit; where all does, the one with the least to spare. */
const toTell = (fits: Told['fits']): Told['fits'] => {
  const late = fits.filter(({ verdict }) => verdict === 'too late');
  if (late.length > 0) return late;
  const excess = ({ worst }: Told['fits'][number]): number => worst?.excess ?? Number.NEGATIVE_INFINITY;
  return fits
    .filter(({ worst }) => worst !== null)
    .toSorted((a, b) => excess(b) - excess(a))
    .slice(0, 1);
};
