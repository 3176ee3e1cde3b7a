/** Draws the mark and the name of Incise. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="8 14 112 92" aria-hidden="true">
        <path d="M8 92h32l24-34 24 34h32" />
        <path class="clause" d="M36 26h56" />
      </svg>
      Incise
    </span>
  );
}
