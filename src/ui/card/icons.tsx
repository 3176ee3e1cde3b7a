/** Draws a pin, filled while what it stands beside is pinned. */
export function PinIcon({ filled }: { readonly filled: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={filled ? 'icon filled' : 'icon'}>
      <path d="M5.5 1.5h5M6.2 1.5v4.3L4 8.5h8L9.8 5.8V1.5M8 8.5v6" />
    </svg>
  );
}

/** Draws three dots. */
export function MoreIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class="icon filled">
      <path d="M3 7.2h1.6v1.6H3zM7.2 7.2h1.6v1.6H7.2zM11.4 7.2H13v1.6h-1.6z" />
    </svg>
  );
}
