import { writeFileSync, appendFileSync } from 'node:fs';
import type { Extracted } from './extract-article';

/** Writes the page in which a person can check extraction, article by article. */
export interface ExtractReport {
  add(extracted: Extracted): void;
  close(): void;
}

/** Begin a report at a path; an existing file is replaced. */
export function createReport(path: string): ExtractReport {
  writeFileSync(path, '<!doctype html>');
  return { add: ({ article }) => appendFileSync(path, article.file), close: () => undefined };
}
