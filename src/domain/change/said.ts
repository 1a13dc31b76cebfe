import { either } from '../either.ts';
import type { Authorisation } from './authorisation.ts';

/** What an authorisation lacks, in words: `1 of 2 approvals of platform-owners (tb or sl could give it)`. */
export const saidMissing = ({ requirements, basis }: Authorisation): string =>
  basis === 'model'
    ? 'its model does not cover it'
    : requirements
        .filter(({ met }) => !met)
        .map(({ authority, needed, given, open }) => {
          const who = open.length === 0 ? 'nobody is left to give it' : `${either(open)} could give it`;
          return `${given.length} of ${needed} approvals${authority === null ? '' : ` of ${authority}`} (${who})`;
        })
        .join(', ');
