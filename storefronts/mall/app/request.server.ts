import { createContext } from 'react-router';

/** What the HTTP server knows about a request before any page does. */
export const requestContext = createContext<{ requestId: string; nonce: string; address: string }>();
