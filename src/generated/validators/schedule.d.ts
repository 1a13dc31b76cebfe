// Generated from schemas/*.schema.json by schemas/codegen.mjs.
import type { Schedule } from '../types.ts';
import type { Validate } from '../validators.ts';

export declare const validate: Validate<Schedule>;
