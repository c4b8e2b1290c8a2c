/** By these the ways of the screen lead to a place. */
export const headingOf = (recommendation: string) => `recommendation-${recommendation}`;
export const sentenceOf = (recommendation: string, place: number) => `${recommendation}-sentence-${place}`;
export const fieldOf = (recommendation: string, field: string) => `${recommendation}-${field}`;

export const decisionOf = (recommendation: string) => `${recommendation}-decision`;

/** Puts the focus somewhere, and has it in sight. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/** So many frames it takes at most until a change is drawn. */
const longestDrawn = 30;

/** Puts the focus on the first of these that is there once a change is drawn, which may take away what had it, or move it. */
export function focusSoon(...ids: string[]): void {
  follow(() => ids.map((id) => document.getElementById(id)).find((element) => element !== null));
}

/** Gives the focus back to what had it: a button that waits loses it. */
export function focusBack(element: Element | null): void {
  if (element instanceof HTMLElement) follow(() => (element.isConnected ? element : undefined));
}

/** Keeps the focus on something while a change is drawn; unless somebody has gone on meanwhile. */
function follow(find: () => HTMLElement | undefined): void {
  const from = document.activeElement;
  let last = from;
  let left = longestDrawn;
  const look = () => {
    const active = document.activeElement;
    const isLeft = active !== document.body && active !== from && active !== last;
    if (isLeft || left === 0) return;
    left -= 1;
    const found = find();
    if (found && found !== active) {
      found.focus();
      last = found;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
