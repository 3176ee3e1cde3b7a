/** Draws the box that narrows a list down while somebody types. */
export function SearchField(props: { readonly label: string; readonly value: string; readonly onSearch: (text: string) => void }) {
  const { label, value, onSearch } = props;
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
