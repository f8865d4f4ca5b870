import { composing } from '#lib/text.ts';

/** A key that does something on a page, and what it does in words. */
export interface Key {
  key: string;
  /** Other keys that do the same. */
  also?: readonly string[];
  label: string;
  /** Left out where the browser already does it, as Enter on a link. */
  run?: () => void;
}

const place = 'huiyin_keys';

/** Whether single keys are on; someone who speaks to their computer may switch them off. */
export const keysOn = (): boolean => localStorage.getItem(place) !== 'off';
export const setKeysOn = (on: boolean): void => (on ? localStorage.removeItem(place) : localStorage.setItem(place, 'off'));

const elsewhere = 'input, textarea, select, [contenteditable], [role="dialog"], [role="grid"]';

/** The key that a press means; none while typing, composing, in a dialog or in a grid, which has keys of its own. */
export function pressed(event: KeyboardEvent, keys: readonly Key[]): Key | undefined {
  if (event.defaultPrevented || event.repeat || composing(event)) return;
  if (event.ctrlKey || event.metaKey || event.altKey || !keysOn()) return;
  if (event.target instanceof Element && event.target.closest(elsewhere)) return;
  return keys.find(({ key, also, run }) => run && (key === event.key || also?.includes(event.key)));
}

/** Ctrl+Enter or ⌘Enter within a form does what its main button does: `{@attach submits(save)}`. */
export const submits = (run: () => unknown) => (node: HTMLElement): (() => void) => {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || composing(event)) return;
    event.preventDefault();
    run();
  };
  node.addEventListener('keydown', press);
  return () => node.removeEventListener('keydown', press);
};
