/** Draws a view that has nothing to list, and what would fill it. */
export function Empty({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div class="empty">
      <p>{title}</p>
      <p class="fine">{hint}</p>
    </div>
  );
}
