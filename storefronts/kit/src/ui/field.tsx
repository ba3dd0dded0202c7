import { useId, type ComponentProps, type ReactNode } from 'react';

interface Framed {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
}

const box = 'w-full min-h-12 border bg-white px-4 text-base rounded-plate aria-[invalid=true]:border-seal disabled:bg-mist disabled:text-reed';

/** A labelled input whose hint and error are read out with it. */
export function Field({ label, hint, error, className = '', ...input }: Framed & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error} className={className}>
      <input {...input} id={id} {...described(id, hint, error)} className={`${box} ${error ? 'border-seal' : 'border-edge'}`} />
    </Frame>
  );
}

export function SelectField({ label, hint, error, className = '', children, ...select }: Framed & ComponentProps<'select'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error} className={className}>
      <select {...select} id={id} {...described(id, hint, error)} className={`${box} pr-9 ${error ? 'border-seal' : 'border-edge'}`}>
        {children}
      </select>
    </Frame>
  );
}

function Frame({ id, label, hint, error, className, children }: Framed & { id: string; className: string; children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm text-ink">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-reed">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-sm text-seal">
          {error}
        </p>
      )}
    </div>
  );
}

function described(id: string, hint: ReactNode, error: string | undefined) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-invalid': error ? true : undefined, 'aria-describedby': by || undefined };
}
