import { useEffect, useRef } from 'react';

/** Milliseconds after a step back or on by which Next has the address that the browser has, or has lost it. */
const LATE = 2000;

/**
 * Next may lose the second of two quick steps back, and stays at the first: the page of the browser's address is then asked for again.
 * @param here the query as Next has it @param askAgain asks the server for the page of the browser's address
 */
export function useLateLanding(here: string, askAgain: () => void): void {
  const now = useRef({ here, askAgain });
  now.current = { here, askAgain };
  useEffect(() => {
    let late: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (now.current.here !== new URLSearchParams(location.search).toString()) now.current.askAgain();
    };
    const wait = () => {
      clearTimeout(late);
      late = setTimeout(look, LATE);
    };
    addEventListener('popstate', wait);
    return () => {
      removeEventListener('popstate', wait);
      clearTimeout(late);
    };
  }, []);
}
