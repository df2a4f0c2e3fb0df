import type { PageDocument, PageElement, PageEvent } from './page-types.ts';

/**
 * Says the figures of the bar under the pointer or the finger, or of the dot nearest to it. It stays while the pointer is on it, and Escape closes
 * it (WCAG 1.4.13). Runs in the page as text: it must not use anything outside itself.
 */
export function pointOut(page: PageDocument): void {
  const reach = 26;
  const tip = page.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  page.body.append(tip);
  let marked: PageElement | null = null;
  const mark = (dot: PageElement | null): void => {
    marked?.setAttribute('data-on', 'false');
    dot?.setAttribute('data-on', 'true');
    marked = dot;
    tip.hidden = dot === null;
  };
  const nearest = (picture: PageElement, event: PageEvent): PageElement | null => {
    // a bar is long: its middle may be far from where the pointer is on it
    const bar = event.target.closest('path[data-tip]:not([transform])');
    if (bar) return bar;
    let [best, found] = [reach, null as PageElement | null];
    for (const dot of picture.querySelectorAll('[data-tip]')) {
      const { left, top, width, height } = dot.getBoundingClientRect();
      const away = Math.hypot(event.clientX - left - width / 2, event.clientY - top - height / 2);
      if (away < best) [best, found] = [away, dot];
    }
    return found;
  };
  const follow = (event: PageEvent): void => {
    if (tip.contains(event.target)) return;
    const picture = event.target.closest?.('svg.picture');
    const dot = picture ? nearest(picture, event) : null;
    if (dot === marked) return;
    mark(dot);
    if (!dot) return;
    tip.textContent = dot.dataset.tip ?? '';
    const spot = dot.getBoundingClientRect();
    const wide = page.documentElement.clientWidth;
    const left = Math.min(Math.max(8, spot.left + spot.width / 2 - tip.offsetWidth / 2), wide - tip.offsetWidth - 8);
    const above = spot.top - tip.offsetHeight - 4;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 4 ? above : spot.top + spot.height + 4}px`;
  };
  page.addEventListener('pointermove', follow);
  page.addEventListener('pointerdown', follow);
  page.addEventListener('scroll', () => mark(null));
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') mark(null);
  });
}
