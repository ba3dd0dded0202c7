// Serves the mall: `node server.mjs` the build, `node server.mjs --dev` the sources through Vite.
import express from 'express';

const dev = process.argv.includes('--dev');
process.env.NODE_ENV ??= dev ? 'development' : 'production';

const app = express();
app.disable('x-powered-by');

let mall;
if (dev) {
  const { createServer } = await import('vite');
  const vite = await createServer({ root: import.meta.dirname, server: { middlewareMode: true } });
  const load = () => vite.ssrLoadModule('./server/app.ts');
  mall = await load();
  app.use(vite.middlewares);
  app.use(async (req, res, next) => {
    try {
      (await load()).app(req, res, next);
    } catch (error) {
      if (error instanceof Error) vite.ssrFixStacktrace(error);
      next(error);
    }
  });
} else {
  mall = await import('./build/server/index.js').catch(explain);
  mall.serveAssets(app, import.meta.dirname);
  app.use(mall.app);
}

const { host, port } = mall.env;
const server = app.listen(port, host, (error) => {
  if (error?.code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another one: PORT=3100 npm start`);
  if (error) fail(error.message);
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  console.log(`mall: http://${shown}:${server.address().port}`);
});

// Asked to stop: no new connections, idle ones closed, running requests finished, and after 10 s out in any case.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 10_000).unref();
  });
}

function explain(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND' && String(error.message).includes('build/server')) {
    fail('The mall is not built yet: npm run build -w @tonglu/mall');
  }
  fail(error.message);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
