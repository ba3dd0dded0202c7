import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

/** Asks again every few seconds while the page is being looked at, and at once when it is looked at again. */
export function usePolling(everyMs: number): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void revalidate();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [everyMs, revalidate]);
}
