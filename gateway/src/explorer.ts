import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { Log } from '@tonglu/kit';
import express, { type Response, type Router } from 'express';
import { z } from 'zod';
import { arrivalOf } from './arrival';
import { demoSignIn } from './demo-sign-in';
import { RequestRefused } from './errors';
import { type Example, explorerPage } from './explorer-page';
import type { GraphContext } from './graph-context';

interface ExplorerOptions {
  graph: ApolloServer<GraphContext>;
  messageDesk: string;
  log: Log;
}

const here = join(__dirname, '..');
const demoPeople = z.array(z.strictObject({ role: z.string(), name: z.string(), phone: z.string() }));

export function readExamples(folder = join(here, 'examples')): Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql')).sort();
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const note = (name: string, otherwise: string) => new RegExp(`^# ${name}: (.*)$`, 'm').exec(text)?.[1] ?? otherwise;
    return { role: note('role', 'visitor'), title: note('title', file), variables: note('variables', ''), document: text.replace(/^# (role|title|variables): .*\n/gm, '').trim() };
  });
}

const ownAssets = join(here, 'explorer');
const fromPackage = (name: string, file: string): string => join(dirname(require.resolve(`${name}/package.json`)), file);

/** Everything the page needs, from this machine: it works without a network. */
const assets: Readonly<Record<string, string>> = {
  'explorer.js': join(ownAssets, 'explorer.js'),
  'explorer.css': join(ownAssets, 'explorer.css'),
  'react.js': fromPackage('react18', 'umd/react.production.min.js'),
  'react-dom.js': fromPackage('react18-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': fromPackage('graphiql', 'graphiql.min.js'),
  'graphiql.css': fromPackage('graphiql', 'graphiql.min.css'),
};

const policy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A place to read the graph and try it. Not in production, where only persisted documents are served. */
export function serveExplorer({ graph, messageDesk, log }: ExplorerOptions): Router {
  const router = express.Router();
  const people = demoPeople.parse(JSON.parse(readFileSync(join(here, 'examples/people.json'), 'utf8')));
  const page = explorerPage({ people, examples: readExamples() });

  router.get('/', (_request, response) => response.redirect(302, '/explorer'));
  router.get('/explorer', (_request, response) => void response.set('content-security-policy', policy).type('html').send(page));
  router.get('/explorer/:asset', (request, response: Response) => {
    const file = Object.hasOwn(assets, request.params.asset) ? assets[request.params.asset] : undefined;
    if (!file) throw new RequestRefused(404, 'NOT_FOUND', 'There is nothing at this address');
    response.sendFile(file, { maxAge: '1h', dotfiles: 'allow' });
  });
  router.post('/explorer/sign-in', express.json({ limit: 1_000 }), async (request, response) => {
    const { phone } = (request.body ?? {}) as { phone?: unknown };
    if (!people.some((person) => person.phone === phone)) throw new RequestRefused(400, 'BAD_USER_INPUT', 'phone: must be that of a demo account');
    response.json(await demoSignIn({ graph, messageDesk, log, phone: String(phone), requestId: arrivalOf(request).requestId }));
  });
  return router;
}
