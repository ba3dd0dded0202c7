import { useEffect, useRef, type RefObject } from 'react';

/** After a refusal, puts the keyboard into the first field that is to be changed. */
export function useFocusOnError<Form extends HTMLElement>(problems: readonly unknown[]): RefObject<Form | null> {
  const form = useRef<Form>(null);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problems]);
  return form;
}
