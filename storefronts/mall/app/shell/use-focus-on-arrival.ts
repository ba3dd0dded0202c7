import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** When another page is shown without loading anew, the keyboard starts at its content, as it would on a real load. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) document.getElementById('main')?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
}
