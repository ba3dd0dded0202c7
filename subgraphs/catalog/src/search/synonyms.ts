/** Other names for the same thing: each row is one thing. Relevance work will replace guesses with what people really type. */
const sameThing: readonly (readonly string[])[] = [
  ['tv', 'television', '电视', '电视机'],
  ['ac', 'aircon', 'air conditioner', '空调'],
  ['fridge', 'refrigerator', '冰箱', '电冰箱', '雪柜'],
  ['washer', 'washing machine', '洗衣机'],
  ['hoover', 'vacuum', '吸尘器'],
  ['cooker hood', 'range hood', '吸油烟机', '抽油烟机', '油烟机'],
  ['couch', 'sofa', '沙发'],
  ['laptop', 'notebook', '笔记本'],
];

/** Word asked for → what else to look for. */
export const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  sameThing.flatMap((names) => names.filter((name) => !name.includes(' ')).map((name) => [name, names.filter((other) => other !== name)] as const)),
);
