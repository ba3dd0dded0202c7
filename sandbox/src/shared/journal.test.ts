import { appendFileSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Journal } from './journal';

interface Fact { n: number }

function open(file: string): { journal: Journal<Fact>; facts: number[] } {
  const facts: number[] = [];
  return { journal: new Journal<Fact>({ file, apply: ({ n }) => facts.push(n) }), facts };
}

describe('journal', () => {
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'journal-')), 'deep', 'facts.jsonl');
  });

  it('is on disk before it answers, in order, and is replayed', async () => {
    const { journal, facts } = open(file);
    await Promise.all([1, 2, 3].map((n) => journal.append({ n })));
    expect(readFileSync(file, 'utf8')).toBe('{"n":1}\n{"n":2}\n{"n":3}\n');
    expect(facts).toEqual([1, 2, 3]);
    expect(open(file).facts).toEqual([1, 2, 3]);
  });

  it.each([['without its end', '{"n":9'], ['without its newline only', '{"n":9}'], ['with a newline', '{"n":\n'], ['zeros of a power cut', '\0\0\0\0']])('cuts a torn last line off (%s) and goes on after the good ones', async (_, torn) => {
    const first = open(file);
    await first.journal.append({ n: 1 });
    await first.journal.close();
    appendFileSync(file, torn);
    const second = open(file);
    expect(second.facts).toEqual([1]);
    await second.journal.append({ n: 2 });
    expect(readFileSync(file, 'utf8')).toBe('{"n":1}\n{"n":2}\n');
  });

  it('refuses a file damaged in the middle, naming the line', async () => {
    const first = open(file);
    await first.journal.append({ n: 1 });
    appendFileSync(file, 'rubbish\n{"n":3}\n');
    expect(() => open(file)).toThrow(/facts\.jsonl: line 2 is not JSON/);
  });

  it('keeps what is appended while it compacts', async () => {
    const { journal, facts } = open(file);
    await Promise.all([1, 2, 3].map((n) => journal.append({ n })));
    await Promise.all([journal.append({ n: 4 }), journal.compact(() => facts.filter((n) => n > 2).map((n) => ({ n }))), journal.append({ n: 5 })]);
    await journal.append({ n: 6 });
    expect(open(file).facts).toEqual([3, 4, 5, 6]);
  });

  it('goes on with the long file when compaction fails', async () => {
    const { journal, facts } = open(file);
    await journal.append({ n: 1 });
    mkdirSync(join(`${file}.new`, 'in-the-way'), { recursive: true });
    const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await journal.compact(() => []);
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining('could not be compacted'));
    complaint.mockRestore();
    await journal.append({ n: 2 });
    expect([facts, open(file).facts]).toEqual([[1, 2], [1, 2]]);
  });

  it('refuses after it is closed and applies nothing', async () => {
    const { journal, facts } = open(file);
    await journal.close();
    await expect(journal.append({ n: 1 })).rejects.toThrow('The journal cannot be written');
    expect(facts).toEqual([]);
  });
});
