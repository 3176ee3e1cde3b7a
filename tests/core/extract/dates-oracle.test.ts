import { en, fr } from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/core/extract/extract';
import { openPassage } from '../../../src/core/extract/text/passage';
import { resolveTime } from '../../../src/core/extract/time/resolve-date';
import { findTimes } from '../../../src/core/extract/time/time-expressions';

interface Form {
  readonly lang: 'fr' | 'en';
  readonly locale: string;
  readonly options: Intl.DateTimeFormatOptions;
}

const written: readonly Form[] = [
  { lang: 'fr', locale: 'fr', options: { day: 'numeric', month: 'long', year: 'numeric' } },
  { lang: 'fr', locale: 'fr', options: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } },
  { lang: 'fr', locale: 'fr', options: { day: '2-digit', month: '2-digit', year: 'numeric' } },
  { lang: 'en', locale: 'en-US', options: { day: 'numeric', month: 'long', year: 'numeric' } },
  { lang: 'en', locale: 'en-US', options: { day: 'numeric', month: 'short', year: 'numeric' } },
  { lang: 'en', locale: 'en-GB', options: { day: 'numeric', month: 'long', year: 'numeric' } },
  { lang: 'en', locale: 'en-GB', options: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } },
];
const sentences = {
  fr: (date: string) => `La ministre l’a dit le ${date} à ses collègues.`,
  en: (date: string) => `The minister said so on ${date} to her colleagues.`,
};
const chrono = { fr, en };

function ours(text: string, lang: Form['lang']): (string | null)[] {
  return findTimes(openPassage(text, languageOf(lang), [])).map(({ value }) => resolveTime(value, null));
}

function theirs(text: string, lang: Form['lang']): (string | null)[] {
  return chrono[lang].parse(text).map(({ start }) => {
    const day = [start.get('year'), start.get('month'), start.get('day')].map((part) => String(part).padStart(2, '0'));
    return start.isCertain('day') && start.isCertain('year') ? day.join('-') : null;
  });
}

describe('absolute dates, beside chrono-node', () => {
  test.each(written)('$locale $options', ({ lang, locale, options }) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const text = sentences[lang](format.format(date));
        expect(ours(text, lang)).toEqual([date.toISOString().slice(0, 10)]);
        expect(ours(text, lang)).toEqual(theirs(text, lang));
      }),
    );
  });

  test('differ where a date is wrong', () => {
    expect(ours(sentences.en('November 3, 2024'), 'en')).not.toEqual(theirs(sentences.en('November 4, 2024'), 'en'));
  });
});
