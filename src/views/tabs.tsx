import type { ComponentChildren } from 'preact';
import { direction } from '../words';

type Props<Name extends string> = {
  /** What all of them are about. */
  label: string;
  /** The names, in their order, with what they are called. */
  names: Record<Name, string>;
  shown: Name;
  choose(name: Name): void;
};

/** A list of tabs, one of which is shown. The arrow keys follow the direction of reading. */
export function TabList<Name extends string>({ label, names, shown, choose }: Props<Name>) {
  const all = Object.keys(names) as Name[];
  const go = ({ key }: KeyboardEvent) => {
    const step = stepFor(key);
    if (step === undefined) return;
    const next = all[(all.indexOf(shown) + step + all.length) % all.length] as Name;
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label}>
      {all.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === shown}
          aria-controls={name === shown ? `panel-${name}` : undefined}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => choose(name)}
          onKeyDown={go}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}

function stepFor(key: string): number | undefined {
  const forward = direction() === 'rtl' ? -1 : 1;
  if (key === 'ArrowRight') return forward;
  return key === 'ArrowLeft' ? -forward : undefined;
}

export const TabPanel = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div id={`panel-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`}>
    {children}
  </div>
);
