/**
 * Draws the box that narrows a list down while somebody types.
 *
 * @param props.isOffered - the list is long enough to be searched; where it no longer is, the box stays as long as it filters
 */
export function SearchField(props: {
  readonly isOffered: boolean;
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}) {
  const { isOffered, label, value, onSearch } = props;
  if (!isOffered && value === '') return null;
  return (
    <input
      type="search"
      class="field"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}
