import { useState } from 'preact/hooks';
import { Rich } from './rich';

/** Runs something that may fail to be saved. @returns the runner, and what the browser said when it last failed. */
export function useAttempt(): [(act: () => Promise<unknown>) => Promise<void>, string | undefined] {
  const [failure, setFailure] = useState<string>();
  const attempt = async (act: () => Promise<unknown>) => {
    try {
      await act();
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return [attempt, failure];
}

export function Failure({ of: failure }: { of: string | undefined }) {
  if (failure === undefined) return null;
  return (
    <p class="notice" role="alert">
      <Rich of="shared.notSaved" values={{ message: failure }} />
    </p>
  );
}
