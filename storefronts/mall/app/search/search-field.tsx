import { type ComponentProps, type KeyboardEvent, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Form } from 'react-router';

// Nobody needs them before somebody begins to search.
const Suggestions = lazy(() => import('./suggestions'));
const longest = 100;

interface Props {
  /** Names the form, where a page has several. */
  label?: string;
  className: string;
  listClassName: string;
  input: ComponentProps<'input'>;
  /** Whether it tells what others search for while it is empty. */
  isOpenWhenEmpty?: boolean;
  /** The label of the field, and whatever stands beside it. */
  children: ReactNode;
}

/** A search form that needs no script; with one, it suggests while somebody types. */
export function SearchField({ label, className, listClassName, input, isOpenWhenEmpty = false, children }: Props) {
  const [typed, setTyped] = useState<string>(); // undefined: nothing is suggested
  const box = useRef<HTMLDivElement>(null);
  const close = () => setTyped(undefined);

  /** Arrows go from the field through the suggestions and back; Escape closes. */
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, [data-suggestion]') ?? [])];
    if (event.key === 'Escape' && typed !== undefined) {
      event.preventDefault(); // browsers would empty the field as well
      stops[0]?.focus(); // which opens an empty one
      close();
    }
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || stops.length < 2) return;
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[(at + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
  };

  return (
    <div ref={box} className="relative" onKeyDown={onKeyDown} onBlur={({ relatedTarget }) => !box.current?.contains(relatedTarget) && close()}>
      <Form action="/search" role="search" aria-label={label} onSubmit={close} className={className}>
        <input
          type="search"
          name="q"
          maxLength={longest}
          autoComplete="off"
          {...input}
          onFocus={({ currentTarget }) => isOpenWhenEmpty && !currentTarget.value && setTyped('')}
          onInput={({ currentTarget }) => setTyped(currentTarget.value.trim())}
        />
        {children}
      </Form>
      {(typed || (typed === '' && isOpenWhenEmpty)) && (
        <Suspense>
          <Suggestions words={typed} onChosen={close} className={listClassName} />
        </Suspense>
      )}
    </div>
  );
}
