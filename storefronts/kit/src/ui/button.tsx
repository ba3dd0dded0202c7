import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';

/*
 * Primitives are dressed in tokens every storefront defines in its own theme: ink, bai, line, edge, reed, seal …
 * They decide about shape, size of target and state; the brand decides about colour.
 */
export type Look = 'solid' | 'line' | 'quiet';

const looks: Record<Look, string> = {
  solid: 'bg-ink text-white hover:bg-night disabled:bg-edge aria-disabled:bg-edge',
  line: 'border border-ink text-ink hover:bg-ink hover:text-white disabled:border-edge disabled:text-reed',
  quiet: 'text-ink underline decoration-edge underline-offset-4 hover:decoration-ink',
};

export function buttonClass(look: Look = 'solid', extra = ''): string {
  const shape = look === 'quiet' ? 'px-1' : 'px-7 rounded-full';
  return `inline-flex min-h-11 items-center justify-center gap-2 text-[0.9375rem] transition-colors ${shape} ${looks[look]} ${extra}`;
}

export function Button({ look, className, ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="submit" {...rest} className={buttonClass(look, className)} />;
}

export function ButtonLink({ look, className, ...rest }: LinkProps & { look?: Look; className?: string }) {
  return <Link {...rest} className={buttonClass(look, className)} />;
}
