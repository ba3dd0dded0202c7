import { categories } from '../categories';
import { familyPages } from '../pages';
import { drawGuides } from '../pages/guides';
import { products } from '../products';
import type { DemoMedia } from '../types';
import { portray } from './catalogue';
import { cover } from './cover';
import { heroes } from './heroes';
import { icon, tintOf } from './icons';
import { scene } from './scene';

/** Rooms shown for themselves, each with the product that explains it. */
const rooms: Record<string, readonly [slug: string, look: string]> = {
  'living-room': ['stillair-split-air-conditioner', 'cloud'],
  kitchen: ['garden-french-door-refrigerator', 'cloud'],
  bedroom: ['cocoon-upholstered-bed', 'sage'],
  bathroom: ['pillow-electric-water-heater', 'cloud'],
  balcony: ['brook-front-load-washer', 'cloud'],
};

function inRoom(slug: string, look: string): string {
  const { portrait, setting } = portray(slug, look);
  if (!setting) throw new Error(`${slug} has no room to be shown in`);
  return scene(setting, portrait);
}

function picture(slug: string, category: string, { url, role }: DemoMedia): string {
  const look = url.slice(url.lastIndexOf('/') + slug.length + 2, -'.svg'.length);
  if (role === 'SCENE') return inRoom(slug, look);
  const { portrait, hex } = portray(slug, look);
  return cover(portrait, hex, tintOf(category));
}

/** Every drawing of the demo shop, by its path under the storefront's public folder. */
export function drawings(): Map<string, string> {
  const files = new Map<string, string>();
  for (const { slug, category, media, variants } of products) {
    for (const one of [...media, ...variants.flatMap((variant) => variant.media ?? [])]) {
      if (!files.has(one.url)) files.set(one.url, picture(slug, category, one));
    }
  }
  for (const { slug, illustration } of categories) files.set(illustration, icon(slug));
  for (const [name, [slug, look]] of Object.entries(rooms)) files.set(`/media/rooms/${name}.svg`, inRoom(slug, look));
  for (const [name, svg] of heroes()) files.set(`/media/hero/${name}.svg`, svg);
  return files;
}

/** Every sheet to read, by its path under the storefront's public folder. */
export const sheets = (): Map<string, string> => new Map(Object.entries(familyPages).flatMap(([category, page]) => drawGuides(category, page)));
