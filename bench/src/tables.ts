const digitsOf: Record<string, number> = { ratio: 2, cpuRatio: 2, load: 1, nodeCpuMs: 2, postgresCpuMs: 2, rps: 1, p50: 1, p99: 1, statements: 1 };
const shortNames: Record<string, string> = { concurrency: 'clients', cpuRatio: 'CPU ratio', rps: 'req/s', nodeCpuMs: 'node ms', postgresCpuMs: 'pg ms', statements: 'SQL', rssMb: 'MB' };
const leftOut = new Set(['floorRps']);

/** A result as people read it. */
export const tableOf = (result: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(result).filter(([key]) => !leftOut.has(key)).map(([key, value]) => [shortNames[key] ?? key, typeof value === 'number' ? Number(value.toFixed(digitsOf[key] ?? 0)) : value]));
