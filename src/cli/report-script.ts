/** Steps through the findings of a report and draws arrows from who speaks to what is said; plain script for the page itself. */
export const reportScript = `
const items = [...document.querySelectorAll('li')];
let current = -1;
function parts(li) {
  const article = li.closest('article');
  const marked = (kind) => [...article.querySelectorAll('[data-' + kind + '~="' + li.dataset.no + '"]')];
  return { article, content: marked('c'), who: marked('s'), cue: marked('k'), when: marked('d'), where: marked('p') };
}
function arrow(svg, from, to) {
  const frame = svg.getBoundingClientRect(), a = from.getClientRects()[0], b = to.getClientRects()[0];
  if (!a || !b) return;
  const x1 = a.left + a.width / 2 - frame.left, y1 = a.top - frame.top, x2 = b.left + 6 - frame.left, y2 = b.top - frame.top;
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const bend = 18 + Math.abs(x2 - x1) / 12;
  path.setAttribute('d', 'M' + x1 + ' ' + y1 + ' C' + x1 + ' ' + (y1 - bend) + ' ' + x2 + ' ' + (y2 - bend) + ' ' + x2 + ' ' + y2);
  path.setAttribute('marker-end', 'url(#tip)');
  svg.append(path);
}
function show(index, scroll) {
  if (index < 0 || index >= items.length) return;
  document.querySelectorAll('.on').forEach((one) => one.classList.remove('on'));
  document.querySelectorAll('svg.arrows path[marker-end]').forEach((one) => one.remove());
  items[current]?.removeAttribute('aria-current');
  current = index;
  const li = items[index], { article, content, who, cue, when, where } = parts(li);
  li.setAttribute('aria-current', 'true');
  for (const one of [...content, ...who, ...cue, ...when, ...where]) one.classList.add('on');
  const svg = article.querySelector('svg.arrows');
  if (who[0] && content[0]) arrow(svg, who[0], content[0]);
  if (when[0] && content[0]) arrow(svg, when[0], content[0]);
  document.getElementById('place').textContent = (index + 1) + ' / ' + items.length;
  if (!scroll) return;
  li.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  (content[0] ?? li).scrollIntoView({ block: 'center' });
}
items.forEach((li, i) => li.addEventListener('click', () => show(i, true)));
document.querySelectorAll('.n').forEach((mark) => mark.addEventListener('click', () => {
  show(items.findIndex((li) => li.dataset.no === mark.dataset.no && li.closest('article') === mark.closest('article')), true);
}));
function stepTo(unsure, by) {
  for (let i = current + by; i >= 0 && i < items.length; i += by) if (!unsure || items[i].dataset.unsure) return show(i, true);
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const steps = { n: [false, 1], j: [false, 1], ArrowRight: [false, 1], p: [false, -1], k: [false, -1], ArrowLeft: [false, -1], u: [true, 1], U: [true, -1] };
  const step = steps[event.key];
  if (step) { event.preventDefault(); stepTo(...step); }
});
addEventListener('resize', () => show(current, false));
show(0, false);
`;
