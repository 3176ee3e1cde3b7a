declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [end: number, keywords: string[]][];
  }
}
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [start: number, word: string][];
  }
}
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}
