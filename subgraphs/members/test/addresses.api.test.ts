import { type Actor, newId } from '@tonglu/kit';
import { askGraph, countStatements, memberActor } from '@tonglu/kit/testing';
import { becomeMember, type MembersGraph, type ProblemAnswer, type SignedInMember, startMembers } from './graph';

let house: MembersGraph;
let owner: SignedInMember;
let stranger: SignedInMember;
let lastPhone = 13_700_000_000;
const newMember = () => becomeMember(house, String((lastPhone += 1)));
beforeAll(async () => {
  house = await startMembers();
  [owner, stranger] = [await newMember(), await newMember()];
});
afterAll(() => house.graph.stop());

const subgraph = () => house.graph.subgraph('members');

const good = { recipient: '收货人', phone: '138 0000 0001', district: '310104', street: '310104003', detail: '演示路 1 号' };
type Input = Record<string, unknown>;

interface AddressAnswer {
  __typename: string;
  id: string;
  isDefault: boolean;
  problems?: ProblemAnswer[];
}
const fields = `__typename ... on Address { id recipient phone detail isDefault formatted province { code name } city { name } district { name parent { name parent { name parent { name } } } } street { code level } } ... on Refusal { problems { __typename code message path } }`;

async function run(verb: 'addAddress' | 'changeAddress' | 'removeAddress', input: Input, actor: Actor | undefined, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const selection = verb === 'removeAddress' ? '__typename ... on AddressRemoved { id } ... on Refusal { problems { __typename code message path } }' : fields;
  const type = `${verb[0].toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await askGraph<Record<string, AddressAnswer>>(subgraph(), `mutation($input: ${type}!) { ${verb}(input: $input) { ${selection} } }`, { input: { idempotencyKey: newId(), ...input } }, actor, { locale });
  return { answer: data?.[verb], errors };
}
const add = async (member: SignedInMember, address: Input = {}, locale: 'zh-CN' | 'en' = 'zh-CN') => (await run('addAddress', { address: { ...good, ...address } }, member.actor, locale)).answer;
const change = async (member: SignedInMember, id: string, address: Input = {}) => (await run('changeAddress', { id, address: { ...good, ...address } }, member.actor)).answer;
const remove = async (member: SignedInMember, id: string) => (await run('removeAddress', { id }, member.actor)).answer;

async function list(member: SignedInMember): Promise<{ id: string; isDefault: boolean; detail: string }[]> {
  const { data } = await askGraph<{ me: { addresses: { id: string; isDefault: boolean; detail: string }[] } }>(subgraph(), '{ me { addresses { id isDefault detail } } }', {}, member.actor);
  return data.me.addresses;
}

test('an address comes back as it was meant: phone in digits, regions from district and street, one line', async () => {
  const member = await newMember();
  expect(await add(member, { recipient: '  收货\n人 ', phone: '+86 138-0000-0001' })).toEqual({
    __typename: 'Address',
    id: expect.any(String) as string,
    recipient: '收货 人',
    phone: '13800000001',
    detail: '演示路 1 号',
    isDefault: true,
    formatted: '上海市徐汇区天平路街道演示路 1 号',
    province: { code: '31', name: '上海市' },
    city: { name: '市辖区' },
    district: { name: '徐汇区', parent: { name: '市辖区', parent: { name: '上海市', parent: null } } },
    street: { code: '310104003', level: 'STREET' },
  });
  expect(await add(member, { street: null })).toMatchObject({ street: null, formatted: '上海市徐汇区演示路 1 号', isDefault: false });
});

const long = (length: number) => '长'.repeat(length);
const bad: [string, Input, string, string][] = [
  ['recipient', { recipient: '' }, '收货人须为 1–30 个字', 'The recipient must have 1–30 characters'],
  ['recipient', { recipient: '   ' }, '收货人须为 1–30 个字', 'The recipient must have 1–30 characters'],
  ['recipient', { recipient: long(31) }, '收货人须为 1–30 个字', 'The recipient must have 1–30 characters'],
  ['recipient', { recipient: 'a\u0000b' }, '收货人须为 1–30 个字', 'The recipient must have 1–30 characters'],
  ['recipient', { recipient: 'a\u202eb' }, '收货人须为 1–30 个字', 'The recipient must have 1–30 characters'],
  ['recipient', { recipient: 'a\ud800' }, '收货人须为 1–30 个字', 'The recipient must have 1–30 characters'],
  ['phone', { phone: '12345678901' }, '请输入 11 位中国大陆手机号', 'Enter a mainland China mobile number of 11 digits'],
  ['phone', { phone: '' }, '请输入 11 位中国大陆手机号', 'Enter a mainland China mobile number of 11 digits'],
  ['district', { district: '310199', street: null }, '请选择区县', 'Choose a district: there is none with this code'],
  ['district', { district: '3101', street: null }, '请选择区县', 'Choose a district: there is none with this code'],
  ['district', { district: '310104003', street: null }, '请选择区县', 'Choose a district: there is none with this code'],
  ['district', { district: '', street: null }, '请选择区县', 'Choose a district: there is none with this code'],
  ['street', { street: '310104999' }, '没有这个街道', 'There is no street with this code'],
  ['street', { street: '310104' }, '没有这个街道', 'There is no street with this code'],
  ['street', { street: '110101001' }, '街道不在所选区县内', 'This street is not in the chosen district'],
  ['detail', { detail: '路' }, '详细地址须为 2–120 个字', 'The detailed address must have 2–120 characters'],
  ['detail', { detail: long(121) }, '详细地址须为 2–120 个字', 'The detailed address must have 2–120 characters'],
  ['detail', { detail: '演示路\u0007 1 号' }, '详细地址须为 2–120 个字', 'The detailed address must have 2–120 characters'],
];

test.each(bad)('%s: %j is refused by name, in both languages, when adding and changing', async (field, address, zh, en) => {
  const member = await newMember();
  const id = (await add(member))?.id ?? '';
  expect((await add(member, address))?.problems).toEqual([{ __typename: 'InvalidInput', code: 'INVALID_INPUT', path: ['input', 'address', field], message: zh }]);
  expect((await add(member, address, 'en'))?.problems?.[0].message).toBe(en);
  expect((await change(member, id, address))?.problems?.[0].path).toEqual(['input', 'address', field]);
  expect(await list(member)).toEqual([{ id, isDefault: true, detail: good.detail }]);
});

test('everything that is wrong is said at once', async () => {
  const { answer } = await run('addAddress', { address: { recipient: '', phone: '1', district: '0', street: '0', detail: '' } }, owner.actor);
  expect(answer.problems?.map(({ path }) => path[2])).toEqual(['recipient', 'phone', 'district', 'street', 'detail']);
});

test('the longest texts are accepted, counted as people count', async () => {
  expect((await add(await newMember(), { recipient: '𠮷'.repeat(30), detail: long(120) }))?.__typename).toBe('Address');
});

test('one default at most: the first, then whoever is made it, then the newest when it goes', async () => {
  const member = await newMember();
  const ids: string[] = [];
  for (const detail of ['第一处', '第二处', '第三处']) {
    ids.push((await add(member, { detail }))?.id ?? '');
    house.clock.advance({ seconds: 1 });
  }
  const defaults = async () => (await list(member)).filter(({ isDefault }) => isDefault).map(({ id }) => ids.indexOf(id));
  expect(await defaults()).toEqual([0]);
  await change(member, ids[1], { makeDefault: true });
  expect(await defaults()).toEqual([1]);
  await change(member, ids[1], { detail: '第二处，改了' });
  expect(await defaults()).toEqual([1]);
  expect((await list(member)).map(({ id }) => ids.indexOf(id))).toEqual([1, 2, 0]);
  await remove(member, ids[1]);
  expect(await defaults()).toEqual([2]);
  await remove(member, ids[0]);
  expect(await defaults()).toEqual([2]);
  await remove(member, ids[2]);
  expect(await list(member)).toEqual([]);
});

test('twenty defaults added at once leave one default; removals at once leave one', async () => {
  const member = await newMember();
  await Promise.all(Array.from({ length: 20 }, (_, index) => add(member, { detail: `第 ${index} 处`, makeDefault: true })));
  const all = await list(member);
  expect(all).toHaveLength(20);
  expect(all.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  await Promise.all(all.slice(0, 15).map(({ id }) => remove(member, id)));
  expect((await list(member)).filter(({ isDefault }) => isDefault)).toHaveLength(1);
});

test('fifty addresses and no more, exactly', async () => {
  const member = await newMember();
  const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => add(member, { detail: `第 ${index} 处` })));
  expect(answers.filter((answer) => answer.__typename === 'Address')).toHaveLength(50);
  const problem = answers.flatMap((answer) => answer.problems ?? [])[0];
  expect(problem).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'address'], message: '最多保存 50 个地址，请先删除不用的' });
  expect(await list(member)).toHaveLength(50);
});

test('the same key adds once; with other input it is refused', async () => {
  const member = await newMember();
  const idempotencyKey = 'add-address-1';
  const answers = await Promise.all(Array.from({ length: 10 }, () => run('addAddress', { address: good, idempotencyKey }, member.actor)));
  expect(new Set(answers.map(({ answer }) => answer.id)).size).toBe(1);
  expect(await list(member)).toHaveLength(1);
  const other = await run('addAddress', { address: { ...good, detail: '另一处' }, idempotencyKey }, member.actor);
  expect(other.answer.problems?.[0].code).toBe('IDEMPOTENCY_CONFLICT');
});

describe('another’s address', () => {
  const missing = newId();
  test.each(['changeAddress', 'removeAddress'] as const)('%s answers as for a missing one and changes nothing', async (verb) => {
    const id = (await add(owner))?.id ?? '';
    const before = await list(owner);
    const input = verb === 'changeAddress' ? { address: { ...good, detail: '被改了' } } : {};
    const answers = await Promise.all([id, missing, 'not-an-id', `${id}'--`].map((each) => run(verb, { id: each, ...input }, stranger.actor)));
    for (const { answer } of answers) expect(answer).toEqual({ __typename: 'Refusal', problems: [{ __typename: 'NotFound', code: 'NOT_FOUND', message: '没有找到这个地址', path: ['input', 'id'] }] });
    expect(await list(owner)).toEqual(before);
  });

  test('visitors are asked to sign in first', async () => {
    const id = (await add(owner))?.id ?? '';
    for (const [verb, input] of [['addAddress', { address: good }], ['changeAddress', { id, address: good }], ['removeAddress', { id }]] as const) {
      const { errors } = await run(verb, input, undefined);
      expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  test('staff who manage orders see the member, not the address book', async () => {
    const manager = memberActor(stranger.id, { roles: ['ORDER_MANAGER'] });
    const query = (selection: string) => askGraph<{ _entities: unknown[] }>(subgraph(), `query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { ${selection} } } }`, { r: [{ __typename: 'Member', id: owner.id }] }, manager);
    expect((await query('id')).data._entities).toEqual([{ id: owner.id }]);
    const answer = await query('addresses { phone }');
    expect(answer.data._entities).toEqual([null]);
    expect(answer.errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  test('a delivery address is given to other subgraphs only, for its own member only', async () => {
    const id = (await add(owner, { street: null, district: '440604' }))?.id ?? '';
    const ask = (member: string, address: string, caller: string) =>
      askGraph<{ deliveryAddress: unknown }>(subgraph(), 'query($m: ID!, $id: ID!) { deliveryAddress(member: $m, id: $id) { recipient phone provinceCode cityCode districtCode streetCode regions detail } }', { m: member, id: address }, owner.actor, { caller });
    expect((await ask(owner.id, id, 'orders')).data.deliveryAddress).toEqual({
      recipient: '收货人',
      phone: '13800000001',
      provinceCode: '44',
      cityCode: '4406',
      districtCode: '440604',
      streetCode: null,
      regions: ['广东省', '佛山市', '禅城区'],
      detail: '演示路 1 号',
    });
    for (const [member, address] of [[stranger.id, id], [owner.id, missing], [owner.id, 'x'], ['x', id]]) expect((await ask(member, address, 'orders')).data.deliveryAddress).toBeNull();
    const fromGateway = await ask(owner.id, id, 'gateway');
    expect(fromGateway.data.deliveryAddress).toBeNull();
    expect(fromGateway.errors?.[0].extensions.code).toBe('FORBIDDEN');
  });
});

test('me with all addresses and their regions costs two statements', async () => {
  const member = await newMember();
  for (let index = 0; index < 10; index += 1) await add(member, { detail: `第 ${index} 处` });
  const query = '{ me { id number displayName phone registeredAt addresses { id formatted province { name } city { name } district { name parent { name } } street { name } } } }';
  expect(await countStatements(subgraph(), () => askGraph(subgraph(), query, {}, member.actor))).toBe(2);
});
