import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Records } from '../../generated/types.ts';
import { isMap } from '../is-map.ts';
import { DAY, formatDate } from '../time/date.ts';
import { formatTime, parseInstant } from '../time/instant.ts';
import { withoutAbsent } from '../without-absent.ts';

type Change = Records['change'];

/** What an approval approves: an emergency is approved as such, its plan may still be unwritten (records.md, Change). */
const material = ({ type, model, services, risk, plan, window, outage }: Change): object =>
  type === 'emergency'
    ? { type, services: sorted(services) }
    : {
        type,
        model,
        services: sorted(services),
        risk,
        plan,
        window: window && { from: utc(window.from), to: utc(window.to) },
        outage,
      };

const sorted = (services: readonly string[] | undefined): readonly string[] | undefined =>
  services?.toSorted();

/** Half a character, which no file can hold, as the writer puts it down. */
const asWritten = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.toWellFormed()
    : Array.isArray(value)
      ? value.map(asWritten)
      : isMap(value)
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asWritten(one)]))
        : value;

/** An instant in UTC with its seconds, `2026-09-07T21:00:00Z`; a text that is none stays as it is. */
const utc = (text: string): string => {
  const ms = parseInstant(text);
  if (ms === undefined) return text;
  const time = formatTime(ms);
  return `${formatDate(Math.floor(ms / DAY))}T${time.length === 5 ? `${time}:00` : time}Z`;
};

/**
 * The canonical JSON (RFC 8785) of what an approval approves: keys sorted, absent ones left out, services sorted,
 * instants in UTC.
 */
export const approvedText = (record: Change): string =>
  canonicalize(asWritten(withoutAbsent(material(record)))) as string;

/** `sha256:` and the hex SHA-256 of the UTF-8 of `approvedText`: anybody can work it out again with a shell. */
export const digestOf = (record: Change): string =>
  `sha256:${bytesToHex(sha256(utf8ToBytes(approvedText(record))))}`;
