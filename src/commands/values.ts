import { didYouMean } from '../domain/did-you-mean.ts';
import { formatDate, parseDate } from '../domain/time/date.ts';
import { formatInstant, inRange, parseInstant } from '../domain/time/instant.ts';
import { OUT_OF_RANGE, parseMoment, parseMomentPeriod } from '../domain/time/moment.ts';
import type { Zone } from '../domain/time/zone.ts';
import { UserError } from '../errors.ts';
import type { Flag, Flags } from './command.ts';
import { oneLine } from './one-line.ts';

/** What is needed to read a local time: asked for only when a time was typed. */
export interface Clock {
  readonly zone: Zone;
  readonly now: number;
}

/**
 * The instant that `--now`, else the variable `ITIL_NOW`, names, in ms. Throws a UserError that names the one which is
 * no RFC 3339: no zone is known yet.
 */
export const fixedClock = (flag: string | undefined, variable: string | undefined): number | undefined => {
  const text = flag ?? variable;
  if (text === undefined) return undefined;
  const label = flag === undefined ? 'ITIL_NOW=' : '--now ';
  const at = parseInstant(text);
  if (at === undefined)
    throw new UserError(
      `${label}${text}: it is an instant with its offset`,
      `${label}2026-11-24T03:14+01:00`,
    );
  if (!inRange(at)) throw new UserError(`${label}${text} ${OUT_OF_RANGE}`);
  return at;
};

/** Whom `--as` names. Throws a UserError for an empty word: it was meant to name somebody. */
export const actingAs = (name: string | undefined): string | undefined => {
  if (name?.trim() === '')
    throw new UserError('--as names nobody', 'leave it out, or name a person: --as mo');
  return name;
};

/** Typed words to values, by the flags' types. Throws a UserError that names the flag, the word and what is taken instead. */
export const readFlags = async (
  flags: Flags,
  raw: Readonly<Record<string, unknown>>,
  clock: () => Promise<Clock>,
): Promise<Record<string, unknown>> => {
  const values: Record<string, unknown> = {};
  for (const [name, flag] of Object.entries(flags)) {
    const given = raw[name];
    if (given === undefined) continue;
    const words = flag.list ? (given as readonly string[]) : [given];
    const timed = flag.type === 'instant' || flag.type === 'period' || flag.type === 'object';
    const at = timed ? await clock() : undefined;
    const read = words.map((word) =>
      flag.type === 'boolean' ? word === true || word === 'true' : readWord(name, flag, String(word), at),
    );
    values[name] = flag.list ? read : read[0];
  }
  return values;
};

const readWord = (name: string, flag: Flag, word: string, clock: Clock | undefined): unknown => {
  // Of a field an empty word says that it is to hold nothing, whatever it may hold.
  if (word === '' && flag.path !== undefined) return word;
  if (flag.type === 'choice') return readChoice(name, word, flag.choices ?? []);
  if (flag.type === 'integer' || flag.type === 'number') return readNumber(name, word, flag);
  if (flag.type === 'date') return readDate(name, word);
  if (flag.type === 'instant') return readInstant(`--${name}`, word, clock as Clock);
  if (flag.type === 'period') return readPeriod(name, word, clock as Clock);
  if (flag.type === 'object') return readObject(name, word, flag, clock as Clock);
  return isOneLine(flag) ? oneLine(`--${name}`, word) : word;
};

/** True for a flag that sets a field of one line. */
export const isOneLine = ({ type, path, meaning }: Flag): boolean =>
  type === 'line' && path !== undefined && meaning !== 'text';

const readChoice = (name: string, word: string, choices: readonly string[]): string => {
  if (choices.includes(word)) return word;
  const near = didYouMean(word, choices);
  throw new UserError(
    `--${name} ${word}: it is one of ${choices.join(', ')}`,
    near === undefined ? undefined : `--${name} ${near}`,
  );
};

/** A number of a field may be what its schema says; one that counts something is not below 0. */
const readNumber = (name: string, word: string, { type, path }: Flag): number => {
  const value = Number(word);
  const whole = type === 'integer';
  const taken =
    Number.isFinite(value) && (!whole || Number.isInteger(value)) && (path !== undefined || value >= 0);
  if (word.trim() !== '' && taken) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new UserError(`--${name} ${word}: it is ${kind}${path === undefined ? ', 0 or more' : ''}`);
};

const readDate = (name: string, word: string): string => {
  const day = parseDate(word);
  if (day === undefined) throw new UserError(`--${name} ${word}: it is a date such as 2026-11-24`);
  return formatDate(day);
};

/** An instant as RFC 3339: kept as typed where it is that already, else local in the workspace's zone. */
export const readInstant = (label: string, word: string, { zone, now }: Clock): string => {
  const instant = parseInstant(word);
  if (instant !== undefined && inRange(instant)) return word;
  const moment = parseMoment(word, zone, now);
  if ('problem' in moment) throw new UserError(`${label} ${word}: ${moment.problem}`);
  return formatInstant(moment.at, zone);
};

const readPeriod = (name: string, word: string, { zone, now }: Clock): { from: string; to: string } => {
  const period = parseMomentPeriod(word, zone, now);
  if ('problem' in period) throw new UserError(`--${name} ${word}: ${period.problem}`);
  return { from: formatInstant(period.from, zone), to: formatInstant(period.to, zone) };
};

/**
 * `kind=down,from=03:07`: keys are those of the list's items, instants among them read as such. A comma that no key
 * follows is one of the text.
 */
const readObject = (name: string, word: string, flag: Flag, clock: Clock): Record<string, unknown> => {
  const keys = flag.keys ?? {};
  const pairs = word.split(/,(?=\s*\w+\s*=)/).map((part) => {
    const cut = part.indexOf('=');
    const key = part.slice(0, cut).trim();
    if (cut < 1 || keys[key] === undefined) {
      throw new UserError(
        `--${name} ${word}: it is a list of ${Object.keys(keys)
          .map((k) => `${k}=…`)
          .join(',')}`,
      );
    }
    return [key, readWord(`${name} ${key}`, keys[key], part.slice(cut + 1).trim(), clock)] as const;
  });
  return Object.fromEntries(pairs);
};
