import { hexOf } from '../colours';
import * as bedding from '../portraits/bedding';
import * as cases from '../portraits/cases';
import * as lamps from '../portraits/lamps';
import * as lounging from '../portraits/lounging';
import { resized } from '../portraits/resized';
import * as rest from '../portraits/sleeping';
import * as tables from '../portraits/tables';
import type { Appearance } from './appearance';
import { shown, single } from './appearance';

const sofa = (portrait: Appearance['portrait']): Appearance => shown('sofaPlace', portrait);
const bed = (portrait: Appearance['portrait']): Appearance => shown('bedPlace', portrait);
const dining = (portrait: Appearance['portrait']): Appearance => shown('diningPlace', portrait);
const study = (portrait: Appearance['portrait']): Appearance => shown('studyPlace', portrait);
const beside = (portrait: Appearance['portrait']): Appearance => shown('beside', portrait);
const seats = (form: string): 2 | 3 => (form === 'two' ? 2 : 3);
const doors = (form: string): 2 | 4 => (form === 'two' ? 2 : 4);

export const furniture: Record<string, Appearance> = {
  'cloudbank-fabric-sofa': sofa((hex, form) => lounging.cloudSofa(hex, seats(form))),
  'saddle-leather-sofa': sofa((hex, form) => lounging.leatherSofa(hex, seats(form))),
  'recline-electric-sofa': sofa(lounging.reclinerSofa),
  'daybreak-sofa-bed': sofa(lounging.sofaBed),
  'stacking-stones-modular-sofa': sofa(lounging.modularSofa),
  'rocking-lounge-chair': sofa(lounging.rockingChair),
  'sill-folding-dining-table': dining(cases.foldingTable),
  'bluestone-dining-table': dining(cases.stoneTable),
  'tide-extending-round-table': dining((hex) => resized(tables.roundTable(hex), 140, 86)),
  'reed-woven-dining-chair': dining(lounging.wovenChair),
  'shell-dining-chair': dining(lounging.shellChair),
  'plank-dining-bench': dining(lounging.bench),

  'nook-storage-bed': bed(bedding.storageBed),
  'bolster-leather-bed': bed(bedding.leatherBed),
  'sprout-kids-bed': bed(bedding.kidsBed),
  'fourposter-canopy-bed': bed(bedding.fourPoster),
  'plain-spring-mattress': { ...single(bedding.mattress(hexOf('cloud'), 20, 'diamond')), setting: 'bedPlace' },
  'valley-pocket-spring-mattress': bed((hex) => bedding.mattress(hex, 24, 'zones')),
  'dew-latex-mattress': bed((hex) => bedding.mattress(hex, 22, 'pores')),
  'stillwater-smart-mattress': bed((hex) => bedding.mattress(hex, 30, 'plain')),
  'screen-open-wardrobe': shown('wardrobePlace', bedding.clothesRack),
  'tall-grass-modular-wardrobe': shown('wardrobePlace', (hex, form) => resized(rest.slidingWardrobe(hex), doors(form) * 44, 210)),
  'moonlight-glass-wardrobe': shown('wardrobePlace', bedding.glassWardrobe),

  'ladder-wall-desk': study(cases.ladderDesk),
  'sprout-kids-study-desk': study(cases.kidsDesk),
  'peak-dual-motor-standing-desk': study((hex) => resized(tables.standingDesk(hex), 156, 142)),
  'lattice-ergonomic-chair': study((hex) => lounging.officeChair(hex, 'mesh')),
  'harbour-executive-chair': study((hex) => lounging.officeChair(hex, 'lounge')),
  'sprout-kids-chair': study((hex) => lounging.officeChair(hex, 'small')),
  'lilypad-coffee-table': sofa(cases.lilyTables),
  'long-shore-tv-cabinet': sofa((hex) => cases.longCabinet(hex, 200, 48, false)),
  'stairs-bookcase': sofa(cases.bookcase),
  'threshold-shoe-cabinet': sofa(cases.shoeCabinet),
  'hearth-sideboard': sofa((hex) => cases.longCabinet(hex, 140, 86, true)),

  'bell-pendant-lamp': shown('underCeiling', lamps.bellPendant),
  'branch-chandelier': shown('underCeiling', lamps.branchChandelier),
  'fullmoon-ceiling-light': shown('underCeiling', lamps.ceilingLight),
  'crane-floor-lamp': beside(lamps.craneFloorLamp),
  'paper-floor-lamp': beside(lamps.paperFloorLamp),
  'mushroom-table-lamp': shown('bedside', lamps.mushroomLamp),
  'inkwell-reading-lamp': shown('bedside', lamps.readingLamp),
  'brass-wall-lamp': shown('aboveBed', lamps.wallLamp),
  'firefly-night-light': shown('bedside', lamps.nightLight),
};
