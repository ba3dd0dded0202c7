import { newId } from '@tonglu/kit';

interface Problem {
  code: string;
  message: string;
  path: string[];
}

/** The graph said no: every problem, with its field. */
export class GraphRefused extends Error {
  override name = 'GraphRefused';
  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code, message, path }) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message} (${code})`).join('\n'));
  }
}

/** A client of the public graph, as any frontend would be. */
export class GraphClient {
  constructor(
    private readonly origin: string,
    private readonly token?: string,
  ) {}

  /** Runs one mutation `field` whose input type is `inputType`; `selection` is of its success type. */
  async mutate<Result>(field: string, inputType: string, input: object, selection: string): Promise<Result> {
    const query = `mutation($input: ${inputType}!) { ${field}(input: $input) { __typename ... on Refusal { problems { code message path } } ${selection} } }`;
    const data = await this.ask<Record<string, Result & { __typename: string; problems?: Problem[] }>>(query, { input: { ...input, idempotencyKey: newId() } });
    const answer = data[field];
    if (answer.problems) throw new GraphRefused(answer.problems);
    return answer;
  }

  async ask<Data>(query: string, variables: object): Promise<Data> {
    const response = await this.send('/graphql', JSON.stringify({ query, variables }), 'application/json');
    const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string; extensions?: { code?: string } }[] };
    if (errors?.length || !data) throw new GraphRefused((errors ?? []).map(({ message, extensions }) => ({ message, code: extensions?.code ?? 'ERROR', path: [] })));
    return data;
  }

  /** Hands a file to the import; answers its upload id. */
  async upload(name: string, body: Buffer, type: string): Promise<string> {
    const response = await this.send(`/catalog/imports?name=${encodeURIComponent(name)}`, body, type);
    const answer = (await response.json()) as { upload?: string };
    if (!answer.upload) throw new GraphRefused([{ ...whyNot(answer, response.status), path: [name] }]);
    return answer.upload;
  }

  /** The whole catalogue as a file, piece by piece. */
  async download(path: string): Promise<AsyncIterable<Uint8Array>> {
    const response = await this.send(path);
    if (response.ok && response.body) return response.body;
    throw new GraphRefused([{ ...whyNot(await response.json().catch(() => ({})), response.status), path: [] }]);
  }

  private async send(path: string, body?: string | Buffer, type?: string): Promise<Response> {
    const headers: Record<string, string> = { 'accept-language': 'en', ...(type && { 'content-type': type }) };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    try {
      return await fetch(`${this.origin}${path}`, body === undefined ? { headers } : { method: 'POST', headers, body: typeof body === 'string' ? body : new Uint8Array(body) });
    } catch {
      throw new GraphRefused([{ code: 'UNREACHABLE', message: `Nothing answers at ${this.origin}. Is the house running (npm start)?`, path: [] }]);
    }
  }
}

/** What an endpoint says of itself, or the door before it. */
function whyNot(answer: unknown, status: number): Pick<Problem, 'code' | 'message'> {
  const { code, message, errors } = answer as { code?: string; message?: string; errors?: { message: string; extensions?: { code?: string } }[] };
  return { code: code ?? errors?.[0]?.extensions?.code ?? String(status), message: message ?? errors?.[0]?.message ?? `It was answered with ${status}` };
}
