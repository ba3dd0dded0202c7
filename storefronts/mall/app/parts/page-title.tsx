import type { ReactNode } from 'react';

export function PageTitle({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 pt-8 pb-6 md:pt-14 md:pb-10">
      <h1 className="display text-[1.75rem] md:text-4xl">{children}</h1>
      {aside && <div className="text-sm text-reed">{aside}</div>}
    </div>
  );
}
