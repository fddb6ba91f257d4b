import { useState } from 'preact/hooks';
import type { Block, Inline } from '../../guidance/blocks';
import { t } from '../../words';
import { Blocks, Words } from './blocks';

/** The steps, each with a box to tick on the screen or on paper. Nothing of it is kept. */
export function Checklist({ blocks }: { blocks: Block[] }) {
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const [cleared, setCleared] = useState<readonly number[]>([]);
  const tick = (step: number, isTicked: boolean) => {
    setTicked(isTicked ? [...ticked, step] : ticked.filter((other) => other !== step));
    setCleared([]);
  };
  const put = (steps: readonly number[], undoable: readonly number[]) => {
    setTicked(steps);
    setCleared(undoable);
  };
  const step = (words: Inline[], number: number) => (
    <Step words={words} isTicked={ticked.includes(number)} tick={(isTicked) => tick(number, isTicked)} />
  );
  const here = () => (
    <div class="job">
      <Job />
      <p class="ticks">
        <span role="status">{t('guidance.ticks.count', { ticked: ticked.length, total: stepsIn(blocks) })}</span>{' '}
        {cleared.length > 0 ? (
          <button type="button" onClick={() => put(cleared, [])}>
            {t('shared.undo')}
          </button>
        ) : (
          <button type="button" disabled={!ticked.length} onClick={() => put([], ticked)}>
            {t('guidance.ticks.clear')}
          </button>
        )}
      </p>
    </div>
  );
  return <Blocks of={blocks} here={here} item={step} />;
}

/** The words in bold at its start are what the box is called. */
type StepProps = { words: Inline[]; isTicked: boolean; tick(isTicked: boolean): void };

function Step({ words: [name = '', ...rest], isTicked, tick }: StepProps) {
  return (
    <>
      <label class="step">
        <input
          type="checkbox"
          autocomplete="off"
          checked={isTicked}
          onChange={({ currentTarget: { checked } }) => tick(checked)}
        />
        <Words of={[name]} />
      </label>
      <Words of={rest} />
    </>
  );
}

/** To be typed before printing, or written by hand after it. */
const Job = () => (
  <>
    <label>
      {t('guidance.job.work')}
      <input type="text" dir="auto" autocomplete="off" />
    </label>
    <label>
      {t('guidance.job.date')}
      <input type="text" dir="auto" autocomplete="off" />
    </label>
  </>
);

const stepsIn = (blocks: Block[]): number =>
  blocks.reduce(
    (sum, [kind, ...parts]) => sum + (kind === 'ol' ? parts.length : kind === 'from' ? parts.length - 1 : 0),
    0,
  );
