import { useState } from 'preact/hooks';
import type { UiLang } from '../core/model';
import type { Result } from '../core/result';
import { itemKey, withKey, type Settings } from '../core/settings';
import type { TopicRow } from '../messages/protocol';
import { fold } from '../ui/page/fold';
import { Problem } from '../ui/page/Problem';
import { SearchField } from '../ui/page/SearchField';
import { typeset } from '../ui/card/typeset';
import { pageStrings } from '../ui/strings/page-strings';
import type { ChangeSettings } from './ports';

/** Is from how many topics on a filter is offered. */
const FILTER_FROM = 8;

/** Draws the topics as a list of choices; "all" and "none" touch only what the filter shows. */
export function Topics(props: {
  readonly topics: Result<readonly TopicRow[]> | null;
  readonly settings: Settings;
  readonly lang: UiLang;
  readonly onChange: ChangeSettings;
  readonly onRetry: () => void;
}) {
  const { topics, settings, lang, onChange, onRetry } = props;
  const text = pageStrings(lang).options;
  const [filter, setFilter] = useState('');
  if (topics === null) return null;
  if (!topics.ok) return <Problem error={topics.error} lang={lang} onRetry={onRetry} />;
  if (topics.value.length === 0) return <p class="fine">{text.noTopics}</p>;

  const sorted = [...topics.value].sort((a, b) => a.label.localeCompare(b.label, lang));
  const shown = sorted.filter(({ label }) => fold(label).includes(fold(filter.trim())));
  const switchTopics = (rows: readonly TopicRow[], on: boolean) =>
    onChange((now) => ({
      ...now,
      topicsOff: rows.reduce((off, { pack, id }) => withKey(off, itemKey(pack, id), !on), now.topicsOff),
    }));
  return (
    <>
      <p class="fine">{text.topicsHint}</p>
      <SearchField isOffered={topics.value.length >= FILTER_FROM} label={text.filterTopics} value={filter} onSearch={setFilter} />
      <p class="actions">
        <button type="button" class="link" onClick={() => switchTopics(shown, true)}>
          {text.all}
        </button>
        <button type="button" class="link" onClick={() => switchTopics(shown, false)}>
          {text.none}
        </button>
      </p>
      {shown.length === 0 && <p class="fine">{text.noTopicFound}</p>}
      <ul class="choices columns">
        {shown.map((topic) => (
          <Topic
            key={itemKey(topic.pack, topic.id)}
            topic={topic}
            isOn={!settings.topicsOff.includes(itemKey(topic.pack, topic.id))}
            lang={lang}
            onSwitch={(on) => switchTopics([topic], on)}
          />
        ))}
      </ul>
    </>
  );
}

function Topic(props: {
  readonly topic: TopicRow;
  readonly isOn: boolean;
  readonly lang: UiLang;
  readonly onSwitch: (on: boolean) => void;
}) {
  const { topic, isOn, lang, onSwitch } = props;
  return (
    <li>
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span>
          {typeset(topic.label, lang)} <small>{pageStrings(lang).options.statements(topic.statements)}</small>
        </span>
      </label>
    </li>
  );
}
