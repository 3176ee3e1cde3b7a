import type { UiLang } from '../../core/model';
import type { CardContent } from '../../core/related/card';
import { Dated } from './DateLine';

/** Says who or what it is: the office held on the page's date, which no description can contradict, or else the description. */
export function Introduction({ content, lang }: { readonly content: CardContent; readonly lang: UiLang }) {
  const { office, description, date, dates } = content;
  return (
    <div class="introduction">
      {office !== null && (
        <p>
          {office.title}
          {office.term !== null && ` (${dates[office.term]?.text ?? office.term})`}
        </p>
      )}
      {date !== null && (
        <p>
          <Dated date={date} lang={lang} />
        </p>
      )}
      {office === null && description !== '' && <p>{description}</p>}
    </div>
  );
}
