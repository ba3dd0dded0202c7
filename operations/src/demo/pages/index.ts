import { text } from '../compose';
import type { Pair } from '../family';
import type { DemoBlock, DemoMedia, DemoProduct } from '../types';
import { airPages } from './air';
import { coldAndLaundryPages } from './cold-and-laundry';
import { factsOf, type FamilyPage } from './facts';
import { guidesOf } from './guides';
import { livingPages } from './living';
import { waterAndKitchenPages } from './water-and-kitchen';

/** The families whose pages tell more, by category. */
export const familyPages: Readonly<Record<string, FamilyPage>> = { ...airPages, ...coldAndLaundryPages, ...waterAndKitchenPages, ...livingPages };

const heading = (pair: Pair): DemoBlock => ({ kind: 'HEADING', text: text(...pair) });
const paragraph = (pair: Pair): DemoBlock => ({ kind: 'PARAGRAPH', text: text(...pair) });
const list = (pairs: readonly Pair[]): DemoBlock => ({ kind: 'LIST', items: pairs.map((pair) => text(...pair)) });
const picture = (media: DemoMedia | undefined): DemoBlock[] => (media ? [{ kind: 'PICTURE', text: media.alt, url: media.url }] : []);

const isScene = ({ role }: DemoMedia): boolean => role === 'SCENE';

/** Its first look at home and, where it comes in several, its last. */
function scenesOf({ media, variants }: DemoProduct): [first: DemoMedia | undefined, last: DemoMedia | undefined] {
  const first = media.find(isScene);
  const last = variants.at(-1)?.media?.find(isScene);
  return [first, last?.url === first?.url ? undefined : last];
}

/** Width, depth and height as the data gives them. */
function measured(product: DemoProduct, room: Pair): Pair {
  const facts = factsOf(product);
  const [width, depth, height] = facts.zh('dimensions').match(/\d+/g) ?? [];
  return [`宽 ${width} mm、深 ${depth} mm、高 ${height} mm，净重 ${facts.zh('weight')}。${room[0]}`, `It is ${width} mm wide, ${depth} mm deep and ${height} mm high, and weighs ${facts.en('weight')}. ${room[1]}`];
}

/** Gives goods of the families above their rich description and their quick guides; everything else stays as it is. */
export function withPage(product: DemoProduct): DemoProduct {
  const page = familyPages[product.category];
  if (!page || product.kind !== 'GOODS') return product;
  const [first, last] = scenesOf(product);
  const blocks = [
    heading(page.heading),
    paragraph(page.opening(factsOf(product))),
    ...picture(first),
    heading(['量一量，放得下', 'Room for it']),
    paragraph(measured(product, page.room)),
    ...picture(last),
    heading(['用得久一些', 'Made to last']),
    list(page.care),
  ];
  return { ...product, blocks, manuals: guidesOf(product.category, page) };
}
