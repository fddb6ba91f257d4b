import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onComparedChange } from '../../comparing/store';
import type { TabView } from '../../messaging/messages';
import type { Tab } from '../../messaging/tab';
import type { Open } from './comparing';

type Props = { tab: Tab; view: TabView; children: ComponentChildren };

/**
 * A report, and beside it the pages that the user added; nothing is compared, or kept, that they did not add. The
 * report does not wait for it: comparing brings the tables of places along.
 */
export function WithComparing({ tab, view, children }: Props) {
  const beside = useBeside(tab, view);
  return (
    <>
      {beside && <beside.FoundBeside open={beside.open} />}
      {children}
      {beside && <beside.Comparing tab={tab} open={beside.open} />}
    </>
  );
}

type Beside = Pick<typeof import('./comparing'), 'FoundBeside' | 'Comparing'> & { open: Open };

/** It is asked for again when the page, or what is kept, changes. */
function useBeside(tab: Tab, view: TabView): Beside | undefined {
  const [beside, setBeside] = useState<Beside>();
  useEffect(() => {
    let isCurrent = true;
    const update = async () => {
      const { FoundBeside, Comparing, openPage } = await import('./comparing');
      const open = await openPage(tab);
      if (isCurrent) setBeside(open && { FoundBeside, Comparing, open });
    };
    const end = onComparedChange(update);
    void update();
    return () => {
      isCurrent = false;
      end();
    };
  }, [tab, view]);
  return beside;
}
