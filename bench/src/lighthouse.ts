import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mall } from './mall';

export interface Score {
  item: string;
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  /** Largest contentful paint and total blocking time on the phone that Lighthouse imagines, in ms. */
  lcpMs: number;
  tbtMs: number;
}

const version = '12.8.2';
const { CHROME_PATH = '/usr/bin/chromium' } = process.env;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run';
const patienceMs = 150_000;

/** Home, list and product as a phone sees them. Fetched on demand, so that nobody installs it for nothing; none where it cannot be had. */
export async function scoresOf({ url, pages }: Mall): Promise<Score[]> {
  if (!existsSync(CHROME_PATH)) return goOn(`There is no ${CHROME_PATH}; CHROME_PATH may name another Chromium`);
  const directory = mkdtempSync(join(tmpdir(), 'tonglu-lighthouse-'));
  try {
    const scores: Score[] = [];
    for (const { name, path } of pages.slice(0, 3)) {
      const file = join(directory, `${name}.json`);
      const failure = await run(url + path, file);
      if (failure !== undefined) return goOn(failure, scores);
      scores.push(scoreOf(`Lighthouse ${name}`, JSON.parse(readFileSync(file, 'utf8')) as Findings));
    }
    return scores;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function goOn(reason: string, scores: Score[] = []): Score[] {
  console.log(`Lighthouse is left out: ${reason}`);
  return scores;
}

/** Why it did not work; undefined where it did. */
function run(page: string, file: string): Promise<string | undefined> {
  const lighthouse = spawn('npx', ['--yes', `lighthouse@${version}`, page, `--chrome-flags=${flags}`, `--only-categories=${categories.join()}`, '--output=json', `--output-path=${file}`, '--quiet'], {
    env: { ...process.env, CHROME_PATH },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: patienceMs,
  });
  let said = '';
  lighthouse.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-500)));
  return new Promise((resolve) => {
    lighthouse.once('error', ({ message }) => resolve(message));
    lighthouse.once('close', (code) => resolve(code === 0 && existsSync(file) ? undefined : said || `it ended with ${code ?? 'no answer in time'}`));
  });
}

interface Findings {
  categories: Record<(typeof categories)[number], { score: number | null }>;
  audits: Record<'largest-contentful-paint' | 'total-blocking-time', { numericValue?: number }>;
}

function scoreOf(item: string, { categories: found, audits }: Findings): Score {
  const of = (category: (typeof categories)[number]): number => Math.round((found[category].score ?? 0) * 100);
  return {
    item, performance: of('performance'), accessibility: of('accessibility'), 'best-practices': of('best-practices'), seo: of('seo'),
    lcpMs: Math.round(audits['largest-contentful-paint'].numericValue ?? 0), tbtMs: Math.round(audits['total-blocking-time'].numericValue ?? 0),
  };
}
