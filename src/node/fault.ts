import { UserError } from '../errors.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link that leads in circles',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the device reports an error',
};

/** The `code` of a system error; undefined for anything else that was thrown. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;

/** Why the system refused, in words that follow "cannot read x: ". */
export const reasonOf = (thrown: unknown): string => {
  const code = codeOf(thrown);
  return (code && reasons[code]) ?? (thrown instanceof Error ? thrown.message : String(thrown));
};

/** A UserError that says what could not be done; what is no system error is thrown as it is. */
export const refusal = (what: string, thrown: unknown, hint?: string): UserError => {
  if (codeOf(thrown) === undefined) throw thrown;
  return new UserError(`${what}: ${reasonOf(thrown)}`, hint);
};
