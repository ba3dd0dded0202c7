import type { ReactNode } from 'react';

const tones = {
  problem: 'border-seal bg-blush text-seal',
  hint: 'border-bill bg-white text-ink',
  done: 'border-leaf bg-white text-ink',
};

/** Something the visitor must hear: problems interrupt, the rest waits its turn. */
export function Notice({ tone = 'hint', children, className = '' }: { tone?: keyof typeof tones; children: ReactNode; className?: string }) {
  return (
    <div role={tone === 'problem' ? 'alert' : 'status'} className={`border-l-2 px-4 py-3 text-[0.9375rem] ${tones[tone]} ${className}`}>
      {children}
    </div>
  );
}
