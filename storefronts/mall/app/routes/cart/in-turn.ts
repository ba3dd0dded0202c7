import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { FetcherWithComponents } from 'react-router';

/**
 * A form whose presses reach the shop one after the other. Sent all at once they may arrive in another order, and the
 * last to arrive would count instead of the last that was pressed. Of those that wait only the last is sent.
 */
export function useInTurn<T>(fetcher: FetcherWithComponents<T>) {
  const { state, submit, formData } = fetcher;
  const [waiting, setWaiting] = useState<FormData>();
  const presses = useRef(0);
  useEffect(() => {
    if (!waiting || state === 'submitting') return;
    // Not in the effect itself, and at once: the router tells of it in a transition, before which the old number would show and a press would not wait.
    const handOver = setTimeout(() => {
      void submit(waiting, { method: 'post', flushSync: true });
      setWaiting(undefined);
    });
    return () => clearTimeout(handOver);
  }, [waiting, state, submit]);
  return {
    /** What was pressed last and is not answered yet. */
    sent: waiting ?? formData,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      const pressed = new FormData(event.currentTarget);
      const { submitter } = event.nativeEvent as SubmitEvent;
      if (submitter instanceof HTMLButtonElement && submitter.name) pressed.set(submitter.name, submitter.value);
      // A key of its own: there and back again, before the page has new keys, is no repetition.
      pressed.set('key', `${String(pressed.get('key'))}-${(presses.current += 1)}`);
      setWaiting(pressed);
    },
  };
}
