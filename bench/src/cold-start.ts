import { documents, idOf } from './documents';
import { MeasuredProcess } from './measured-process';

export interface ColdStart {
  item: string;
  readyMs: number;
  firstAnswerMs: number;
  rssMb: number;
}

/** From the start of the process to its first answer, with a warm database. */
export async function coldStart(env: Record<string, string>): Promise<ColdStart> {
  const platform = await MeasuredProcess.start('platform-process.ts', env);
  const begun = performance.now();
  await (await fetch(`${platform.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ documentId: idOf(documents.list), variables: { category: 'house', first: 24 } }) })).json();
  const firstAnswerMs = platform.readyMs + (performance.now() - begun);
  const { rssMb } = await platform.usage();
  await platform.stop();
  return { item: 'W6 cold start', readyMs: platform.readyMs, firstAnswerMs, rssMb };
}
