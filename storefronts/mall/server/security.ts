import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '~/env.server';

type Locals = ServerResponse & { locals?: { nonce?: string } };
const nonce = (_req: IncomingMessage, res: Locals) => `'nonce-${res.locals?.nonce}'`;

/** What a page of ours may do. Vite's dev server injects styles and a socket, so the policy is for the build only. */
export const security: RequestHandler = helmet({
  contentSecurityPolicy: env.isProduction && {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", nonce],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  // Only where buyers really come by https, or a browser would refuse http://localhost for a year.
  strictTransportSecurity: env.publicOrigin?.startsWith('https:') ?? false,
  xPoweredBy: false,
});
