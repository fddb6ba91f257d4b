import { useEffect, useState } from 'preact/hooks';
import { noProgress, type Progress, withAnswer } from '../../practice/progress';
import { forgetProgress, keepAnswer, loadProgress } from '../../practice/store';
import { t } from '../../words';

/** `loaded` is false until it is known what is done, so that no question flashes by that was answered before. */
export function useProgress() {
  const [progress, setProgress] = useState<Progress>();
  const [message, setMessage] = useState('');
  useEffect(() => {
    loadProgress().then(setProgress, () => setProgress(noProgress));
  }, []);
  const { answers } = progress ?? noProgress;
  return { answers, message, isLoaded: progress !== undefined, answer, reset };

  function answer(profile: string, choice: string): void {
    setProgress((before = noProgress) => withAnswer(before, profile, choice));
    setMessage('');
    keepAnswer(profile, choice).catch(() => setMessage(t('practice.notKept')));
  }

  async function reset(): Promise<void> {
    try {
      await forgetProgress();
      setProgress(noProgress);
      setMessage(t('practice.wasReset'));
    } catch {
      setMessage(t('practice.notReset'));
    }
  }
}
