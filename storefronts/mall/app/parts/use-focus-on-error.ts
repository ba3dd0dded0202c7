import { useEffect, useRef, type RefObject } from 'react';

/** After a refusal, puts the keyboard into the first field that is to be changed; typing replaces what stands there. */
export function useFocusOnError<Form extends HTMLElement>(problems: readonly unknown[]): RefObject<Form | null> {
  const form = useRef<Form>(null);
  useEffect(() => {
    const field = problems.length > 0 ? form.current?.querySelector<HTMLElement>('[aria-invalid=true]') : undefined;
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, [problems]);
  return form;
}
