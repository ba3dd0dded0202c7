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
    const answer = (await response.json()) as { upload?: string; message?: string; code?: string };
    if (!answer.upload) throw new GraphRefused([{ code: answer.code ?? String(response.status), message: answer.message ?? 'The file was not taken', path: [name] }]);
    return answer.upload;
  }

  private async send(path: string, body: string | Buffer, type: string): Promise<Response> {
    const headers: Record<string, string> = { 'content-type': type, 'accept-language': 'en' };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    try {
      return await fetch(`${this.origin}${path}`, { method: 'POST', headers, body: typeof body === 'string' ? body : new Uint8Array(body) });
    } catch {
      throw new GraphRefused([{ code: 'UNREACHABLE', message: `Nothing answers at ${this.origin}. Is the house running (npm start)?`, path: [] }]);
    }
  }
}
