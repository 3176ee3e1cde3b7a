/** Say what is wrong and what to do about it, as the end of a line that begins with what was being done. */
export function explainError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return remedies[code ?? ''] ?? error.message;
}

const remedies: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there – check the path',
  EISDIR: 'it is a folder – name the files in it',
  EACCES: 'it may not be read – check its permissions',
  EPERM: 'it may not be read – check its permissions',
  ENOTDIR: 'a part of its path is no folder – check the path',
  EMFILE: 'too many files are open – name fewer at once',
  ENAMETOOLONG: 'its name is too long – check the path',
};
