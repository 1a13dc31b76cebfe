import type { Kind } from '../generated/types.ts';
import type { Change } from './finding.ts';

/** What a command wants written. Nothing is written before the whole plan is known. */
export type Plan = readonly Step[];

export type Step =
  /** A new record; its text is canonical. Refused if the path exists. */
  | { readonly step: 'create'; readonly kind: Kind; readonly path: string; readonly value: unknown }
  /** Changes in place to the file whose text was `was`, or to what was typed instead of it; refused if it reads otherwise by now. */
  | {
      readonly step: 'edit';
      readonly kind: Kind;
      readonly path: string;
      readonly was: string;
      readonly text?: string;
      readonly changes: readonly Change[];
    }
  /** A file of another sort, whole. An existing one is replaced only if its text is `was`. */
  | { readonly step: 'text'; readonly path: string; readonly text: string; readonly was?: string };
