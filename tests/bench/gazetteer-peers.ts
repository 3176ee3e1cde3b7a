import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';

/**
 * Is another way to find names in a text, used in the fastest way that is known for it; gets names and texts folded already, and its build is
 * not timed against its scan.
 *
 * Folded names of this bench have no letter beyond a to z, so that words may be told by `\w` and `\b`: with `\p{L}` instead a map takes twice
 * and a regular expression five times as long.
 */
export interface Peer {
  readonly name: string;
  /** True for a package from npm, false for the language's own means. */
  readonly isPackage: boolean;
  /** Most names with which it builds in reasonable time. */
  readonly most: number;
  build(names: readonly string[]): (text: string) => unknown;
}

/** Finds the longest name at each word by looking for every run of words in a map of first words. */
function mapOfFirstWords(names: readonly string[]): (text: string) => unknown {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const [first = ''] = name.split(/[ -]/u, 1);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [name]);
    else list.push(name);
  }
  return (text) => {
    let found = 0;
    for (const match of text.matchAll(/\w+/gu)) {
      for (const name of byFirst.get(match[0]) ?? []) if (text.startsWith(name, match.index)) found++;
    }
    return found;
  };
}

function regexUnion(names: readonly string[]): (text: string) => unknown {
  const escaped = [...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gu');
  return (text) => text.match(pattern);
}

/** Lists the matchers that the gazetteer is measured against. */
export const peers: readonly Peer[] = [
  {
    name: 'flashtext.js (no offsets)',
    isPackage: true,
    most: 1_000_000,
    build(names) {
      const processor = new KeywordProcessor(true);
      for (const name of names) processor.addKeyword(name);
      return (text) => processor.extractKeywords(text);
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    isPackage: true,
    most: 10_000,
    build(names) {
      const automaton = new FastAhoCorasick([...names]);
      return (text) => automaton.matchInText(text);
    },
  },
  {
    name: 'fastscan',
    isPackage: true,
    most: 100_000,
    build(names) {
      const scanner = new FastScanner([...names]);
      return (text) => scanner.search(text);
    },
  },
  {
    name: 'ahocorasick',
    isPackage: true,
    most: 100_000,
    build(names) {
      const automaton = new AhoCorasick([...names]);
      return (text) => automaton.search(text);
    },
  },
  { name: 'regex union', isPackage: false, most: 100_000, build: regexUnion },
  { name: 'Map of first words', isPackage: false, most: 100_000, build: mapOfFirstWords },
];
